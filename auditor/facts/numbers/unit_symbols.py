"""Symbols of units that are written with capitals and so look like names: 25 MB, 25 Go, 3 GHz."""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.facts.numbers.cldr import locale_of, unit_forms, unit_ids
from auditor.languages import primary
from auditor.languages.families import SYMBOLS_OF_ALL

_LONGEST = 5
_AFTER_NUMBER = re.compile(r"\d[ \u00a0\u202f]?$")


def stands_for_unit(text: str, start: int, end: int, language: str) -> bool:
    """Whether the word at [start, end) is the symbol of a unit with its number before it."""
    before = text[max(0, start - 2) : start]
    return (
        end - start <= _LONGEST
        and (before[-1:].isdecimal() or before[:1].isdecimal())
        and _AFTER_NUMBER.search(before) is not None
        and text[start:end] in unit_symbols(language)
    )


@lru_cache(maxsize=64)
def unit_symbols(language: str) -> frozenset[str]:
    """CLDR's short and narrow symbols of all units, in a language and of all, with capitals."""
    found: set[str] = set()
    for locale in filter(None, map(locale_of, {primary(language), SYMBOLS_OF_ALL})):
        for unit in unit_ids(locale):
            for width in ("short", "narrow"):
                written = unit_forms(locale, unit, width).values()
                found |= {p.replace("{0}", "").strip(" \u00a0\u202f") for p in written}
    return frozenset(
        s for s in found if len(s) <= _LONGEST and s.isalpha() and any(c.isupper() for c in s)
    )
