"""Where sentences end, for the splitter of `auditor.segment`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Splitting:
    """What decides about a full stop. All words in lower case, without the stop.

    ``abbreviations``: whose stop ends no sentence. ``before_number``: words that are abbreviations
    only where a number follows ("no. 5", but "He said no."). ``starters``: words that begin sentences
    and follow no initial, ordinal or "U.S." inside one. ``unless_starter``: abbreviations that end a
    sentence only before such a word ("2020 г. Россия", "2020 г. Затем"). ``ends``: a regular
    expression of what ends a sentence, before a capital, though each of its words is an
    abbreviation ("и т. д."); any case.
    """

    abbreviations: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    unless_starter: frozenset[str] = frozenset()
    ends: str | None = None
