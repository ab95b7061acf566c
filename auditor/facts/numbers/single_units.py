"""One of a unit, without a number: an hour, une heure, ساعة. It explains sixty minutes, and is no finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from auditor.facts.numbers.hits import Hit
from auditor.facts.numbers.quantities import Form
from auditor.facts.numbers.units import unit_of

_ONE = {
    "en": r"an?|one|per",
    "fr": r"une?",
    "de": r"eine?[nrms]?",
    "es": r"una?",
    "pt": r"uma?",
    "it": r"una?|un['’]",
}
_DIMENSIONS = ("duration-", "length-", "mass-", "volume-")
# Arabic has no article for one: "one hour" or "for (an) hour".
_UNITS = (
    r"ساعة|يوم(?:ا|اً|ًا)?|أسبوع(?:ا|اً|ًا)?|شهر(?:ا|اً|ًا)?|سنة|عام(?:ا|اً|ًا)?|عقد|قرن|دقيقة"
    r"|(?:كيلو)?متر(?:ا|اً|ًا)?|كيلوغرام|طن|لتر"
)
_ARABIC = re.compile(
    rf"(?<!\w)(?:(?:لمدة|مدة|خلال|كل|بعد|قبل|نحو|حوالي|غضون) (?P<after>{_UNITS})"
    rf"|[وبلف]?(?P<one>{_UNITS}) واحد[ةًا]{{0,2}})(?!\w)"
)


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str] | None:
    if language == "ar":
        return _ARABIC
    words = _ONE.get(language)
    return (
        re.compile(rf"(?<!\w)(?:{words})[ \u00a0]?(?<=\W)([^\W\d_]{{2,20}})", re.IGNORECASE)
        if words
        else None
    )


def single_units(plain: str, language: str, hits: list[Hit]) -> Iterator[Hit]:
    """Each place where a text says one of a measure without a number, weakly; not where one stands."""
    taken = {hit.outer[1] for hit in hits if hit.outer is not None}
    pattern = _pattern(language)
    for match in pattern.finditer(plain) if pattern is not None else ():
        word = match[match.lastgroup or 1]
        found = unit_of(word, language) if match.end() not in taken else None
        if found is not None and found[0].startswith(_DIMENSIONS):
            yield Hit(match.start(), match.end(), Decimal(1), Form.SINGLE, weak=True, unit=found[0])
