"""How units of measure are said, beyond CLDR's names of them. Units are named by CLDR's ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Of the SI (BIPM brochure, 9th edition, table 7) those in use with units that statements measure in.
SI_PREFIXES = tuple("nano micro milli centi deci hecto kilo mega giga tera".split())


@dataclass(frozen=True, slots=True)
class Dual:
    """Nouns that say *two* by their ending, all spelled bare.

    ``endings``: CLDR's, and the other case. ``units``: those CLDR lacks. ``noun``, ``no_noun``: regular
    expressions of whole words that surely are such a noun, and of those that only look so.
    """

    endings: tuple[str, str]
    units: Mapping[str, str]
    noun: str
    no_noun: str


@dataclass(frozen=True, slots=True)
class Units:
    """Words in small letters.

    ``percent``: of one or more words. ``names``: words behind a number and their units. ``unsure``: of
    these and CLDR's, what is something else as often. ``ending``: a case ending to leave off where the
    word is not found with it. ``compounds``: whether units stand inside words with hyphens
    (5-Milligramm-Tablette).

    ``run_together``: whether what follows may be written onto a unit (5個月內).

    ``symbols``: as they are written, beside those of all languages; ``unsure_symbols``: those of any
    kind that are a word as often. ``prefixed_symbols``: (symbol, unit, signs of the prefixes in use).
    ``capital_symbols``: those that are other words in small letters, as which they are given.

    ``si_prefixes``: (SI prefix, as it is written); ``si_units``: the forms of units that take them;
    ``apart``: whether prefix and unit may be two words; ``accented``: how the two together begin, and
    how that is written instead.

    ``lasting``: how adjectives go on that say how long something lasts (zehn*tägig*), and the units; the
    numbers that they begin with are ``counted``.

    ``modifiers``: words that may stand between a number and a unit of time (*cinq prochains mois*). ``article``: what
    a unit of time has that stands before its number when both are definite (*الأشهر الخمسة*).

    ``ones``: words that make one of a unit of the word behind them; ``single``: a whole expression for
    it, the unit in its last group. ``per``, ``hour``, ``second``: *an hour* behind a distance; a blank in
    ``per`` may be missing. All four are regular expressions.
    """

    percent: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    unsure: frozenset[str] = frozenset()
    ending: str = ""
    compounds: bool = False
    run_together: bool = False
    symbols: Mapping[str, str] = field(default_factory=dict)
    unsure_symbols: frozenset[str] = frozenset()
    prefixed_symbols: tuple[tuple[str, str, str], ...] = ()
    capital_symbols: frozenset[str] = frozenset()
    si_prefixes: tuple[tuple[str, str], ...] = ()
    si_units: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    apart: bool = False
    accented: tuple[tuple[str, str], ...] = ()
    counted: Mapping[str, int] = field(default_factory=dict)
    lasting: Mapping[str, str] = field(default_factory=dict)
    modifiers: frozenset[str] = frozenset()
    article: str = ""
    ones: str = ""
    single: str = ""
    per: str = ""
    hour: str = ""
    second: str = ""
    dual: Dual | None = None
