"""What the findings about placeholders, tags and codes have in common: how sure they are, and how they are put."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from auditor.model import Passage, Span

# Each of them alone is to make a unit divergent (`auditor.judge`). In 24,000 faithful pairs of prose none
# is found, and in Debian's translated messages, ten languages, in 142 of 120,000 with a placeholder: real
# faults about half of them in a sample, the others formats of one program's own and {words} of usage texts.
SURE = 0.97
TAG = 0.96
# Once more or less often, or in each other in another way: languages do that. For review.
OFTEN = 0.4
# Findings of one pair, and placeholders that one quotes.
MOST, NAMED = 20, 4


class Placed(Protocol):
    """Something with a place in a passage."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


def written(passage: Passage) -> str:
    """A passage as it is written, with the digits of its placeholders."""
    return passage.text if passage.written is None else passage.written


def spans(passage: Passage, tokens: Iterable[Placed]) -> tuple[Span, ...]:
    """Where they stand, in the document's offsets."""
    return tuple(passage.span(token.start, token.end) for token in tokens)


def times(count: int) -> str:
    """How often, in words."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
