"""Which of a word and its contrary the other side is closer to, by the embedded encoder."""

from __future__ import annotations

import json
from importlib.resources import files

import numpy as np
import pytest

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.antonyms import contrasts_of
from auditor.evidence.probes.contrast_features import FEATURES, Asked, probe_features
from auditor.evidence.probes.contrasts import (
    contrast_probes,
    probability_of,
)
from auditor.model import Passage, Probe
from tests.support.real_models import shared_encoder


def probes(
    own: str, other: str, languages: tuple[str, str] = ("en", "fr"), start: int = 0
) -> list[Probe]:
    pair = (Passage(own, languages[0], start), Passage(other, languages[1]))
    (found,) = contrast_probes([pair], InContext(shared_encoder()))
    return found


CONTRARY = [
    ("We accept the proposal.", "Nous rejetons la proposition.", "fr", "accept"),
    (
        "Trade with the region increased.",
        "Le commerce avec la région a diminué.",
        "fr",
        "increased",
    ),
    ("The ministers welcomed the increase.", "رحب الوزراء بالانخفاض.", "ar", "increase"),
    ("The border will be opened.", "سيتم إغلاق الحدود.", "ar", "opened"),
    ("We support the resolution.", "Wir lehnen die Entschließung ab.", "de", "support"),
]
AGREEING = [
    ("We accept the proposal.", "Nous acceptons la proposition.", "fr"),
    ("Trade with the region increased.", "Le commerce avec la région a augmenté.", "fr"),
    ("The border will be opened.", "سيتم فتح الحدود.", "ar"),
    ("The parties thanked the people.", "Les parties ont remercié le peuple.", "fr"),
    ("We support the resolution.", "Wir unterstützen die Entschließung.", "de"),
]


@pytest.mark.parametrize(("own", "other", "code", "word"), CONTRARY)
def test_a_contrary_word_is_the_likeliest(own: str, other: str, code: str, word: str) -> None:
    found = probes(own, other, ("en", code))
    assert found
    assert found[0].was == word
    assert found[0].probability > 0.3
    assert own[found[0].start : found[0].end] == word


@pytest.mark.parametrize(("own", "other", "code"), AGREEING)
def test_agreement_is_no_contrary(own: str, other: str, code: str) -> None:
    assert [p for p in probes(own, other, ("en", code)) if p.probability > 0.3] == []


def test_contrary_scores_above_agreement_for_the_same_word() -> None:
    for (own, other, code, _), (same, agreeing, code_too) in zip(
        CONTRARY[:2], AGREEING[:2], strict=True
    ):
        assert own == same
        against = probes(own, other, ("en", code))[0].probability
        rest = [p.probability for p in probes(own, agreeing, ("en", code_too))]
        assert against > max(rest, default=0.0)


def test_spans_are_the_documents() -> None:
    own, other, code, word = CONTRARY[0]
    here, there = probes(own, other, ("en", code)), probes(own, other, ("en", code), start=1000)
    assert [p.start + 1000 for p in here] == [p.start for p in there]
    assert there[0].end - there[0].start == len(word)


def test_likeliest_first_one_a_word_none_below_the_floor() -> None:
    own = "We accept and support the increase; the border will be opened and the talks begin."
    other = "Nous rejetons la baisse; la frontière sera fermée et les pourparlers se terminent."
    found = probes(own, other)
    assert [p.probability for p in found] == sorted((p.probability for p in found), reverse=True)
    assert len({p.start for p in found}) == len(found)
    assert all(p.probability >= 0.05 for p in found)


def test_many_pairs_in_one_call_are_each_their_own() -> None:
    pairs = [(Passage(a, "en"), Passage(b, code)) for a, b, code, _ in CONTRARY]
    pairs += [
        (Passage("", "en"), Passage("x", "fr")),
        (Passage("We accept.", "en"), Passage("", "fr")),
    ]
    together = contrast_probes(pairs, InContext(shared_encoder()))
    for found, pair in zip(together, pairs, strict=True):
        (alone,) = contrast_probes([pair], InContext(shared_encoder()))
        assert [(p.start, p.end, p.was, p.now) for p in found] == [
            (p.start, p.end, p.was, p.now) for p in alone
        ]
        # What shares a batch is summed in another order.
        assert [p.probability for p in found] == pytest.approx(
            [p.probability for p in alone], abs=1e-4
        )
    assert together[-2:] == [[], []]


@pytest.mark.parametrize("other", ["…", "\0", "12 34", "\u202e"])
def test_hostile_other_side(other: str) -> None:
    assert all(0 <= p.probability <= 1 for p in probes("We accept the increase.", other))


def test_features_have_a_name_and_a_weight_each() -> None:
    own, other, _, _ = CONTRARY[0]
    plan = contrasts_of(own, "en")
    (values,) = probe_features([Asked(own, other, plan)], InContext(shared_encoder()))
    assert values.shape == (len(plan), len(FEATURES))
    assert np.isfinite(values).all()
    data = files("auditor.evidence").joinpath("data", "contrast_probes.json")
    weights = json.loads(data.read_text(encoding="utf-8"))["weights"]
    assert set(weights) == {"bias", *FEATURES}


def test_probabilities_are_bounded() -> None:
    assert 0 < probability_of([1e6] * len(FEATURES)) <= 1
    assert 0 <= probability_of([-1e6] * len(FEATURES)) < 1
