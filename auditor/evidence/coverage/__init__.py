"""Two texts in; how well each word of one is covered by words of the other out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders import Encode
from auditor.evidence.coverage.features import features
from auditor.evidence.coverage.match import match, vectors_of
from auditor.evidence.coverage.model import CoverageModel, shipped
from auditor.evidence.coverage.pairs import coverage_features
from auditor.evidence.words import Words, words_of
from auditor.model import TokenScore

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Table: TypeAlias = dict[str, NDArray[np.float32]]

__all__ = ["TokenDivergence", "coverage_features", "token_divergence", "word_features"]

VERSION = "coverage/1"


@dataclass(frozen=True, slots=True)
class TokenDivergence:
    """Per side, ``(start, end, divergence)`` of every token in order; 0 has a counterpart."""

    a: tuple[TokenScore, ...]
    b: tuple[TokenScore, ...]
    signature: str


def token_divergence(
    a_text: str,
    b_text: str,
    *,
    a_language: str,
    b_language: str,
    encode: Encode,
    model: CoverageModel | None = None,
) -> TokenDivergence:
    """How far each word of either text goes without a counterpart in the other.

    Tokens are what white space separates (short runs in Chinese, Japanese, Thai); offsets are into
    the text given. ``encode`` maps texts to unit vectors. Two whole documents or one pair of
    sentences; where one text has no words at all, every word of the other scores 1.
    """
    words = (words_of(a_text), words_of(b_text))
    signature = f"{VERSION} {a_language}-{b_language}"
    tables = word_features(words, encode=encode)
    if tables is None:
        a, b = (tuple((s, e, 1.0 if len(w) else 0.0) for s, e in w.spans) for w in words)
        return TokenDivergence(a=a, b=b, signature=signature)
    fitted = model or shipped()
    a, b = (
        _tokens(text, fitted.divergence(fitted.score(table)).tolist())
        for text, table in zip(words, tables, strict=True)
    )
    return TokenDivergence(a=a, b=b, signature=signature)


def word_features(words: tuple[Words, Words], *, encode: Encode) -> tuple[Table, Table] | None:
    """The feature columns of the words of two texts; None where one of them has no words."""
    a, b = words
    if not len(a) or not len(b):
        return None
    vectors = vectors_of(words, encode)
    return features(words, match(vectors[0], vectors[1], words_a=a, words_b=b))


def _tokens(words: Words, values: list[float]) -> tuple[TokenScore, ...]:
    """Every token's value; a mark between words has the mean of the words around it."""
    scores: list[float | None] = [None] * len(words.spans)
    for token, value in zip(words.tokens, values, strict=True):
        scores[token] = value
    after: list[float] = [0.0] * len(scores)
    following = values[-1] if values else 0.0
    for i in reversed(range(len(scores))):
        current = scores[i]
        following = following if current is None else current
        after[i] = following
    previous = values[0] if values else 0.0
    found: list[TokenScore] = []
    for i, (start, end) in enumerate(words.spans):
        current = scores[i]
        value = (previous + after[i]) / 2 if current is None else current
        previous = previous if current is None else current
        found.append((start, end, round(value, 4)))
    return tuple(found)
