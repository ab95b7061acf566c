"""Gettext PO: every entry that has something to say, each plural form a unit of its own.

Own code, and small, because the libraries read a file whole and give all of it up at its first
mistake, Babel even for a date in the header that it cannot read; here a bad entry costs no other.
Format: https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BufferedReader
from itertools import chain

from auditor.errors import InputError
from auditor.readers.bilingual.plurals import Rule, rule_of
from auditor.readers.bilingual.po_entries import Entry, entries
from auditor.readers.bilingual.table_bytes import wide_encoding
from auditor.readers.bilingual.units import (
    Fault,
    Languages,
    Unit,
    UnitReader,
    UnitStream,
    known_language,
)

_FIELD = re.compile(r"^([\w-]+):[ \t]*(.*)$", re.MULTILINE)
_SPACES = str.maketrans("\t\r\n", "   ")
_MAX_PLACE = 200
# Of Transifex and of Poedit; gettext itself has no word for the language of the source.
_SOURCE_FIELDS = ("x-source-language", "x-poedit-sourcelanguage")


def read_po(file: BufferedReader, _wanted: Languages) -> UnitStream:
    """The entries of a PO file. The header names the language; obsolete entries are left out."""
    if wide_encoding(file.peek(1)) is not None:
        raise InputError("is UTF-16 or UTF-32, not UTF-8; save it again as UTF-8")
    found = entries(file)
    first = next(found, None)
    if first is None:
        raise InputError("has no entries; a PO file has them after msgid and msgstr")
    fields = _fields(first)
    source = next((fields[name] for name in _SOURCE_FIELDS if name in fields), None)
    languages = known_language(source), known_language(fields.get("language"))
    rest = found if fields else chain([first], found)
    return UnitStream("po", languages, _units(rest, rule_of(fields.get("plural-forms", ""))))


def _fields(entry: Entry) -> dict[str, str]:
    """The header's fields, names in lower case; none for an entry that is no header."""
    if entry.error or entry.source or entry.context is not None:
        return {}
    found = _FIELD.findall(entry.forms.get(0, ""))
    return {name.lower(): value.strip() for name, value in found} or {"": ""}


def _units(found: Iterator[Entry], rule: Rule) -> Iterator[Unit | Fault]:
    for entry in found:
        place = (entry.context or entry.reference).translate(_SPACES)[:_MAX_PLACE]
        if entry.error:
            yield Fault(entry.line, entry.error, place)
        elif not entry.obsolete and (entry.source or entry.context is not None):
            yield from _forms(entry, place, rule)


def _forms(entry: Entry, place: str, rule: Rule) -> Iterator[Unit]:
    state = "fuzzy" if "fuzzy" in entry.flags else ""
    if entry.plural is None or not any(entry.forms.values()):
        source, target = _text(entry.source), _text(entry.forms.get(0, ""))
        yield Unit(entry.line, source, target, place, state, syntax=_syntax(entry))
        return
    for form, text in sorted(entry.forms.items()):
        source = entry.source if form == rule.singular else entry.plural
        where = f"{place} msgstr[{form}]".lstrip()
        alone = form == rule.singular, form in rule.of_one_number
        none = False, form in rule.of_none
        unit = Unit(entry.line, _text(source), _text(text), where, state, syntax=_syntax(entry))
        yield replace(unit, one_number=alone, of_none=none)


def _syntax(entry: Entry) -> str:
    """The format of its placeholders, the one that is rather than one that is not (``no-c-format``)."""
    flags = sorted(flag for flag in entry.flags if flag.endswith("-format"))
    return next((flag for flag in flags if not flag.startswith("no-")), flags[0] if flags else "")


def _text(text: str) -> str:
    """One for one, so that an offset is one into the message: line breaks as spaces."""
    return text.translate(_SPACES)


READER = UnitReader(read_po)
