"""The benchmark's recall by kind, counted at the shipped thresholds."""

from __future__ import annotations

import numpy as np

from auditor.judge.verdict import DIVERGENT, REVIEW
from benchmarks.judge_sets import Case, Item
from benchmarks.judgement import COUNTED
from benchmarks.recall import recall


def _item(kind: str, name: str = "unpc fr") -> Item:
    case = Case(name, "unpc", "one", kind, bool(kind), "a", "b", ("en", "fr"))
    return Item(case, {})


def test_kinds_are_counted_at_the_shipped_thresholds() -> None:
    found = [_item("number")] * COUNTED + [_item("roles")] * (COUNTED - 1) + [_item("")] * 4
    found.append(_item("number", "statements"))  # no set of faithful pairs
    scores = np.zeros(len(found))
    scores[:3], scores[3], scores[-1] = DIVERGENT, REVIEW, 1.0
    scores[-2] = REVIEW
    figures = recall(found, scores, date="2026-11-30")
    assert list(figures.kinds) == ["number"]  # of the other there are too few
    number = figures.kinds["number"]
    assert (number.planted, number.divergent, number.review) == (COUNTED, 3, 1)
    assert figures.faithful == {"pairs": 4, "divergent": 0, "review": 1}
    assert figures.data()["languages"] == ["fr"]
