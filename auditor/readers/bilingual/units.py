"""What every reader of a bilingual file gives: its languages, then unit by unit what it holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader

from auditor.model import Code

# A segment of a translation is a sentence or a paragraph; beyond this the file is something else.
MAX_CELL = 100_000

Languages = tuple[str | None, str | None]
"""The codes of both sides as the file has them, None where it says nothing."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Two texts that a file says belong together; one that is empty is not translated.

    ``place`` is the unit's name in the file, ``state`` the file's own word on how far the
    translation is ("fuzzy", "needs-review-translation", "final"), ``one_number`` which of
    them are plural forms that are used of one number alone, ``of_none`` which are used where there is nothing,
    ``codes`` the inline codes of each; ``syntax``: see `auditor.model.Block`.
    """

    line: int
    a: str
    b: str
    place: str = ""
    state: str = ""
    back_translation: str | None = None
    one_number: tuple[bool, bool] = (False, False)
    of_none: tuple[bool, bool] = (False, False)
    codes: tuple[tuple[Code, ...], tuple[Code, ...]] = ((), ())
    syntax: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A line or unit that cannot be used, and why; ``unread``: it should have been a pair."""

    line: int
    error: str
    place: str = ""
    unread: bool = True


@dataclass(frozen=True, slots=True)
class UnitStream:
    """A bilingual file being read; ``untranslated`` and ``unsourced`` are what to say of a unit without target, source.

    ``keyed``: it is two files, and what one of them lacks is no fault in the reading.
    ``notes``: what is to be said of how the file was read.
    """

    format: str
    languages: Languages
    units: Iterator[Unit | Fault]
    untranslated: str = "no translation"
    unsourced: str = "the source is empty"
    keyed: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitReader:
    """How an open file of a format becomes units; languages asked for are a wish, as the file has its own.

    ``read`` raises InputError without naming the file.
    """

    read: Callable[[BufferedReader, Languages], UnitStream]


_BREAKS = re.compile("[ \t\r\n]+")
# Undetermined, several, none (ISO 639-2).
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis"})


def flowed(text: str) -> str:
    """Text of an XML element with its line breaks and indents as single spaces."""
    return _BREAKS.sub(" ", text).strip(" ")


def known_language(code: str | None) -> str | None:
    """A file's language code as BCP 47, None for none and for what CLDR does not know."""
    from auditor.languages import is_language

    code = (code or "").strip().replace("_", "-").partition("@")[0].partition(".")[0]
    well_formed = re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*", code)
    return code if well_formed and code not in _NO_LANGUAGE and is_language(code) else None
