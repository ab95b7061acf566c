"""Decades and centuries: 1990s, les années 90, التسعينيات, 19th century, القرن التاسع عشر."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.dates.partial_dates import PartialDate
from auditor.facts.numbers.roman import roman_numerals
from auditor.facts.numbers.words import spelled_numbers
from auditor.facts.wording import NOTHING, between, either
from auditor.languages import language as language_of
from auditor.languages.tables.clitics import Clitics
from auditor.languages.tables.joints import Joints
from auditor.languages.tables.numbers import Numbers
from auditor.languages.tables.periods import Periods
from auditor.orthography.roman import canonical_value

_GAP = re.compile(r"[ \u00a0-]*\Z")
_ROMAN_BEHIND = re.compile(r"[ \u00a0]+([IVX]{1,6})(?!\w)")
# A number in words is looked for in so many letters before the word and behind it.
_NEAR = 30


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns of a language; None where it has no such way. ``tens``: with what must stand in it."""

    table: Periods
    digits: re.Pattern[str] | None
    tens: tuple[tuple[str, re.Pattern[str]], ...]
    words: re.Pattern[str] | None
    century: re.Pattern[str] | None
    digits_before: re.Pattern[str]
    digits_behind: re.Pattern[str]
    roman_gap: re.Pattern[str]
    joint_before: re.Pattern[str]
    joint_behind: re.Pattern[str]


@lru_cache(maxsize=16)
def _words(code: str) -> _Words:
    table = language_of(code).tables(Periods)
    article = language_of(code).tables(Clitics).article or NOTHING
    ends = either(code, Numbers, lambda t: t.ordinal_ends)
    roman_ends = either(code, Numbers, lambda t: t.roman_ends)
    and_ = either(code, Joints, lambda t: t.and_)
    names = "|".join(table.words)
    return _Words(
        table,
        _compiled(table.digits),
        tuple(
            (
                re.sub(r"\W.*", "", name)[:4],
                re.compile(rf"{table.after_years}{name}(?![\w-])", re.IGNORECASE),
            )
            for name in table.tens
        ),
        _compiled(names and rf"(?<!\w){table.before}({names}){table.behind}(?!\w)"),
        _compiled(table.century and rf"(?<!\w){table.century}(?!\w)"),
        re.compile(rf"(?<![0-9.,])([0-9]{{1,2}})(?:{ends}|º|ª|°|\.)?[ \u00a0-]*\Z"),
        re.compile(rf"[ \u00a0]*(?:{article}ـ?)?([0-9]{{1,2}})(?![0-9])"),
        re.compile(rf"(?:{roman_ends}|º)?[ \u00a0]*"),
        re.compile(rf"(?:-|–|{between(code)})[ \u00a0]*$"),
        re.compile(rf"[ \u00a0]*(?=(?:{and_}))"),
    )


def _compiled(pattern: str) -> re.Pattern[str] | None:
    return re.compile(pattern, re.IGNORECASE) if pattern else None


def find_periods(plain: str, lang: str) -> Iterator[tuple[int, int, PartialDate]]:
    """Decades and centuries in a text that ``date_names.fold`` has folded."""
    yield from _decades(plain, _words(lang))
    yield from _centuries(plain, lang, _words(lang))


def _decades(plain: str, known: _Words) -> Iterator[tuple[int, int, PartialDate]]:
    if known.digits is not None and "0" in plain:
        for match in known.digits.finditer(plain):
            yield match.start(), match.end(), _decade(int(match[1]))
    for tens, (beginning, pattern) in enumerate(known.tens, start=2):
        if beginning in plain:
            for match in pattern.finditer(plain):
                yield match.start(), match.end(), _decade(10 * tens)
    small = known.table.small
    for match in known.words.finditer(plain) if known.words is not None else ():
        tens = 20 + 10 * known.table.words.index(match[1].lower())
        if not small or match[0][0].isupper() or small in match[0].lower():
            yield match.start(), match.end(), _decade(tens)


def _decade(number: int) -> PartialDate:
    """A decade; one of two digits may be any century's, and 1800s may be a century."""
    if number < 100:
        others = tuple(PartialDate(c + number, period="decade") for c in (1800, 2000, 1700))
        return PartialDate(1900 + number, period="decade", alternatives=others)
    if number % 100 == 0:
        century = PartialDate(number, period="century")
        return PartialDate(number, period="decade", alternatives=(century,))
    return PartialDate(number, period="decade")


def _centuries(plain: str, lang: str, known: _Words) -> Iterator[tuple[int, int, PartialDate]]:
    if known.century is None:
        return
    for match in known.century.finditer(plain):
        found = _number_before(plain, lang, match.start(), known) or _number_behind(
            plain, lang, match.end(), known
        )
        if found is not None and 1 <= found[2] <= 21:
            start, end = min(found[0], match.start()), max(found[1], match.end())
            yield start, end, PartialDate((found[2] - 1) * 100, period="century")
            other = _number_beside(plain, lang, start, end, known)
            if other is not None and 1 <= other[2] <= 21:
                yield other[0], other[1], PartialDate((other[2] - 1) * 100, period="century")


def _number_beside(
    plain: str, lang: str, start: int, end: int, known: _Words
) -> tuple[int, int, int] | None:
    """A second century of the same word: *the nineteenth and twentieth centuries*."""
    if known.table.number_behind:
        behind = known.joint_behind.match(plain, end)
        if behind is None or behind.end() == end:
            return None
        return _number_behind(plain, lang, behind.end(), known)
    before = known.joint_before.search(plain, max(0, start - 6), start)
    found = _number_before(plain, lang, before.start(), known) if before else None
    return (found[0], start - 1, found[2]) if found else None


def _number_before(plain: str, lang: str, end: int, known: _Words) -> tuple[int, int, int] | None:
    if known.table.number_behind:
        return None
    begin = max(0, end - _NEAR)
    if begin:
        begin = plain.find(" ", begin, end) + 1 or end
    window = plain[begin:end]
    digits = known.digits_before.search(window)
    if digits is not None:
        return begin + digits.start(), end, int(digits[1])
    for numeral in roman_numerals(plain[begin : end + 12], lang):
        gap = plain[begin + numeral.end : end]
        if begin + numeral.end <= end and known.roman_gap.fullmatch(gap):
            return begin + numeral.start, end, int(numeral.value)
    for spelled in spelled_numbers(window, lang):
        if _GAP.match(window[spelled.end :]):
            return begin + spelled.start, end, int(spelled.value)
    return None


def _number_behind(plain: str, lang: str, start: int, known: _Words) -> tuple[int, int, int] | None:
    digits = known.digits_behind.match(plain, start)
    if digits is not None:
        return start, digits.end(), int(digits[1])
    numeral = _ROMAN_BEHIND.match(plain, start, start + _NEAR)
    if numeral is not None and known.table.roman_behind:
        value = canonical_value(numeral[1])
        if value is not None:
            return start, numeral.end(), value
    spelled = spelled_numbers(plain[start : start + _NEAR], lang)
    if spelled and not plain[start : start + spelled[0].start].strip():
        return start, start + spelled[0].end, int(spelled[0].value)
    return None
