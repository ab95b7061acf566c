"""The probe of time: future against past and present."""

from __future__ import annotations

import pytest

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.tense import FEATURES, probability_of, tense_probes
from auditor.facts import extract
from auditor.logistic import weights_of
from auditor.model import Pair, Passage, Probe
from tests.support.encoders import NeverAsked
from tests.support.real_models import shared_encoder


def pair(a: str, b: str, languages: tuple[str, str] = ("en", "fr")) -> Pair:
    one, other = Passage(a, languages[0], 10), Passage(b, languages[1])
    return Pair(one, other, facts_a=extract(one), facts_b=extract(other))


def probes(*pairs: Pair) -> list[tuple[str, Probe] | None]:
    return tense_probes(pairs, InContext(shared_encoder()))


OTHER_TIME = [
    ("The ministers will sign the agreement.", "وقّع الوزراء الاتفاق.", "ar", "will sign", "signed"),
    ("The ministers signed the agreement.", "سيوقع الوزراء الاتفاق.", "ar", "signed", "will sign"),
    ("The bridge was opened in May.", "Le pont sera ouvert en mai.", "fr", "was", "will be"),
    ("The government announced the vote.", "El gobierno anunciará la votación.", "es", "announced", "will announce"),
]  # fmt: skip
SAME_TIME = [
    ("The ministers will sign the agreement.", "سيوقع الوزراء الاتفاق.", "ar"),
    ("The ministers signed the agreement.", "وقّع الوزراء الاتفاق.", "ar"),
    ("The ship will leave the port.", "Le navire quittera le port.", "fr"),
    ("The ministers will not sign it.", "لن يوقعه الوزراء.", "ar"),
    ("The bridge will be closed.", "El puente será cerrado.", "es"),
    ("Das Schiff.", "Le navire quittera le port.", "fr"),
]


@pytest.mark.parametrize(("a", "b", "code", "was", "now"), OTHER_TIME)
def test_the_other_side_is_closer_to_the_other_time(
    a: str, b: str, code: str, was: str, now: str
) -> None:
    there, back = probes(pair(a, b, ("en", code)), pair(b, a, (code, "en")))
    assert there is not None
    assert back is not None
    side, probe = there
    assert (side, probe.kind, probe.was, probe.now) == ("a", "tense", was, now)
    assert a[probe.start - 10 : probe.end - 10] == was
    assert probe.probability > 0.35
    # It does not matter which side is A.
    assert (back[0], back[1].probability) == ("b", probe.probability)


@pytest.mark.parametrize(("a", "b", "code"), SAME_TIME)
def test_the_same_time_is_not_asked_about(a: str, b: str, code: str) -> None:
    assert tense_probes([pair(a, b, ("en", code))], InContext(NeverAsked())) == [None]


@pytest.mark.parametrize(
    ("a", "b"), [("", "Le navire quittera le port."), ("The ship will leave.", " "), ("", "")]
)
def test_one_side_is_not_there(a: str, b: str) -> None:
    assert probes(pair(a, b)) == [None]


def test_languages_without_variants() -> None:
    assert probes(pair("Statek odpłynie.", "船。", ("pl", "zh"))) == [None]
    assert probes() == []


def test_between_other_languages_it_is_less_sure() -> None:
    row = [0.0] * len(FEATURES)
    assert probability_of(row, fitted=False) < probability_of(row)


def test_the_model_has_a_weight_for_each_feature() -> None:
    assert set(weights_of("auditor.evidence", "tense_probe")) == {"bias", *FEATURES}
    assert 0 <= probability_of([0.0] * len(FEATURES)) <= 1


@pytest.mark.parametrize("hostile", ["will \ud800 leave", "will\x00leave", "will leave " * 900])
def test_hostile_text(hostile: str) -> None:
    for found in probes(
        pair(hostile, "Nous partons."), pair("Nous partons.", hostile, ("fr", "en"))
    ):
        assert found is None or 0 <= found[1].probability <= 1
