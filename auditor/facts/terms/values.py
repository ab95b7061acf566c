"""What the use of a term is worth: which entry of the list it is of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.facts.valued import valued
from auditor.model import Fact

KIND = "term"


@dataclass(frozen=True, slots=True)
class TermUse:
    """Which entry of the list stands here, surely or perhaps, and how the other side may say it.

    ``other`` empty: the same, untranslated.
    """

    entry: int
    confident: bool
    other: tuple[str, ...] = ()


def term_uses(facts: Iterable[Fact]) -> list[tuple[Fact, TermUse]]:
    """The terms of the list among the facts, each with the entry that it uses."""
    return valued(facts, KIND, TermUse)
