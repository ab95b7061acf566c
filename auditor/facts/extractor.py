"""What an extractor of facts is: a function from a text to facts, and what it says of itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from auditor.model import Fact


@dataclass(frozen=True, slots=True)
class Extractor:
    """Finds the facts of one kind.

    ``find``: text and language code to facts with offsets into that text. ``regional``: what it finds
    is written otherwise from country to country, so that it wants the code with its region.
    """

    kind: str
    find: Callable[[str, str], list[Fact]]
    regional: bool = False
