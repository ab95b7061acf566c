"""Letters that other languages' keyboards write for this language's own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letters:
    """``meant``: the language's own letters, one for one for the ``typed`` ones."""

    typed: str = ""
    meant: str = ""
