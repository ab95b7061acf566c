"""Differences of acts and limits put to the translation models: what would the text say in the other side's place.

Every word that stands against another value (*regret* against *condemn*), or against none, is exchanged for words of
the other side's value, or of any other; both texts are decoded by force given the other side. A model that finds the
text far likelier with the exchange confirms the difference, one that finds it less likely denies it. The gain in nats
goes with what words and encoder say (`auditor.evidence.official`) into ``data/official_forced.json``, fitted by
``python -m benchmarks.fit_official_forced``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.evidence.official import Compared, asked_of, compared
from auditor.evidence.probes.by_translation_model import Score, changed, scored_once
from auditor.evidence.probes.by_value import words_to_try
from auditor.logistic import log_odds, probability_by
from auditor.model import Difference, Pair

# A gain beyond this (nats) says no more: one contrary word costs some ten.
MOST_NATS = 12.0
# Differences of a pair of sentences that are put to the models, the likeliest, and from which probability on.
MOST, LEAST = 6, 0.005
# Exchanges that are tried for a word, and other words for what it says itself.
EXCHANGES, OTHER_WORDS = 6, 2
FEATURES = ("before", "lone", "for", "against")


@dataclass(frozen=True, slots=True)
class Question:
    """A text with the other side's words in it, and with other words for its own; ``side``: ``a`` or ``b``."""

    side: str
    as_it_is: str
    given: str
    exchanged: tuple[str, ...]
    reworded: tuple[str, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """All that is decoded."""
        return (self.as_it_is, *self.exchanged, *self.reworded)


def official_by_models(parts: Sequence[Pair], scores: tuple[Score, Score]) -> list[Pair]:
    """The pairs of sentences with their differences weighed anew; ``scores``: of A's texts given B, of B's given A."""
    plans = [questions_of(part) for part in parts]
    answers = decoded([one for plan in plans for some in plan for one in some], scores)
    return [
        replace(part, official=tuple(_weighed(part.official or (), plan, answers)))
        if any(plan)
        else part
        for part, plan in zip(parts, plans, strict=True)
    ]


def questions_of(part: Pair) -> list[tuple[Question, ...]]:
    """Of each of its differences what the models are asked, nothing of those that are hardly one."""
    known = part.official or ()
    likeliest = sorted(range(len(known)), key=lambda i: -known[i].probability)[:MOST]
    wanted = {i for i in likeliest if known[i].probability >= LEAST}
    if not (wanted and part.a.text.strip() and part.b.text.strip()):
        return [() for _ in known]
    found = compared(part)
    return [tuple(_questions(part, found[i])) if i in wanted else () for i in range(len(known))]


def _questions(part: Pair, one: Compared) -> Iterator[Question]:
    for side, asked in asked_of(part, one):
        new, own = words_to_try(asked)
        exchanged, reworded = (
            tuple(changed(asked.own, asked.code, *asked.span, word) for word in words)
            for words in (new[:EXCHANGES], own[:OTHER_WORDS])
        )
        if exchanged:
            yield Question(side, asked.own, asked.other, exchanged, reworded)


def decoded(
    questions: Sequence[Question], scores: tuple[Score, Score]
) -> Mapping[tuple[str, str, str], float]:
    """By side, the text given and the text: its log-probability. What can't be decoded is left out."""
    asked = ((one.side, one.given, text) for one in questions for text in one.texts)
    return {
        key: sum(one.log_probabilities)
        for key, one in scored_once(asked, scores).items()
        if one is not None
    }


def _weighed(
    known: Sequence[Difference],
    plan: Sequence[Sequence[Question]],
    answers: Mapping[tuple[str, str, str], float],
) -> Iterator[Difference]:
    for one, questions in zip(known, plan, strict=True):
        gain = gain_of(questions, answers)
        if gain is None:
            yield one
            continue
        row = features(one, gain)
        sure = probability_by("auditor.evidence", "official_forced", FEATURES, row)
        yield replace(one, probability=sure, nats=round(gain, 2))


def gain_of(
    questions: Sequence[Question], answers: Mapping[tuple[str, str, str], float]
) -> float | None:
    """The most that an exchange makes either side likelier, in nats; None where the models can't tell."""
    gains = []
    for one in questions:
        own, new = (
            [answers[key] for text in texts if (key := (one.side, one.given, text)) in answers]
            for texts in ((one.as_it_is, *one.reworded), one.exchanged)
        )
        if own and new:
            gains.append(max(new) - max(own))
    return max(gains, default=None)


def features(one: Difference, gain: float) -> tuple[float, float, float, float]:
    """What is weighed, in the order of ``FEATURES``."""
    lone = float(one.a is None or one.b is None)
    support, against = (max(0.0, min(value, MOST_NATS)) / MOST_NATS for value in (gain, -gain))
    return log_odds(one.probability, least=1e-4), lone, support, against
