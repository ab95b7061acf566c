"""What a text may do instead: the predicates that are tried in the place of one of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Predicates:
    """``slots``: what forms of a predicate a word may be, by names of its own; empty for other words.

    ``forms``: by such a name, that form of every predicate that is tried, all in the same order.
    """

    slots: Callable[[str], tuple[str, ...]] | None = None
    forms: Callable[[], Mapping[str, tuple[str, ...]]] | None = None
