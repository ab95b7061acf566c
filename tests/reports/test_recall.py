"""Planted differences counted, with intervals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.planting import KINDS
from auditor.reports.recall import FAMILIES, Tally, by_family, by_kind, overall, wilson
from tests.support.selftested import selftested


@pytest.mark.parametrize(
    ("seen", "of", "low", "high"),
    # Wilson's own formula, as statsmodels 0.14 and Wikipedia's table have it.
    [
        (0, 10, 0.0, 0.2775),
        (5, 10, 0.2366, 0.7634),
        (10, 10, 0.7225, 1.0),
        (1, 2, 0.0945, 0.9055),
        (0, 0, 0.0, 1.0),
    ],
)
def test_intervals(seen: int, of: int, low: float, high: float) -> None:
    assert wilson(seen, of) == pytest.approx((low, high), abs=1e-4)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_an_interval_holds_its_share_and_shrinks(counts: tuple[int, int]) -> None:
    seen, of = counts
    low, high = wilson(seen, of)
    assert 0 <= low <= seen / of <= high <= 1
    narrow = wilson(seen * 4, of * 4)
    assert narrow[1] - narrow[0] < high - low


def test_kinds_are_counted_apart() -> None:
    found = selftested()
    number, predicate, roles = by_kind(found)
    assert (number.kind, number.planted, number.divergent, number.missed, number.example) == (
        "number",
        1,
        1,
        0,
        None,
    )
    assert (predicate.planted, predicate.review, predicate.missed, predicate.share) == (
        2,
        1,
        1,
        0.5,
    )
    assert roles.example is found.trials[2]
    assert (overall(found).planted, overall(found).seen) == (4, 2)


def test_every_kind_belongs_to_one_family() -> None:
    listed = [kind for members in FAMILIES.values() for kind in members]
    assert sorted(listed) == sorted(KINDS)


def test_families_add_up() -> None:
    some = [Tally("date", 4, 3, 1), Tally("year", 2, 0, 1), Tally("roles", 5, 0, 0)]
    dates, roles = by_family(some)
    assert (dates.kind, dates.planted, dates.seen) == ("dates", 6, 5)
    assert (roles.kind, roles.share) == ("who does what to whom", 0.0)
