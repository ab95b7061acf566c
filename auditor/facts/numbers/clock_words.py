"""Clock times as they are spoken: half past seven, halb acht, las tres y media, السابعة والنصف."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from auditor.facts.beginnings import first_look
from auditor.facts.numbers.hits import Hit
from auditor.facts.numbers.quantities import Form
from auditor.facts.wording import NOTHING, between, either
from auditor.languages import language as language_of
from auditor.languages.tables.clock import Clock

_GAP = "[ \u00a0\u202f]{1,2}"


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The words a language counts with, and ``cue``, without which a text has no time in words."""

    cue: re.Pattern[str]
    hours: dict[str, int]
    minutes: dict[str, int]
    half_is_duration: bool


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The patterns of a language with what each does to its hour; ``some``: one for any of them."""

    some: re.Pattern[str]
    each: tuple[tuple[str, int | str], ...]


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


@lru_cache(maxsize=16)
def _phrases(language: str) -> _Phrases | None:
    known = language_of(language).tables(Clock)
    if not known.phrases:
        return None
    hours = {form: number for number, forms in enumerate(known.hours, 1) for form in forms}
    return _Phrases(
        re.compile(known.cue, re.IGNORECASE),
        hours | dict(known.noon),
        dict(known.minutes),
        known.half_is_duration,
    )


# Put together for a text that has a cue: few have one.
@lru_cache(maxsize=16)
def _patterns(language: str) -> _Patterns:
    known = language_of(language).tables(Clock)
    spoken = (
        _either(dict.fromkeys(form for forms in known.hours for form in forms)) + "|1[0-2]|[1-9]"
    )
    noon = _either(known.noon)
    holes = {
        "h": f"(?P<h>{spoken})",
        "H": f"(?P<h>{spoken}|{noon})" if noon else f"(?P<h>{spoken})",
        "N": f"(?P<n>{noon})",
        "m": f"(?P<m>{_either(known.minutes)}|[1-5][0-9]|[1-9])",
    }
    written = [phrase.format(**holes).replace(" ", _GAP) for phrase, _ in known.phrases]
    unnamed = "|".join(re.sub(r"\(\?P<\w+>", "(?:", one) for one in written)
    look = first_look([unnamed], longest=4)
    return _Patterns(
        re.compile(rf"(?<![\w.,:-]){look}(?:{unnamed})(?!\w)", re.IGNORECASE),
        tuple(
            (rf"(?<![\w.,:-]){one}(?!\w)", how)
            for one, (_, how) in zip(written, known.phrases, strict=True)
        ),
    )


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def spoken_times(plain: str, language: str) -> list[Hit]:
    """The clock times in words of a text, in order; the half of the day is seldom said in them."""
    phrases = _phrases(language)
    if phrases is None or not phrases.cue.search(plain):
        return []
    patterns = _patterns(language)
    if not patterns.some.search(plain):
        return []
    found: list[Hit] = []
    for pattern, how in patterns.each:
        found.extend(
            _hit(match, how, phrases)
            for match in _compiled(pattern).finditer(plain)
            if not any(h.start < match.end() and match.start() < h.end for h in found)
        )
    return sorted(found, key=lambda h: h.start)


def _hit(match: re.Match[str], how: int | str, phrases: _Phrases) -> Hit:
    groups = match.groupdict()
    hour_word = (groups.get("h") or groups.get("n") or "").lower()
    hour = phrases.hours.get(hour_word) if not hour_word.isdigit() else int(hour_word)
    minute_word = (groups.get("m") or "0").lower()
    minute = phrases.minutes.get(minute_word, 0) if not minute_word.isdigit() else int(minute_word)
    added = how if isinstance(how, int) else minute * (-1 if how == "-" else 1)
    minutes = ((hour or 0) * 60 + added) % 1440 or 1440 * (hour == 12)
    value = _clock(minutes)
    readings = (_clock((minutes + 720) % 1440), *((_clock(720),) if minutes in (0, 1440) else ()))
    if phrases.half_is_duration and hour_word in phrases.hours and added == 30 and groups.get("h"):
        # "Une heure et demie" is a duration as well.
        readings += (Decimal(hour or 0) + Decimal("0.5"),)
        return Hit(
            match.start(),
            match.end(),
            value,
            Form.TIME,
            readings=readings,
            unit="duration-hour",
            unit_confident=False,
        )
    return Hit(match.start(), match.end(), value, Form.TIME, readings=readings)


def _clock(minutes: int) -> Decimal:
    return Decimal(minutes // 60) + Decimal(minutes % 60) / 100


@dataclass(frozen=True, slots=True)
class _HalfDays:
    """What says the half of the day behind a time, and what joins two times."""

    behind: re.Pattern[str]
    between: re.Pattern[str]
    ordinals: bool


@lru_cache(maxsize=16)
def _half_days(language: str) -> _HalfDays:
    known = language_of(language).tables(Clock)
    word = either(language, Clock, lambda t: t.word)
    hour_word = rf"[ \u00a0\u202f]{{0,2}}(?:{word}|h)?[ \u00a0\u202f,]{{0,3}}"
    before, after = known.before_noon or NOTHING, known.after_noon or NOTHING
    halves = f"(?:(?P<am>{before})|(?P<pm>{after}))"
    return _HalfDays(
        re.compile(rf"{hour_word}{halves}(?!\w)", re.IGNORECASE),
        re.compile(rf"[ \u00a0]?(?:[-–]|{between(language)})[ \u00a0]?"),
        known.ordinals,
    )


def with_half_days(plain: str, language: str, hits: list[Hit]) -> list[Hit]:
    """Clock times with the half of the day that is said behind them; *from 9 to 11 p.m.* has one."""
    known = _half_days(language)
    for hit in hits:
        may_be = _may_be_hour(hit, ordinals=known.ordinals)
        match = known.behind.match(plain, hit.end) if may_be else None
        if match is not None:
            _set_half(hit, after_noon=match["pm"] is not None)
            hit.end = max(hit.end, match.end())
    for left, right in pairwise(hits):
        if (
            right.half_day_said
            and not left.half_day_said
            and left.form in (Form.DIGITS, Form.WORDS)
            and left.value < 12
            and known.between.fullmatch(plain, left.end, right.start)
        ):
            left.readings += (left.value + 12,)
        elif _ends_later(left, right) and known.between.fullmatch(plain, left.end, right.start):
            right.readings += (right.value + 12,)
    return hits


def _ends_later(left: Hit, right: Hit) -> bool:
    """Whether two numbers may be the hours of a day's work: 8-5."""
    plain = left.form is Form.DIGITS and right.form is Form.DIGITS
    return plain and 0 < right.value < left.value <= 12 and right.value % 1 < Decimal("0.6")


def _may_be_hour(hit: Hit, *, ordinals: bool) -> bool:
    if hit.half_day_said or not 1 <= hit.value < 12:
        return False
    if hit.form is Form.TIME:
        return True
    counted = hit.form in (Form.DIGITS, Form.WORDS) or (ordinals and hit.form is Form.ORDINAL)
    return counted and hit.value == hit.value.to_integral_value()


def _set_half(hit: Hit, *, after_noon: bool) -> None:
    """Before noon only that hour; after it also the hour as twelve hours count it."""
    hit.form, hit.half_day_said, hit.ambiguous = Form.TIME, True, False
    hit.unit, hit.outer = None, None
    hit.readings = (hit.value,) if after_noon else ()
    if after_noon:
        hit.value += 12
