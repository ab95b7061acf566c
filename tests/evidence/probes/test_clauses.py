"""Clauses of one side that the other does not have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.clause_variants import drop_clauses
from auditor.evidence.probes.clauses import FEATURES, MOST, clause_probes, plan_of, probability_of
from auditor.logistic import weights_of
from auditor.model import Pair, Passage, Probe
from tests.support.encoders import NeverAsked
from tests.support.real_models import shared_encoder

FULL = "The port stays open all winter, although the ferries to the islands will stop in May."
SHORT = "Le port reste ouvert tout l'hiver."
WHOLE = "Le port reste ouvert tout l'hiver, bien que les bacs vers les îles s'arrêtent en mai."


def pair(a: str, b: str, languages: tuple[str, str] = ("en", "fr")) -> Pair:
    return Pair(Passage(a, languages[0], 10), Passage(b, languages[1]))


def probes(*pairs: Pair) -> list[tuple[str, Probe] | None]:
    return clause_probes(pairs, InContext(shared_encoder()))


def test_a_text_without_each_of_its_clauses() -> None:
    assert [
        v.text for v in drop_clauses("We agree in full, if they sign it; the rest is open.", "en")
    ] == [
        " if they sign it; the rest is open.",
        "We agree in full, the rest is open.",
        "We agree in full, if they sign it;",
    ]
    assert [v.was for v in drop_clauses("The port (closed in May) is open now.", "en")] == [
        " (closed in May)", " is open now.",
    ]  # fmt: skip
    for text in ("", "The port is open.", "Yes, no, and so", "one, two, three, four"):
        assert drop_clauses(text, "en") == []


def test_words_that_begin_a_clause_are_those_of_the_language() -> None:
    text = "We agree in full because they signed it all."
    assert [v.was for v in drop_clauses(text, "en")] == [
        "We agree in full", " because they signed it all.",
    ]  # fmt: skip
    assert drop_clauses(text, "fr") == []


def test_a_clause_that_is_not_there() -> None:
    there, back = probes(pair(FULL, SHORT), pair(SHORT, FULL, ("fr", "en")))
    assert there is not None
    assert back is not None
    side, probe = there
    assert (side, probe.kind) == ("a", "clause")
    assert probe.was == FULL[probe.start - 10 : probe.end - 10]
    assert probe.was == "although the ferries to the islands will stop in May."
    assert probe.probability > 0.35
    assert (back[0], back[1].probability) == ("b", probe.probability)


@pytest.mark.parametrize(
    ("a", "b", "languages"),
    [
        (FULL, WHOLE, ("en", "fr")),
        (FULL, " ", ("en", "fr")),
        ("", WHOLE, ("en", "fr")),
        # How long the one is against the other is not known of these.
        (FULL, "港口冬季开放。", ("en", "zh")),
    ],
)
def test_what_is_about_as_long_is_not_asked_about(
    a: str, b: str, languages: tuple[str, str]
) -> None:
    assert clause_probes([pair(a, b, languages)], InContext(NeverAsked())) == [None]


def test_only_so_many_clauses_are_tried() -> None:
    side, plan = plan_of(pair("The ship is in port, " * 20, "Le port. " * 40))
    assert side == "a"
    assert len(plan) <= MOST


def test_the_model_has_a_weight_for_each_feature() -> None:
    assert set(weights_of("auditor.evidence", "clause_probe")) == {"bias", *FEATURES}
    assert 0 <= probability_of([0.0] * len(FEATURES)) <= 1


@given(st.text(alphabet="ab ,;(\n)،", max_size=80))
def test_a_variant_lacks_one_stretch(text: str) -> None:
    for v in drop_clauses(text, "en"):
        assert v.text == text[: v.start] + text[v.end :]
        assert v.was == text[v.start : v.end]
