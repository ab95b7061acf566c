"""Words laid under marks, and what the charts draw."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Audit, Evidence, JudgedBead, Score, Segment, Side, Verdict
from auditor.reports.page.charts import BARS, charts_of
from auditor.reports.page.heat import warm_words, warmed
from auditor.reports.page.marks import Mark, pieces

TEXT = "one two three four five"
SEGMENT = Segment(0, 10, 10 + len(TEXT), TEXT)
SPANS = st.tuples(st.integers(10, 33), st.integers(10, 33)).map(sorted)


@given(
    st.lists(st.tuples(SPANS, st.integers(0, 2)), max_size=4),
    st.sets(st.sampled_from([(10, 13), (14, 17), (18, 23), (24, 28), (29, 33)])),
)
def test_the_text_stays_whole(
    marks: list[tuple[list[int], int]], words: set[tuple[int, int]]
) -> None:
    cut = pieces(SEGMENT, [Mark(start, end, issue) for (start, end), issue in marks])
    warm = warm_words([(start, end, 0.5) for start, end in sorted(words)])
    found = warmed(cut, SEGMENT, warm)
    assert "".join(piece.text for piece in found) == TEXT
    tinted = "".join(piece.text for piece in found if piece.level)
    assert tinted.replace(" ", "") == "".join(TEXT[s - 10 : e - 10] for s, e in sorted(words))
    assert [p.issues for p in found if not p.text] == [p.issues for p in cut if not p.text]


def test_faithful_words_are_not_tinted() -> None:
    assert warm_words([(0, 3, 0.2), (4, 7, float("nan"))]) == ()
    assert [w.level for w in warm_words([(0, 1, 0.3), (2, 3, 0.5), (4, 5, 1.0)])] == [1, 2, 3]


def test_the_strip_has_a_bar_a_paragraph(audit: Audit) -> None:
    charts = charts_of(audit)
    assert [bar.row for bar in charts.strip] == list(range(1, 10))
    assert charts.strip[2].height == 94.3
    assert charts.strip[2].verdict == "divergent"


def test_a_long_strip_shows_the_worst_of_each_stretch(
    audit: Audit, side: Callable[..., Side]
) -> None:
    quiet, loud = audit.beads[0], audit.beads[2]
    beads = tuple(loud if i == 777 else quiet for i in range(3000))
    charts = charts_of(replace(audit, beads=beads, issues=()))
    assert len(charts.strip) <= BARS
    assert [bar.row for bar in charts.strip if bar.verdict == "divergent"] == [778]
    assert sum(bar.width for bar in charts.strip) == 3000


def test_spreads_count_every_paragraph(audit: Audit) -> None:
    spreads = {spread.name: spread for spread in charts_of(audit).spreads}
    assert spreads["divergence"].count == 9
    assert {block.verdict for block in spreads["divergence"].blocks} == set(Verdict)
    # One value is no distribution; no number is no value.
    assert spreads["chrf"].count == 2
    odd = Evidence((Score("odd", float("nan"), ""), Score("odd", 1.0, "")))
    bead = JudgedBead(audit.beads[0].bead, (), odd, audit.beads[0].judgement)
    names = [s.name for s in charts_of(replace(audit, beads=(bead, bead))).spreads]
    assert names == ["divergence", "odd"]
