"""What a reading of two versions of a sentence is: `auditor.revision.reader` makes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from auditor.revision.hunks import Hunk
from auditor.revision.order import Order
from auditor.revision.values import Held
from auditor.revision.words import Word


class How(StrEnum):
    """How a word of one text came to be another, or none, of the other."""

    SIGN = "punctuation"
    WRITTEN = "written otherwise"
    WORDING = "wording"
    VALUE = "same value"
    ADVERB = "adverb"
    FORM = "form"
    SPELLED = "spelled alike"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Reading:
    """Two versions of a sentence: their words, the differing stretches, and how a differing word is explained.

    ``how_old``/``how_new``: by index of a word that differs; one without an entry is explained by nothing. ``held``:
    what both assert by value, where it touches what differs. ``respelled``: pairs of words that are written otherwise.
    """

    old: tuple[Word, ...]
    new: tuple[Word, ...]
    hunks: tuple[Hunk, ...]
    how_old: Mapping[int, How]
    how_new: Mapping[int, How]
    held: Held
    order: Order
    respelled: tuple[tuple[int, int], ...]

    @property
    def left_old(self) -> tuple[int, ...]:
        """Words of the old text that differ and are explained by nothing."""
        return tuple(i for h in self.hunks for i in h.old if i not in self.how_old)

    @property
    def left_new(self) -> tuple[int, ...]:
        """Words of the new text that differ and are explained by nothing."""
        return tuple(i for h in self.hunks for i in h.new if i not in self.how_new)
