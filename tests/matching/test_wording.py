"""Texts of one language that are nearly one text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.matching.wording import DRAFT, SAME, alike, resemblance, sketch_of

WORDS = [f"word{number}" for number in range(400)]
LONG = " ".join(WORDS)


@pytest.mark.parametrize(
    ("other", "least", "most"),
    [
        (LONG, 1, 1),
        (LONG.upper(), 1, 1),
        (LONG.replace("word7 ", "other "), 0.9, 0.999),
        (" ".join(WORDS[:300]), 0.6, 0.9),
        (" ".join(reversed(WORDS)), 0, 0),
        (" ".join(f"else{number}" for number in range(400)), 0, 0),
        ("", 0, 0),
    ],
)
def test_how_much_wording_is_shared(other: str, least: float, most: float) -> None:
    share = resemblance(sketch_of(LONG, "en"), sketch_of(other, "en"))
    assert least <= share <= most


def test_only_texts_of_one_language_are_alike() -> None:
    texts = [LONG, LONG + " more", " ".join(WORDS[:200]), "quite another text of a few words"]
    sketches = [sketch_of(text, "en") for text in texts]
    found = {(i, j): share for i, j, share in alike(sketches, ["en", "en", "fr", "en"])}
    assert set(found) == {(0, 1)}
    assert found[0, 1] >= SAME


def test_a_letterhead_makes_no_drafts() -> None:
    head = " ".join(WORDS[:30])
    texts = [f"{head} " + " ".join(f"t{n}x{k}" for k in range(200)) for n in range(60)]
    sketches = [sketch_of(text, "en") for text in texts]
    assert list(alike(sketches, ["en"] * 60)) == []


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(WORDS[:40]), max_size=80), st.lists(st.sampled_from(WORDS[:40]), max_size=80))  # fmt: skip
def test_it_is_the_same_both_ways(a: list[str], b: list[str]) -> None:
    one, other = sketch_of(" ".join(a), "en"), sketch_of(" ".join(b), "en")
    assert resemblance(one, other) == resemblance(other, one)
    assert 0 <= resemblance(one, other) <= 1
    if a == b and a:
        assert resemblance(one, other) == 1
    assert DRAFT < SAME
