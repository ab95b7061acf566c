"""Stretches of a text."""

from __future__ import annotations

from auditor.model import Span


def overlap(one: Span, other: Span) -> bool:
    """Whether two stretches share a character."""
    return one[0] < other[1] and other[0] < one[1]
