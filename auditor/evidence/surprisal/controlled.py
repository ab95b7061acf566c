"""Controlled surprisal: what a model finds odd given the other side, and does not given the text's own translation.

Of each word -log p given the other side, less -log p given the machine translation of the text itself: what the model
finds odd even then is its taste, and no fault of the other side's. So it needs no calibration by language: the control
is made of the user's own models. The word with the largest excess is what was changed more often than not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.model import Excess, Passage
from auditor.translators.forced_decoding import Model, Scored, scored

# What begins a word among a model's tokens (sentencepiece).
BEGINS = "\u2581"
# What ends a text.
END = "</s>"
# A token that no model would ever say costs no more than this (nats): beyond it nothing is learnt.
MOST = 30.0
# The words with the largest excess that are kept.
KEPT = 3


def excesses(
    passages: Sequence[Passage], others: Sequence[str], controls: Sequence[str], model: Model
) -> list[tuple[Excess, ...]]:
    """The words of each passage that ``model`` finds odder given the other side than given the control, worst first.

    ``model`` translates from the language of ``others`` and ``controls`` into that of the passages. None where either
    could not be decoded.
    """
    given = scored([(other, p.text) for other, p in zip(others, passages, strict=True)], model)
    usual = scored([(other, p.text) for other, p in zip(controls, passages, strict=True)], model)
    return [
        _of(passage, one, control) if one is not None and control is not None else ()
        for passage, one, control in zip(passages, given, usual, strict=True)
    ]


def _of(passage: Passage, given: Scored, usual: Scored) -> tuple[Excess, ...]:
    found = []
    at = 0
    for (word, cost), (_, before) in zip(_words(given), _words(usual), strict=False):
        start = passage.text.find(word, at)
        if start < 0:
            continue
        at = start + len(word)
        found.append(Excess(*passage.span(start, at), word, round(cost - before, 3)))
    found.sort(key=lambda one: -one.nats)
    return tuple(one for one in found[:KEPT] if one.nats > 0)


def _words(scores: Scored) -> Iterator[tuple[str, float]]:
    """The words of a text with what their tokens cost together."""
    word, cost = "", 0.0
    for piece, probability in zip(scores.tokens, scores.log_probabilities, strict=False):
        if piece == END:
            continue
        if piece.startswith(BEGINS) and word:
            yield word, cost
            word, cost = "", 0.0
        word += piece.lstrip(BEGINS)
        cost += min(-probability, MOST)
    if word:
        yield word, cost
