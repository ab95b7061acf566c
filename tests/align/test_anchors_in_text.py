"""Marks that two languages share, and how segments close."""

from __future__ import annotations

import pytest

from auditor.align.anchors_in_text import closing, marks_of, substance


def shared(a: str, b: str) -> int:
    return len(marks_of([a], [b])[0].of(0))


@pytest.mark.parametrize(
    ("a", "b", "count"),
    [
        ("In 1920 the Council met", "في 1920 اجتمع المجلس", 1),
        ("In 1920", "في ١٩٢٠", 1),
        ("Baghdad", "Bagdad", 0),
        ("General Petitjean", "le général PETITJEAN", 2),
        ("of the to", "of the to", 0),
        ("", "x", 0),
        ("\ud800\x00", "\ud800\x00", 0),
    ],
)
def test_shared_marks(a: str, b: str, count: int) -> None:
    assert shared(a, b) == count


@pytest.mark.parametrize(
    ("x", "y"), [("So?", "كذلك؟"), ("end. »", "Ende.“"), ("this:", "هذا: "), ("one;", "واحد؛")]
)
def test_closings_that_are_the_same(x: str, y: str) -> None:
    assert closing(x) == closing(y) != 0


@pytest.mark.parametrize(
    ("text", "value"), [("", 0.0), ("... --", 0.0), ("Sir,", 0.5), ("Dear Sir", 1.0), ("٤٥", 1 / 3)]
)
def test_substance(text: str, value: float) -> None:
    assert substance(text, 6) == pytest.approx(value)
