"""Words broken at the ends of lines are read whole, and hyphens of their own stay."""

from __future__ import annotations

import pytest

from auditor.model import Document
from auditor.pipeline.normalization import normalized
from auditor.readers.plain.text import document_from_text

CASES = [
    # A hyphen that breaks: the word stands elsewhere without it; then others are broken too.
    (("the har-", "bour is"), "the harbour is"),
    (("the moun-", "tain is"), "the mountain is"),
    (("the har\u00ad", "bour is"), "the harbour is"),
    (("the har\u2010", "bour is"), "the harbour is"),
    # One of the word's own.
    (("a well-", "known man"), "a well-known man"),
    (("from the UN-", "Habitat office"), "from the UN-Habitat office"),
    # One that stands for a word to come, a dash, a number, no hyphen.
    (("the pre-", "and post-war years"), "the pre- and post-war years"),
    (("it was late -", "very late"), "it was late - very late"),
    (("the years 1990-", "1994 were"), "the years 1990- 1994 were"),
    (("the old", "mill"), "the old mill"),
]


def read(first: str, second: str, language: str = "en") -> tuple[Document, str]:
    top = "The harbour is well-known, and the town is proud of the harbour and of the old mill on the har-"
    line = f"bour's edge, which one sees{' as' * ((len(top) - 28 - len(first)) // 3)} {first}"
    text = (
        f"{top}\n{line}\n{second} and so on, as it is told in every book on the ships of the town."
    )
    found = document_from_text(text, language=language)
    return found, normalized(found).read.view


@pytest.mark.parametrize(("lines", "whole"), CASES)
def test_what_is_read(lines: tuple[str, str], whole: str) -> None:
    found, view = read(*lines)
    assert len(found.view) == len(found.text)
    assert whole in view
    assert "the harbour's edge" in view


def test_a_compound_of_which_nothing_else_is_known() -> None:
    text = f"{'The town keeps its mill and its bridge, and every year it holds a long-'}\nlasting fair, to which people come from all the villages of the valley.\n"
    assert "a long-lasting fair" in normalized(document_from_text(text, language="en")).read.view


def test_no_line_ends_in_scripts_without_blanks() -> None:
    text = "委员会昨天在市政厅开会，讨论了港口的问题，并且决定在下个月再次开会讨论这个问\n题，因为还没有结果。"
    assert normalized(document_from_text(text, language="zh")).read.view == text.replace("\n", "")


def test_spans_are_those_of_the_text() -> None:
    found = document_from_text("The harbour is old, and all of the ships of the town lie in the har-\nbour today, as they did a hundred years ago.\n", language="en")  # fmt: skip
    as_read = normalized(found)
    at = as_read.read.view.rindex("harbour")
    start, end = as_read.span((at, at + len("harbour")))
    assert found.text[start:end] == "har-\nbour"
