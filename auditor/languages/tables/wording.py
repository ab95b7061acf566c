"""Words by which even a short text is told to be in the language: see `auditor.checks.untranslated`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """In small letters. What other languages write in the same way is left out, or counts for neither.

    ``grammar``: small words of the closed classes, at which no name and no title consists alone. ``labels``: what
    buttons, menus and messages say; verbs and nouns that are no trade names and that others have not borrowed.
    """

    grammar: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
