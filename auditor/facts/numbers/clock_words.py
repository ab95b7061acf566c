"""Clock times as they are spoken: half past seven, halb acht, las tres y media, السابعة والنصف."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from auditor.facts.numbers.clock_phrases import CUES, HALF_DAYS, HOURS, MINUTES, NOON, PHRASES
from auditor.facts.numbers.hits import Hit
from auditor.facts.numbers.quantities import Form

_GAP = "[ \u00a0\u202f]{1,2}"
_HOUR_WORD = (
    r"[ \u00a0\u202f]{0,2}(?:heures?|h|Uhr|o['’]clock|horas?|ore|الساعة)?[ \u00a0\u202f,]{0,3}"
)
_TO = re.compile(r"[ \u00a0]?(?:[-–]|to|and|until|till|bis|und|à|et|a|y|e|و|إلى|حتى)[ \u00a0]?")


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The patterns of a language with what each does to its hour; the words it counts with."""

    patterns: tuple[tuple[re.Pattern[str], int | str], ...]
    hours: dict[str, int]
    minutes: dict[str, int]


def _entries(words: str) -> dict[str, int]:
    return {word: int(number) for word, _, number in (e.partition("=") for e in words.split())}


def _either(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


@lru_cache(maxsize=16)
def _phrases(language: str) -> _Phrases | None:
    if language not in PHRASES:
        return None
    hours = {
        form.replace("_", " "): number
        for number, forms in enumerate(HOURS[language].split(), 1)
        for form in forms.split("|")
    }
    noon, minutes = _entries(NOON.get(language, "")), _entries(MINUTES[language])
    spoken = _either(hours) + "|1[0-2]|[1-9]"
    holes = {
        "h": f"(?P<h>{spoken})",
        "H": f"(?P<h>{spoken}|{_either(noon)})" if noon else f"(?P<h>{spoken})",
        "N": f"(?P<n>{_either(noon)})",
        "m": f"(?P<m>{_either(minutes)}|[1-5][0-9]|[1-9])",
    }
    patterns = []
    for phrase, how in PHRASES[language]:
        written = phrase.format(**holes).replace(" ", _GAP)
        patterns.append((re.compile(rf"(?<![\w.,:-]){written}(?!\w)", re.IGNORECASE), how))
    return _Phrases(tuple(patterns), hours | noon, minutes)


def spoken_times(plain: str, language: str) -> list[Hit]:
    """The clock times in words of a text, in order; the half of the day is seldom said in them."""
    phrases = _phrases(language)
    cue = CUES.get(language)
    if phrases is None or (cue is not None and re.search(cue, plain, re.IGNORECASE) is None):
        return []
    found: list[Hit] = []
    for pattern, how in phrases.patterns:
        found.extend(
            _hit(match, how, phrases, language)
            for match in pattern.finditer(plain)
            if not any(h.start < match.end() and match.start() < h.end for h in found)
        )
    return sorted(found, key=lambda h: h.start)


def _hit(match: re.Match[str], how: int | str, phrases: _Phrases, language: str) -> Hit:
    groups = match.groupdict()
    hour_word = (groups.get("h") or groups.get("n") or "").lower()
    hour = phrases.hours.get(hour_word) if not hour_word.isdigit() else int(hour_word)
    minute_word = (groups.get("m") or "0").lower()
    minute = phrases.minutes.get(minute_word, 0) if not minute_word.isdigit() else int(minute_word)
    added = how if isinstance(how, int) else minute * (-1 if how == "-" else 1)
    minutes = ((hour or 0) * 60 + added) % 1440 or 1440 * (hour == 12)
    value = _clock(minutes)
    readings = (_clock((minutes + 720) % 1440), *((_clock(720),) if minutes in (0, 1440) else ()))
    if language == "fr" and hour_word in phrases.hours and added == 30 and groups.get("h"):
        # "Une heure et demie" is a duration as well.
        readings += (Decimal(hour or 0) + Decimal("0.5"),)
        return Hit(
            match.start(),
            match.end(),
            value,
            Form.TIME,
            readings=readings,
            unit="duration-hour",
            unit_sure=False,
        )
    return Hit(match.start(), match.end(), value, Form.TIME, readings=readings)


def _clock(minutes: int) -> Decimal:
    return Decimal(minutes // 60) + Decimal(minutes % 60) / 100


@lru_cache(maxsize=16)
def _half_day(language: str) -> re.Pattern[str] | None:
    if language not in HALF_DAYS:
        return None
    before, after = HALF_DAYS[language]
    return re.compile(rf"{_HOUR_WORD}(?:(?P<am>{before})|(?P<pm>{after}))(?!\w)", re.IGNORECASE)


def with_half_days(plain: str, language: str, hits: list[Hit]) -> list[Hit]:
    """Clock times with the half of the day that is said behind them; *from 9 to 11 p.m.* has one."""
    pattern = _half_day(language)
    for hit in hits if pattern is not None else ():
        match = (
            pattern.match(plain, hit.end)
            if pattern is not None and _may_be_hour(hit, language)
            else None
        )
        if match is not None:
            _set_half(hit, after_noon=match["pm"] is not None)
            hit.end = max(hit.end, match.end())
    for left, right in pairwise(hits):
        if (
            right.half_day_said
            and not left.half_day_said
            and left.form in (Form.DIGITS, Form.WORDS)
            and left.value < 12
            and _TO.fullmatch(plain, left.end, right.start)
        ):
            left.readings += (left.value + 12,)
    return hits


def _may_be_hour(hit: Hit, language: str) -> bool:
    if hit.half_day_said or not 1 <= hit.value < 12:
        return False
    if hit.form is Form.TIME:
        return True
    counted = hit.form in (Form.DIGITS, Form.WORDS) or (
        language == "ar" and hit.form is Form.ORDINAL
    )
    return counted and hit.value == hit.value.to_integral_value()


def _set_half(hit: Hit, *, after_noon: bool) -> None:
    """Before noon only that hour; after it also the hour as twelve hours count it."""
    hit.form, hit.half_day_said, hit.weak = Form.TIME, True, False
    hit.unit, hit.outer = None, None
    hit.readings = (hit.value,) if after_noon else ()
    if after_noon:
        hit.value += 12
