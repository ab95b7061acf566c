"""Checks on the back-translation: once more, on A against what B comes to in A's language.

In one language checks err less; what is found both in the original and in its back-translation is
seldom a translator's turn of phrase.
"""

from __future__ import annotations

from auditor.facts import extract
from auditor.model import Fact, Pair, Passage
from auditor.orthography.placeholders import without_positions
from auditor.segment import sentences_of


def back_units(unit: Pair) -> list[Pair]:
    """A's sentences with theirs of the back-translation; all of both where they cannot be paired.

    None where there is no back-translation. The facts of A are the unit's own.
    """
    back = unit.evidence.translations.b_in_a
    if back is None or back.text is None or not unit.a.text.strip():
        return []
    code = unit.a.language
    pieces = sentences_of(back.text, code)
    single = all(len(sentences_of(u.b.text, u.b.language)) == 1 for u in unit.sentences)
    if len(pieces) < 2 or not single or len(pieces) != len(unit.sentences):
        return [_one_language(unit.a, unit.facts_a, back.text)]
    # The machine reads B from its first sentence to its last.
    ordered = sorted(unit.sentences, key=lambda part: part.b.start)
    return [
        _one_language(part.a, part.facts_a, piece)
        for part, piece in zip(ordered, pieces, strict=True)
    ]


def _one_language(own: Passage, facts: tuple[Fact, ...], back: str) -> Pair:
    other = Passage(without_positions(back), own.language)
    return Pair(own, other, facts_a=facts, facts_b=extract(other))
