from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from auditor.evidence.in_context import InContext
from auditor.evidence.name_support import BATCH, name_support
from auditor.facts.names.finder import find_names
from auditor.facts.names.values import NameValue
from auditor.model import Fact, Pair, Passage
from tests.support.encoders import AsTold

CALLS: list[int] = []


def encode(texts: Sequence[str]) -> np.ndarray:
    """One direction for what names the court, nearly that for half its name, another for all else."""
    CALLS.append(len(texts))
    known = {"Supreme Court": [1.0, 0.0], "المحكمة العليا": [1.0, 0.0], "المحكمة": [0.8, 0.6]}
    return np.array([known.get(t, [0.0, 1.0]) for t in texts], dtype=np.float32).reshape(-1, 2)


ENCODER = AsTold(encode)


def pair(a: str, b: str) -> Pair:
    return Pair(Passage(a, "en"), Passage(b, "ar"), facts_a=tuple(find_names(a, "en")))


def support(fact: Fact) -> float | None:
    assert isinstance(fact.value, NameValue)
    return fact.value.support


def test_support_is_the_best_window() -> None:
    text = "They asked the Supreme Court to decide."
    found = name_support(
        [pair(text, "طلبوا من المحكمة العليا أن تقرر"), pair(text, "طلبوا منه ذلك")],
        InContext(ENCODER),
    )
    assert [support(p.facts_a[0]) for p in found] == [1.0, 0.0]


def test_names_found_by_sound_are_not_asked_about() -> None:
    (found,) = name_support([pair("They met in Tikrit.", "التقوا في تكريت")], InContext(ENCODER))
    assert support(found.facts_a[0]) is None


def test_needs_picks_the_names() -> None:
    text = "They asked the Supreme Court to decide."
    (found,) = name_support([pair(text, "لا")], InContext(ENCODER), needs=lambda *_: False)
    assert support(found.facts_a[0]) is None


def test_one_batch_for_many_pairs() -> None:
    text = "They asked the Supreme Court to decide."

    def calls(count: int) -> int:
        CALLS.clear()
        name_support([pair(text, f"طلبوا ذلك {i}") for i in range(count)], InContext(ENCODER))
        return len(CALLS)

    assert calls(BATCH) == calls(1)


def test_far_from_every_word_near_the_name_nothing_is_encoded() -> None:
    asked: list[str] = []

    def noted(texts: Sequence[str]) -> np.ndarray:
        asked.extend(texts)
        return encode(texts)

    other = "طلبوا من المحكمة العليا أن تقرر ما يجب عليهم القيام به بعد ذلك كله"
    name_support([pair("They asked the Supreme Court to decide.", other)], InContext(AsTold(noted)))
    assert "المحكمة العليا" in asked
    assert "بعد ذلك" not in asked
