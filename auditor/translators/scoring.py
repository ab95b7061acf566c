"""What forced decoding yields: how likely each word of a given translation is, given the source."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordScore:
    """One word of a target text.

    ``start``/``end`` are offsets into the target text as given. ``log_probability`` is in nats, the
    sum over the word's ``pieces`` subword tokens; 0 is certain.
    """

    start: int
    end: int
    log_probability: float
    pieces: int


@dataclass(frozen=True, slots=True)
class ForcedDecoding:
    """A target text decoded by force: its words in order, and the sum over all its tokens.

    ``log_probability`` covers punctuation and the end of the sentence too, which ``words`` leave out;
    ``tokens`` is how many tokens it sums over. ``route`` has more than two languages when the source
    was first translated into a pivot.
    """

    words: tuple[WordScore, ...]
    log_probability: float
    tokens: int
    route: tuple[str, ...]
    engine: str
