"""How long something lasts in one word: zehntägig, driedaags, пятилетний."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from auditor.facts.numbers.hits import Hit
from auditor.facts.numbers.quantities import Form
from auditor.languages import language as language_of
from auditor.languages.tables.units import Units


@lru_cache(maxsize=32)
def _pattern(language: str) -> re.Pattern[str] | None:
    table = language_of(language).tables(Units)
    if not table.lasting:
        return None
    numbers = "|".join(sorted(table.counted, key=len, reverse=True))
    units = "|".join(sorted(table.lasting, key=len, reverse=True))
    return re.compile(rf"(?<!\w)({numbers})({units})\w{{0,3}}(?!\w)", re.IGNORECASE)


def lasting_words(plain: str, language: str) -> Iterator[Hit]:
    """The words of a text that say so, each the number with its unit."""
    pattern, table = _pattern(language), language_of(language).tables(Units)
    for match in pattern.finditer(plain) if pattern is not None else ():
        value, unit = table.counted[match[1].lower()], table.lasting[match[2].lower()]
        start, end = match.span()
        yield Hit(start, end, Decimal(value), Form.WORDS, unit=unit, outer=(start, end))
