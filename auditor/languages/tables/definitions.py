"""How a legal text says what it means by a term."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Definitions:
    """The phrases of definitions, as they stand, small letters.

    ``verbs`` follow a term in quotation marks (*“vessel” means …*), ``before`` stand before one (*on entend par
    « navire » …*); ``bare`` follow a term that begins the paragraph without any (*vessel means …*).
    """

    verbs: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
