"""What a reference is worth: what it points to, by type and number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from auditor.facts.valued import valued
from auditor.model import Fact

KIND = "reference"
SYMBOL = "symbol"


class Citation(NamedTuple):
    """``article`` ``5``, or ``symbol`` and the symbol itself; digits are Western."""

    type: str
    number: str


def references(facts: Iterable[Fact]) -> list[tuple[Fact, Citation]]:
    """The references among the facts, each with what it cites."""
    return valued(facts, KIND, Citation)
