"""Cost against length: documents of so many lines, the exponent of the growth, and its picture."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.corpora import ParallelPair
from benchmarks.lengths import LENGTHS, documents, exponent, picture


@pytest.mark.parametrize("power", [0.0, 1.0, 1.5, 2.0])
def test_the_exponent_of_a_power_is_found(power: float) -> None:
    assert exponent({n: 0.3 * n**power for n in LENGTHS}) == pytest.approx(power)


def test_documents_have_so_many_paragraphs(tmp_path: Path) -> None:
    pairs = [ParallelPair("x", "x", f"a{i}", f"b{i}", "en", "ar") for i in range(9)]
    a, b = documents(pairs, 3, tmp_path)
    assert a.read_text("utf-8") == "a0\n\na1\n\na2\n"
    assert b.read_text("utf-8") == "b0\n\nb1\n\nb2\n"


def test_the_picture_says_the_ends_of_this_versions_line() -> None:
    now = {1: 1.0, 10: 2.5, 30: 4.0, 3000: 99.6}
    shown = picture({"now": now, "before": {10: 5.0, 30: 8.0}})
    assert "takes 2.5 seconds for 10 paragraphs and 100 seconds for 3,000" in shown
    assert shown.count("<polyline") == 2
    assert picture({"now": now, "before": {}}).count("<polyline") == 1
