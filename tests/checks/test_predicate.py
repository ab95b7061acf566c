"""Probes of other predicates to findings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks import contrast
from auditor.checks.base import REPORT_FROM
from auditor.checks.predicate import CHECK, confidence, run
from auditor.model import Pair, Passage, Probe, ProbeKind, Severity

TEXT = "On Monday the talks were postponed by the council."
A = Passage(TEXT, "en", 100)
B = Passage("Les pourparlers ont été annulés.", "fr", 0)


def probe(probability: float, kind: ProbeKind = ProbeKind.PREDICATE) -> Probe:
    start = 100 + TEXT.index("postponed")
    return Probe(kind, start, start + 9, "postponed", "cancelled", 0.2, probability)


def test_an_act_of_a_for_which_b_has_another() -> None:
    (found,) = run(Pair(A, B, probes_a=(probe(0.999),)))
    assert "postponed" in found.says_a
    assert found.says_a in TEXT
    assert found.says_b == "closer to “cancelled” than to “postponed”"
    assert found.message == f"A says “{found.says_a}”; B reads {found.says_b}"
    assert [TEXT[a - 100 : b - 100] for a, b in found.spans_a] == ["postponed"]
    assert found.spans_b == ()
    assert (found.evidence["was"], found.evidence["now"]) == ("postponed", "cancelled")


def test_either_side_is_treated_alike() -> None:
    (left,) = run(Pair(A, B, probes_a=(probe(0.99),)))
    (right,) = run(Pair(B, A, probes_b=(probe(0.99),)))
    assert (left.says_a, left.says_b, left.spans_a) == (right.says_b, right.says_a, right.spans_b)
    assert left.confidence == right.confidence


def test_probes_of_other_kinds_are_for_other_checks() -> None:
    for kind in ProbeKind:
        pair = Pair(A, B, probes_a=(probe(0.999, kind),))
        assert bool(run(pair)) == (kind is ProbeKind.PREDICATE)
    assert contrast.run(Pair(A, B, probes_a=(probe(0.999),))) == []


def test_weak_ones_and_none_are_no_findings() -> None:
    assert run(Pair(A, B, probes_a=(probe(0.5),))) == []
    assert run(Pair(A, B)) == []


@pytest.mark.parametrize("probability", [0.05, 0.5, 0.9])
def test_exchanged_predicates_are_rarer_in_documents_than_in_the_fitted_set(
    probability: float,
) -> None:
    assert confidence(probability) < probability


def test_at_the_fitted_share_it_is_the_share_of_documents() -> None:
    assert confidence(2 / 3 / (1 + 2 / 3)) == pytest.approx(1 / 40)


@given(st.floats(0, 1), st.floats(0, 1))
def test_confidence_keeps_the_order_and_is_bounded(x: float, y: float) -> None:
    low, high = sorted((x, y))
    assert 0 < confidence(low) <= confidence(high) < 1


@given(st.lists(st.floats(0, 1), max_size=5))
def test_findings_are_those_sure_enough(probabilities: list[float]) -> None:
    found = run(Pair(A, B, probes_a=tuple(map(probe, probabilities))))
    sure = [confidence(p) for p in probabilities if confidence(p) >= REPORT_FROM]
    assert [one.confidence for one in found] == pytest.approx(sure, abs=1e-4)


def test_it_reads_sentences() -> None:
    assert CHECK.id == "predicate"
    assert CHECK.per_sentence
    assert CHECK.severity is Severity.CRITICAL
    assert CHECK.languages is None
