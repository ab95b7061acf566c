"""After all is forgotten vectors are, to the last digit, those of the beginning, whatever was encoded before."""

from __future__ import annotations

import numpy as np

from auditor.encoders.use.encoder import UseEncoder

TEXTS = (
    "The Council regrets the attack and invites the parties to talk.",
    "مجلس الأمن يأسف للهجوم ويدعو الأطراف إلى الحوار.",
    "snow",
)
OTHERS = tuple(f"Harbour number {number} closes at night, said nobody." for number in range(40))
SPANS = [(text, [(0, 3), (0, len(text))]) for text in TEXTS]


def vectors(encoder: UseEncoder) -> list[np.ndarray]:
    return [encoder.encode(TEXTS), *encoder.encode_spans(SPANS)]


def test_all_that_was_remembered_is_dropped() -> None:
    encoder = UseEncoder()
    encoder.forget(keep=0)
    first = vectors(encoder)
    encoder.encode(OTHERS)
    encoder.encode_spans([(text, [(0, 7)]) for text in OTHERS])
    encoder.forget(keep=0)
    again = vectors(encoder)
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))


def test_forgetting_some_keeps_the_last() -> None:
    encoder = UseEncoder()
    encoder.encode([*OTHERS, *TEXTS])
    before = encoder.encode(TEXTS)
    encoder.forget(keep=len(TEXTS))
    assert np.array_equal(encoder.encode(TEXTS), before)
