from __future__ import annotations

import re
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from auditor.evidence.surprisal.decode import (
    MAX_TOKENS,
    Forced,
    ForcedWord,
    force,
    plain,
    rarity,
    word_spans,
)
from auditor.evidence.surprisal.features import Decoded, divergence, surprise_features, suspects
from auditor.evidence.surprisal.words import digits_of, foreign_names, kept_words, names_of

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


class FakeModel:
    """Prefers the word of the source at the same position, by 10 nats over any other."""

    def __init__(self, words: str) -> None:
        pieces = sorted({f"▁{word}" for word in words.split()})
        self.vocabulary = {token: i for i, token in enumerate(["</s>", "<unk>", *pieces])}
        self.translator = self
        self.batches: list[int] = []

    def tokens(self, text: str) -> list[str]:
        return [f"▁{word}" for word in text.split()]

    def translate_batch(
        self, sources: list[list[str]], *, target_prefix: list[list[str]], **options: Any
    ) -> list[SimpleNamespace]:
        assert options["max_decoding_length"] > max(map(len, target_prefix))
        self.batches.append(len(sources))
        results = []
        for source, target in zip(sources, target_prefix, strict=True):
            logits, attention = [], []
            for place in range(len(target) + 1):
                row = np.zeros((1, len(self.vocabulary)), dtype=np.float32)
                wanted = source[place] if place < len(source) else "</s>"
                row[0, self.vocabulary.get(wanted, 1)] = 10
                logits.append(row)
                attention.append([float(i == place) for i in range(len(source))])
            results.append(SimpleNamespace(logits=[logits], attention=[attention]))
        return results


def spans(text: str, tokens: list[str]) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"\S+", text)][: len(tokens)]


def test_forced_decoding_gives_the_models_own_choice() -> None:
    model = FakeModel("we respect reject departure")
    (found,) = force([("we respect departure", "we reject departure")], model, spans)
    assert found is not None
    we, reject, departure = found.words
    assert we.opening > -0.01
    assert reject.opening == pytest.approx(-10, abs=0.1)
    assert (reject.expected, reject.start, reject.end) == ("respect", 3, 9)
    assert reject.shortfall == pytest.approx(10)
    assert reject.links.index(1.0) == 1
    assert departure.elsewhere > -0.01


def test_another_order_is_no_surprise_elsewhere() -> None:
    model = FakeModel("here peace lasts")
    (found,) = force([("here peace lasts", "peace here lasts")], model, spans)
    assert found is not None
    assert found.words[0].opening < -9
    assert found.words[0].elsewhere > -0.01


def test_order_is_kept_and_what_cannot_be_decoded_is_none() -> None:
    model = FakeModel("a b c")
    pairs = [("a b c", "a b c"), ("", "a"), ("a", ""), ("a b", "a"), ("a", "a " * (MAX_TOKENS + 1))]
    found = force(pairs, model, spans)
    assert [None if f is None else len(f.words) for f in found] == [3, None, None, 1, None]
    assert force([], model, spans) == []


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_plain_keeps_every_offset(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert all(0 <= start < end <= len(text) for start, end in word_spans(text))


def test_rarity_grows_with_the_rank() -> None:
    values = [rarity(i, 32000) for i in (0, 10, 300, 1000, 8000, 31999)]
    assert values == sorted(values)
    assert (values[0], values[-1]) == (0.0, 1.0)
    assert rarity(3, 5) == 1.0


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
