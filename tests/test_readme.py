"""The README is one screen of why, and its figures are those that a benchmark printed."""

from __future__ import annotations

import re

from tests.support.real_models import ROOT

README = (ROOT / "README.md").read_text("utf-8")
DECIDES = (ROOT / "docs" / "how-it-decides.md").read_text("utf-8")
ACCURACY = (ROOT / "docs" / "accuracy.md").read_text("utf-8")
TABLE = README.partition("## How often it is right")[2].partition("\n## ")[0]
# Of a decimal number alone: versions, sizes and percentages are no figures of these tables.
FIGURE = re.compile(r"(?<![\d.])0\.\d{2,3}(?![\d.])")


def test_the_figures_are_printed_ones() -> None:
    """Every figure of the README and of the page on accuracy stands on the page that `make bench` is copied to, or
    has its floor: nothing is rounded up on the way."""
    printed = set(FIGURE.findall(DECIDES))
    assert FIGURE.findall(TABLE)
    assert [figure for figure in FIGURE.findall(TABLE) if figure not in printed] == []
    judged = ACCURACY.partition("## Which passages")[0]
    shares = {f"{int(share) / 100:.3f}" for share in re.findall(r"\b(\d{1,2})%", DECIDES)} | {
        "0.000",
        "0.020",
    }
    assert [one for one in FIGURE.findall(judged) if one not in printed | shares] == []


def test_the_table_has_five_lines_and_its_worst_row() -> None:
    rows = re.findall(r"^\| (?!\||-)(.+?) \|", TABLE, re.MULTILINE)
    rows = [row for row in rows if row.strip()]
    assert len(rows) == 5
    assert rows[-1].startswith("worst")
    assert "below the cosine" in TABLE


def test_alignment_is_not_below_its_floors() -> None:
    import json

    floors = json.loads((ROOT / "benchmarks" / "floors.json").read_text("utf-8"))
    aligned = ACCURACY.partition("## Which passages")[2]
    for figure, floor in (
        (r"strict F1 ([\d.]+), lax", "textberg: strict F1"),
        (r"lax ([\d.]+) ", "textberg: lax F1"),
        (r"additions found ([\d.]+)", "ntrex, xquad edited: omissions and additions found"),
        (r"moved found ([\d.]+)", "ntrex, xquad edited: moved found"),
    ):
        found = re.search(figure, aligned)
        assert found, figure
        assert float(found[1]) >= floors[floor]


def test_why_is_on_one_screen() -> None:
    first = README.partition("## How often it is right")[0]
    assert len(first.splitlines()) <= 55
    assert README.count("![") == 1
    assert len(README.splitlines()) <= 150
