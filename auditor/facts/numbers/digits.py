"""Numbers in digits: integers, decimals, fractions and clock times, without labels and notes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from auditor.facts.numbers.formats import clock_times, number_spans, read_number, spaced_groups
from auditor.facts.numbers.hits import Hit, merged, share
from auditor.facts.numbers.quantities import Form
from auditor.facts.numbers.telephone import telephone_numbers
from auditor.facts.wording import between, either, either_of_all
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.languages.tables.clock import Clock
from auditor.languages.tables.numbers import Numbers
from auditor.languages.tables.references import References

# "10.", "(3)", "4 -", "1.2": the number of a paragraph, which a translation may not carry.
_LABEL = re.compile(
    r"(?m)^[^\S\n]*+[>*#•-]{0,3}+[^\S\n]*+(?:[(\[]?[0-9]{1,3}(?:\.[0-9]{1,3})*[.)\]:]{1,2}(?=\s|$)"
    r"|[0-9]{1,3}\s?[-–—ـ](?=\s)|[0-9]{1,3}\s\.(?=\s)|['‘`´][0-9]{1,3}['’`´])"
)
_BARE_LABEL = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2})*[ \u00a0\t]+[A-ZÀ-Þ\u0621-\u064a]")
# A digit set against a word or its full stop: CO2, or the mark of a footnote.
_NOTE_BEFORE = re.compile(r"[A-Za-z]$|[^\W\d_][.,;:)”\"]+$")
_YEAR_AND_MARK = re.compile(r"(?:19|20)[0-9]{2}[0-9]{1,2}")
# "in 2013.7": a year, a full stop and the mark of a footnote.
_YEAR_AND_NOTE = re.compile(r"(?:19|20)[0-9]{2}\.[0-9]{1,3}")
_JOINED = re.compile("[0-9][-–/][0-9]")
_YEAR_PAIR = re.compile(r"(?<![0-9])([12][0-9]{3})[-–/]([0-9]{2})(?![0-9/-])")
_DIGIT = re.compile(r"[0-9¼½¾⅐-⅞]")
_SIGN = re.compile("[¼½¾⅐-⅞]")
_VULGAR = re.compile(r"(?<![0-9])[0-9]{0,6}[ \u00a0\u202f]?[¼½¾⅐-⅞]")
_MIXED = re.compile(r"(?<![0-9/.,-])([0-9]{1,4})[ \u00a0-]([1-9])[/⁄]([2-9])(?![0-9/.,-])")
_LINE_START = re.compile(r"(?:^|\n)[^\S\n]*\Z")
_SLASHED = re.compile(r"(?<![0-9/.,-])([1-9])/([2-9]|10)(?![0-9/.,-])")


@dataclass(frozen=True, slots=True)
class _Words:
    """``page``: pages are those of the edition at hand. ``time``: four digits behind it may be a time.

    ``either_mark``: as in `auditor.languages.tables.numbers.Numbers`.
    """

    page: re.Pattern[str]
    time: re.Pattern[str]
    either_mark: bool


@lru_cache(maxsize=32)
def _words(code: str) -> _Words:
    # A footnote may name a foreign work.
    page = either_of_all(References, lambda t: t.pages)
    time = either(code, Clock, lambda t: t.before_digits)
    return _Words(
        re.compile(
            rf"(?<!\w)(?:pp?\.|{page})[ \u00a0]?"
            rf"(?:[0-9]{{1,4}}[ \u00a0]?(?:[-–,]|{between(code)})[ \u00a0]?)?$"
        ),
        re.compile(rf"\b(?:{time})[ \u00a0]$", re.IGNORECASE),
        language_of(code).tables(Numbers).either_mark,
    )


def digit_numbers(plain: str, language: str) -> list[Hit]:
    """The numbers that a text with plain digits writes in digits, in order."""
    if not _DIGIT.search(plain):
        return []
    times = [
        Hit(start, end, value, Form.TIME, readings=readings, half_day_said=said)
        for start, end, value, readings, said in clock_times(plain, language)
    ]
    hits = merged(list(telephone_numbers(plain, language)), times)
    hits = merged(hits, _fractions(plain))
    labels = [m.span() for m in _LABEL.finditer(plain)]
    hits = merged(
        hits,
        (
            Hit(start, end, values[0], Form.DIGITS, readings=values[1:], groups=groups)
            for start, end, values, groups in spaced_groups(plain, language)
            if not any(a <= start < b for a, b in labels)
        ),
    )
    return merged(hits, _integers(plain, language, labels))


def _fractions(plain: str) -> Iterator[Hit]:
    for match in _VULGAR.finditer(plain) if _SIGN.search(plain) else ():
        whole, sign = match.group()[:-1].strip(), match.group()[-1]
        part = Decimal(str(unicodedata.numeric(sign))).quantize(Decimal("0.0001")).normalize()
        yield Hit(match.start(), match.end(), Decimal(whole or 0) + part, Form.FRACTION)
    if "/" not in plain and "⁄" not in plain:
        return
    for match in _MIXED.finditer(plain):
        whole_part, over, under = (int(g) for g in match.groups())
        if over < under:
            value = whole_part + share(over, under)
            yield Hit(match.start(), match.end(), value, Form.FRACTION)
    for match in _SLASHED.finditer(plain):
        over, under = int(match[1]), int(match[2])
        if over < under:
            value = share(over, under)
            yield Hit(match.start(), match.end(), value, Form.FRACTION, ambiguous=True)


def _integers(plain: str, language: str, labels: list[tuple[int, int]]) -> Iterator[Hit]:
    pairs = _YEAR_PAIR.finditer(plain) if _JOINED.search(plain) else ()
    year_ends = {m.start(2): Decimal(m[1][:2] + m[2]) for m in pairs}
    known = _words(primary(language))
    label = 0
    for match in number_spans(plain, language):
        start, end = match.span()
        while label < len(labels) and labels[label][1] <= start:
            label += 1
        if label < len(labels) and labels[label][0] <= start:
            continue
        values = read_number(match.group(), language)
        if not values:
            for part in re.finditer("[0-9]+", match.group()):
                yield Hit(
                    start + part.start(), start + part.end(), Decimal(part.group()), Form.DIGITS
                )
            continue
        other_mark = values[1:]
        readings = other_mark if known.either_mark and primary(language) == language else ()
        readings += (year_ends[start],) if start in year_ends else ()
        groups: tuple[Decimal, ...] = ()
        if _YEAR_AND_NOTE.fullmatch(match.group()):
            readings += (Decimal(match.group()[:4]),)
            groups = Decimal(match.group()[:4]), Decimal(match.group()[5:])
        if (
            match.group().isdigit()
            and end - start == 4
            and (match.group()[0] == "0" or known.time.search(plain, max(0, start - 8), start))
        ):
            readings += _as_clock(match.group())
        if _YEAR_AND_MARK.fullmatch(match.group()):
            readings += (Decimal(match.group()[:4]),)
        ambiguous = _is_apparatus(plain, start, end, known.page)
        yield Hit(
            start,
            end,
            values[0],
            Form.DIGITS,
            ambiguous=ambiguous,
            readings=readings,
            other_mark=other_mark,
            groups=groups,
        )


def _is_apparatus(plain: str, start: int, end: int, page: re.Pattern[str]) -> bool:
    """Whether a number serves the edition and not the statement: notes, pages, bare labels."""
    if end - start <= 2 and _NOTE_BEFORE.search(plain, max(0, start - 3), start):
        return True
    if plain[start - 1 : start] == "[" and plain[end : end + 1] == "]":
        return True
    if _BARE_LABEL.match(plain, start) and _LINE_START.search(plain, max(0, start - 8), start):
        return True
    return page.search(plain, max(0, start - 16), start) is not None


def _as_clock(digits: str) -> tuple[Decimal, ...]:
    """1310 as ten past one, when it can be."""
    hour, minute = int(digits[:2]), int(digits[2:])
    return (Decimal(hour) + Decimal(minute) / 100,) if hour < 25 and minute < 60 else ()
