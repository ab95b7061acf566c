"""What shows in which order the letters of a line stand, for right-to-left languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """``words``: frequent short words; ``article``: what many words begin with and none ends with in reverse.

    ``finals``: letters that only end a word.
    """

    words: frozenset[str] = frozenset()
    article: str = ""
    finals: str = ""
