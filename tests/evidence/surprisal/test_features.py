from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from auditor.evidence.surprisal.features import Decoded, divergence, surprise_features, suspects
from auditor.evidence.surprisal.words import digits_of, foreign_names, kept_words, names_of
from auditor.orthography.words import word_spans
from auditor.translators.forced_decoding import Forced, ForcedWord

SENTENCE = "We respect the decision to order our departure"


def encode(texts: Sequence[str]) -> NDArray[np.float32]:
    """Each text its own direction, by its letters."""
    rows = np.zeros((len(texts), 64), dtype=np.float32)
    for row, text in zip(rows, texts, strict=True):
        for letter in text.lower():
            row[ord(letter) % 64] += 1
    unit: NDArray[np.float32] = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return unit


def decoded(text: str, other: str, machine: str, low: dict[str, float] | None = None) -> Decoded:
    """A text whose words are all certain but those of ``low``; each looks at its own position."""
    others = word_spans(other)
    words = []
    for index, (start, end) in enumerate(word_spans(text)):
        score = (low or {}).get(text[start:end], -0.05)
        links = tuple(float(i == min(index, len(others) - 1)) for i in range(len(others)))
        word = ForcedWord(start, end, score, -score, -score / 2, score, 0.8, "", links)
        words.append(word)
    return Decoded(text, Forced(tuple(words), tuple(others)), machine)


def features(a: Decoded, b: Decoded) -> dict[str, float]:
    return surprise_features(a, b, encode, similarity=0.8)


def test_a_surprising_word_raises_what_it_should() -> None:
    changed = SENTENCE.replace("respect", "reject")
    same = features(decoded(SENTENCE, SENTENCE, SENTENCE), decoded(SENTENCE, SENTENCE, SENTENCE))
    other = features(
        decoded(SENTENCE, changed, changed),
        decoded(changed, SENTENCE, SENTENCE, {"reject": -12.0}),
    )
    assert same.keys() == other.keys()
    for name in ("b.opening.max", "b.shortfall.max", "b.elsewhere.max", "b.unsupported.max"):
        assert other[name] > same[name], name
    assert other["a.opening.max"] == same["a.opening.max"]


def test_a_word_the_machine_also_says_is_no_suspect() -> None:
    low = {"respect": -12.0}
    fine = suspects(decoded(SENTENCE, "x", SENTENCE, low), decoded("x", SENTENCE, "x"), encode)
    assert all(s.support > 0.99 for s in fine if SENTENCE[s.start : s.end] == "respect")


def test_the_suspect_is_the_changed_word_with_what_the_other_side_has_there() -> None:
    changed = SENTENCE.replace("departure", "homecoming")
    own = decoded(changed, SENTENCE, SENTENCE, {"homecoming": -11.0})
    first = suspects(own, decoded(SENTENCE, changed, changed), encode)[0]
    assert changed[first.start : first.end] == "homecoming"
    assert first.other is not None
    assert SENTENCE[slice(*first.other)] == "departure"
    assert first.surprise == pytest.approx(11.0)


def test_a_long_gap_is_uncovered() -> None:
    short = "We respect the decision"
    whole = features(decoded(SENTENCE, SENTENCE, SENTENCE), decoded(SENTENCE, SENTENCE, SENTENCE))
    cut = features(decoded(SENTENCE, short, short), decoded(short, SENTENCE, SENTENCE))
    assert cut["a.uncovered.run4"] > whole["a.uncovered.run4"]
    assert cut["length.less"] > whole["length.less"]


def test_digits_and_names_of_one_side_only() -> None:
    a, b = "In 1971 Mr Nixon left", "In 1983 Mr Carter left"
    found = features(decoded(a, b, b), decoded(b, a, a))
    assert (found["digits.a"], found["digits.b"], found["digits.both"]) == (1, 1, 1)
    assert (found["names.a"], found["names.b"], found["names.both"]) == (1, 1, 1)


@pytest.mark.parametrize("text", ["", "?!", "a", "\ud800 \x00", "1" * 300])
def test_any_text_has_the_same_features(text: str) -> None:
    whole = features(decoded(SENTENCE, SENTENCE, SENTENCE), decoded(SENTENCE, SENTENCE, SENTENCE))
    odd = features(decoded(text, SENTENCE, ""), decoded(SENTENCE, text, ""))
    assert odd.keys() == whole.keys()
    assert all(np.isfinite(list(odd.values())))


def test_the_fitted_model_knows_the_features_and_prefers_the_faithful_pair() -> None:
    changed = SENTENCE.replace("respect", "bombard").replace("departure", "Zanzibar")
    low = {"bombard": -14.0, "Zanzibar": -15.0}
    same = features(decoded(SENTENCE, SENTENCE, SENTENCE), decoded(SENTENCE, SENTENCE, SENTENCE))
    other = features(
        decoded(SENTENCE, changed, changed, {"respect": -9.0, "departure": -11.0}),
        decoded(changed, SENTENCE, SENTENCE, low),
    )
    assert 0 <= divergence(same) < divergence(other) <= 1


@pytest.mark.parametrize(
    ("word", "others", "kept"),
    [("departures", ["departure"], 1), ("depart", ["Departing"], 1), ("stay", ["leave"], 0)],
)
def test_forms_of_one_word_are_kept(word: str, others: list[str], kept: int) -> None:
    assert kept_words([word], others).tolist() == [kept]


def test_names_that_resemble_none() -> None:
    assert names_of("The Prime Minister met Haider al-Abadi") == [
        "Prime",
        "Minister",
        "Haider",
        "Abadi",
    ]
    assert foreign_names(["Haidar", "Carter"], ["haider", "abadi"]) == ["Carter"]
    assert foreign_names(["Carter"], []) == ["Carter"]
    assert digits_of("1.234,5 and 1,234.5 and 7") == {"12345", "7"}
