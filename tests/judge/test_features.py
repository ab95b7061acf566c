"""What is weighed of each pair of sentences: what stands in it, what all share, one reason a check."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks import CHECKS, back_checks
from auditor.judge.features import (
    BOTH,
    FIGURES,
    WEIGHED_BY_FIGURES,
    WITNESS,
    Part,
    back_features,
    evidence_of,
    features_of,
    is_check,
)
from auditor.model import Issue, Severity, Span

SIZE = 10
PARTS = [Part((k, k + SIZE), (k + 5, k + 5 + SIZE), {"gap": k / 100}) for k in (0, 20, 40)]
ASKED = [check.id for check in back_checks()]


def issue(
    check: str = "numbers",
    confidence: float = 0.9,
    severity: Severity = Severity.MAJOR,
    a: tuple[Span, ...] = (),
    b: tuple[Span, ...] = (),
) -> Issue:
    return Issue(check, "accuracy", severity, confidence, "…", 0, spans_a=a, spans_b=b)


SPANS = st.tuples(st.integers(0, 60), st.integers(0, 12)).map(lambda d: (d[0], d[0] + d[1]))
ISSUES = st.lists(
    st.builds(
        issue,
        st.sampled_from(sorted(CHECKS)),
        st.floats(0, 1),
        st.sampled_from(list(Severity)),
        st.lists(SPANS, max_size=2).map(tuple),
        st.lists(SPANS, max_size=2).map(tuple),
    ),
    max_size=6,
)
SHARED = st.dictionaries(
    st.sampled_from(["back.excess", *(WITNESS + check for check in ASKED)]), st.floats(0, 5)
)


@given(st.floats(0, 1), st.floats(0, 1))
def test_evidence_grows_and_is_bounded(x: float, y: float) -> None:
    low, high = sorted((x, y))
    assert 0 <= evidence_of(low) <= evidence_of(high) <= -math.log(0.005)
    assert evidence_of(0.9) == pytest.approx(-math.log(0.1))


@given(ISSUES, SHARED)
def test_a_row_a_part_with_its_figures_and_what_all_share(
    issues: list[Issue], shared: dict[str, float]
) -> None:
    rows = features_of(issues, PARTS, shared)
    assert len(rows) == len(PARTS)
    for row, part in zip(rows, PARTS, strict=True):
        assert row["gap"] == part.figures["gap"]
        for name, value in shared.items():
            assert row[name] == pytest.approx(value, abs=1e-4)
        assert not set(row) & WEIGHED_BY_FIGURES
        for name in row:
            if name.startswith(BOTH):
                check = name.removeprefix(BOTH)
                least = min(row.get(check, 0.0), row[WITNESS + check])
                assert row[name] == pytest.approx(least, abs=1e-3)
        assert {BOTH + n.removeprefix(WITNESS) for n in shared if n.startswith(WITNESS)} <= set(row)


@given(ISSUES)
def test_nothing_that_counts_is_lost(issues: list[Issue]) -> None:
    rows = features_of(issues, PARTS, {})
    for one in issues:
        counts = one.severity is not Severity.NEUTRAL and one.check not in WEIGHED_BY_FIGURES
        if counts:
            most = max(row.get(one.check, -1.0) for row in rows)
            assert most >= evidence_of(one.confidence) - 1e-3
    counted = {i.check for i in issues if i.severity is not Severity.NEUTRAL} - WEIGHED_BY_FIGURES
    assert {name for row in rows for name in row if is_check(name)} == counted


@given(ISSUES, ISSUES)
def test_more_issues_never_take_anything_away(some: list[Issue], more: list[Issue]) -> None:
    before, after = features_of(some, PARTS, {}), features_of([*some, *more], PARTS, {})
    for row, larger in zip(before, after, strict=True):
        for name, value in row.items():
            assert larger[name] >= value


@pytest.mark.parametrize(
    ("a", "b", "where"),
    [
        (((2, 4),), (), {0}),
        ((), ((27, 29),), {1}),
        # A place between two words is in the sentence that it stands in.
        (((22, 22),), (), {1}),
        (((8, 22),), (), {0, 1}),
        (((2, 4),), ((46, 48),), {0, 2}),
        # Nowhere, or between the sentences: anywhere.
        ((), (), {0, 1, 2}),
        (((10, 20),), (), {0, 1, 2}),
        (((999, 1000),), (), {0, 1, 2}),
    ],
)
def test_where_an_issue_belongs(a: tuple[Span, ...], b: tuple[Span, ...], where: set[int]) -> None:
    rows = features_of([issue(a=a, b=b)], PARTS, {})
    assert {k for k, row in enumerate(rows) if "numbers" in row} == where


def test_no_parts_no_rows() -> None:
    assert features_of([issue()], [], {"back.excess": 1.0}) == []


@given(st.lists(st.tuples(st.sampled_from(ASKED), st.floats(0, 1)), max_size=6), st.booleans())
def test_what_checks_say_of_the_back_translation(
    found: list[tuple[str, float]], uncut: bool
) -> None:
    told = back_features(found, ASKED, uncut=uncut)
    surest = {check: max((c for n, c in found if n == check), default=0.0) for check in ASKED}
    for check, confidence in surest.items():
        if confidence or not uncut:
            assert told[WITNESS + check] == evidence_of(confidence)
        else:
            assert WITNESS + check not in told


def test_what_is_a_check_and_what_a_figure() -> None:
    assert all(is_check(name) for name in CHECKS)
    assert not any(map(is_check, FIGURES))
    assert not any(map(is_check, ("act.opposite", "limit.bound", f"{WITNESS}numbers", f"{BOTH}numbers", "forced.surprisal")))  # fmt: skip
    assert set(CHECKS) >= WEIGHED_BY_FIGURES
