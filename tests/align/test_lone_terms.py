"""A term alone on its line joins its definition where the other side has both in one paragraph."""

from __future__ import annotations

import pytest

from auditor.align.documents import align_segments, segments_of
from auditor.align.lone_terms import join_lone_terms
from auditor.align.segments import Segments
from auditor.encoders import Encode
from auditor.model import Bead, Segment
from tests.support.real_models import shared_encoder
from tests.support.report_data import report_data

Pairs = list[tuple[tuple[int, ...], tuple[int, ...]]]


def encode() -> Encode:
    return shared_encoder().encode


def side(*texts: str) -> Segments:
    segments = [Segment(k, 0, len(text), text) for k, text in enumerate(texts)]
    return segments_of(segments, encode())


def beads(a: Segments, b: Segments) -> Pairs:
    return [(bead.a, bead.b) for bead in align_segments(a, b, encode())]


LAST = {
    "en": "This chapter applies from the day on which it is published.",
    "ar": "يسري هذا الفصل من يوم نشره.",
    "de": "Dieses Kapitel gilt ab dem Tag seiner Veröffentlichung.",
    "fr": "Le présent chapitre s'applique à compter du jour de sa publication.",
}
DEFINED = {
    "ar": "“المحصول” يقصد به ما يجنيه المزارع من أرضه في سنة واحدة.",
    "de": "„Ernte“ ist alles, was der Bauer in einem Jahr von seinem Land holt.",
    "fr": "« Récolte » : tout ce que le cultivateur tire de sa terre en une année.",
}


@pytest.mark.parametrize("code", DEFINED)
@pytest.mark.parametrize("swapped", [False, True])
def test_a_term_and_its_definition(code: str, swapped: bool) -> None:
    split = side("“Harvest”", "All that a farmer takes from the land in one year.", LAST["en"])
    whole = side(DEFINED[code], LAST[code])
    found = beads(whole, split) if swapped else beads(split, whole)
    expected: Pairs = [((0, 1), (0,)), ((2,), (1,))]
    assert found == ([(b, a) for a, b in expected] if swapped else expected)


def test_a_term_at_the_end_of_the_paragraph_before() -> None:
    split = side("Fees are paid in May.", "“Harvest”", "All that a farmer takes from the land.")
    whole = side("تدفع الرسوم في أيار. “المحصول”", "يقصد به كل ما يجنيه المزارع من الأرض.")
    assert beads(split, whole) == [((0, 1), (0,)), ((2,), (1,))]


@pytest.mark.parametrize(
    ("heading", "text", "other"),
    [
        ("Closing words", "The council thanks the town.", "يشكر المجلس البلدة."),
        ("Rules on dogs", "Each hut has a lamp.", "Jede Hütte hat eine Lampe."),
    ],
)
def test_a_heading_that_the_other_side_lacks_stays_alone(
    heading: str, text: str, other: str
) -> None:
    given = (Bead((0,), ()), Bead((1,), (0,)))
    assert join_lone_terms(given, side(heading, text), side(other), encode()) == given


def test_what_is_not_tried() -> None:
    a, b = side("“Harvest”", "All that a farmer takes.", "It rains."), side("a", "b")
    for given in (
        (Bead((0,), ()), Bead((1,), ())),  # no neighbour with two sides
        (Bead((0,), (), repeated=True), Bead((1,), (0,))),
        (Bead((0,), (), moved=True), Bead((1,), (0,))),
        (Bead((0,), ()), Bead((2,), (0,))),  # no neighbours
        (Bead((2,), ()), Bead((1,), (0,))),  # a sentence
    ):
        assert join_lone_terms(given, a, b, encode()) == given


def test_what_was_reported() -> None:
    folder = report_data("33-definition-merge")
    a, b = (
        side(*(folder / f"{code}.txt").read_text("utf-8").strip().split("\n\n"))
        for code in ("en", "ar")
    )
    assert beads(a, b) == [((0, 1), (0,)), ((2,), (1,)), ((3, 4), (2,))]
