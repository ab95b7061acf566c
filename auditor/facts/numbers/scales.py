"""Scale words and units around numbers: 2.5 million, $5m, 3 km, 25 per cent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from auditor.facts.numbers.currencies import currency_before, currency_of
from auditor.facts.numbers.formats import GAP, GAPS
from auditor.facts.numbers.hits import Hit, spoken_scale
from auditor.facts.numbers.quantities import Form
from auditor.facts.numbers.units import canonical, scale_words, unit_of
from auditor.facts.numbers.words import is_article
from auditor.facts.wording import NOTHING, all_words, between, either
from auditor.languages import language as language_of
from auditor.languages.tables.clitics import Clitics
from auditor.languages.tables.fractions import Fractions
from auditor.languages.tables.joints import Joints
from auditor.languages.tables.number_roles import NumberRoles
from auditor.languages.tables.numbers import Numbers
from auditor.languages.tables.units import Units
from auditor.orthography.characters import ARABIC_SIGNS

_MONEY_LETTER = re.compile(r"(?:[mM]|bn|[bB]|[kK])(?!\w)")
_LONGEST_UNIT = 8
_LONGEST_WORD = 24
_TIME = "duration-"
_WORD_BEFORE = re.compile(rf"([\w{ARABIC_SIGNS}]{{2,20}}) {{1,2}}$")
_MONEY_SCALES = {"m": Decimal(10**6), "b": Decimal(10**9), "k": Decimal(10**3)}
_UNIT_NEXT = re.compile(rf"{GAP}{{1,3}}([\w{ARABIC_SIGNS}%²³°/$-]{{1,24}})")
_SPEEDS = {
    "length-kilometer": ("speed-kilometer-per-hour", "hour"),
    "length-mile": ("speed-mile-per-hour", "hour"),
    "miles": ("speed-mile-per-hour", "hour"),
    "length-meter": ("speed-meter-per-second", "second"),
}


@dataclass(frozen=True, slots=True)
class _Words:
    """The small words around numbers in a language."""

    after: re.Pattern[str]
    stopped: frozenset[str]
    of: re.Pattern[str]
    unit_after: re.Pattern[str]
    unit_of_part: re.Pattern[str]
    range: re.Pattern[str]
    and_: re.Pattern[str]
    per: re.Pattern[str]


@lru_cache(maxsize=16)
def _words(code: str) -> _Words:
    signs = either(code, Numbers, lambda t: t.scale_signs)
    of = either(code, Joints, lambda t: t.of)
    article = either(code, Fractions, lambda t: t.unit_article)
    and_ = either(code, Joints, lambda t: t.and_)
    per = either(code, Units, lambda t: t.per).replace(" ", GAPS)
    to = language_of(code).tables(NumberRoles).to or NOTHING
    hour, second = either(code, Units, lambda t: t.hour), either(code, Units, lambda t: t.second)
    return _Words(
        after=re.compile(rf"\)?{GAPS}[-\u2010\u2011]?{GAPS}({signs}|[^\W\d_]+)"),
        stopped=all_words(code, Numbers, lambda t: t.stopped),
        of=re.compile(of),
        unit_after=re.compile(
            rf"[-\u2010\u2011]?{GAPS}(?:(?:{of})[ \u00a0]?)?"
            rf"((?:[^\W\d_]|[%٪％$€£¥₪₽₹₩₺₦₴₱₫°℃℉²³/])(?:[\w{ARABIC_SIGNS}%²³°/$-]{{0,24}}))"
        ),
        # "half an hour"
        unit_of_part=re.compile(rf"[-\u2010\u2011 ](?:{article})?([^\W\d_]{{3,24}})"),
        range=re.compile(rf"{GAPS}(?:[-–—]|{between(code)}|{to}){GAPS}\Z"),
        and_=re.compile(rf"{GAPS}(?:{and_})?{GAPS}\Z"),
        per=re.compile(
            rf"{GAPS}(?:{per}|/|-)?{GAPS}(?:(?P<hour>{hour})|(?P<second>{second}))(?!\w)",
            re.IGNORECASE,
        ),
    )


def apply_scales(plain: str, lang: str, hits: list[Hit]) -> list[Hit]:
    """Multiply digits and fractions by the *million* behind them; the hits that remain."""
    scales = scale_words(lang)
    if not scales:
        return hits
    kept: list[Hit] = []
    for hit in hits:
        if kept and hit.start < kept[-1].end:
            continue  # the scale word itself
        if hit.form not in (Form.TIME, Form.ROMAN):
            _scale_one(plain, lang, hit, scales)
        kept.append(hit)
    hits, known = kept, _words(lang)
    for left, right in pairwise(hits):
        gap = plain[left.end : right.start]
        if right.scale > 1 and left.scale == 1 and left.value < 1000 and known.range.match(gap):
            left.readings += (left.value * right.scale,)
    return hits


def _scale_one(plain: str, lang: str, hit: Hit, scales: dict[str, Decimal]) -> None:
    known = _words(lang)
    article = language_of(lang).tables(Clitics).article
    while True:
        match = known.after.match(plain, hit.end)
        if match is None:
            return
        word = canonical(match[1], lang)
        skip = is_article(word, lang) or known.of.match(plain, match.start(1)) is not None
        # "six autres millions"
        if (hit.form is Form.FRACTION and skip) or word in language_of(lang).tables(
            Units
        ).modifiers:
            match = known.after.match(plain, match.end())
            word = canonical(match[1], lang) if match else ""
        scale = scales.get(word) or scales.get(word.removeprefix(article))
        if match is None or scale is None:
            return
        if hit.value >= scale and hit.value >= 10**6:
            return
        hit.multiply(scale)
        hit.scale *= scale
        hit.end = match.end() + (word in known.stopped and plain.startswith(".", match.end()))
        if hit.form is Form.FRACTION:
            hit.form = Form.WORDS


def joined_scales(plain: str, lang: str, hits: list[Hit]) -> list[Hit]:
    """*3 million 200 thousand* is one number; its parts stay readings."""
    result: list[Hit] = []
    for hit in hits:
        last = result[-1] if result else None
        scale = Decimal(1)
        if last is not None:
            scale = last.scale if last.form is Form.DIGITS else spoken_scale(last.value)
        if (
            last is not None
            and 1 < hit.scale < scale
            and hit.value < scale
            and len(gap := plain[last.end : hit.start]) < 6
            and _words(lang).and_.match(gap)
        ):
            last.value, last.end, last.scale = last.value + hit.value, hit.end, hit.scale
            continue
        result.append(hit)
    return result


def apply_units(plain: str, lang: str, hits: list[Hit]) -> None:
    """Name the unit that stands behind a number, or the currency before it, in place."""
    if not hits:
        return
    known = _words(lang)
    for hit in hits:
        if hit.form in (Form.DIGITS, Form.WORDS, Form.FRACTION) and not hit.unit:
            _apply_unit(plain, lang, hit)
        if hit.unit in _SPEEDS and hit.outer is not None:
            _apply_speed(plain, lang, hit, *_SPEEDS[hit.unit])
    for left, right in pairwise(hits):
        # "2 to 4 inches"
        if left.unit is None and right.unit and known.range.match(plain[left.end : right.start]):
            left.unit, left.unit_confident = right.unit, right.unit_confident


def _apply_unit(plain: str, lang: str, hit: Hit) -> None:
    if plain[max(0, hit.start - 4) : hit.start].strip():
        money = currency_before().search(plain, max(0, hit.start - 5), hit.start)
        if money is not None:
            hit.unit = currency_of(money)
            letter = _MONEY_LETTER.match(plain, hit.end)
            if letter is not None:
                hit.multiply(_MONEY_SCALES[letter[0][0].lower()])
                hit.end = letter.end()
            hit.outer = (money.start(), hit.end)
            return
    match = None
    if hit.form is Form.FRACTION:
        match = _words(lang).unit_of_part.match(plain, hit.end)
    match = match or _words(lang).unit_after.match(plain, hit.end)
    words = ""
    for _ in range(4):
        if match is None:
            break
        words = f"{words} {match[1]}".lstrip()
        _take_unit(plain, lang, hit, words, match.end())
        match = _UNIT_NEXT.match(plain, match.end())
    known = language_of(lang).tables(Units)
    if hit.unit is None and words and known.run_together:
        _take_beginning(plain, lang, hit, words)
    if hit.unit is None and words:
        _take_time(plain, lang, hit, words, known)


def _take_time(plain: str, lang: str, hit: Hit, words: str, known: Units) -> None:
    """Give a number the unit of time behind a word that may stand between, or before it where both are definite."""
    first, _, rest = words.lower().partition(" ")
    if first in known.modifiers and rest:
        unit = rest.partition(" ")[0]
        found = unit_of(unit, lang)
        if found is not None and found[0].startswith(_TIME):
            hit.unit, hit.unit_confident = found
            hit.outer = (hit.start, plain.lower().index(unit, hit.end) + len(unit))
            return
    if known.article and known.article in plain[hit.start : hit.start + len(known.article) + 1]:
        before = _WORD_BEFORE.search(plain, max(0, hit.start - _LONGEST_WORD), hit.start)
        _, article, unit = before[1].partition(known.article) if before else ("", "", "")
        found = unit_of(unit, lang) if article else None
        if before and found is not None and found[0].startswith(_TIME):
            hit.unit, hit.unit_confident = found
            hit.outer = (before.start(1), hit.end)


def _take_beginning(plain: str, lang: str, hit: Hit, words: str) -> None:
    """Give a number the longest unit that the run of signs behind it begins with."""
    start = plain.index(words[:1], hit.end)
    for length in range(min(len(words), _LONGEST_UNIT), 0, -1):
        found = unit_of(words[:length], lang)
        if found is not None:
            hit.unit, hit.unit_confident = found
            hit.outer = (hit.start, start + length)
            return


def _apply_speed(plain: str, lang: str, hit: Hit, speed: str, time: str) -> None:
    """Kilometres an hour are no distance."""
    begin, end = hit.outer or (hit.start, hit.end)
    match = _words(lang).per.match(plain, end)
    if match is not None and match[time]:
        hit.unit, hit.outer, hit.unit_confident = speed, (begin, match.end()), True


def joined_hours(plain: str, lang: str, hits: list[Hit]) -> list[Hit]:
    """*2 hours 30 minutes* is one number, as 2 h 30 is, *6-foot-2* too; digits within a unit (km2) are none."""
    result: list[Hit] = []
    for hit in hits:
        last = result[-1] if result else None
        outer = last.outer if last is not None else None
        if last is not None and outer is not None:
            if hit.start < outer[1]:
                continue
            if (
                (last.unit, hit.unit) == ("duration-hour", "duration-minute")
                and hit.outer is not None
                and hit.value < 60
                and _words(lang).and_.fullmatch(plain, outer[1], hit.start)
            ):
                last.readings = (last.value + hit.value / 100,)
                last.value += (hit.value / 60).quantize(Decimal("0.0001"))
                last.end, last.outer = hit.end, (outer[0], hit.outer[1])
                continue
            if _are_feet_and_inches(plain, last, hit):
                last.groups = last.value, hit.value
                last.value += (hit.value / 12).quantize(Decimal("0.0001"))
                last.end, last.outer = hit.end, (outer[0], (hit.outer or (0, hit.end))[1])
                continue
        result.append(hit)
    return result


def _are_feet_and_inches(plain: str, feet: Hit, inches: Hit) -> bool:
    """Whether a height is said in both, as *6 feet 2 inches*, *6-foot-2*."""
    end = feet.outer[1] if feet.outer is not None else feet.end
    joint = plain[end : inches.start]
    return (
        feet.unit == "length-foot"
        and inches.value < 12
        and inches.form in (Form.DIGITS, Form.WORDS)
        and (joint in {"-", "\u2011"} if inches.unit is None else inches.unit == "length-inch")
        and not joint.strip(" \u00a0-\u2011")
    )


def _take_unit(plain: str, lang: str, hit: Hit, words: str, end: int) -> None:
    """Give a number the unit these words are, when they are one."""
    if len(words) == 1 and (
        plain[end : end + 1] in ("'", "’", "-") or (words == "s" and end == hit.end + 1)
    ):
        return  # l'un, m-a, the 1990s
    found = unit_of(words, lang)
    head, _, rest = words.partition("-")
    # "Kilometer-Marsch", "6-foot-2"
    if found is None and rest and (rest.isdigit() or language_of(lang).tables(Units).compounds):
        found, end = unit_of(head, lang), end - len(words) + len(head)
    if found is not None:
        hit.unit, hit.unit_confident = found
        hit.outer = (hit.start, end)
        if words == "m":
            hit.readings += (hit.value * 10**6,)  # in English as often a million
        # What has a unit is no mark of a paragraph or a footnote.
        hit.ambiguous = hit.ambiguous and not (hit.form is Form.DIGITS and hit.unit_confident)
