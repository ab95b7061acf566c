"""Another person, country, people or organisation."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from random import Random

from auditor.facts.names.values import NAME as NAME_FACT
from auditor.facts.names.values import TERRITORY
from auditor.languages import language
from auditor.languages.tables.planting import Planting
from auditor.orthography.words import JOINED_SIGNS
from auditor.planting.base import Edit, Kind, Source, inner_places
from auditor.planting.rules import exchanged, ruled

# Words of a name behind a title; characters of what makes it part of a longer one.
_LONGEST_NAME, _LONGEST_BEFORE = 3, 40


def find_people(source: Source, random: Random) -> Iterator[Edit]:
    """Another surname behind a title."""
    title = _title(source.language.code)
    if title is None:
        return
    for match in title.finditer(source.text):
        named = source.text[match.end() : match.end() + 1].isupper()
        surname = _surname(source, match.end()) if named else None
        if surname is not None:
            start, end = surname
            was = source.text[start:end]
            others = [name for name in source.words.surnames if name != was]
            now = random.choice(others)
            yield Edit(start, end, now.upper() if len(was) > 1 and was.isupper() else now)


@lru_cache(maxsize=32)
def _title(code: str) -> re.Pattern[str] | None:
    words = language(code).tables(Planting)
    if not (words.titles and words.surnames):
        return None
    return re.compile(rf"(?<!\w)(?:{words.titles})[ \u00a0]")


def _surname(source: Source, place: int) -> tuple[int, int] | None:
    """The last word of the name that begins there; none for a name of more than three words."""
    facts = source.facts[NAME_FACT]
    at = bisect_right(facts, place, key=lambda fact: fact.start) - 1
    if at < 0 or place >= facts[at].end or "\n" in source.text[place : facts[at].end]:
        return None
    found = list(JOINED_SIGNS.finditer(source.text, place, facts[at].end))
    return found[-1].span() if 1 <= len(found) <= _LONGEST_NAME else None


def find_countries(source: Source, random: Random) -> Iterator[Edit]:
    """Another country, in the form of the one that stands there."""
    inner = inner_places(source.text, source.facts[TERRITORY])
    longer = _longer(source.language.code)
    for edit in exchanged(source, "country", random):
        # "Sudan" of "South Sudan" is none.
        part = inner[edit.start] or inner[edit.end]
        before = source.text[max(0, edit.start - _LONGEST_BEFORE) : edit.start]
        if not part and not (longer and longer.search(before)):
            yield edit


@lru_cache(maxsize=32)
def _longer(code: str) -> re.Pattern[str] | None:
    words = language(code).tables(Planting).before_country
    return re.compile(rf"(?<!\w)(?:{words})$") if words else None


PERSON = Kind("name", "Another person: Mr. Novak for Mr. Silva.", find_people, (NAME_FACT,))
COUNTRY = Kind("country", "Another country: Norway for Sweden.", find_countries, (TERRITORY,))
PEOPLE = Kind("people", "Another people: Swedish for Norwegian.", ruled("people"))
ORGANISATION = Kind(
    "organisation", "Another organisation: UNESCO for UNICEF.", ruled("organisation")
)
