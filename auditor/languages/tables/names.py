"""How names of people, places and peoples are written in a text of the language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Names:
    """Words in small letters unless said otherwise.

    In a text: ``elided``: whether an article may be written onto the word (l'Iraq). ``particles`` stand inside a name and are written small; ``small_words`` too, but they
    join other words as well; neither says whose name it is. ``titles``: what people are addressed by;
    ``offices``: more of what stands before a person's name, in all its forms.
    ``not_names``: written with a capital without being names. ``contractions``: a regular expression
    of endings of words that are none.

    Of known names: ``ambiguous``: territories and peoples, as they are looked up (without accents),
    that are usually something else. ``short``: a name of so many letters is too short to count, but
    for a territory. ``zone_ids``: whether a city may be written as in the id of its time zone.
    ``inflections``: by the ending of a masculine singular, all endings in its place; the first that
    fits. ``capital_peoples``: whether adjectives of peoples have a capital. ``people_ends``: (ending of
    an adjective, its replacements for a person of the people). ``genitive``: an ending of names.
    ``adjective``: the adjective of a territory by its name, as CLDR has it, or None;
    ``weak_adjectives``: names, without article, whose adjective is usually something else.

    ``letter_names``: how the Latin letters are called, as they are looked up.
    """

    elided: bool = False
    particles: frozenset[str] = frozenset()
    small_words: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    contractions: str = ""
    ambiguous: frozenset[str] = frozenset()
    short: int = 0
    zone_ids: bool = True
    inflections: tuple[tuple[str, tuple[str, ...]], ...] = ()
    capital_peoples: bool = False
    people_ends: tuple[tuple[str, tuple[str, ...]], ...] = ()
    genitive: str = ""
    adjective: Callable[[str], str | None] | None = None
    ambiguous_adjectives: frozenset[str] = frozenset()
    letter_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
