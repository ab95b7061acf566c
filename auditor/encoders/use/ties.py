"""Words with several cuts into pieces of exactly the same probability: "aaa" as a+aa or as aa+a.

sentencepiece adds log probabilities in single precision, so its rounding decides between the two. The wheel's
own tokenizer adds in double precision, where these sums are exact, and takes the cut whose last piece is the
longest; so does this module. It matters: the vectors of the two cuts of ten times the letter a have a cosine of
0.97. Either is a best path of the unigram model (Kudo 2018, https://arxiv.org/abs/1804.10959).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise


def root(piece: str) -> str:
    """The shortest text that the piece repeats and nothing else: "a" of "aa", and "ab" of "ab"."""
    return piece[: (piece + piece).index(piece, 1)] if piece else piece


def can_tie(pieces: Sequence[str]) -> bool:
    """Whether neighbours can change places without changing the text, as a and aa can in aaa.

    Two texts commute where they repeat one text, and nowhere else.
    """
    return any(a != b and root(a) == root(b) for a, b in pairwise(pieces))


def longest_last(pieces: Sequence[str]) -> list[str]:
    """The pieces, those in a row that repeat one text from the shortest to the longest."""
    return [piece for _, run in groupby(pieces, key=root) for piece in sorted(run, key=len)]
