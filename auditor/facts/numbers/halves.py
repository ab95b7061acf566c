"""Numbers with a half behind them: two and a half, a million and a half, two years and a half."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from auditor.facts.clitics import without_clitics
from auditor.facts.numbers.formats import GAP, GAPS
from auditor.facts.numbers.hits import Hit, spoken_scale
from auditor.facts.numbers.quantities import Form
from auditor.facts.numbers.units import scale_words, unit_of
from auditor.facts.wording import either
from auditor.languages import language as language_of
from auditor.languages.tables.fractions import Fractions

_NEXT_WORD = re.compile(rf"{GAPS}[-\u2010\u2011]?{GAPS}([^\W\d_]+)")


@lru_cache(maxsize=32)
def _unit_and(lang: str) -> re.Pattern[str]:
    """*An hour and* a half, ساعة و."""
    joint = either(lang, Fractions, lambda t: t.unit_and)
    return re.compile(rf"(?<!\w)([^\W\d_]{{2,}})[ \u00a0](?:{joint})$", re.IGNORECASE)


def with_halves(plain: str, lang: str, hits: list[Hit]) -> list[Hit]:
    """*Two and a half*: one number, though the half was found by itself."""
    phrase = language_of(lang).tables(Fractions).and_half
    if not phrase or not any(h.form is Form.FRACTION for h in hits):
        return hits
    # A unit may stand between: "deux ans et demi".
    pattern = re.compile(
        rf"{GAPS}(?:(?P<unit>[^\W\d_]+){GAP}{{1,3}})?{phrase}(?!\w)", re.IGNORECASE
    )
    result: list[Hit] = []
    for hit in hits:
        last = result[-1] if result else None
        if hit.form is Form.FRACTION and hit.value == Decimal("0.5"):
            if last is not None and _take_half(plain, lang, last, hit, pattern):
                continue
            _count_one_before(plain, lang, hit)
        if last is None or hit.start >= last.end:
            result.append(hit)
    return result


def _count_one_before(plain: str, lang: str, half: Hit) -> None:
    """*An hour and a half*: one and a half of the unit before it."""
    match = _unit_and(lang).search(plain, max(0, half.start - 30), half.start)
    if match is None:
        return
    unit = unit_of(match[1], lang) or unit_of(without_clitics(match[1], lang), lang)
    if unit is None:
        half.readings += (Decimal("1.5"),)
        return
    half.value, half.readings = Decimal("1.5"), (Decimal("0.5"),)
    half.unit, half.unit_confident = unit
    half.outer = (match.start(1), half.end)


def _take_half(plain: str, lang: str, last: Hit, half: Hit, pattern: re.Pattern[str]) -> bool:
    """Add the half to the number before it, in the scale that one is spoken in."""
    match = pattern.match(plain, last.end)
    if match is None or match.end() < half.end or last.form is Form.VAGUE:
        return False
    following = _NEXT_WORD.match(plain, match.end())
    spoken = max(last.scale, spoken_scale(last.value))
    if spoken > 1 and following is not None and following[1].lower() in scale_words(lang):
        return False  # "three million and half a million": the half has a scale of its own
    step = last.scale if last.scale > 1 else spoken_scale(last.value)
    last.value += step / 2
    last.end = half.end if step == 1 else match.end()
    if match["unit"] and (unit := unit_of(match["unit"], lang)) is not None:
        last.unit, last.unit_confident = unit
    return True


def with_halves_of_scales(plain: str, lang: str, hits: list[Hit]) -> list[Hit]:
    """*A million and a half*: half of the million more, where that was not read with the words."""
    if not any(max(h.scale, spoken_scale(h.value)) > 1 for h in hits):
        return hits
    result: list[Hit] = []
    for hit in hits:
        if result and hit.start < result[-1].end:
            continue
        step = max(hit.scale, spoken_scale(hit.value))
        counted = (
            step > 1 and hit.value < 10**27 and hit.form is not Form.VAGUE and hit.value % step == 0
        )
        end, part = part_behind(plain, lang, hit.end) if counted else (0, Decimal(0))
        if end:
            hit.value, hit.end = hit.value + (step * part).to_integral_value(), end
            hit.readings, hit.other_mark, hit.groups = (), (), ()
        result.append(hit)
    return result


def add_halves_of_units(plain: str, lang: str, hits: list[Hit]) -> None:
    """*Two years and a half*, where that was not read with the words, in place."""
    for hit in hits:
        if hit.unit is None or hit.outer is None or not hit.unit.startswith("duration"):
            continue
        end, part = part_behind(plain, lang, hit.outer[1])
        if end and hit.value == hit.value.to_integral_value():
            hit.value += part
            hit.outer = (hit.outer[0], end)


def part_behind(plain: str, lang: str, end: int) -> tuple[int, Decimal]:
    """Where *and a half*, *and a quarter* ends that begins there, and the part; 0 where there is none."""
    for pattern, part in _and_parts(lang):
        match = pattern.match(plain, end)
        if match is not None:
            return match.end(), part
    return 0, Decimal(0)


@lru_cache(maxsize=32)
def _and_parts(lang: str) -> tuple[tuple[re.Pattern[str], Decimal], ...]:
    table = language_of(lang).tables(Fractions)
    parts = ((table.and_half, "0.5"), *table.and_parts)
    return tuple(
        (re.compile(rf"{GAPS}{phrase}(?!\w)", re.IGNORECASE), Decimal(part))
        for phrase, part in parts
        if phrase
    )
