"""What a revision is: two versions of one text in one language, and every change between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from auditor.model import Side, Span


class Weight(StrEnum):
    """Whether a change is one of meaning."""

    SUBSTANTIVE = "substantive"
    UNSURE = "unsure"
    EDITORIAL = "editorial"

    @property
    def rank(self) -> int:
        """0 for substantive to 2 for editorial: the order in which a reader wants them."""
        return list(Weight).index(self)


class ChangeKind(StrEnum):
    """What became of a sentence."""

    CHANGED = "changed"
    ADDED = "added"
    DELETED = "deleted"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that differs: what it is (``number``, ``limit``, ``spelling`` …), before and after; empty where nothing stands."""

    what: str
    before: str = ""
    after: str = ""
    editorial: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence, or several that became one, as it was and as it is.

    ``old``/``new``: the texts, empty where there is none. ``span_old``/``span_new`` and the marked words are offsets into the
    documents' texts; ``paragraph_old``/``paragraph_new`` count from 1, 0 for none. ``probability``: that the change is one
    of meaning.
    """

    id: str
    kind: ChangeKind
    weight: Weight
    probability: float
    old: str
    new: str
    paragraph_old: int = 0
    paragraph_new: int = 0
    span_old: Span | None = None
    span_new: Span | None = None
    marks_old: tuple[Span, ...] = ()
    marks_new: tuple[Span, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact before and after, as both versions write it; ``status``: changed, added, removed or moved."""

    kind: str
    status: str
    before: str
    after: str
    change: str
    paragraph_old: int = 0
    paragraph_new: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs that stand beside each other: numbers from 0 in either version, and the changes (ids) in them."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    changes: tuple[str, ...]
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """Two versions of one text. ``pairs``: the spans of sentences that belong together, changed or not.

    ``related`` False: the two do not look like versions of one text.
    """

    old: Side
    new: Side
    language: str
    changes: tuple[Change, ...]
    facts: tuple[FactChange, ...]
    rows: tuple[Row, ...]
    pairs: tuple[tuple[tuple[Span, ...], tuple[Span, ...]], ...]
    related: bool = True
    signature: Mapping[str, str] = field(default_factory=dict)

    def count(self, weight: Weight) -> int:
        """How many changes are of that weight."""
        return sum(change.weight is weight for change in self.changes)
