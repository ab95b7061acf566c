"""Fractions, dozens and orders of magnitude in words, with the numbers that count them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from auditor.facts.numbers.formats import GAP, GAPS
from auditor.facts.numbers.hits import Hit, merged, share, spoken_scale
from auditor.facts.numbers.quantities import Form
from auditor.facts.numbers.units import scale_words, unit_of
from auditor.facts.numbers.words import dozen_words, is_article, part_words, vague_words, words_of

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
# "an hour and a half", ساعة ونصف
_UNIT_AND_HALF = re.compile(
    r"(?<!\w)([^\W\d_]{2,})[ \u00a0](?:and a?[ \u00a0]?|et[ \u00a0]|y[ \u00a0]|e[ \u00a0]|و)$",
    re.IGNORECASE,
)
# "fell by a third"
_BY_ONE = re.compile(r"(?:\bby (?:a|one)|\bd['’]un|\ben un|\bdi un|\bem um)[ -]\Z", re.IGNORECASE)
_PLAIN_PARTS = frozenset("tiers terço tercio".split())
_OF_WORDS = (
    " of ",
    " de ",
    " d'",
    " d’",
    " di ",
    " do ",
    " da ",
    " des ",
    " del",
    " dos ",
    " das ",
)
# anderthalb, zweieinhalb
_JOINED_HALF = re.compile(
    r"(?<!\w)(?:(anderthalb)|(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?:und)?einhalb)"
    r"(?:e[nrsm]?)?(?!\w)",
    re.IGNORECASE,
)
_HOUR_PARTS = {
    "de": (("Viertelstunde", "0.25"), ("Dreiviertelstunde", "0.75")),
    "fr": (
        ("demi-heure", "0.5"),
        ("quart d['’]heure", "0.25"),
        ("trois quarts d['’]heure", "0.75"),
    ),
    "es": (("media hora", "0.5"), ("cuarto de hora", "0.25")),
    "pt": (("meia hora", "0.5"), ("quarto de hora", "0.25")),
    "it": (("mezz['’]ora", "0.5"), ("quarto d['’]ora", "0.25")),
}
_COUNTED = "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
_JOINTS = " -\u00a0\u2010\u2011"
_NEXT_WORD = re.compile(rf"{GAPS}[-\u2010\u2011]?{GAPS}([^\W\d_]+)")


def with_small_words(plain: str, lang: str, hits: list[Hit]) -> list[Hit]:
    """Fractions, dozens and orders of magnitude, with the numbers that count them."""
    parts, dozens, vague = part_words(lang), dozen_words(lang), vague_words(lang)
    if not (parts or dozens or vague):
        return hits
    reader = _Reader(plain, lang, {h.start: h for h in hits}, {h.end: h for h in hits})
    before: re.Match[str] | None = None
    plurals: list[Hit] = []
    for match in words_of(plain):
        lower = match.group().lower()
        if lower in parts:
            reader.read_part(match, before, parts[lower])
        elif lower in dozens:
            reader.read_dozen(match, dozens[lower])
        elif lower in vague:
            plurals.append(Hit(match.start(), match.end(), vague[lower], Form.VAGUE, weak=True))
        before = match
    return merged(merged(reader.found, reader.numbers.values()), plurals)


@dataclass(slots=True)
class _Reader:
    """The numbers of a text by where they start and end; what is counted in is taken out."""

    plain: str
    lang: str
    numbers: dict[int, Hit]
    ends: dict[int, Hit]
    found: list[Hit] = field(default_factory=list)

    def read_dozen(self, match: re.Match[str], size: Decimal) -> None:
        """A dozen, and how many of them."""
        start, value = match.start(), size
        count = self._count_before(match)
        half = _HALF_BEFORE.search(self.plain, max(0, start - 9), start)
        if count is not None:
            self.numbers.pop(count.start, None)
            start, value = count.start, size * count.value
        elif half is not None:
            start, value = half.start(), size / 2
            self.found = [h for h in self.found if h.end <= start]
        self.found.append(Hit(start, match.end(), value, Form.WORDS, weak=True))

    def read_part(
        self, match: re.Match[str], before: re.Match[str] | None, part: tuple[int, bool, bool]
    ) -> None:
        """A half, a third, and how many of them; an ordinal or a quarter of the year is none."""
        under, needs_count, weak = part
        count = self._count_before(match)
        start, over = match.start(), 0
        if count is not None and _can_count(count, under):
            start, over = count.start, int(count.value)
        elif before is not None and self._is_one_before(before, match):
            start, over = before.start(), 1
            weak = weak or before.group().lower() != "one"
        elif not needs_count or (under == 2 and self._scale_follows(match)):
            over = 1
        counted = start < match.start() and self.plain[start : start + 3].lower() == "one"
        if over == 1 and under > 2 and needs_count and not counted and not self._is_share(match):
            over = 0
        if over:
            self.numbers.pop(start, None)
            self.numbers.pop(match.start(), None)
            value = share(over, under)
            self.found.append(Hit(start, match.end(), value, Form.FRACTION, weak=weak))

    def _count_before(self, match: re.Match[str]) -> Hit | None:
        """The number that ends just before a word, with a space or hyphen between."""
        for distance in (1, 2):
            hit = self.ends.get(match.start() - distance)
            if hit is not None and not self.plain[hit.end : match.start()].strip(_JOINTS):
                return hit
        return None

    def _is_one_before(self, before: re.Match[str], match: re.Match[str]) -> bool:
        gap = self.plain[before.end() : match.start()]
        return 1 <= len(gap) <= 2 and not gap.strip(_JOINTS) and is_article(before.group().lower())

    def _scale_follows(self, match: re.Match[str]) -> bool:
        after = _NEXT_WORD.match(self.plain, match.end())
        return after is not None and after[1].lower() in scale_words(self.lang)

    def _is_share(self, match: re.Match[str]) -> bool:
        """Whether one part is meant: "a fifth of" is, "a fifth attempt" is an ordinal."""
        following = self.plain[match.end() : match.end() + 5].lower()
        if _BY_ONE.search(self.plain, max(0, match.start() - 12), match.start()):
            return True
        return match.group().lower() in _PLAIN_PARTS or following.startswith(_OF_WORDS)


def joined_halves(plain: str, lang: str) -> list[Hit]:
    """The German words for so many and a half, and a half or a quarter of an hour in one word."""
    hits = [
        Hit(
            match.start(),
            match.end(),
            Decimal(value),
            Form.FRACTION,
            weak=True,
            unit="duration-hour",
        )
        for pattern, value in _HOUR_PARTS.get(lang, ())
        for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", plain, re.IGNORECASE)
    ]
    if lang == "de":
        hits += [
            Hit(
                match.start(),
                match.end(),
                (_COUNTED.index(match[2].lower()) if match[2] else 0) + Decimal("1.5"),
                Form.WORDS,
            )
            for match in _JOINED_HALF.finditer(plain)
        ]
    return sorted(hits, key=lambda h: h.start)


def _can_count(count: Hit, under: int) -> bool:
    whole = count.value == count.value.to_integral_value()
    return whole and count.form is not Form.ORDINAL and count.value < under


def with_halves(plain: str, lang: str, hits: list[Hit]) -> list[Hit]:
    """*Two and a half*: one number, though the half was found by itself."""
    phrase = _AND_HALF.get(lang)
    if phrase is None or not any(h.form is Form.FRACTION for h in hits):
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
    match = _UNIT_AND_HALF.search(plain, max(0, half.start - 30), half.start)
    if match is None:
        return
    unit = unit_of(match[1], lang) or unit_of(re.sub("^(?:و|ال|ل|ب)*", "", match[1]), lang)
    if unit is None:
        half.readings += (Decimal("1.5"),)
        return
    half.value, half.readings = Decimal("1.5"), (Decimal("0.5"),)
    half.unit, half.unit_sure = unit
    half.outer = (match.start(1), half.end)


def _take_half(plain: str, lang: str, last: Hit, half: Hit, pattern: re.Pattern[str]) -> bool:
    """Add the half to the number before it, in the scale that one is spoken in."""
    match = pattern.match(plain, last.end)
    if match is None or match.end() < half.end or last.form is Form.VAGUE:
        return False
    following = _NEXT_WORD.match(plain, match.end())
    if following is not None and following[1].lower() in scale_words(lang):
        return False  # "three million and half a million": the half has a scale of its own
    step = last.scale if last.scale > 1 else spoken_scale(last.value)
    last.value += step / 2
    last.end = half.end if step == 1 else match.end()
    if match["unit"] and (unit := unit_of(match["unit"], lang)) is not None:
        last.unit, last.unit_sure = unit
    return True


def joined_vague(plain: str, hits: list[Hit]) -> list[Hit]:
    """*Hundreds of thousands*: one order of magnitude."""
    result: list[Hit] = []
    for hit in hits:
        last = result[-1] if result else None
        both = last is not None and last.form is Form.VAGUE and hit.form is Form.VAGUE
        if both and last is not None and _OF.fullmatch(plain, last.end, hit.start):
            last.value, last.end = last.value * hit.value, hit.end
            continue
        result.append(hit)
    return result
