"""Cities of one text in whose place the other has another one; both must be known to the gazetteer."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.facts.names.gazetteer import Mention, find_mentions
from auditor.facts.names.words import Word
from auditor.model import Passage

_CITY = "city:"


def exchanged_cities(a: Passage, b: Passage) -> list[tuple[Word, Word]]:
    """A city of A that B does not name and the one of B that A does not name; where there is one of each."""
    of_a, of_b = find_mentions(a.text, a.language), find_mentions(b.text, b.language)
    left_a = _left(of_a, frozenset().union(*(one.ids for one in of_b)))
    left_b = _left(of_b, frozenset().union(*(one.ids for one in of_a)))
    if len(left_a) != 1 or len(left_b) != 1:
        return []
    return [(_word(left_a[0], a), _word(left_b[0], b))]


def _left(mentions: Sequence[Mention], others: frozenset[str]) -> list[Mention]:
    """The cities that are none of the others and no territory as well (Singapore), each once."""
    found = {
        one.ids: one
        for one in mentions
        if not (one.ambiguous or one.territories or one.ids & others)
        and any(identity.startswith(_CITY) for identity in one.ids)
    }
    return list(found.values())


def _word(mention: Mention, passage: Passage) -> Word:
    return Word(passage.text[mention.start : mention.end], mention.start, mention.end)
