"""Numbers and quantities by value: digits of every script, words, fractions, units, roman numerals."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from auditor.facts import number_words_arabic
from auditor.facts.number_formats import (
    GAP,
    clock_times,
    number_spans,
    plain_digits,
    primary,
    read_number,
    spaced_groups,
)
from auditor.facts.number_words import (
    dozen_words,
    is_article,
    part_words,
    spelled_numbers,
    vague_words,
    words_of,
)
from auditor.facts.quantities import Form, Quantity
from auditor.facts.roman import roman_numerals
from auditor.facts.units import (
    canonical,
    currency_before,
    currency_of,
    dual_words,
    scale_words,
    unit_words,
)
from auditor.model import Fact

# "10.", "(3)", "4 -", "1.2": the number of a paragraph, which a translation may not carry.
_LABEL = re.compile(
    r"(?m)^[\s>*#•-]*(?:[(\[]?[0-9]{1,3}(?:\.[0-9]{1,3})*[.)\]:]{1,2}(?=\s|$)"
    r"|[0-9]{1,3}\s?[-–—ـ](?=\s)|[0-9]{1,3}\s\.(?=\s)|['‘`´][0-9]{1,3}['’`´])"
)
_AFTER_WORD = re.compile(rf"\)?{GAP}*[-\u2010\u2011]?{GAP}*(万亿|万|亿|[^\W\d_]+)")
_BARE_LABEL = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2})*[ \u00a0\t]+[A-ZÀ-Þ\u0621-\u064a]")
# Pages are those of the edition at hand.
_PAGE_BEFORE = re.compile(
    r"(?<!\w)(?:pp?\.|pages?|págs?\.|páginas?|pagine|pag\.|S\.|Seiten?|ص\.?|(?:ال)?صفح[\u0621-\u064a]+)"
    r"[ \u00a0]?(?:[0-9]{1,4}[ \u00a0]?(?:[-–,]|and|et|y|a|à|bis|و)[ \u00a0]?)?$"
)
_YEAR_AND_MARK = re.compile(r"(?:19|20)[0-9]{2}[0-9]{1,2}")
# A digit set against a word or its full stop: CO2, or the mark of a footnote.
_NOTE_BEFORE = re.compile(r"[A-Za-z]$|[^\W\d_][.,;:)”\"]+$")
_MONEY_LETTER = re.compile(r"(?:[mM]|bn|[bB]|[kK])(?!\w)")
_MONEY_SCALES = {"m": Decimal(10**6), "b": Decimal(10**9), "k": Decimal(10**3)}
_UNIT_AFTER = re.compile(
    rf"[-\u2010\u2011]?{GAP}*((?:[^\W\d_]|[%٪％$€£¥°²³/])(?:[\w\u064b-\u0652%²³°/$-]*))"
)
_UNIT_NEXT = re.compile(rf"{GAP}+([\w\u064b-\u0652%²³°/$-]+)")
_RANGE = re.compile(
    rf"{GAP}*(?:[-–—]|to|and|or|à|et|ou|bis|und|oder|a|y|o|e|até|إلى|الى|و|أو|او|до|и){GAP}*\Z"
)
_AND = re.compile(rf"{GAP}*(?:and|et|und|y|e|و)?{GAP}*\Z")
_AND_HALF = {
    "en": "and a half",
    "fr": "et demie?",
    "es": "y medi[oa]",
    "pt": "e mei[oa]",
    "it": "e mezz[oa]",
    "ar": "و(?:ال)?نصف(?:[ \u00a0]ال\\w+)?",
}
_HALF_BEFORE = re.compile(
    r"(?:half an? |half-an? |half |demie?[- ]|media |meia |mezza |halbe[sn]? )\Z", re.IGNORECASE
)
_OF = re.compile(r"[ \u00a0]*(?:of|de|d['’]|di|von)?[ \u00a0]*\Z")
# "in 2014.42": a year, a full stop and the mark of a footnote.
_YEAR_AND_NOTE = re.compile(r"(?:19|20)[0-9]{2}\.[0-9]{1,3}")
_AT = re.compile(r"\b(?:at|between|from|until|to|and|by)[ \u00a0]$", re.IGNORECASE)
_YEAR_PAIR = re.compile(r"(?<![0-9])([12][0-9]{3})[-–/]([0-9]{2})(?![0-9/-])")
_VULGAR = re.compile(r"[0-9]*[¼½¾⅐-⅞]")
_SLASHED = re.compile(r"(?<![0-9/.,-])([1-9])/([2-9]|10)(?![0-9/.,-])")


@dataclass(slots=True)
class _Hit:
    """A number on its way to a fact."""

    start: int
    end: int
    value: Decimal
    form: Form
    weak: bool = False
    readings: tuple[Decimal, ...] = ()
    unit: str | None = None
    scale: Decimal = Decimal(1)


def find_numbers(text: str, language: str) -> list[Fact]:
    """The numbers a text asserts, as facts of kind ``number`` whose value is a ``Quantity``.

    Numbers inside dates, references and names are among them. Labels that number a paragraph are
    not. Number words are read in en fr de es pt it nl da and ar; digits in every language.
    """
    plain = plain_digits(text)
    lang = primary(language)
    hits = _digit_hits(plain, language)
    hits = _merged(hits, _word_hits(plain, lang))
    if not hits and lang not in _HAS_SMALL_WORDS:
        return []
    hits = _with_halves(plain, lang, _with_small_words(plain, lang, hits))
    hits = _merged(
        hits, (_Hit(s, e, v, Form.ROMAN, True) for s, e, v in roman_numerals(plain, lang))
    )
    _apply_scales(plain, lang, hits)
    hits = _joined_scales(plain, _joined_vague(plain, hits))
    _apply_units(plain, lang, hits)
    return [
        Fact(
            kind="number",
            value=Quantity(_tidy(h.value), h.unit, h.form, h.weak, _readings(h)),
            text=text[h.start : h.end],
            start=h.start,
            end=h.end,
        )
        for h in hits
    ]


def _tidy(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _readings(hit: _Hit) -> tuple[Decimal, ...]:
    readings = dict.fromkeys(_tidy(r) for r in hit.readings if r != hit.value)
    if hit.form is Form.FRACTION and hit.value < 1:
        readings.setdefault(_tidy((hit.value * 100).quantize(Decimal("0.1"))))
    return tuple(readings)


def _merged(hits: list[_Hit], more: Iterable[_Hit]) -> list[_Hit]:
    """Both in order; of two that overlap, the one of ``hits``."""
    rest = list(more)
    if not rest:
        return hits
    taken = sorted(hits, key=lambda h: h.start)
    result, index = list(hits), 0
    for hit in sorted(rest, key=lambda h: h.start):
        while index < len(taken) and taken[index].end <= hit.start:
            index += 1
        if index == len(taken) or taken[index].start >= hit.end:
            result.append(hit)
    return sorted(result, key=lambda h: h.start)


# --- digits -----------------------------------------------------------------------------------


_DIGIT = re.compile(r"[0-9¼½¾⅐-⅞]")


def _digit_hits(plain: str, language: str) -> list[_Hit]:
    if not _DIGIT.search(plain):
        return []
    hits = [
        _Hit(start, end, value, Form.TIME, readings=readings)
        for start, end, value, readings in clock_times(plain, language)
    ]
    hits = _merged(hits, _fractions(plain))
    labels = [m.span() for m in _LABEL.finditer(plain)]
    hits = _merged(
        hits,
        (
            _Hit(start, end, value, Form.DIGITS, readings=readings)
            for start, end, value, readings in spaced_groups(plain, language)
            if not any(a <= start < b for a, b in labels)
        ),
    )
    return _merged(hits, _integers(plain, language, labels))


def _fractions(plain: str) -> Iterable[_Hit]:
    import unicodedata

    for match in _VULGAR.finditer(plain):
        whole, sign = match.group()[:-1], match.group()[-1]
        part = Decimal(str(unicodedata.numeric(sign))).quantize(Decimal("0.0001")).normalize()
        if len(whole) < 7:
            value = Decimal(whole or 0) + part
            yield _Hit(match.start(), match.end(), value, Form.FRACTION)
    for match in _SLASHED.finditer(plain):
        over, under = int(match[1]), int(match[2])
        if over < under:
            value = (Decimal(over) / under).quantize(Decimal("0.0001")).normalize()
            yield _Hit(match.start(), match.end(), value, Form.FRACTION, weak=True)


def _integers(plain: str, language: str, labels: list[tuple[int, int]]) -> Iterable[_Hit]:
    year_ends = {m.start(2): Decimal(m[1][:2] + m[2]) for m in _YEAR_PAIR.finditer(plain)}
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
                yield _Hit(
                    start + part.start(), start + part.end(), Decimal(part.group()), Form.DIGITS
                )
            continue
        readings = values[1:] + ((year_ends[start],) if start in year_ends else ())
        if _YEAR_AND_NOTE.fullmatch(match.group()):
            readings += (Decimal(match.group()[:4]),)
        if (
            match.group().isdigit()
            and end - start == 4
            and _AT.search(plain, max(0, start - 8), start)
        ):
            readings += _as_clock(match.group())
        if _YEAR_AND_MARK.fullmatch(match.group()):
            readings += (Decimal(match.group()[:4]),)
        weak = _is_apparatus(plain, start, end)
        yield _Hit(start, end, values[0], Form.DIGITS, weak=weak, readings=readings)


def _is_apparatus(plain: str, start: int, end: int) -> bool:
    """Whether a number serves the edition and not the statement: notes, pages, bare labels."""
    if end - start <= 2 and _NOTE_BEFORE.search(plain, max(0, start - 3), start):
        return True
    if plain[start - 1 : start] == "[" and plain[end : end + 1] == "]":
        return True
    if (
        _BARE_LABEL.match(plain, start)
        and not plain[max(0, plain.rfind("\n", 0, start)) : start].strip()
    ):
        return True
    return _PAGE_BEFORE.search(plain, max(0, start - 16), start) is not None


def _as_clock(digits: str) -> tuple[Decimal, ...]:
    """1310 as ten past one, when it can be."""
    hour, minute = int(digits[:2]), int(digits[2:])
    return (Decimal(hour) + Decimal(minute) / 100,) if hour < 25 and minute < 60 else ()


# --- words ------------------------------------------------------------------------------------


_HAS_SMALL_WORDS = frozenset("en fr de es pt it".split())


def _word_hits(plain: str, lang: str) -> list[_Hit]:
    if lang == "ar":
        hits = [
            _Hit(s, e, v, f, weak=w) for s, e, v, f, w in number_words_arabic.spelled_numbers(plain)
        ]
        duals = dual_words(lang)
        for word in number_words_arabic.arabic_words(plain):
            unit = duals.get(word.bare) or duals.get(word.bare.lstrip("وبلف").removeprefix("ال"))
            if word.atom is None and (unit or number_words_arabic.is_dual(word.bare)):
                hits.append(_Hit(word.start, word.end, Decimal(2), Form.DUAL, weak=True, unit=unit))
        return sorted(hits, key=lambda h: h.start)
    return [_Hit(s, e, v, f, weak=w) for s, e, v, f, w in spelled_numbers(plain, lang)]


def _with_small_words(plain: str, lang: str, hits: list[_Hit]) -> list[_Hit]:
    """Fractions, dozens and orders of magnitude, with the numbers that count them."""
    parts, dozens, vague = part_words(lang), dozen_words(lang), vague_words(lang)
    if not (parts or dozens or vague):
        return hits
    covered = {h.start: h for h in hits}
    ends = {h.end: h for h in hits}
    before: re.Match[str] | None = None
    extra: list[_Hit] = []
    plurals: list[_Hit] = []
    for match in words_of(plain):
        lower = match.group().lower()
        if lower in parts:
            _read_part(plain, match, before, parts[lower], covered, ends, extra)
        elif lower in dozens:
            extra.append(_read_dozen(plain, match, dozens[lower], covered, ends))
        elif lower in vague:
            plurals.append(_Hit(match.start(), match.end(), vague[lower], Form.VAGUE, weak=True))
        before = match
    return _merged(_merged(extra, covered.values()), plurals)


def _read_dozen(
    plain: str, match: re.Match[str], size: Decimal, covered: dict[int, _Hit], ends: dict[int, _Hit]
) -> _Hit:
    count = _counted(plain, match, ends)
    if count is not None:
        covered.pop(count.start, None)
        return _Hit(count.start, match.end(), size * count.value, Form.WORDS, weak=True)
    half = _HALF_BEFORE.search(plain, max(0, match.start() - 9), match.start())
    if half is not None:
        return _Hit(half.start(), match.end(), size / 2, Form.WORDS, weak=True)
    return _Hit(match.start(), match.end(), size, Form.WORDS, weak=True)


def _counted(plain: str, match: re.Match[str], ends: dict[int, _Hit]) -> _Hit | None:
    """The number that ends just before a word, with a space or hyphen between."""
    for distance in (1, 2):
        hit = ends.get(match.start() - distance)
        if hit is not None and not plain[hit.end : match.start()].strip(" -\u00a0\u2010\u2011"):
            return hit
    return None


def _read_part(
    plain: str,
    match: re.Match[str],
    before: re.Match[str] | None,
    part: tuple[int, bool, bool],
    covered: dict[int, _Hit],
    ends: dict[int, _Hit],
    extra: list[_Hit],
) -> None:
    under, needs_count, weak = part
    count = _counted(plain, match, ends)
    start, over = match.start(), None
    if (
        count is not None
        and count.form is not Form.ORDINAL
        and count.value < under
        and count.value == int(count.value)
    ):
        start, over = count.start, int(count.value)
        covered.pop(count.start, None)
    elif before is not None and is_article(before.group().lower()) and _near(plain, before, match):
        start, over = before.start(), 1
        weak = True
        covered.pop(before.start(), None)
    elif not needs_count or (under == 2 and _scale_follows(plain, match)):
        over = 1
    if over is None:
        return
    if under > 2 and over == 1 and needs_count and match.group().lower() not in _PLAIN_PARTS:
        # "a fifth attempt" is an ordinal far more often than a share.
        following = plain[match.end() : match.end() + 4].lower()
        if not following.startswith((" of", " de", " d'", " d’", " di", " do", " da")):
            return
    covered.pop(match.start(), None)
    value = (Decimal(over) / under).quantize(Decimal("0.0001")).normalize()
    extra.append(_Hit(start, match.end(), value, Form.FRACTION, weak=weak))


def _scale_follows(plain: str, match: re.Match[str]) -> bool:
    after = _AFTER_WORD.match(plain, match.end())
    return after is not None and after[1].lower() in (
        "millón",
        "milione",
        "milhão",
        "bilhão",
        "miliardo",
    )


_PLAIN_PARTS = frozenset("tiers terço tercio".split())


def _near(plain: str, left: re.Match[str], right: re.Match[str]) -> bool:
    return 1 <= right.start() - left.end() <= 2 and not plain[left.end() : right.start()].strip(
        " -\u00a0\u2010\u2011"
    )


def _with_halves(plain: str, lang: str, hits: list[_Hit]) -> list[_Hit]:
    """*Two and a half*: one number, though the half was found by itself."""
    phrase = _AND_HALF.get(lang)
    if phrase is None or not any(h.form is Form.FRACTION for h in hits):
        return hits
    # A unit may stand between: "deux ans et demi".
    pattern = re.compile(rf"{GAP}*(?:[^\W\d_]+{GAP}+)?{phrase}(?!\w)", re.IGNORECASE)
    result: list[_Hit] = []
    for hit in hits:
        last = result[-1] if result else None
        if last is not None and hit.form is Form.FRACTION and hit.value == Decimal("0.5"):
            match = pattern.match(plain, last.end)
            if match is not None and match.end() >= hit.end and last.form is not Form.VAGUE:
                step = last.scale if last.scale > 1 else _scale_of(last.value)
                last.value += step / 2
                last.end = hit.end if step == 1 else match.end()
                continue
        if last is None or hit.start >= last.end:
            result.append(hit)
    return result


def _scale_of(value: Decimal) -> Decimal:
    """The scale a round number is spoken in: 1 for 12, a million for 3,000,000."""
    for scale in (10**12, 10**9, 10**6, 10**3):
        if value >= scale and value % scale == 0:
            return Decimal(scale)
    return Decimal(1)


# --- scales and units -------------------------------------------------------------------------


def _apply_scales(plain: str, lang: str, hits: list[_Hit]) -> None:
    """Multiply digits and fractions by the *million* behind them, in place."""
    scales = scale_words(lang)
    if not scales:
        return
    swallowed: set[int] = set()
    for index, hit in enumerate(hits):
        if id(hit) in swallowed or hit.form in (Form.TIME, Form.ROMAN):
            continue
        _scale_one(plain, lang, hit, scales)
        for later in hits[index + 1 :]:
            if later.start >= hit.end:
                break
            swallowed.add(id(later))
    hits[:] = [h for h in hits if id(h) not in swallowed]
    for left, right in zip(hits, hits[1:], strict=False):
        gap = plain[left.end : right.start]
        if right.scale > 1 and left.scale == 1 and left.value < 1000 and _RANGE.match(gap):
            left.readings += (left.value * right.scale,)


_STOPPED = frozenset("mio mrd mln mld mill тыс млн млрд".split())


def _scale_one(plain: str, lang: str, hit: _Hit, scales: dict[str, Decimal]) -> None:
    while True:
        match = _AFTER_WORD.match(plain, hit.end)
        if match is None:
            return
        word = canonical(match[1], lang)
        skip = hit.form is Form.FRACTION and (is_article(word) or word in ("of", "de", "d"))
        if skip:
            match = _AFTER_WORD.match(plain, match.end())
            word = canonical(match[1], lang) if match else ""
        scale = scales.get(word) or (scales.get(word.removeprefix("ال")) if lang == "ar" else None)
        if match is None or scale is None:
            return
        if hit.value >= scale and hit.value >= 10**6:
            return
        hit.value *= scale
        hit.readings = tuple(r * scale for r in hit.readings)
        hit.scale *= scale
        hit.end = match.end() + (word in _STOPPED and plain.startswith(".", match.end()))
        if hit.form is Form.FRACTION:
            hit.form = Form.WORDS


def _joined_scales(plain: str, hits: list[_Hit]) -> list[_Hit]:
    """*3 million 200 thousand* is one number; its parts stay readings."""
    result: list[_Hit] = []
    for hit in hits:
        last = result[-1] if result else None
        scale = Decimal(1)
        if last is not None:
            scale = last.scale if last.form is Form.DIGITS else _scale_of(last.value)
        if (
            last is not None
            and 1 < hit.scale < scale
            and hit.value < scale
            and len(gap := plain[last.end : hit.start]) < 6
            and _AND.match(gap)
        ):
            last.value, last.end, last.scale = last.value + hit.value, hit.end, hit.scale
            continue
        result.append(hit)
    return result


def _joined_vague(plain: str, hits: list[_Hit]) -> list[_Hit]:
    """*Hundreds of thousands*: one order of magnitude."""
    result: list[_Hit] = []
    for hit in hits:
        last = result[-1] if result else None
        both = last is not None and last.form is Form.VAGUE and hit.form is Form.VAGUE
        if both and last is not None and _OF.fullmatch(plain, last.end, hit.start):
            last.value, last.end = last.value * hit.value, hit.end
            continue
        result.append(hit)
    return result


def _apply_units(plain: str, lang: str, hits: list[_Hit]) -> None:
    """Name the unit that stands behind a number, or the currency before it, in place."""
    if not hits:
        return
    units = unit_words(lang)
    for hit in hits:
        if hit.form in (Form.DIGITS, Form.WORDS, Form.FRACTION) and not hit.unit:
            _apply_unit(plain, lang, hit, units)
    for left, right in zip(hits, hits[1:], strict=False):
        # "2 to 4 inches"
        if left.unit is None and right.unit and _RANGE.match(plain[left.end : right.start]):
            left.unit = right.unit


def _apply_unit(plain: str, lang: str, hit: _Hit, units: dict[str, str]) -> None:
    if plain[max(0, hit.start - 4) : hit.start].strip():
        money = currency_before().search(plain, max(0, hit.start - 5), hit.start)
        if money is not None:
            hit.unit = currency_of(money)
            letter = _MONEY_LETTER.match(plain, hit.end)
            if letter is not None:
                hit.value, hit.end = hit.value * _MONEY_SCALES[letter[0][0].lower()], letter.end()
            return
    match = _UNIT_AFTER.match(plain, hit.end)
    words = ""
    for _ in range(4):
        if match is None:
            break
        words = f"{words} {match[1]}".lstrip()
        hit.unit = _unit_of(words, lang, units) or hit.unit
        match = _UNIT_NEXT.match(plain, match.end())


def _unit_of(words: str, lang: str, units: dict[str, str]) -> str | None:
    form = canonical(words, lang)
    found = units.get(form) or units.get(form.rstrip("-/"))
    if found is None and lang == "ar":
        found = units.get(" ".join(w.removesuffix("ا") for w in form.split()))
    if found is None and lang == "de":
        found = units.get(" ".join(w.removesuffix("n") for w in form.split()))
    return found
