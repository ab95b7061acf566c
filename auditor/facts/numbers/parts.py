"""Fractions, dozens and orders of magnitude in words, with the numbers that count them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from auditor.facts.numbers.formats import GAPS
from auditor.facts.numbers.hits import Hit, merged, share
from auditor.facts.numbers.quantities import Form
from auditor.facts.numbers.units import scale_words
from auditor.facts.numbers.words import is_article, words_of
from auditor.facts.wording import all_words, either
from auditor.languages import language as language_of
from auditor.languages.tables.fractions import Fractions
from auditor.languages.tables.joints import Joints
from auditor.languages.tables.numbers import Numbers
from auditor.orthography.words import LETTERS

_JOINTS = " -\u00a0\u2010\u2011"
_NEXT_WORD = re.compile(rf"{GAPS}[-\u2010\u2011]?{GAPS}([^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class _Words:
    """The small words of a language. ``parts``: (denominator, needs a numerator, is ambiguous).

    ``small``: all words of the three tables.
    """

    parts: dict[str, tuple[int, bool, bool]]
    dozens: dict[str, Decimal]
    vague: dict[str, Decimal]
    small: frozenset[str]
    one: frozenset[str]
    never_ordinal: frozenset[str]
    half_before: re.Pattern[str]
    by_one: re.Pattern[str]
    of: re.Pattern[str]
    of_whole: re.Pattern[str]


@lru_cache(maxsize=16)
def _words(code: str) -> _Words:
    numbers = language_of(code).tables(Numbers)
    fractions = language_of(code).tables(Fractions)
    half_before = either(code, Fractions, lambda t: t.half_before)
    by_one = either(code, Fractions, lambda t: t.by_one)
    of = either(code, Joints, lambda t: t.of)
    of_whole = either(code, Joints, lambda t: t.of, lambda t: t.of_the)
    parts = {word: (under, False, False) for word, under in fractions.parts.items()}
    parts |= {word: (under, False, True) for word, under in fractions.parts_weak.items()}
    parts |= {word: (under, True, False) for word, under in fractions.parts_counted.items()}
    return _Words(
        parts=parts,
        dozens={word: Decimal(size) for word, size in numbers.dozens.items()},
        vague={word: Decimal(size) for word, size in numbers.vague.items()},
        small=frozenset().union(parts, numbers.dozens, numbers.vague),
        one=all_words(code, Numbers, lambda t: t.one),
        never_ordinal=all_words(code, Fractions, lambda t: t.never_ordinal),
        half_before=re.compile(rf"(?:{half_before})\Z", re.IGNORECASE),
        # "fell by a third"
        by_one=re.compile(rf"\b(?:{by_one})[ -]\Z", re.IGNORECASE),
        of=re.compile(rf"[ \u00a0]*(?:{of})?[ \u00a0]*\Z"),
        of_whole=re.compile(rf" (?:{of_whole})", re.IGNORECASE),
    )


def with_small_words(plain: str, lang: str, hits: list[Hit]) -> list[Hit]:
    """Fractions, dozens and orders of magnitude, with the numbers that count them."""
    known = _words(lang)
    if not (known.parts or known.dozens or known.vague):
        return hits
    reader = _Reader(plain, lang, {h.start: h for h in hits}, {h.end: h for h in hits})
    before: re.Match[str] | None = None
    plurals: list[Hit] = []
    # Most texts have none of these words.
    some = not known.small.isdisjoint(map(str.lower, LETTERS.findall(plain)))
    for match in words_of(plain) if some else ():
        lower = match.group().lower()
        if lower in known.parts:
            reader.read_part(match, before, known.parts[lower])
        elif lower in known.dozens:
            reader.read_dozen(match, known.dozens[lower])
        elif lower in known.vague:
            size = known.vague[lower]
            plurals.append(Hit(match.start(), match.end(), size, Form.VAGUE, ambiguous=True))
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
        half = _words(self.lang).half_before.search(self.plain, max(0, start - 9), start)
        if count is not None:
            self.numbers.pop(count.start, None)
            start, value = count.start, size * count.value
        elif half is not None:
            start, value = half.start(), size / 2
            self.found = [h for h in self.found if h.end <= start]
        self.found.append(Hit(start, match.end(), value, Form.WORDS, ambiguous=True))

    def read_part(
        self, match: re.Match[str], before: re.Match[str] | None, part: tuple[int, bool, bool]
    ) -> None:
        """A half, a third, and how many of them; an ordinal or a quarter of the year is none."""
        under, needs_count, ambiguous = part
        one = _words(self.lang).one
        count = self._count_before(match)
        start, over = match.start(), 0
        if count is not None and _can_count(count, under):
            start, over = count.start, int(count.value)
        elif before is not None and self._is_one_before(before, match):
            start, over = before.start(), 1
            ambiguous = ambiguous or before.group().lower() not in one
        elif not needs_count or (under == 2 and self._scale_follows(match)):
            over = 1
        counted = start < match.start() and self._word(start, match.start()) in one
        if over == 1 and under > 2 and needs_count and not counted and not self._is_share(match):
            over = 0
        if over:
            self.numbers.pop(start, None)
            self.numbers.pop(match.start(), None)
            value = share(over, under)
            self.found.append(Hit(start, match.end(), value, Form.FRACTION, ambiguous=ambiguous))

    def _count_before(self, match: re.Match[str]) -> Hit | None:
        """The number that ends just before a word, with a space or hyphen between."""
        for distance in (1, 2):
            hit = self.ends.get(match.start() - distance)
            if hit is not None and not self.plain[hit.end : match.start()].strip(_JOINTS):
                return hit
        return None

    def _is_one_before(self, before: re.Match[str], match: re.Match[str]) -> bool:
        gap = self.plain[before.end() : match.start()]
        if not 1 <= len(gap) <= 2 or gap.strip(_JOINTS):
            return False
        return is_article(before.group().lower(), self.lang)

    def _word(self, start: int, end: int) -> str:
        return self.plain[start:end].strip(_JOINTS).lower()

    def _scale_follows(self, match: re.Match[str]) -> bool:
        after = _NEXT_WORD.match(self.plain, match.end())
        return after is not None and after[1].lower() in scale_words(self.lang)

    def _is_share(self, match: re.Match[str]) -> bool:
        """Whether one part is meant: "a fifth of" is, "a fifth attempt" is an ordinal."""
        known = _words(self.lang)
        if known.by_one.search(self.plain, max(0, match.start() - 12), match.start()):
            return True
        plain_part = match.group().lower() in known.never_ordinal
        return plain_part or known.of_whole.match(self.plain, match.end()) is not None


@lru_cache(maxsize=16)
def _joined(code: str) -> tuple[tuple[re.Pattern[str], Decimal, bool], ...]:
    """Patterns of what is written together, the value, and whether it is a part of an hour."""
    fractions = language_of(code).tables(Fractions)
    found = [(pattern, value, True) for pattern, value in fractions.of_hour]
    found += [(pattern, value, False) for pattern, value in fractions.joined]
    return tuple(
        (re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE), Decimal(value), of_hour)
        for pattern, value, of_hour in found
    )


def joined_halves(plain: str, lang: str) -> list[Hit]:
    """Words for so many and a half, and phrases for a half or a quarter of an hour."""
    hits = [
        Hit(m.start(), m.end(), value, Form.FRACTION, ambiguous=True, unit="duration-hour")
        if of_hour
        else Hit(m.start(), m.end(), value, Form.WORDS)
        for pattern, value, of_hour in _joined(lang)
        for m in pattern.finditer(plain)
    ]
    return sorted(hits, key=lambda h: h.start)


def _can_count(count: Hit, under: int) -> bool:
    whole = count.value == count.value.to_integral_value()
    return whole and count.form is not Form.ORDINAL and count.value < under


def joined_vague(plain: str, lang: str, hits: list[Hit]) -> list[Hit]:
    """*Hundreds of thousands*: one order of magnitude."""
    result: list[Hit] = []
    for hit in hits:
        last = result[-1] if result else None
        both = last is not None and last.form is Form.VAGUE and hit.form is Form.VAGUE
        if both and last is not None and _words(lang).of.fullmatch(plain, last.end, hit.start):
            last.value, last.end = last.value * hit.value, hit.end
            continue
        result.append(hit)
    return result
