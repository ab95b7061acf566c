"""Words with several cuts into pieces of exactly the same probability: "aaa" as a+aa or as aa+a.

sentencepiece adds log probabilities in single precision, so its rounding decides between the two. The wheel's
own tokenizer adds in double precision, where these sums are exact, and takes the cut whose last piece starts
first; so does this module. It matters: the vectors of the two cuts of ten times the letter a have a cosine of
0.97. Either is a best path of the unigram model (Kudo 2018, https://arxiv.org/abs/1804.10959).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

# No piece of the vocabulary is longer.
LONGEST = 16


@dataclass(frozen=True, slots=True)
class Pieces:
    """The vocabulary: the number of a piece, None for what is none, and the log probability of a number."""

    number: Callable[[str], int | None]
    score: Callable[[int], float]
    unknown: int


def root(piece: str) -> str:
    """The shortest text that the piece repeats and nothing else: "a" of "aa", and "ab" of "ab"."""
    return piece[: (piece + piece).index(piece, 1)] if piece else piece


def can_tie(pieces: Sequence[str]) -> bool:
    """Whether neighbours can change places without changing the word, as a and aa can in aaa.

    Two texts commute where they repeat one text, and nowhere else.
    """
    return any(a != b and root(a) == root(b) for a, b in pairwise(pieces))


def best_cut(word: str, pieces: Pieces) -> list[tuple[int, str]]:
    """The pieces of the best cut, with their numbers; of equals the one whose last piece starts first."""
    best = [0.0] + [float("-inf")] * len(word)
    came_from = [(0, pieces.unknown)] * (len(word) + 1)
    for start in range(len(word)):
        for end in range(start + 1, min(start + LONGEST, len(word)) + 1):
            number = pieces.number(word[start:end])
            if number is None:
                if end > start + 1:
                    continue
                # A character that is no piece by itself stands for an unknown one.
                number = pieces.unknown
            score = best[start] + pieces.score(number)
            if score > best[end]:
                best[end], came_from[end] = score, (start, number)
    cut = []
    end = len(word)
    while end:
        start, number = came_from[end]
        cut.append((number, word[start:end]))
        end = start
    return cut[::-1]
