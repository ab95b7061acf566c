"""How the lines before a text are called that say where and when it was told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Headers:
    """Single words that stand before a colon, any case, with blanks between alternatives.

    ``source``: who tells it; ``date``: when; ``label``: what it is called; ``note``: a remark on it.
    """

    source: str = ""
    date: str = ""
    label: str = ""
    note: str = ""
