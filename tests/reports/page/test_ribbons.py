"""The picture of the alignment: what is joined, what crosses, what stands alone; light however long the text."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import Audit, Bead
from auditor.reports.page.render import render
from auditor.reports.page.ribbons import (
    LEFT,
    MOST,
    RIGHT,
    Drawn,
    Picture,
    picture_of,
    picture_of_audit,
)
from auditor.reports.page.ribbons_svg import svg


def _drawn(*beads: Bead) -> list[Drawn]:
    return [Drawn(number, bead) for number, bead in enumerate(beads, 1)]


def _picture(beads: list[Bead], a: list[int], b: list[int]) -> Picture:
    found = picture_of(_drawn(*beads), a, b)
    assert found is not None
    return found


def test_blocks_are_as_high_as_paragraphs_are_long() -> None:
    beads = [Bead((0,), (0,)), Bead((1,), (1,))]
    picture = _picture(beads, [100, 300], [100, 300])
    low, high = (box for box in picture.boxes if box.x == LEFT)
    assert high.height == pytest.approx(3 * low.height, abs=0.2)


def test_what_is_on_one_side_only_has_no_ribbon() -> None:
    beads = [Bead((0,), (0,)), Bead((1,), ()), Bead((), (1,))]
    picture = _picture(beads, [50, 50], [50, 50])
    assert [ribbon.row for ribbon in picture.ribbons] == [1]
    assert [(box.x, box.first) for box in picture.boxes if box.lone] == [(LEFT, 2), (RIGHT, 3)]
    assert (picture.only_a.rows, picture.only_b.rows) == ((2,), (3,))


def test_moved_paragraphs_cross_and_lie_over_the_others() -> None:
    beads = [Bead((0,), (2,), moved=True), Bead((1,), (0,)), Bead((2,), (1,))]
    picture = _picture(beads, [50] * 3, [50] * 3)
    assert [ribbon.row for ribbon in picture.ribbons] == [2, 3, 1]
    assert picture.ribbons[-1].moved
    assert picture.moved.rows == (1,)


def test_an_unsure_bead_is_marked() -> None:
    picture = _picture([Bead((0,), (0,), confidence=0.3)], [50], [50])
    assert picture.ribbons[0].unsure
    assert picture.unsure.rows == (1,)


def test_on_a_page_read_from_the_right_a_stands_on_the_right(audit: Audit) -> None:
    plain, mirrored = picture_of_audit(audit), picture_of_audit(audit, mirrored=True)
    assert plain is not None
    assert mirrored is not None
    assert plain.heads == tuple(reversed(mirrored.heads))
    assert plain.boxes[0].x == LEFT
    assert mirrored.boxes[0].x == RIGHT


@pytest.mark.parametrize("total", [300, 3000])
def test_a_long_document_stays_light(total: int) -> None:
    beads = [Bead((k,), (k,)) for k in range(total)]
    drawn = _drawn(*beads)
    drawn[total // 2] = replace(drawn[total // 2], status="divergent", probability="90%")
    picture = picture_of(drawn, [80] * total, [90] * total)
    assert picture is not None
    assert len(picture.ribbons) <= MOST
    assert picture.stretch == -(-total // MOST)
    (worst,) = (ribbon for ribbon in picture.ribbons if ribbon.status == "divergent")
    assert worst.row == total // 2 + 1
    assert worst.first <= worst.row <= worst.last
    assert len(svg(drawn, [80] * total, [90] * total, names=("a", "b"))) < 120_000


def test_a_long_document_that_is_a_mess_stays_light() -> None:
    total = 3000
    beads = [
        Bead((k,), (total - 1 - k,), moved=True) if k % 2 else Bead((k,), ()) for k in range(total)
    ]
    picture = _picture(beads, [80] * total, [80] * total)
    assert len(picture.ribbons) + len(picture.boxes) <= 6 * MOST
    assert picture.moved.total == total // 2
    assert 0 < picture.undrawn < total
    assert len(picture.moved.rows) < 100


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_alignment_is_drawn_inside_the_picture(data: st.DataObject) -> None:
    m, n = data.draw(st.integers(0, 12)), data.draw(st.integers(0, 12))
    order = data.draw(st.permutations(range(min(m, n))))
    beads = [Bead((i,), (j,), moved=i != j) for i, j in enumerate(order)]
    beads += [Bead((i,), ()) for i in range(min(m, n), m)]
    beads += [Bead((), (j,)) for j in range(min(m, n), n)]
    lengths = st.lists(st.integers(0, 5000), min_size=max(m, n), max_size=max(m, n))
    a, b = data.draw(lengths)[:m], data.draw(lengths)[:n]
    picture = picture_of(_drawn(*beads), a, b)
    if not beads:
        assert picture is None
        return
    assert picture is not None
    assert len(picture.boxes) == m + n
    for box in picture.boxes:
        assert 0 <= box.y <= box.y + box.height <= picture.height + 0.2
    ET.fromstring(svg(_drawn(*beads), a, b, names=("a", "b")))


def test_a_hostile_name_stays_a_name() -> None:
    text = svg(_drawn(Bead((0,), (0,))), [5], [5], names=("<script>&\u202e", '"b"'))
    root = ET.fromstring(text)
    assert "script" not in {element.tag.rpartition("}")[2] for element in root.iter()}
    assert "\u202e" not in text


def test_the_page_says_in_words_what_the_picture_shows(audit: Audit) -> None:
    page = render(audit)
    assert "How the paragraphs line up" in page
    assert '<svg aria-hidden="true" viewBox="0 -26 640' in page
    words = page.partition('class="lineup-words"')[2].partition("</ul>")[0]
    assert words.count('href="#p') == sum(j.bead.moved or j.bead.one_sided for j in audit.beads)
    arabic = render(audit, ui_language="ar")
    assert "كيف تتقابل الفقرات" in arabic
