"""Numbers in words for languages that say them from the largest part to the smallest, each a word of its own.

A language gives its words with their values; what makes a number of them is the same in Russian, Polish,
Turkish and Persian: parts below a hundred, hundreds, and scales that multiply what stands before them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from auditor.languages.tables.numbers import Grammar, Spelled, Token

_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)?"


@dataclass(frozen=True, slots=True)
class Words:
    """The number words of a language in small letters, with all their endings.

    ``values``: below a thousand; ``times``: words for a hundred that multiply the units before them;
    ``scales``: a thousand and more; ``ordinals``: the last word of an ordinal. ``weak``: what is another
    word as well and alone is a number hardly. ``joints``: small words that may stand between two parts.
    """

    values: Mapping[str, int]
    scales: Mapping[str, int]
    times: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    weak: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Sum:
    """The number read so far: finished scales, and the part below a thousand."""

    total: int = 0
    current: int = 0
    scale: int = 10**15
    words: int = 0

    def add(self, value: int) -> bool:
        """Take a part below a thousand, which must be smaller than the last one."""
        below = 10 if value < 10 else 100 if value < 100 else 1000
        if self.current % below or 10 <= self.current % 100 < 20:
            return False
        self.current += value
        return True

    def multiply(self, value: int) -> bool:
        """Take a hundred that multiplies the units."""
        if self.current >= 10:
            return False
        self.current = max(self.current, 1) * value
        return True

    def close(self, value: int) -> bool:
        """Take a scale, which must be smaller than the last one."""
        if value >= self.scale or (self.total and not self.current):
            return False
        self.total += max(self.current, 1) * value
        self.current, self.scale = 0, value
        return True


def grammar_of(words: Words) -> Grammar:
    """What makes numbers of these words."""

    def knows(word: str) -> bool:
        return (
            word in words.values
            or word in words.scales
            or word in words.times
            or word in words.ordinals
        )

    def read(tokens: Sequence[Token], plain: str) -> list[Spelled]:
        return _read(words, tokens, plain)

    return Grammar(_WORD, read, knows)


def _read(words: Words, tokens: Sequence[Token], plain: str) -> list[Spelled]:
    found: list[Spelled] = []
    index = 0
    while index < len(tokens):
        end, spelled = _number(words, tokens, index, plain)
        if spelled is not None:
            found.append(spelled)
        index = max(end, index + 1)
    return found


def _number(
    words: Words, tokens: Sequence[Token], index: int, plain: str
) -> tuple[int, Spelled | None]:
    """The longest number that begins at a word, and the index behind it."""
    parse, end, at, ordinal = _Sum(), index, index, False
    while at < len(tokens) and (at == index or _adjacent(tokens[at - 1], tokens[at], plain)):
        word = tokens[at].bare
        if word in words.joints and at > index:
            at += 1
            continue
        if (ordinal and word not in words.ordinals) or not _takes(parse, words, word):
            break
        parse.words += 1
        at = end = at + 1
        ordinal = word in words.ordinals and word not in words.values
    value = parse.total + parse.current
    if end == index or (value <= 1 and parse.words == 1):
        return end, None  # "one" is an article as often
    first, last = tokens[index], tokens[end - 1]
    alone = parse.words == 1 and first.bare in words.weak
    span, size = (first.start, last.end), Decimal(value)
    if ordinal:
        return end, Spelled(*span, size, "ordinal words", ambiguous=alone)
    return end, Spelled(*span, size, "words", ambiguous=alone)


def _takes(parse: _Sum, words: Words, word: str) -> bool:
    if word in words.values:
        return parse.add(words.values[word])
    if word in words.times:
        return parse.multiply(words.times[word])
    if word in words.scales:
        return parse.close(words.scales[word])
    return word in words.ordinals and parse.add(words.ordinals[word])


def _adjacent(left: Token, right: Token, plain: str) -> bool:
    return right.start - left.end <= 2 and not plain[left.end : right.start].strip(" \u00a0-")
