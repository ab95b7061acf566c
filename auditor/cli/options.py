"""Option types that more than one command takes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.errors import SettingsError

if TYPE_CHECKING:
    from auditor.model import Audit

Source = Annotated[
    str | None,
    typer.Option("-s", "--source", metavar="LANG", help="Language of A, e.g. en. [told from text]"),
]
Target = Annotated[
    str | None,
    typer.Option("-t", "--target", metavar="LANG", help="Language of B, e.g. ar. [told from text]"),
]
SameLanguage = Annotated[
    bool, typer.Option("--same-language", help="Allow both sides in one language.")
]
Checks = Annotated[
    str | None,
    typer.Option(
        "--checks", metavar="NAMES", help="Only these checks, with commas. [all: audit checks]"
    ),
]
Depth = Annotated[
    str,
    typer.Option(
        "--depth",
        metavar="DEPTH",
        help="quick: no probes; standard: where in doubt; deep: everywhere.",
    ),
]
TranslatorName = Annotated[
    str,
    typer.Option(
        "--translator",
        metavar="NAME",
        help="auto, argos, none, or a .tmx or .tsv of recorded translations.",
    ),
]
EncoderName = Annotated[
    str,
    typer.Option(
        "--encoder", metavar="NAME", help="Which sentence encoder compares meanings: use, static:…"
    ),
]
Tokens = Annotated[
    bool,
    typer.Option("--tokens", help="Add the divergence of every word: in JSON; in HTML, a switch."),
]
UiLang = Annotated[
    str,
    typer.Option("--ui-lang", metavar="LANG", help="Language of the report's own words: en or ar."),
]
Overwrite = Annotated[
    bool, typer.Option("--overwrite", help="Replace a file that audit did not write.")
]


class FailOn(StrEnum):
    """The severity from which an audit fails."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    NEVER = "never"

    def reached(self, audit: Audit) -> bool:
        """Whether a bead judged divergent carries an issue of at least this severity."""
        from auditor.model import Severity, Verdict

        if self is FailOn.NEVER:
            return False
        floor = Severity(self.value).rank
        return any(
            audit.issues[number].severity.rank >= floor
            for bead in audit.beads
            if bead.judgement.verdict is Verdict.DIVERGENT
            for number in bead.issues
        )


def interface_language(name: str) -> str:
    """The value of --ui-lang. Raises SettingsError for one the interface does not speak."""
    from auditor.reports.words import load_words

    load_words(name)
    return name


def given(text: str | None, option: str) -> str | None:
    """The value of an option, None where it was left out. Raises SettingsError for an empty one.

    An empty value is most often a variable that was never set, as in ``-o "$OUT"``.
    """
    if text is not None and not text.strip():
        raise SettingsError(f"{option} is empty: give it a value or leave it out")
    return text


def split_list(text: str | None, option: str) -> tuple[str, ...] | None:
    """``a, b, a`` as ``("a", "b")``; None where it was left out. SettingsError for no name at all."""
    if text is None:
        return None
    names = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if not names:
        raise SettingsError(f"{option} names nothing: give it a value or leave it out")
    return names
