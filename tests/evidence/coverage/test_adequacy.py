"""How adequate a pair looks: the same whichever side is A, and poor where a translation is poor."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from auditor.evidence.coverage.adequacy import FEATURES, MAX_WORDS, adequacy, adequacy_features
from auditor.evidence.in_context import InContext
from tests.support.encoders import AsTold
from tests.support.real_models import shared_encoder

WEIGHTS = json.loads(
    (files("auditor.evidence") / "data" / "adequacy.json").read_text(encoding="utf-8")
)["weights"]


def encode(texts: Sequence[str]) -> NDArray[np.float32]:
    """Each text a direction by its letters; capital letters are others."""
    rows = np.full((len(texts), 512), 1e-3, dtype=np.float32)
    for row, text in zip(rows, texts, strict=True):
        for letter in text[:500]:
            row[ord(letter) % 512] += 1
    unit: NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


def figures(a: str, b: str) -> dict[str, float]:
    (found,) = adequacy_features([(a, b)], InContext(AsTold(encode)))
    return dict(found)


WORDS = st.sampled_from(
    "Rio rio Rio Bern 2021 2,5 the The school Schule NATO l'eau مدرسة ؟ ? ？ . … 学校 a of".split()
)
TEXT = st.one_of(st.lists(WORDS, max_size=14).map(" ".join), st.text(max_size=30))


@given(TEXT, TEXT)
@settings(max_examples=50)
def test_it_does_not_matter_which_side_is_a(a: str, b: str) -> None:
    there, back = figures(a, b), figures(b, a)
    assert there.keys() == back.keys()
    for name, value in there.items():
        assert value == pytest.approx(back[name], abs=1e-5), name
    one, other = adequacy([(a, b), (b, a)], InContext(AsTold(encode)))
    assert one == pytest.approx(other, abs=1e-3)


def test_a_word_that_stands_twice_on_one_side_is_copied_once() -> None:
    assert figures("Rio and Rio and Rio", "Rio")["copied.names"] == 1
    assert figures("Rio", "Rio e Rio e Rio")["copied.names"] == 1
    assert figures("Rio Rio", "Rio Rio Rio")["copied"] == 1
    assert figures("river Rio river", "river river Bern")["copied.lower.count"] == 2


@given(st.lists(st.tuples(TEXT, TEXT), max_size=4))
@settings(max_examples=50)
def test_every_figure_of_every_pair(pairs: list[tuple[str, str]]) -> None:
    found = adequacy_features(pairs, InContext(AsTold(encode)))
    scores = adequacy(pairs, InContext(AsTold(encode)))
    assert len(found) == len(scores) == len(pairs)
    for figures_, score in zip(found, scores, strict=True):
        assert math.isfinite(score)
        if not figures_:
            assert score == 0
            continue
        assert set(figures_) == set(FEATURES)
        assert all(math.isfinite(value) for value in figures_.values())
        by_hand = WEIGHTS["bias"] + sum(WEIGHTS[name] * figures_[name] for name in FEATURES)
        assert score == pytest.approx(by_hand)


def test_the_weights_are_those_of_the_figures() -> None:
    assert set(WEIGHTS) == {"bias", *FEATURES}
    assert all(math.isfinite(value) for value in WEIGHTS.values())


@pytest.mark.parametrize(
    ("a", "b"), [("", ""), ("", "a word"), ("a word", " \n"), ("…", "a word"), ("a word", "— !")]
)
def test_a_wordless_side_says_nothing(a: str, b: str) -> None:
    assert figures(a, b) == {}
    assert adequacy([(a, b)], InContext(AsTold(encode))) == [0.0]


def test_no_pairs() -> None:
    assert adequacy([], InContext(AsTold(encode))) == []
    assert adequacy_features([], InContext(AsTold(encode))) == []
    assert adequacy([], InContext(shared_encoder())) == []


@pytest.mark.parametrize(
    ("a", "b", "differ"),
    [
        ("Are the schools open?", "هل المدارس مفتوحة؟", 0),
        ("Are the schools open?", "学校开着吗？", 0),
        ("Are the schools open?", "Die Schulen sind offen.", 1),
        ("Die Schulen sind offen.", "Why? Are the schools open?", 2),
        ("One. Two.", "Eins. Zwei.", 0),
    ],
)
def test_questions_in_any_script(a: str, b: str, differ: int) -> None:
    assert figures(a, b)["questions"] == differ


def test_lengths_are_counted_in_words() -> None:
    found = figures("one two three four", "eins")
    assert found["length"] == pytest.approx(math.log(4))
    assert found["words"] == pytest.approx(math.log(4) / 2)
    assert figures("one two", "eins zwei")["length"] == 0


def test_a_passage_is_judged_by_its_first_words() -> None:
    long = " ".join(f"word{i}" for i in range(5 * MAX_WORDS))
    found = figures(long, "wort")
    assert found["words"] == pytest.approx(math.log(MAX_WORDS) / 2)


FAITHFUL = [
    ("The schools of the village are open again.", "مدارس القرية مفتوحة من جديد."),
    ("The schools of the village are open again.", "Les écoles du village ont rouvert."),
    ("The schools of the village are open again.", "Die Schulen des Dorfes sind wieder offen."),
]
POOR = [
    ("The schools of the village are open again.", "The schools of the village are open again."),
    ("The schools of the village are open again.", "Le prix du sel dépend de la récolte."),
    ("The schools of the village are open again.", "Die schools vom village sind open again."),
    ("The schools of the village are open again.", "سعر الملح يتوقف على الموسم."),
]


def test_poor_translations_rank_behind_faithful_ones() -> None:
    scores = adequacy([*FAITHFUL, *POOR], InContext(shared_encoder()))
    assert max(scores[: len(FAITHFUL)]) < 0
    assert max(scores[: len(FAITHFUL)]) < min(scores[len(FAITHFUL) :])


@pytest.mark.parametrize(
    "hostile",
    [
        "\ud800 word \udfff",
        "a\x00b \x00",
        "\u202eword\u202c \u2066x\u2069",
        "x" * 300_000,
        "'.," * 50_000 + "x",
        "a." * 30_000,
        "e\u0301 " * 50_000,
        "🙂 " * 1000 + "word",
    ],
    ids=["surrogates", "NUL", "bidi", "one word", "joiners", "dots", "combining", "emoji"],
)
def test_hostile_text(hostile: str) -> None:
    encoder = shared_encoder()
    one, other = adequacy([(hostile, "a word"), ("a word", hostile)], InContext(encoder))
    assert math.isfinite(one)
    assert one == pytest.approx(other, abs=1e-3)
