"""States and their opposites (on and off, locked and unlocked), for `auditor.facts.opposites`.

The words are in ``opposites.tsv`` of the language's folder, as (state, words, words of short texts), in the notation of
`auditor.languages.tables.lexicon` and inflected by that table's paradigms. A state is a scale with its side: ``power+``,
``power-``. Words in the third column are states only where a text consists of hardly more (*off* on a button).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opposites:
    """``file``: the rows."""

    file: str = ""
