"""Clauses are told apart by punctuation of any script; a comma or colon between digits is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.model import Audit, Bead
from auditor.reports.clauses import Clauses
from tests.reports.conftest import P, make_side


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("One, two; three: four.", 4),
        ("At 22:00 it pays 1,250.5 and 1٬250.", 1),
        ("لا نعدّ قراركم، ولا نرفضه؛ والسلام.", 3),
        ("第一，第二、第三；第四。", 4),
        ("", 1),
        (",", 1),
    ],
)
def test_counts(text: str, clauses: int, audit: Audit) -> None:
    one = make_side([(P, [text])], language=None, path=None)
    cut = Clauses.of(replace(audit, a=one, b=one, beads=(), issues=()))
    assert len({cut.at(0, (i, i)) for i in range(len(text) + 1)}) == clauses


def test_clauses_of_aligned_sentences_correspond_where_there_are_equally_many(audit: Audit) -> None:
    a = make_side([(P, ["One, two.", "Three, four, five."])], language="en", path=None)
    b = make_side([(P, ["Eins, zwei.", "Drei, vier."])], language="de", path=None)
    bead = replace(
        audit.beads[0], bead=Bead((0,), (0,)), sentences=(Bead((0,), (0,)), Bead((1,), (1,)))
    )
    cut = Clauses.of(replace(audit, a=a, b=b, beads=(bead,), issues=()))

    def place(side: str, words: str) -> object:
        text = (a if side == "a" else b).document.text
        start = text.index(words)
        spans = ((start, start + 2),)
        issue = replace(
            audit.issues[0],
            bead=0,
            spans_a=spans if side == "a" else (),
            spans_b=spans if side == "b" else (),
        )
        (found,) = set(cut.places(issue))
        return found

    assert place("a", "two") == place("b", "zwei") != place("b", "Eins")
    assert place("a", "four") == place("b", "Drei") != place("a", "two")
