"""Words that say the contrary, for `auditor.evidence.probes.antonyms` and the checks on back-translations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Antonyms:
    """All in small letters.

    ``statements``: opposites of official statements, either way round. ``inflected``: further contraries
    of a word in whatever form, the best first, each in the same form and whether it is a direct one.
    ``senses``: words whose opposites in statements are those of one sense only, and a regular expression of what stands
    around the word in that sense, with ``@`` for the word itself.
    ``related``: what stands to a base form in a relation of `auditor.evidence.back_translation.antonyms`;
    with it goes ``light``, base forms whose contraries stand in most texts by chance.
    """

    statements: tuple[tuple[str, str], ...] = ()
    senses: Mapping[str, str] = field(default_factory=dict)
    inflected: Callable[[str], Iterator[tuple[str, bool]]] | None = None
    related: Callable[[str, str], tuple[str, ...]] | None = None
    light: frozenset[str] = frozenset()
