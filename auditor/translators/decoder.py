"""What is asked of CTranslate2's translator, which brings no types along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Decoded(Protocol):
    """One sentence translated; of what was not asked for the lists are empty."""

    @property
    def hypotheses(self) -> Sequence[list[str]]:
        """The tokens of each hypothesis, the best first."""

    @property
    def scores(self) -> Sequence[float]:
        """The log-probability of each hypothesis, by the model's own length normalisation."""

    @property
    def logits(self) -> Sequence[Sequence[object]]:
        """Of each hypothesis, an array over the vocabulary for each token."""

    @property
    def attention(self) -> Sequence[Sequence[Sequence[float]]]:
        """Of each hypothesis, for each token what it looked at: a weight for each token of the source."""


class TokenScores(Protocol):
    """One target decoded by force."""

    @property
    def tokens(self) -> Sequence[str]:
        """Its tokens, the end of the text last."""

    @property
    def log_probs(self) -> Sequence[float]:
        """The log-probability of each (nats)."""


class Decoder(Protocol):
    """A loaded model; texts are lists of tokens, and options have CTranslate2's own names."""

    def translate_batch(
        self,
        source: Sequence[Sequence[str]],
        target_prefix: Sequence[Sequence[str]] | None = None,
        **options: object,
    ) -> Sequence[Decoded]:
        """One result a sentence."""

    def score_batch(
        self, source: Sequence[Sequence[str]], target: Sequence[Sequence[str]], **options: object
    ) -> Sequence[TokenScores]:
        """One result a pair of sentences."""
