from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.orthography.words import word_spans
from auditor.translators.decoder import Decoder
from auditor.translators.forced_decoding import MAX_TOKENS, force, plain, rarity


class FakeModel:
    """Prefers the word of the source at the same position, by 10 nats over any other."""

    def __init__(self, words: str) -> None:
        pieces = sorted({f"▁{word}" for word in words.split()})
        self.vocabulary = {token: i for i, token in enumerate(["</s>", "<unk>", *pieces])}
        # Stands in for CTranslate2's as well, as far as it is asked.
        self.translator = cast("Decoder", self)
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


def test_forced_decoding_gives_the_models_own_choice() -> None:
    model = FakeModel("we respect reject departure")
    (found,) = force([("we respect departure", "we reject departure")], model)
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
    (found,) = force([("here peace lasts", "peace here lasts")], model)
    assert found is not None
    assert found.words[0].opening < -9
    assert found.words[0].elsewhere > -0.01


def test_order_is_kept_and_what_cannot_be_decoded_is_none() -> None:
    model = FakeModel("a b c")
    pairs = [("a b c", "a b c"), ("", "a"), ("a", ""), ("a b", "a"), ("a", "a " * (MAX_TOKENS + 1))]
    found = force(pairs, model)
    assert [None if f is None else len(f.words) for f in found] == [3, None, None, 1, None]
    assert force([], model) == []


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
