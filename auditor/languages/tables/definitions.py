"""How a legal text says what it means by a term."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Definitions:
    """The phrases of definitions, as they stand, small letters.

    ``verbs`` follow the term that begins the paragraph (*“vessel” means …*); ``before`` stand before a term in
    quotation marks (*on entend par « navire » …*).
    """

    verbs: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
