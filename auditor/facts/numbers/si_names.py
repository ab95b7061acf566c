"""Unit names with SI prefixes, systematically: CLDR names a few of them in each language."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.languages import language as language_of
from auditor.languages.tables.units import Units

# A prefixed *second* is a unit; the bare word is an ordinal as often, and CLDR has it.
_NEEDS_PREFIX = frozenset(("duration-second", "digital-bit", "energy-joule"))


def prefixed_names(language: str) -> Iterator[tuple[str, str]]:
    """(name in lower case, unit id) of a language's unit names with and without an SI prefix."""
    table = language_of(language).tables(Units)
    for unit, forms in table.si_units.items():
        of, _, base = unit.partition("-")
        for form in forms:
            if unit not in _NEEDS_PREFIX:
                yield form, unit
            for prefix, written in table.si_prefixes:
                for name in _spellings(table, written, form):
                    yield name, f"{of}-{prefix}{base}"


def _spellings(table: Units, prefix: str, form: str) -> Iterator[str]:
    name = prefix + form
    yield name
    if table.apart:
        yield f"{prefix} {form}"
    for plain, accented in table.accented:
        if name.startswith(plain):
            yield name.replace(plain, accented, 1)
