"""Words that say the contrary, for `auditor.evidence.probes.antonyms` and the checks on back-translations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Antonyms:
    """All in small letters.

    ``statements``: opposites of official statements, either way round. ``inflected``: further contraries
    of a word in whatever form, the best first, each in the same form and whether it is a direct one.
    ``related``: what stands to a base form in a relation of `auditor.evidence.back_translation.antonyms`;
    with it goes ``light``, base forms whose contraries stand in most texts by chance.
    """

    statements: tuple[tuple[str, str], ...] = ()
    inflected: Callable[[str], Iterator[tuple[str, bool]]] | None = None
    related: Callable[[str, str], tuple[str, ...]] | None = None
    light: frozenset[str] = frozenset()
