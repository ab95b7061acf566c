"""How numbers are said: words, orders of magnitude, and the small words around them.

For most languages a library reads the words; one that no library reads has a ``grammar`` of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, NamedTuple


class Token(NamedTuple):
    """A word as it is compared (small letters, no vowel signs) and where it stands."""

    bare: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words, ``value`` or the fraction ``value`` / ``under``.

    ``kind``: an order of magnitude (*hundreds*) is vague. ``ambiguous``: the word has other common
    meanings, or is often left out. ``readings``: other values it may have.
    """

    start: int
    end: int
    value: Decimal
    kind: Literal["words", "ordinal words", "fraction", "vague"] = "words"
    ambiguous: bool = False
    readings: tuple[Decimal, ...] = ()
    under: int = 1


@dataclass(frozen=True, slots=True)
class Grammar:
    """What makes numbers of words.

    ``word``: a regular expression of the words to give it. ``read``: the numbers among the words of a
    text, in order, from the words and the text. ``knows``: whether a bare word is a number's; a text
    without one has no number.
    """

    word: str
    read: Callable[[Sequence[Token], str], list[Spelled]]
    knows: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Numbers:
    """All words in small letters.

    ``library``: whether text2num reads the words. ``spaced_groups``: whether 1 234 567 is written with
    plain spaces (CLDR has the no-break space, which is read in every language). ``either_mark``: whether
    its countries differ in their decimal mark, and texts seldom say from which they are. ``roman``:
    whether Roman numerals are looked for.

    ``ambiguous``: number words that mean other things at least as often, or that good translators drop.
    ``not_numbers``: read as numbers by the library, but none. ``not_before``: what makes the word
    before it no number. ``cent``: the first word of *per cent* where the second is the number 100.
    ``spellings``: those that the library does not know, and what it knows for them.
    ``corrections``: where the library's reading is to be multiplied, a regular expression and a factor.
    ``vague``: plurals that are an order of magnitude and no number (*hundreds of*). ``several``: a
    regular expression of the words that make one of a scale (*several hundred*), of which
    ``scales_alone`` are all that the library reads. ``dozens``: collectives that are a number and are
    counted (*two dozen*). ``scales``: words behind digits that multiply them, with the power of ten,
    beyond CLDR's; ``not_scales``: what CLDR has for them, but is another word as well;
    ``scale_signs``: those written without a space; ``stopped``: those whose full stop
    belongs to them. ``articles``: words that can be *one* (of a fraction); ``one``: those that are
    always the number. ``ordinal_ends``: what follows the digits of an ordinal (*5th*), a regular
    expression. Roman numerals: ``roman_heads``: words that they number; ``roman_ends``: endings of their
    ordinals; ``roman_before``: what they stand before, both regular expressions.
    """

    library: bool = False
    spaced_groups: bool = False
    either_mark: bool = False
    roman: bool = False
    ambiguous: frozenset[str] = frozenset()
    not_numbers: frozenset[str] = frozenset()
    not_before: str = ""
    cent: str = ""
    spellings: Mapping[str, str] = field(default_factory=dict)
    corrections: tuple[tuple[str, int], ...] = ()
    vague: Mapping[str, int] = field(default_factory=dict)
    several: str = ""
    scales_alone: frozenset[str] = frozenset()
    dozens: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    not_scales: frozenset[str] = frozenset()
    scale_signs: str = ""
    stopped: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    one: frozenset[str] = frozenset()
    ordinal_ends: str = ""
    roman_heads: frozenset[str] = frozenset()
    roman_ends: str = ""
    roman_before: str = ""
    grammar: Grammar | None = None
