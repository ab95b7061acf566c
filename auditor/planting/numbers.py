"""Another number, another order of magnitude, another unit, another article or resolution."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from auditor.facts.dates.partial_dates import KIND as DATE
from auditor.facts.numbers.quantities import KIND as NUMBER_FACT
from auditor.facts.numbers.quantities import Form, quantities
from auditor.facts.references.values import KIND as REFERENCE_FACT
from auditor.model import Fact
from auditor.planting.base import Edit, Kind, Source, together
from auditor.planting.rules import exchanged, ruled
from auditor.planting.shaping import replaced

_DIGITS = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?")
_LAST_DIGITS = re.compile(r"\d+(?=\D*$)")
# Before a unit stands a number, in digits or words, and little else.
_BEHIND_DIGITS = re.compile(r"\d[\d.,\u00a0 ]*(?:[^\W\d_]+[\s\u00a0])?[\s\u00a0-]?$")
# What a number is part of besides a number: 12/3, A-12, 3:15, §.
_JOINED = re.compile(r"[\w/:§#-]")
# In front of a sentence a bare number counts paragraphs.
_COUNTING = re.compile(r"[\s(\[]*\d{1,3}(?:\.\d{1,3})*[.)\]]?(?=\s+\W*[^\W\d_])")
_FIRST_NUMBER = 2
_YEARS = range(1500, 2100)


def find_numbers(source: Source, random: Random) -> Iterator[Edit]:
    """Another number of as many digits, or the next number word up or down."""
    taken = [*source.facts[DATE], *source.facts[REFERENCE_FACT]]
    for fact, quantity in quantities(source.facts[NUMBER_FACT]):
        if _within(fact, taken) or quantity.ambiguous or fact.start < _counted(source.text):
            continue
        if quantity.form is Form.DIGITS:
            digits = _DIGITS.search(source.text, fact.start, fact.end)
            if digits is None or is_year(digits[0]):
                continue
            if not _joined(source.text, digits.start(), digits.end()):
                after = other_digits(digits[0], random)
                yield Edit(digits.start(), digits.end(), after)
        elif quantity.form is Form.WORDS:
            yield from _in_words(source, fact, random)


def _within(fact: Fact, taken: list[Fact]) -> bool:
    return any(one.start <= fact.start and fact.end <= one.end for one in taken)


def _counted(text: str) -> int:
    match = _COUNTING.match(text)
    return match.end() if match else 0


def _joined(text: str, start: int, end: int) -> bool:
    behind = text[end : end + 2]
    return bool(
        _JOINED.match(text[start - 1 : start] or " ")
        or (_JOINED.match(behind[:1] or " ") and behind[:1] != "-")
    )


def is_year(written: str) -> bool:
    """Whether a number of that writing is more likely a year."""
    return len(written) == len("2000") and written.isdigit() and int(written) in _YEARS


def other_digits(written: str, random: Random, *, last: bool = False) -> str:
    """The number with one of its digits changed, never the first to a nought; ``1`` becomes no ``0``.

    One of the first two, as a difference in the last of many is hardly one; ``last``: one of the last two,
    where a number counts and measures nothing.
    """
    places = [i for i, sign in enumerate(written) if sign.isdigit()]
    place = random.choice(places[-2:] if last else places[:2])
    zero = ord(written[place]) - int(written[place])
    least = 1 if len(places) == 1 or place == places[0] else 0
    if len(places) == 1:
        least = _FIRST_NUMBER
    fitting = [n for n in range(least, 10) if chr(zero + n) != written[place]]
    return written[:place] + chr(zero + random.choice(fitting)) + written[place + 1 :]


def _in_words(source: Source, fact: Fact, random: Random) -> Iterator[Edit]:
    numerals = source.words.numerals
    here = source.text[fact.start : fact.end]
    if here.lower() not in numerals:
        return
    place = numerals.index(here.lower())
    near = [n for n in range(place - 3, place + 4) if n != place and 0 <= n < len(numerals)]
    yield replaced(source, fact.start, fact.end, numerals[random.choice(near)])


def find_units(source: Source, random: Random) -> Iterator[Edit]:
    """Another unit behind a number."""
    for edit in exchanged(source, "unit", random):
        before = source.text[max(0, edit.start - 40) : edit.start]
        if _BEHIND_DIGITS.search(before):
            yield edit


def find_references(source: Source, random: Random) -> Iterator[Edit]:
    """Another number of an article, paragraph or resolution."""
    for fact in source.facts[REFERENCE_FACT]:
        number = _LAST_DIGITS.search(source.text[fact.start : fact.end])
        if number and not source.text[fact.start : fact.end].isdigit():
            start = fact.start + number.start()
            if not _joined(source.text, start, start + len(number[0])):
                after = other_digits(number[0], random, last=True)
                yield Edit(start, start + len(number[0]), after)


NUMBER = Kind(
    "number",
    "Another number: 250 for 150, five for three.",
    find_numbers,
    (NUMBER_FACT, DATE, REFERENCE_FACT),
)
MAGNITUDE = Kind(
    "magnitude", "Another order of magnitude: billion for million.", ruled("magnitude")
)
UNIT = Kind(
    "unit",
    "Another unit behind a number: miles for kilometres, percentage points for per cent.",
    together(find_units, ruled("measure")),
)
REFERENCE = Kind(
    "reference",
    "Another number of an article, a paragraph or a resolution.",
    find_references,
    (REFERENCE_FACT,),
)
