"""One of a unit, without a number: an hour, une heure, ساعة. It explains sixty minutes, and is no finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from auditor.facts.numbers.halves import part_behind
from auditor.facts.numbers.hits import Hit
from auditor.facts.numbers.quantities import Form
from auditor.facts.numbers.units import unit_of
from auditor.languages import language as language_of
from auditor.languages.tables.units import Units

_DIMENSIONS = ("duration-", "length-", "mass-", "volume-")


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str] | None:
    known = language_of(language).tables(Units)
    if known.single:
        return re.compile(known.single)
    if not known.ones:
        return None
    return re.compile(rf"(?<!\w)(?:{known.ones})[ \u00a0]?(?<=\W)([^\W\d_]{{2,20}})", re.IGNORECASE)


def single_units(plain: str, language: str, hits: list[Hit]) -> Iterator[Hit]:
    """Each place where a text says one of a measure without a number, weakly; not where one stands."""
    taken = {hit.outer[1] for hit in hits if hit.outer is not None}
    pattern = _pattern(language)
    for match in pattern.finditer(plain) if pattern is not None else ():
        word = match[match.lastindex or 0]
        found = unit_of(word, language) if match.end() not in taken else None
        if found is None or not found[0].startswith(_DIMENSIONS):
            continue
        start, end, unit = match.start(), match.end(), found[0]
        behind, part = part_behind(plain, language, end)
        if behind:
            yield Hit(start, behind, 1 + part, Form.FRACTION, ambiguous=True, unit=unit)
        else:
            yield Hit(start, end, Decimal(1), Form.SINGLE, ambiguous=True, unit=unit)
