"""Years of a reign as years of the common era: the 2 of 令和2年 is 2020 as well."""

from __future__ import annotations

from functools import lru_cache

from auditor.facts.numbers.hits import Hit
from auditor.languages import language, languages
from auditor.languages.tables.dates import Dates


@lru_cache(maxsize=1)
def reigns() -> dict[str, int]:
    """The names of reigns, of all languages, with the year before their first."""
    found: dict[str, int] = {}
    for code in languages():
        found |= language(code).tables(Dates).eras
    return found


def read_reigns(plain: str, hits: list[Hit]) -> None:
    """Add to the numbers behind such a name that reading, in place."""
    known = [(name, year) for name, year in reigns().items() if name in plain]
    for hit in hits if known else ():
        for name, year in known:
            if plain.endswith(name, 0, hit.start):
                hit.readings += (hit.value + year,)
