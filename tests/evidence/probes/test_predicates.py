"""Another predicate in the place of a text's own: which are tried, where, and what is made of them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.contrast_features import FEATURES
from auditor.evidence.probes.predicates import (
    EACH,
    MAX_CHARS,
    MOST,
    plans,
    predicate_probes,
    predicates_of,
)
from auditor.languages import language
from auditor.languages.tables.predicates import Predicates
from auditor.logistic import probability_by, weights_of
from auditor.model import Passage, Probe, ProbeKind
from tests.support.real_models import shared_encoder


def probes(
    own: str, other: str, languages: tuple[str, str] = ("en", "fr"), start: int = 0
) -> list[Probe]:
    pair = (Passage(own, languages[0], start), Passage(other, languages[1]))
    (found,) = predicate_probes([pair], InContext(shared_encoder()))
    return found


# (English, the other side, its language, the English word that it does not say)
OTHER_ACT = [
    ("The talks were postponed.", "Les pourparlers ont été annulés.", "fr", "postponed"),
    ("Parliament ratified the treaty.", "Le Parlement a rejeté le traité.", "fr", "ratified"),
    ("The council condemned the attack.", "Le conseil a salué l'attaque.", "fr", "condemned"),
    ("The talks were postponed.", "Las conversaciones fueron canceladas.", "es", "postponed"),
    ("The troops were withdrawn.", "تمت إعادة نشر القوات.", "ar", "withdrawn"),
]
SAME_ACT = [
    ("Parliament ratified the treaty.", "Le Parlement a ratifié le traité.", "fr"),
    ("The council condemned the attack.", "Le conseil a condamné l'attaque.", "fr"),
    ("The troops were withdrawn.", "تم سحب القوات.", "ar"),
    ("The army withdrew its troops.", "Die Armee zog ihre Truppen ab.", "de"),
]


@pytest.mark.parametrize(("own", "other", "code", "word"), OTHER_ACT)
def test_another_act_is_nearer(own: str, other: str, code: str, word: str) -> None:
    found = probes(own, other, ("en", code))
    assert found
    assert found[0].was == word == own[found[0].start : found[0].end]
    assert found[0].kind is ProbeKind.PREDICATE
    assert found[0].probability > 0.25


@pytest.mark.parametrize(("own", "other", "code"), SAME_ACT)
def test_the_same_act_is_not(own: str, other: str, code: str) -> None:
    assert [p for p in probes(own, other, ("en", code)) if p.probability > 0.25] == []


def test_what_is_tried_has_the_form_of_what_stands_there() -> None:
    slots, made = language("en").tables(Predicates).slots, language("en").tables(Predicates).forms
    assert slots is not None
    assert made is not None
    own = "The talks were postponed and the parties sign it; they withdrew."
    (asked,) = plans([(Passage(own, "en"), Passage("Ils annulent tout, rejettent et retirent.", "fr"))], InContext(shared_encoder()))  # fmt: skip
    assert asked.plan
    for contrast in asked.plan:
        assert own[contrast.start : contrast.end] == contrast.was
        assert contrast.now != contrast.was.lower()
        assert any(contrast.now in made()[slot] for slot in slots(contrast.was))


def test_few_are_tried_in_the_order_of_the_text() -> None:
    own = (
        "They accept, reject, postpone, cancel, sign, ratify, condemn, praise and withdraw it. " * 3
    )
    other = "Ils dansent, courent, rejettent, mangent, lisent, parlent, attaquent et chantent."
    (asked,) = plans([(Passage(own, "en"), Passage(other, "fr"))], InContext(shared_encoder()))
    starts = [contrast.start for contrast in asked.plan]
    assert 0 < len(starts) <= MOST
    assert starts == sorted(starts)
    assert max(starts.count(start) for start in starts) <= EACH
    assert len({(c.start, c.now) for c in asked.plan}) == len(asked.plan)


def test_words_of_one_concept_are_not_held_against_each_other() -> None:
    (asked,) = plans(
        [(Passage("They denounced it.", "en"), Passage("Ils l'ont critiqué.", "fr"))],
        InContext(shared_encoder()),
    )
    assert "condemned" not in {contrast.now for contrast in asked.plan}


def test_an_act_that_the_other_side_has_by_the_lexicon_is_not_tried() -> None:
    own = "They condemned the attack."
    met, other = plans(
        [
            (Passage(own, "en"), Passage(text, "fr"))
            for text in ("Ils ont condamné l'attaque.", "Ils ont salué l'attaque.")
        ],
        InContext(shared_encoder()),
    )
    assert not [c for c in met.plan if c.was == "condemned"]
    assert [c for c in other.plan if c.was == "condemned"]


def test_spans_are_the_documents() -> None:
    own, other, code, word = OTHER_ACT[0]
    here, there = probes(own, other, ("en", code)), probes(own, other, ("en", code), start=1000)
    assert [p.start + 1000 for p in here] == [p.start for p in there]
    assert there[0].end - there[0].start == len(word)


def test_likeliest_first_one_a_word_none_below_the_floor() -> None:
    own = "They postponed the talks, ratified the treaty and condemned the attack."
    found = probes(own, "Ils ont annulé les pourparlers, rejeté le traité et salué l'attaque.")
    assert len(found) > 1
    assert all(one.probability >= two.probability for one, two in pairwise(found))
    assert len({p.start for p in found}) == len(found)
    assert all(p.probability >= 0.05 for p in found)


def test_many_pairs_in_one_call_are_each_their_own() -> None:
    pairs = [(Passage(a, "en"), Passage(b, code)) for a, b, code, _ in OTHER_ACT]
    pairs += [(Passage("", "en"), Passage("x", "fr"))]
    pairs += [(Passage("They left.", "en"), Passage(" ", "fr"))]
    together = predicate_probes(pairs, InContext(shared_encoder()))
    for found, pair in zip(together, pairs, strict=True):
        (alone,) = predicate_probes([pair], InContext(shared_encoder()))
        assert [(p.start, p.end, p.was, p.now) for p in found] == [
            (p.start, p.end, p.was, p.now) for p in alone
        ]
        assert [p.probability for p in found] == pytest.approx(
            [p.probability for p in alone], abs=1e-3
        )
    assert together[-2:] == [[], []]


def test_the_predicates_of_a_text() -> None:
    text = "The troops were withdrawn; they Postpone it, and the bridge signed by him is long."
    places = predicates_of(text, "en")
    assert [place.word for place in places] == ["withdrawn", "Postpone", "signed"]
    assert all(text[p.start : p.end] == p.word and p.slots for p in places)
    assert predicates_of("", "en") == []
    assert predicates_of("They sign it. " * MAX_CHARS, "en") == []


@pytest.mark.parametrize("code", ["fr", "ar", "nl", "xx", ""])
def test_languages_without_predicates_have_none(code: str) -> None:
    assert predicates_of("The troops were withdrawn.", code) == []
    pair = (Passage("Les troupes furent retirées.", code), Passage("They stayed.", "en"))
    assert predicate_probes([pair], InContext(shared_encoder())) == [[]]


def test_nothing_there() -> None:
    context = InContext(shared_encoder())
    assert predicate_probes([], context) == []
    assert predicate_probes([(Passage("They left.", "en"), Passage("", "fr"))], context) == [[]]


def test_the_model_has_a_weight_for_each_feature() -> None:
    assert set(weights_of("auditor.evidence", "predicate_probes")) == {"bias", *FEATURES}
    for far in (-1e6, 0.0, 1e6):
        row = [far] * len(FEATURES)
        assert 0 <= probability_by("auditor.evidence", "predicate_probes", FEATURES, row) <= 1


@given(
    st.one_of(
        st.text(max_size=40),
        st.lists(st.sampled_from("They postponed signed left it , . not \ud800 \u202e".split(" "))).map(" ".join),
    ),
    st.one_of(st.text(max_size=40), st.just("Ils ont annulé le vote.")),
)  # fmt: skip
@settings(max_examples=30)
def test_any_text(own: str, other: str) -> None:
    for one in probes(own, other):
        assert own[one.start : one.end] == one.was
        assert 0.05 <= one.probability <= 1
