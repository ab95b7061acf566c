"""Another person, country, people or organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from random import Random

from auditor.facts.names.values import NAME as NAME_FACT
from auditor.facts.names.values import TERRITORY, names
from auditor.languages import language
from auditor.languages.tables.planting import Planting
from auditor.orthography.words import JOINED_SIGNS
from auditor.planting.base import Edit, Kind, Source
from auditor.planting.rules import exchanged, ruled


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
    for fact, _ in names(source.facts[NAME_FACT]):
        if fact.start <= place < fact.end:
            found = list(JOINED_SIGNS.finditer(source.text, place, fact.end))
            one_line = "\n" not in source.text[place : fact.end]
            if 1 <= len(found) <= 3 and one_line:
                return found[-1].span()
    return None


def find_countries(source: Source, random: Random) -> Iterator[Edit]:
    """Another country, in the form of the one that stands there."""
    spans = [(fact.start, fact.end) for fact in source.facts[TERRITORY]]
    longer = _longer(source.language.code)
    for edit in exchanged(source, "country", random):
        # "Sudan" of "South Sudan" is none.
        part = any(start < edit.start < end or start < edit.end < end for start, end in spans)
        if not part and not (longer and longer.search(source.text, 0, edit.start)):
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
