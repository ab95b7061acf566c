"""Chinese words, by the dictionary of jieba (rjieba, MIT; https://github.com/messense/jieba-rs)."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.languages.tables.word_bounds import WordBounds
from auditor.model import Span


def cut(text: str) -> Sequence[Span]:
    """The words of a text; unknown ones are not guessed at, their characters stand alone."""
    import rjieba

    return [(start, end) for _, start, end in rjieba.tokenize(text, hmm=False)]


TABLES = WordBounds(cut=cut)
