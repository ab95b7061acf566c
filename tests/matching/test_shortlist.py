"""How many files are compared with each other: a few a file, however many there are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from auditor.matching.file_names import Name
from auditor.matching.profiles import Profile
from auditor.matching.shortlist import NEAREST, RARE, shortlist
from auditor.matching.store import Kept

NO_NAME = Name(frozenset(), frozenset())
DIMENSIONS = 32


def _heap(number: int, *, folder: int = 0) -> list[Profile]:
    """Texts in two languages each, near each other; values that all of them have; names of one word."""
    rng = np.random.default_rng(number)
    found = []
    for text in range(number):
        mean = rng.normal(size=DIMENSIONS)
        for code in ("en", "ar"):
            vector = (mean + 0.1 * rng.normal(size=DIMENSIONS)).astype(np.float32)
            found.append(
                Profile(
                    path=Path(f"{text}.{code}.txt"),
                    folder=folder,
                    language=code,
                    guessed=False,
                    name=Name(frozenset({"report"}), frozenset({str(text)})),
                    values=frozenset({("number", "2020"), ("territory", "IQ")}),
                    sketch=frozenset(),
                    size=100,
                    format="text",
                    sha256=f"{text} {code}",
                    weights=np.ones(1, np.float32),
                    mean=vector / np.linalg.norm(vector),
                    kept=Kept(0, 1, DIMENSIONS),
                )
            )
    return found


@pytest.mark.parametrize("number", [3, 50, 400])
def test_a_few_a_file_and_the_right_one_among_them(number: int) -> None:
    pairs = shortlist(_heap(number))
    assert {(2 * text, 2 * text + 1) for text in range(number)} <= set(pairs)
    # By their means, and by a number in the name that so few others have.
    assert len(pairs) <= 2 * number * (NEAREST + RARE)
    assert pairs == sorted(set(pairs))


def test_two_texts_of_one_language_are_never_compared() -> None:
    heap = _heap(30)
    assert all(heap[i].language != heap[j].language for i, j in shortlist(heap))


def test_of_two_folders_only_files_of_both() -> None:
    heap = [*_heap(6, folder=0), *_heap(5, folder=1)]
    pairs = shortlist(heap)
    assert pairs
    for i, j in pairs:
        assert heap[i].folder != heap[j].folder
        assert heap[i].language != heap[j].language
