"""Probes put to a translation model: what is asked, in which direction, and what becomes of the answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.evidence.probes.by_translation_model import (
    KINDS,
    MOST,
    MOST_NATS,
    Answer,
    Score,
    answers_of,
    asked_of,
    changed,
    forced_probes,
    weighed,
)
from auditor.model import Fact, Pair, Passage, Probe, ProbeKind
from auditor.translators.forced_decoding import MAX_TOKENS, Scored, scored
from benchmarks.wmt22_ced import PackageModel
from tests.support.toy_argos import AR_EN, build_toy_package

ENGLISH = "We reject the sovereign decision."
ARABIC = "نحترم القرار السيادي."
A, B = Passage(ENGLISH, "en", 100), Passage(ARABIC, "ar", 7)


def probe(
    word: str = "reject",
    now: str = "respect",
    kind: ProbeKind = ProbeKind.CONTRAST,
    chance: float = 0.4,
) -> Probe:
    start = A.start + ENGLISH.index(word)
    return Probe(kind, start, start + len(word), word, now, 0.1, chance)


class Stub:
    """Scores by a function of the second text; remembers what it was asked."""

    def __init__(self, value: Callable[[str], float | None]) -> None:
        self.value = value
        self.asked: list[list[tuple[str, str]]] = []

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> list[Scored | None]:
        self.asked.append(list(pairs))
        values = [(text, self.value(text)) for _, text in pairs]
        return [None if value is None else Scored((text,), (value,)) for text, value in values]


def prefers(word: str, nats: float = 10.0) -> Stub:
    return Stub(lambda text: 0.0 if word in text else -nats)


def unasked() -> Stub:
    def fail(text: str) -> float:
        raise AssertionError(text)

    return Stub(fail)


def only(score: Score, *probes: Probe, margin: float | None = None) -> Pair:
    """A pair whose English was asked about."""
    unit = Pair(A, B, probes_a=probes, negation_margin=margin)
    (found,) = forced_probes([unit], (score, unasked()))
    return found


# Which text is likelier moves the probability.


@pytest.mark.parametrize("kind", KINDS)
def test_the_variant_the_model_would_rather_say_is_likelier(kind: ProbeKind) -> None:
    asked = probe(kind=kind)
    (more,) = only(prefers("respect"), asked).probes_a
    (less,) = only(prefers("reject"), asked).probes_a
    assert less.probability < asked.probability < more.probability
    assert (less.nats, more.nats) == (-10, 10)
    assert replace(more, probability=asked.probability, nats=None) == asked


def chance(asked: Probe, nats: float, cost: float = 1.0) -> float:
    return weighed(asked, Answer(nats, cost)).probability


@given(
    st.sampled_from((*KINDS, ProbeKind.NEGATION)),
    st.floats(-60, 60),
    st.floats(-60, 60),
    st.floats(0, 60),
)
def test_more_nats_never_make_less_of_a_probe(
    kind: ProbeKind, x: float, y: float, cost: float
) -> None:
    low, high = (chance(probe(kind=kind), nats, cost) for nats in sorted((x, y)))
    assert 0 < low <= high < 1


@given(st.sampled_from((*KINDS, ProbeKind.NEGATION)), st.floats(0, 60), st.floats(0, 60))
def test_a_variant_that_costs_more_proves_less(kind: ProbeKind, x: float, y: float) -> None:
    cheap, dear = (chance(probe(kind=kind), 8.0, cost) for cost in sorted((x, y)))
    assert cheap >= dear


@given(st.sampled_from(KINDS), st.floats(0, 1), st.floats(0, 1), st.floats(-20, 20))
def test_the_encoder_is_heard_too(kind: ProbeKind, x: float, y: float, nats: float) -> None:
    low, high = (chance(probe(kind=kind, chance=c), nats) for c in sorted((x, y)))
    assert low <= high


def test_beyond_the_limit_nats_say_no_more() -> None:
    assert chance(probe(), MOST_NATS + 30) == chance(probe(), MOST_NATS)
    assert weighed(probe(), Answer(MOST_NATS + 30, 0.0)).nats == MOST_NATS + 30


# What cannot be told stays as it was.


@pytest.mark.parametrize("untold", ["reject", "respect"])
def test_without_a_score_the_encoder_has_the_word(untold: str) -> None:
    score = Stub(lambda text: None if untold in text else -3.0)
    unit = Pair(A, B, probes_a=(probe(),), negation_margin=0.01)
    (found,) = forced_probes([unit], (score, unasked()))
    assert found.probes_a[0] == probe()


def test_nothing_to_ask_asks_nothing() -> None:
    units = [
        Pair(A, B),
        Pair(A, B, probes_a=(probe(kind=ProbeKind.CLAUSE), probe(kind=ProbeKind.BACK_TRANSLATION))),
        Pair(Passage("", "en"), B, negation_margin=0.1),
        Pair(Passage("Hello", "en"), B, negation_margin=0.1),
    ]
    assert forced_probes(units, (unasked(), unasked())) == units
    assert forced_probes([], (unasked(), unasked())) == []


# What is asked.


def test_each_text_once_and_given_the_other_side() -> None:
    score = prefers("respect")
    unit = Pair(
        A, B, probes_a=(probe(), probe("sovereign", "dependent"), probe(kind=ProbeKind.TENSE))
    )
    forced_probes([unit, unit], (score, unasked()))
    ((*asked,),) = score.asked
    assert [given for given, _ in asked] == [ARABIC] * 3
    assert sorted(text for _, text in asked) == sorted(
        (
            ENGLISH,
            ENGLISH.replace("reject", "respect"),
            ENGLISH.replace("sovereign", "dependent"),
        )
    )


def test_either_side_with_its_own_model() -> None:
    score = prefers("respect")
    unit = Pair(B, A, probes_b=(probe(),))
    (found,) = forced_probes([unit], (unasked(), score))
    assert found.probes_b[0].nats == 10
    assert {given for given, _ in score.asked[0]} == {ARABIC}


def test_only_the_likeliest_of_a_sentence_are_asked() -> None:
    chances = [0.1 + i / 20 for i in range(MOST + 3)]
    found = only(prefers("respect"), *(probe(chance=chance) for chance in chances)).probes_a
    assert [p.nats is not None for p in found] == [False] * 3 + [True] * MOST
    assert found[:3] == tuple(probe(chance=chance) for chance in chances[:3])


@pytest.mark.parametrize(
    ("own", "variant", "told"),
    [(-0.5, -9.0, True), (-30.0, -1.0, True), (-30.0, -39.0, False), (-30.0, -22.0, True)],
)
def test_what_the_model_would_not_say_is_not_cleared(
    own: float, variant: float, *, told: bool
) -> None:
    score = Stub(lambda text: variant if "respect" in text else own)
    (found,) = only(score, probe()).probes_a
    assert (found != probe()) == told
    assert found.nats == (pytest.approx(variant - own) if told else None)


# Negations put in or taken out.


def test_negation_is_asked_only_where_the_encoder_was() -> None:
    assert asked_of(Pair(A, B)) == []
    asked = asked_of(Pair(A, B, negation_margin=0.01))
    assert [one.text for one in asked] == [ENGLISH.replace("reject", "do not reject")]
    assert [one.side for one in asked_of(Pair(B, A, negation_margin=0.01))] == ["b"]


def negations(text: str, start: int, *words: str) -> tuple[Fact, ...]:
    places = [start + text.index(word) for word in words]
    return tuple(
        Fact("negation", "explicit", word, place, place + len(word))
        for word, place in zip(words, places, strict=True)
    )


def test_the_best_of_the_negations_is_kept() -> None:
    english = Passage("It did not say that it will not leave.", "en", 50)
    score = Stub(lambda text: -1.0 if "will leave" in text else -9.0)
    unit = Pair(english, B, negation_margin=0.02)
    (found,) = forced_probes([unit], (score, unasked()))
    (kept,) = found.probes_a
    assert (kept.kind, kept.nats, kept.margin) == (ProbeKind.NEGATION, 8.0, 0.02)
    assert english.text[kept.start - 50 : kept.end - 50] == kept.was
    assert "not" in kept.was
    assert kept.probability > 0.5


@pytest.mark.parametrize(
    ("text", "words", "cleared"),
    [
        ("The plan does not help.", ("not",), True),
        # Nobody asked what it would be without this one.
        ("The plan can bring no n't growth.", ("n't",), False),
        # The negation that is missing may be missing anywhere.
        ("The plan can bring growth.", (), False),
    ],
)
def test_a_negation_is_cleared_only_where_it_was_asked_about(
    text: str, words: tuple[str, ...], cleared: bool
) -> None:
    own = Passage(text, "en", 30)
    unit = Pair(own, B, facts_a=negations(text, 30, *words), negation_margin=0.01)
    unsaid = Stub(lambda said: -30.0 if said == text else -39.0)
    assert forced_probes([unit], (unsaid, unasked())) == [unit]
    as_is = Stub(lambda said: 0.0 if said == text else -9.0)
    (found,) = forced_probes([unit], (as_is, unasked()))
    assert [p.nats for p in found.probes_a] == ([-9.0] if cleared else [])
    assert all(p.probability < 0.5 for p in found.probes_a)
    variant = Stub(lambda said: -9.0 if said == text else 0.0)
    (found,) = forced_probes([unit], (variant, unasked()))
    assert [p.nats for p in found.probes_a] == [9.0]


# The text as it would read.


@pytest.mark.parametrize(
    ("text", "code", "was", "now", "expected"),
    [
        ("There was an increase.", "en", "increase", "decrease", "There was a decrease."),
        ("A decrease is due.", "en", "decrease", "increase", "An increase is due."),
        ("The increase is due.", "en", "increase", "decrease", "The decrease is due."),
        ("It is an old one.", "en", "old", "early", "It is an early one."),
        ("Respect it.", "en", "Respect", "reject", "Reject it."),
        ("Houve um aumento a alto nível", "pt", "alto", "baixo", "Houve um aumento a baixo nível"),
    ],
)
def test_capitals_and_articles_suit_the_word(
    text: str, code: str, was: str, now: str, expected: str
) -> None:
    start = text.index(was)
    assert changed(text, code, start, start + len(was), now) == expected


# A real engine: the toy dictionary.


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> PackageModel:
    folder: Path = tmp_path_factory.mktemp("toy")
    archive = build_toy_package(folder, source="ar", target="en", dictionary=AR_EN)
    return PackageModel(archive, folder / "ar_en")


def test_the_dictionary_knows_the_contrary(toy: PackageModel) -> None:
    arabic, english = "نحن نحترم قرار", "we respect decision"
    contrary = english.replace("respect", "reject")
    right, wrong = scored([(arabic, english), (arabic, contrary)], toy)
    assert right is not None
    assert wrong is not None
    assert len(right.tokens) == len(right.log_probabilities)
    difference = sum(right.log_probabilities) - sum(wrong.log_probabilities)
    assert difference > 5
    own = Passage(contrary, "en")
    asked = Probe(ProbeKind.CONTRAST, 3, 9, "reject", "respect", 0.0, 0.5)
    unit = Pair(own, Passage(arabic, "ar"), probes_a=(asked,))
    (found,) = forced_probes([unit], (partial(scored, model=toy), unasked()))
    assert found.probes_a[0].nats == pytest.approx(difference, abs=0.01)
    assert found.probes_a[0].probability > 0.5


def test_the_cost_is_that_of_what_the_variant_changes(toy: PackageModel) -> None:
    arabic = "نحن نحترم قرار"
    plans = [
        ("we reject decision", "reject", "respect"),
        ("we respect decision", "respect", "reject"),
        ("we order decision", "order", "reject"),
    ]
    units = []
    for text, was, now in plans:
        asked = Probe(ProbeKind.CONTRAST, 3, 3 + len(was), was, now, 0.0, 0.5)
        units.append(Pair(Passage(text, "en"), Passage(arabic, "ar"), probes_a=(asked,)))
    score = partial(scored, model=toy)
    right, wrong, neither = answers_of(units, [asked_of(u) for u in units], (score, score))
    assert right is not None
    assert wrong is not None
    assert neither is not None
    assert right.cost < 0.1
    assert wrong.cost == pytest.approx(-wrong.nats, abs=0.1)
    assert neither.cost > 5


def test_the_gate_of_length(toy: PackageModel) -> None:
    long = " ".join(["we"] * (MAX_TOKENS + 1))
    fits = " ".join(["we"] * MAX_TOKENS)
    found = scored([("نحن", "we"), ("", "we"), ("نحن", ""), ("نحن", long)], toy)
    assert found[0] is not None
    assert found[1:] == [None] * 3
    assert scored([("نحن", fits)], toy)[0] is not None
    assert scored([], toy) == []
