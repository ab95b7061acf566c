from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from auditor.evidence.name_support import BATCH, name_support, windows
from auditor.facts.names.finder import find_names
from auditor.facts.names.values import NameValue
from auditor.model import Fact, Pair, Passage

CALLS: list[int] = []


def encode(texts: Sequence[str]) -> np.ndarray:
    """One direction for what names the court, another for all else."""
    CALLS.append(len(texts))
    court = {"Supreme Court", "المحكمة العليا"}
    return np.array([[1.0, 0.0] if t in court else [0.0, 1.0] for t in texts], dtype=np.float32)


def pair(a: str, b: str) -> Pair:
    return Pair(Passage(a, "en"), Passage(b, "ar"), facts_a=tuple(find_names(a, "en")))


def support(fact: Fact) -> float | None:
    assert isinstance(fact.value, NameValue)
    return fact.value.support


def test_support_is_the_best_window() -> None:
    text = "They asked the Supreme Court to decide."
    found = name_support(
        [pair(text, "طلبوا من المحكمة العليا أن تقرر"), pair(text, "طلبوا منه ذلك")], encode
    )
    assert [support(p.facts_a[0]) for p in found] == [1.0, 0.0]


def test_names_found_by_sound_are_not_asked_about() -> None:
    (found,) = name_support([pair("They met in Tikrit.", "التقوا في تكريت")], encode)
    assert support(found.facts_a[0]) is None


def test_needs_picks_the_names() -> None:
    text = "They asked the Supreme Court to decide."
    (found,) = name_support([pair(text, "لا")], encode, needs=lambda *_: False)
    assert support(found.facts_a[0]) is None


def test_one_call_for_many_pairs() -> None:
    CALLS.clear()
    text = "They asked the Supreme Court to decide."
    name_support([pair(text, f"طلبوا ذلك {i}") for i in range(BATCH)], encode)
    assert len(CALLS) == 1


def test_windows_are_unique_and_as_written() -> None:
    assert windows("a b, a") == ["a", "b", "a b", "b, a", "a b, a"]
    assert windows("") == []
    assert len(windows("x y " * 100_000)) <= 6
