"""What grammar changes at the end of a noun or adjective, for terms that are looked for in a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inflection:
    """``endings``: put behind a word that stays as it is. ``changes``: (ending, what it becomes).

    Where words are compared bare: ``behind_noun``: a regular expression of what may stand behind a
    noun; ``feminine``: an ending that opens before it, for which ``behind_feminine`` stands then.
    """

    endings: frozenset[str] = frozenset()
    changes: tuple[tuple[str, str], ...] = ()
    feminine: str = ""
    behind_noun: str = ""
    behind_feminine: str = ""
