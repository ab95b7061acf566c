"""Passages out of beads of sentences: cut where either side's paragraphs end, whatever the other's do."""

from __future__ import annotations

import pytest

from auditor.align.coarse import of_whole_paragraphs
from auditor.align.parting import MANY, parted
from auditor.model import Bead, Block, Document, Side
from auditor.segment import segment


def side(*paragraphs: int) -> Side:
    """Paragraphs of so many sentences each."""
    texts = [
        " ".join(f"Sentence {k} of {n}." for k in range(size)) for n, size in enumerate(paragraphs)
    ]
    blocks, at = [], 0
    for text in texts:
        blocks.append(Block(at, at + len(text)))
        at += len(text) + 1
    document = Document("\n".join(texts), " ".join(texts), tuple(blocks), language="en")
    return Side(document, segment(document))


def straight(count: int) -> list[Bead]:
    return [Bead((i,), (i,)) for i in range(count)]


def members(
    a: Side, b: Side, sentences: list[Bead]
) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The passages as the sentences of either side that they have."""
    _, inside, _ = parted(a, b, sentences)
    return [
        (tuple(i for bead in some for i in bead.a), tuple(j for bead in some for j in bead.b))
        for some in inside
    ]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ((4,), (4,), [4]),
        ((4,), (1, 1, 1, 1), [1, 1, 1, 1]),
        ((2, 2), (4,), [2, 2]),
        ((1, 3), (3, 1), [1, 2, 1]),
        ((2, 2), (2, 2), [2, 2]),
    ],
)
def test_a_passage_ends_where_a_paragraph_of_either_side_does(
    a: tuple[int, ...], b: tuple[int, ...], expected: list[int]
) -> None:
    found = members(side(*a), side(*b), straight(4))
    assert [len(one) for one, _ in found] == expected
    assert all(one == other for one, other in found)


def test_sides_are_cut_and_know_whose_pieces_they_have() -> None:
    beads, _, (a, b) = parted(side(4), side(2, 2), straight(4))
    assert [segment.paragraph for segment in a.segmentation.paragraphs] == [0, 0]
    assert a.segmentation.own_paragraphs == 1
    assert b == side(2, 2)
    assert [(bead.a, bead.b) for bead in beads] == [((0,), (0,)), ((1,), (1,))]
    assert " ".join(s.text for s in a.segmentation.paragraphs) == side(4).document.view


def test_a_bead_across_a_border_holds_both_paragraphs() -> None:
    sentences = [Bead((0,), (0,)), Bead((1, 2), (1,)), Bead((3,), (2,))]
    assert members(side(2, 2), side(3), sentences) == [((0, 1, 2, 3), (0, 1, 2))]


def test_a_sentence_without_counterpart_stays_in_its_paragraph() -> None:
    sentences = [Bead((0,), (0,)), Bead((1,), ()), Bead((2,), (1,))]
    assert members(side(3), side(2), sentences) == [((0, 1, 2), (0, 1))]


def test_a_paragraph_without_counterpart_stands_by_itself() -> None:
    sentences = [Bead((0,), (0,)), Bead((1,), ()), Bead((2,), (1,))]
    assert members(side(1, 1, 1), side(1, 1), sentences) == [((0,), (0,)), ((1,), ()), ((2,), (1,))]


def test_a_long_section_of_one_side_is_one_passage() -> None:
    size = MANY + 2
    a, b = side(*(1,) * size, 1), side(1)
    sentences = [Bead((i,), ()) for i in range(size)] + [Bead((size,), (0,))]
    assert members(a, b, sentences) == [(tuple(range(size)), ()), ((size,), (0,))]
    few = [Bead((i,), ()) for i in range(3)] + [Bead((3,), (0,))]
    assert len(members(side(1, 1, 1, 1), side(1), few)) == 4


def test_every_sentence_stands_in_one_passage_and_every_piece_in_one_bead() -> None:
    sentences = [Bead((0,), (2,), moved=True), Bead((1,), (0,)), Bead((2,), (1,)), Bead((3,), ())]
    beads, inside, (a, b) = parted(side(2, 2), side(1, 2), sentences)
    assert sorted(i for some in inside for bead in some for i in bead.a) == [0, 1, 2, 3]
    assert sorted(i for bead in beads for i in bead.a) == list(
        range(len(a.segmentation.paragraphs))
    )
    assert sorted(j for bead in beads for j in bead.b) == list(
        range(len(b.segmentation.paragraphs))
    )


def test_whole_paragraphs_of_a_block_and_of_its_paragraphs() -> None:
    beads, _, (a, b) = parted(side(4), side(1, 2, 1), straight(4))
    found = of_whole_paragraphs(beads, a, b)
    assert found is not None
    assert [(bead.a, bead.b) for bead in found] == [((0,), (0, 1, 2))]


def test_paragraphs_strewn_over_the_other_side_have_no_whole() -> None:
    sentences = [Bead((0,), (0,)), Bead((1,), (4,), moved=True), Bead((2,), (2,))]
    sentences += [Bead((), (1,)), Bead((), (3,))]
    beads, _, (a, b) = parted(side(2, 1), side(1, 1, 1, 1, 1), sentences)
    assert of_whole_paragraphs(beads, a, b) is None
