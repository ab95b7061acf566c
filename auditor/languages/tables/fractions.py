"""How halves, thirds and the like are said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fractions:
    """Words in small letters; the rest regular expressions.

    Denominators: ``parts`` count alone; ``parts_weak`` too, but the word has other meanings;
    ``parts_counted`` need a numerator before them (*two thirds*, *a quarter*): alone they are an
    ordinal, a time of day or a room. ``never_ordinal``: of these, what *a* before it makes a share
    though no *of* follows.

    ``and_half``: behind a whole number; ``and_parts``: other parts there, and their values. ``half_before``: before a collective (*half a dozen*), with the
    space. ``unit_and``: what stands between a unit and its half (*an hour and a half*). ``by_one``:
    before a denominator that is then a share (*by a third*). ``unit_article``: between a half and its
    unit (*half an hour*), with the space. ``of_hour``: phrases and the part of an hour they are.
    ``part_words``: what makes a share of an ordinal before it (*tercera parte*).
    ``joined``: numbers written together with their half, and their values.
    """

    parts: Mapping[str, int] = field(default_factory=dict)
    parts_weak: Mapping[str, int] = field(default_factory=dict)
    parts_counted: Mapping[str, int] = field(default_factory=dict)
    never_ordinal: frozenset[str] = frozenset()
    and_half: str = ""
    and_parts: tuple[tuple[str, str], ...] = ()
    half_before: str = ""
    unit_and: str = ""
    by_one: str = ""
    unit_article: str = ""
    of_hour: tuple[tuple[str, str], ...] = ()
    joined: tuple[tuple[str, str], ...] = ()
    part_words: frozenset[str] = frozenset()
