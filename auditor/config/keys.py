"""Every setting a file may hold: what it may be, its default, the flag that overrides it.

A new setting is a line in ``KEYS`` and its type one in ``Values``. The names are those of the flags.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from auditor.checks import CHECKS
from auditor.config import values
from auditor.config.rules import ignore_rules, terms
from auditor.config.values import Place, Read
from auditor.model import Severity
from auditor.settings import DEPTHS, TRACKED_CHANGES, IgnoreRule, Settings, Term

FAIL_ON = ("critical", "major", "minor", "review", "never")
_DEFAULTS = Settings()
_SEVERITIES = tuple(severity.value for severity in Severity)


Values = TypedDict(
    "Values",
    {
        "source": str | None,
        "target": tuple[str, ...],
        "same-language": bool,
        "encoder": str,
        "translator": str,
        "depth": str,
        "tokens": bool,
        "tracked-changes": str,
        "fail-on": str,
        "format": tuple[str, ...],
        "output": str | None,
        "ui-lang": str,
        "do-not-translate": tuple[str, ...],
        "checks": Mapping[str, bool | Severity],
        "terms": tuple[Term, ...],
        "ignore": tuple[IgnoreRule, ...],
    },
)
"""The value of each of `KEYS`, as its reader and its flag give it."""


@dataclass(frozen=True, slots=True)
class Key:
    """One setting.

    ``flag`` empty: only the file has it. ``anchored``: it names a place on disk, which is relative
    to the file's folder.
    """

    name: str
    read: Read
    default: object
    says: str
    flag: str = ""
    anchored: Callable[[str, Path], str] | None = None


def checks(value: object, place: Place) -> dict[str, bool | Severity]:
    """On or off, or on with a severity of your own, by check."""
    found: dict[str, bool | Severity] = {}
    for name, given in values.table(value, place).items():
        here = (*place, name)
        if name not in CHECKS:
            elsewhere = name in KEYS and f"{name} is no check: put it above the first [table]"
            values.unknown(here, "check", tuple(CHECKS), elsewhere or "")
        if isinstance(given, bool):
            found[name] = given
        elif isinstance(given, str):
            found[name] = Severity(values.choice(*_SEVERITIES)(given, here))
        else:
            values.refuse(here, f"must be true, false or one of {', '.join(_SEVERITIES)}")
    return found


def _translator(value: str, folder: Path) -> str:
    from auditor.translators import MEMORY_SUFFIXES

    named = Path(value).suffix.lower() in MEMORY_SUFFIXES
    return _below(value, folder) if named else value


def _encoder(value: str, folder: Path) -> str:
    name, _, place = value.partition(":")
    return f"{name}:{_below(place, folder)}" if place else value


def _output(value: str, folder: Path) -> str:
    # A slash at its end says that it is a directory.
    end = "/" if value.endswith("/") else ""
    return value if value == "-" else _below(value, folder).rstrip("/") + end


def _below(value: str, folder: Path) -> str:
    """A path of the file as one from here: as it is where the file is in the working directory."""
    return value if folder.absolute() == Path.cwd() else str(folder / value)


_LISTED = (
    Key("source", values.language, None, "language of A; detected in its text unless given", "-s"),
    Key("target", values.languages, (), "language of B, or of each further version", "-t"),
    Key(
        "same-language",
        values.boolean,
        _DEFAULTS.same_language,
        "allow both sides in one language",
        "--same-language",
    ),
    Key(
        "encoder",
        values.string,
        _DEFAULTS.encoder,
        "which sentence encoder compares meanings",
        "--encoder",
        _encoder,
    ),
    Key(
        "translator",
        values.string,
        _DEFAULTS.translator,
        "auto, argos, none, or a file of recorded translations",
        "--translator",
        _translator,
    ),
    Key("depth", values.choice(*DEPTHS), _DEFAULTS.depth, ", ".join(DEPTHS), "--depth"),
    Key("tokens", values.boolean, _DEFAULTS.tokens, "the divergence of every word", "--tokens"),
    Key(
        "tracked-changes",
        values.choice(*TRACKED_CHANGES),
        _DEFAULTS.tracked_changes,
        ", ".join(TRACKED_CHANGES),
        "--tracked-changes",
    ),
    Key("fail-on", values.choice(*FAIL_ON), "major", ", ".join(FAIL_ON), "--fail-on"),
    Key("format", values.names, ("html",), "of compare's reports", "--format"),
    Key(
        "output", values.string, None, "where compare writes; reports/ unless given", "-o", _output
    ),
    Key("ui-lang", values.string, "en", "language of the report's own words", "--ui-lang"),
    Key(
        "do-not-translate",
        values.strings,
        (),
        "what must stand the same on both sides; needs the check terms",
    ),
    Key("checks", checks, {}, "true, false or a severity, by check", "--checks"),
    Key("terms", terms, (), "what must correspond"),
    Key("ignore", ignore_rules, (), "findings not to be shown, and why"),
)
KEYS: Mapping[str, Key] = {key.name: key for key in _LISTED}
