"""Option types that more than one command takes."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.completion import checks, one_of, some_of
from auditor.errors import SettingsError

if TYPE_CHECKING:
    from auditor.model import Audit
    from auditor.reports.gate import Threshold

# A flag that was not given is None: what it then is, audit.toml or the default says, which stands
# in brackets.
Source = Annotated[
    str | None,
    typer.Option("-s", "--source", metavar="LANG", help="Language of A, e.g. en. [detected]"),
]
Target = Annotated[
    str | None,
    typer.Option("-t", "--target", metavar="LANG", help="Language of B, e.g. ar. [detected]"),
]
Targets = Annotated[
    list[str] | None,
    typer.Option(
        "-t",
        "--target",
        metavar="LANG",
        help="Language of B, e.g. ar; for several versions once each. [detected]",
    ),
]
SameLanguage = Annotated[
    bool | None,
    typer.Option(
        "--same-language/--two-languages", help="Allow both versions to be in one language. [two]"
    ),
]
Checks = Annotated[
    str | None,
    typer.Option(
        "--checks",
        metavar="NAMES",
        help="Run only these, separated by commas. [all of audit checks]",
        autocompletion=some_of(checks),
    ),
]
Depth = Annotated[
    str | None,
    typer.Option(
        "--depth",
        metavar="DEPTH",
        help="Where to probe: quick, nowhere; standard, where in doubt; deep, everywhere. [standard]",
        autocompletion=one_of(lambda: ("quick", "standard", "deep")),
    ),
]
TranslatorName = Annotated[
    str | None,
    typer.Option(
        "--translator",
        metavar="NAME",
        help="auto, argos, none, or a .tmx or .tsv file of recorded translations. [auto]",
    ),
]
EncoderName = Annotated[
    str | None,
    typer.Option(
        "--encoder",
        metavar="NAME",
        help="Which sentence encoder compares meanings: use, static:FOLDER, or none: checks that need "
        "none, of texts aligned already. [use]",
    ),
]
Tokens = Annotated[
    bool | None,
    typer.Option(
        "--tokens/--no-tokens",
        help="Add the divergence of every word: to JSON and, as a switch, to HTML. [no]",
    ),
]
UiLang = Annotated[
    str,
    typer.Option(
        "--ui-lang",
        metavar="LANG",
        help="Language of the report's own words: en, ar, es, fr, ru, zh.",
    ),
]
ReportLang = Annotated[
    str | None,
    typer.Option(
        "--ui-lang",
        metavar="LANG",
        help="Language of the report's own words: en, ar, es, fr, ru, zh. [en]",
    ),
]
TrackedChanges = Annotated[
    str | None,
    typer.Option(
        "--tracked-changes",
        metavar="HOW",
        help="A document with tracked changes: refuse it, or accept or reject them. [refuse]",
        autocompletion=one_of(lambda: ("refuse", "accept", "reject")),
    ),
]
Overwrite = Annotated[
    bool, typer.Option("--overwrite", help="Replace a file that audit did not write.")
]
FailOnName = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar="SEVERITY",
        help="Exit with 1 at this severity or above: critical, major, minor; review: also for what "
        "is only to review; or never. [major]",
        autocompletion=one_of(lambda: FailOn),
    ),
]
ConfigPath = Annotated[
    str | None,
    typer.Option(
        "--config", metavar="FILE", help="Settings file. [the nearest audit.toml, from here up]"
    ),
]
NoConfig = Annotated[bool, typer.Option("--no-config", help="Use no settings file.")]


class FailOn(StrEnum):
    """From where an audit fails: a severity where it differs in meaning, or any doubt."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    REVIEW = "review"
    NEVER = "never"

    @property
    def threshold(self) -> Threshold:
        """The same as the reports know it."""
        from auditor.model import Severity, Verdict

        if self is FailOn.NEVER:
            return None
        return Verdict.REVIEW if self is FailOn.REVIEW else Severity(self.value)

    def reached(self, audit: Audit) -> bool:
        """Whether any bead does."""
        from auditor.reports.gate import fails

        return any(fails(audit, judged, self.threshold) for judged in audit.beads)


def fail_on_named(text: str | None) -> str | None:
    """The value of --fail-on, None where it was left out. Raises SettingsError."""
    name = given(text, "--fail-on")
    choices = [choice.value for choice in FailOn]
    if name is not None and name not in choices:
        raise SettingsError(
            f"--fail-on: {name!r} is none of {', '.join(choices)}{_meant(name, choices)}"
        )
    return name


def checks_named(text: str | None) -> tuple[str, ...] | None:
    """The names of --checks, None where it was left out. Raises SettingsError."""
    from auditor.checks import CHECKS

    names = split_list(text, "--checks")
    for name in names or ():
        if name not in CHECKS:
            meant = _meant(name, list(CHECKS)) or ": `audit checks` lists them"
            raise SettingsError(f"--checks: unknown check {name!r}{meant}")
    return names


def _meant(name: str, known: list[str]) -> str:
    """The nearest name there is, as `audit.toml`'s errors have it."""
    from difflib import get_close_matches

    near = get_close_matches(name.lower().replace("_", "-"), known, n=1, cutoff=0.6)
    return f"; did you mean {near[0]}?" if near else ""


def interface_language(name: str) -> str:
    """The value of --ui-lang. Raises SettingsError for one the interface does not speak."""
    from auditor.reports.page.translations import load_words

    load_words(name)
    return name


def given(text: str | None, option: str) -> str | None:
    """The value of an option, None where it was left out. Raises SettingsError for an empty one.

    An empty value is most often a variable that was never set, as in ``-o "$OUT"``.
    """
    if text is not None and not text.strip():
        raise SettingsError(f"{option} is empty: give it a value or leave it out")
    return text


def listed(value: str | None) -> tuple[str, ...] | None:
    """One value as a list of one; None where it was left out."""
    return None if value is None else (value,)


def languages(values: list[str] | None) -> tuple[str, ...] | None:
    """The values of -t; None where it was left out. Raises SettingsError for an empty one."""
    found = tuple(str(given(value, "-t")) for value in values or ())
    return found or None


def given_path(text: str | None, option: str) -> Path | None:
    """The path an option gives; an empty one would be the working directory. SettingsError."""
    text = given(text, option)
    return None if text is None else Path(text)


def given_paths(texts: list[str]) -> list[Path]:
    """The files a command is given. Raises SettingsError for an empty name among them."""
    if not all(text.strip(" ") for text in texts):
        raise SettingsError("one of the files has an empty name: give it one or leave it out")
    return [Path(text) for text in texts]


def split_list(text: str | None, option: str) -> tuple[str, ...] | None:
    """``a, b, a`` as ``("a", "b")``; None where it was left out. SettingsError for no name at all."""
    if text is None:
        return None
    names = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if not names:
        raise SettingsError(f"{option} names nothing: give it a value or leave it out")
    return names
