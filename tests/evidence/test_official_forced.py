"""Acts and limits put to the translation models: confirmed, denied, or left as they were."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.evidence.official import official
from auditor.evidence.official_forced import (
    EXCHANGES,
    MOST,
    OTHER_WORDS,
    features,
    official_by_models,
    questions_of,
)
from auditor.logistic import probability_by
from auditor.model import Difference, Pair, Passage
from auditor.translators.forced_decoding import Scored

REGRETS, CONDEMNS = "The Council regrets the attack.", "O Conselho condena o ataque."
SHIPS, OR_PLANES = "Ships and aircraft may pass.", "Os navios ou as aeronaves podem passar."
ONLY = "Only the owner may enter."
Score = Callable[[Sequence[tuple[str, str]]], list[Scored | None]]


def pair_of(a: str, b: str) -> Pair:
    pair = Pair(Passage(a, "en"), Passage(b, "pt"))
    return replace(pair, official=official(pair))


def likes(*words: str, nats: float = 12.0) -> Score:
    """A model to which a text with one of the words is so much likelier."""

    def score(pairs: Sequence[tuple[str, str]]) -> list[Scored | None]:
        return [
            Scored((text,), (0.0 if any(word in text for word in words) else -nats,))
            for _, text in pairs
        ]

    return score


def cannot(pairs: Sequence[tuple[str, str]]) -> list[Scored | None]:
    return [None for _ in pairs]


def weighed(pair: Pair, of_a: Score, of_b: Score) -> dict[str, Difference]:
    (found,) = official_by_models([pair], (of_a, of_b))
    return {one.name: one for one in found.official or ()}


@pytest.mark.parametrize(
    ("a", "b", "name", "theirs", "ours"),
    [
        (REGRETS, CONDEMNS, "act.degree", "condemn", "regrets"),
        (SHIPS, OR_PLANES, "limit.connective", " or ", " and "),
    ],
)
def test_a_model_that_would_say_the_other_sides_word_confirms_and_one_that_would_not_denies(
    a: str, b: str, name: str, theirs: str, ours: str
) -> None:
    pair = pair_of(a, b)
    (before,) = [one for one in pair.official or () if one.name == name]
    confirmed = weighed(pair, likes(theirs), likes(b))[name]
    denied = weighed(pair, likes(ours), likes(b))[name]
    assert denied.probability < before.probability < confirmed.probability
    assert confirmed.nats == 12.0
    assert denied.nats is not None
    assert denied.nats < 0
    assert replace(confirmed, probability=0, nats=None) == replace(before, probability=0)


def test_the_surer_side_counts() -> None:
    pair = pair_of(SHIPS, OR_PLANES)
    of_b = weighed(pair, likes(SHIPS), likes("navios e as"))["limit.connective"]
    assert of_b.nats == 12.0


def test_what_cannot_be_decoded_or_is_hardly_a_difference_stays_as_it_was() -> None:
    pair = pair_of(REGRETS, CONDEMNS)
    assert official_by_models([pair], (cannot, cannot)) == [pair]
    faint = replace(
        pair, official=tuple(replace(o, probability=0.001) for o in pair.official or ())
    )

    def never(pairs: Sequence[tuple[str, str]]) -> list[Scored | None]:
        raise AssertionError(pairs)

    assert official_by_models([faint], (never, never)) == [faint]
    plain = Pair(Passage("Snow fell.", "en"), Passage("Caiu neve.", "pt"))
    assert official_by_models([plain], (never, never)) == [plain]


def test_each_text_is_decoded_once_given_the_right_side() -> None:
    asked: dict[str, list[tuple[str, str]]] = {"a": [], "b": []}

    def remember(side: str) -> Score:
        def score(pairs: Sequence[tuple[str, str]]) -> list[Scored | None]:
            asked[side] += pairs
            return [None for _ in pairs]

        return score

    official_by_models([pair_of(REGRETS, CONDEMNS)] * 2, (remember("a"), remember("b")))
    for side, (given_text, own) in {"a": (CONDEMNS, REGRETS), "b": (REGRETS, CONDEMNS)}.items():
        assert len(asked[side]) == len(set(asked[side])) > 1
        assert {text for text, _ in asked[side]} == {given_text}
        assert (given_text, own) in asked[side]


def test_so_much_is_asked_and_no_more() -> None:
    a = " ".join([SHIPS, REGRETS, ONLY] * 8)
    pair = pair_of(a, OR_PLANES)
    likely = tuple(replace(one, probability=0.3) for one in pair.official or ())
    plan = questions_of(replace(pair, official=likely))
    assert 0 < sum(bool(some) for some in plan) <= MOST
    for question in (one for some in plan for one in some):
        assert 1 <= len(question.exchanged) <= EXCHANGES
        assert len(question.reworded) <= OTHER_WORDS
        assert question.as_it_is not in question.exchanged


@given(st.floats(0, 1), st.floats(-50, 50), st.floats(0, 50), st.booleans())
def test_the_likelier_the_exchange_the_likelier_the_difference(
    before: float, gain: float, more: float, lone: bool
) -> None:
    one = Difference("act.degree", "stronger", "x", (0, 1), None if lone else (0, 1), before)

    def sure(nats: float) -> float:
        return probability_by(
            "auditor.evidence", "official_forced", ("before", "lone", "for", "against"), features(one, nats)
        )  # fmt: skip

    assert 0 <= sure(gain) <= sure(gain + more) <= 1
