"""Probes to findings: which word, what the other side is closer to, how sure at documents' shares."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.base import REPORT_FROM
from auditor.checks.contrast import CHECK, confidence, run
from auditor.model import Pair, Passage, Probe, ProbeKind

TEXT = "In spring we respect your sovereign decision, of course."
A = Passage(TEXT, "en", 100)
B = Passage("Rejeitamos a vossa decisão.", "pt", 0)


def probe(probability: float, word: str = "respect", now: str = "reject") -> Probe:
    start = 100 + TEXT.index(word)
    return Probe(ProbeKind.CONTRAST, start, start + len(word), word, now, 0.123456, probability)


def test_a_word_of_a_that_b_contradicts() -> None:
    (found,) = run(Pair(A, B, probes_a=(probe(0.99),)))
    assert found.says_a == "spring we respect your sovereign decision"
    assert found.says_b == "closer to “reject” than to “respect”"
    assert found.message == f"A says “{found.says_a}”; B reads {found.says_b}"
    ((start, end),) = found.spans_a
    assert TEXT[start - 100 : end - 100] == "respect"
    assert found.spans_b == ()
    assert found.evidence == {
        "was": "respect",
        "now": "reject",
        "margin": 0.1235,
        "probability": 0.99,
    }


def test_what_a_translation_model_says_is_in_the_evidence() -> None:
    (plain,) = run(Pair(A, B, probes_a=(probe(0.99),)))
    (found,) = run(Pair(A, B, probes_a=(replace(probe(0.99), nats=11.2345),)))
    assert found.evidence == {**plain.evidence, "nats": 11.23}
    assert found.message == plain.message


def test_a_word_of_b_that_a_contradicts() -> None:
    (found,) = run(Pair(B, A, probes_b=(probe(0.99),)))
    assert found.message.startswith("B says “")
    assert "; A reads closer to “reject” than to “respect”" in found.message
    assert found.spans_a == ()
    assert len(found.spans_b) == 1


def test_either_side_is_treated_alike() -> None:
    (left,) = run(Pair(A, B, probes_a=(probe(0.9),)))
    (right,) = run(Pair(B, A, probes_b=(probe(0.9),)))
    assert (left.says_a, left.says_b, left.spans_a) == (right.says_b, right.says_a, right.spans_b)
    assert left.confidence == right.confidence


def test_each_probe_is_a_finding_and_weak_ones_are_none() -> None:
    pair = Pair(A, B, probes_a=(probe(0.99), probe(0.9, "sovereign", "dependent"), probe(0.01)))
    found = run(pair)
    assert [finding.evidence["was"] for finding in found] == ["respect", "sovereign"]
    assert all(finding.confidence >= REPORT_FROM for finding in found)


def test_no_probes_no_findings() -> None:
    assert run(Pair(A, B)) == []
    assert run(Pair(Passage("", "en"), Passage("", "pt"))) == []


def test_the_phrase_is_quoted_as_it_stands() -> None:
    text = "We respect, of course, the decision."
    comma = Probe(ProbeKind.CONTRAST, 3, 10, "respect", "reject", 0.1, 0.99)
    (found,) = run(Pair(Passage(text, "en"), B, probes_a=(comma,)))
    assert found.says_a in text


def test_a_word_at_either_edge() -> None:
    for text in ("respect", "respect.", " respect ", "we respect", "respect us"):
        start = 100 + text.index("respect")
        at_edge = Probe(ProbeKind.CONTRAST, start, start + 7, "respect", "reject", 0.1, 0.99)
        (found,) = run(Pair(Passage(text, "en", 100), B, probes_a=(at_edge,)))
        assert "respect" in found.says_a


@given(st.floats(0, 1), st.floats(0, 1))
def test_confidence_keeps_the_order_and_is_bounded(x: float, y: float) -> None:
    low, high = sorted((x, y))
    assert 0 < confidence(low) <= confidence(high) < 1


@pytest.mark.parametrize("probability", [0.05, 0.3, 0.5, 0.8])
def test_antonyms_are_rarer_in_documents_than_in_the_fitted_set(probability: float) -> None:
    assert confidence(probability) < probability


def test_it_reads_sentences() -> None:
    assert CHECK.per_sentence
    assert CHECK.languages is None
