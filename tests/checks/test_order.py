from __future__ import annotations

import pytest

from auditor.checks.order import CHECK, run
from auditor.model import Pair, Passage, Severity

A = Passage("The second paragraph\n of this statement.", "en", 40)
B = Passage("Le deuxième alinéa de cette déclaration.", "fr", 90)


def test_a_moved_passage_is_told_on_both_sides() -> None:
    (found,) = run(Pair(A, B, moved=True))
    assert found.spans_a == ((40, 40 + len(A.text)),)
    assert found.spans_b == ((90, 90 + len(B.text)),)
    assert found.says_a == "The second paragraph of this statement."
    assert found.says_b == B.text


@pytest.mark.parametrize("pair", [Pair(A, B), Pair(A, Passage("", "fr")), Pair(A, A)])
def test_what_stays_is_not_told(pair: Pair) -> None:
    assert run(pair) == []


def test_a_moved_sentence_inside_a_paragraph_that_stays() -> None:
    assert run(Pair(A, B, sentences=(Pair(A, B, moved=True),))) == []


def test_where_something_stands_is_not_what_it_says() -> None:
    assert CHECK.severity is Severity.NEUTRAL


def test_a_long_passage_is_quoted_in_part() -> None:
    (found,) = run(Pair(Passage("word " * 200, "en"), B, moved=True))
    assert len(found.says_a) <= 200
