"""From beads to text: spans are the document's own."""

from __future__ import annotations

import pytest

from auditor.languages import primary
from auditor.model import Bead, Document, Fact, Passage, Side
from auditor.pipeline.units import FactIndex, facts_within, pair_of, passage_of
from auditor.readers.plain.text import document_from_text
from auditor.segment import segment

TEXT = "One stays. Two goes.\n\nThree comes.\n\nFour is last."


@pytest.fixture
def side() -> Side:
    document = document_from_text(TEXT, language="en")
    return Side(document, segment(document))


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ((), ""),
        ((0,), "One stays. Two goes."),
        ((1,), "Three comes."),
        ((2,), "Four is last."),
    ],
)
def test_passage_of_one_paragraph(side: Side, members: tuple[int, ...], text: str) -> None:
    passage = passage_of(side, side.segmentation.paragraphs, members)
    assert passage.text == text
    assert passage.language == "en"
    assert TEXT[passage.start : passage.start + len(text)] == text


def test_passage_of_neighbours_spans_what_stands_between(side: Side) -> None:
    passage = passage_of(side, side.segmentation.paragraphs, (0, 1))
    assert passage.text.split() == "One stays. Two goes. Three comes.".split()
    assert len(passage.text) == TEXT.index("Three comes.") + len("Three comes.")
    assert passage.text == side.document.view[: len(passage.text)]


def test_passage_of_sentences(side: Side) -> None:
    passage = passage_of(side, side.segmentation.sentences, (1,))
    assert passage.text.strip() == "Two goes."
    start, end = passage.span(0, 3)
    assert TEXT[start:end] == "Two"


def test_a_language_nobody_settled() -> None:
    document = document_from_text(TEXT)
    side = Side(document, segment(document))
    assert passage_of(side, side.segmentation.paragraphs, (0,)).language == "und"


def test_pair_of_keeps_what_the_bead_says(side: Side) -> None:
    bead = Bead((0,), (), similarity=0.5, moved=True)
    paragraphs = side.segmentation.paragraphs
    pair = pair_of(bead, (side, paragraphs), (side, paragraphs))
    assert (pair.similarity, pair.moved) == (0.5, True)
    assert pair.b.text == ""


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("pt-BR", "pt"),
        ("en", "en"),
        ("zh-Hant-TW", "zh"),
        ("", ""),
        ("und", "und"),
        ("PT_br", "pt"),
    ],
)
def test_primary(code: str, expected: str) -> None:
    assert primary(code) == expected


def fact(start: int, end: int) -> Fact:
    return Fact("number", 1, "1", start, end)


def test_facts_within_are_those_wholly_inside() -> None:
    passage = Passage("0123456789", "en", start=10)
    inside = [fact(10, 11), fact(15, 18), fact(19, 20), fact(10, 20)]
    outside = [fact(9, 10), fact(9, 11), fact(19, 21), fact(20, 21), fact(0, 50)]
    mixed = [f for pair in zip(inside, outside, strict=False) for f in pair]
    assert facts_within(FactIndex.of(mixed), passage) == tuple(inside)
    assert facts_within(FactIndex.of(outside), passage) == ()
    assert facts_within(FactIndex.of([]), passage) == ()


def test_a_passage_keeps_the_digits_of_placeholders() -> None:
    text = "one {0} # x %1$s two\n\nthree"
    read = text.replace("{0}", "{#}").replace("%1$s", "%#$s")
    blocks = document_from_text(text).blocks
    side_ = Document(text, read, blocks, "en")
    side = Side(side_, segment(side_))
    first, second = (passage_of(side, side.segmentation.paragraphs, (k,)) for k in (0, 1))
    assert (first.text, first.written) == (read.split("\n")[0], text.split("\n", maxsplit=1)[0])
    assert (second.text, second.written) == ("three", None)
