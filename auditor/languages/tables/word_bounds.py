"""Where words begin and end in a language that writes no blanks between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from auditor.model import Span


@dataclass(frozen=True, slots=True)
class WordBounds:
    """``cut``: the words of a text, one after the other; none where blanks show them."""

    cut: Callable[[str], Sequence[Span]] | None = None
