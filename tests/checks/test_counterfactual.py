"""Probes of time and roles to findings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.checks import load_check
from auditor.checks.base import REPORT_FROM
from auditor.checks.counterfactual import QUOTED, findings
from auditor.model import Pair, Passage, Probe, ProbeKind, Severity

TEXT = "In spring the ship will leave the port."
A, B = Passage(TEXT, "en", 100), Passage("Le navire a quitté le port.", "fr")
START = 100 + TEXT.index("will")


def probe(kind: ProbeKind = ProbeKind.TENSE, probability: float = 0.8) -> Probe:
    return Probe(kind, START, START + 10, "will leave", "left", 0.0123456, probability)


def test_a_verb_of_a() -> None:
    (found,) = load_check("tense").run(Pair(A, B, probes_a=(probe(),)))
    assert found.message == "A says “the ship will leave the port”; B reads closer to “left”"
    assert (found.says_a, found.says_b) == ("the ship will leave the port", "closer to “left”")
    assert (found.spans_a, found.spans_b) == (((START, START + 10),), ())
    assert found.confidence == 0.8
    assert found.evidence == {"was": "will leave", "now": "left", "margin": 0.0123}


def test_what_a_translation_model_says_is_in_the_evidence() -> None:
    asked = replace(probe(), nats=-0.456)
    (found,) = load_check("tense").run(Pair(A, B, probes_a=(asked,)))
    assert found.evidence == {"was": "will leave", "now": "left", "margin": 0.0123, "nats": -0.46}


def test_a_verb_of_b() -> None:
    (found,) = load_check("tense").run(Pair(B, A, probes_b=(probe(),)))
    assert found.message.startswith("B says “the ship will leave the port”; A reads")
    assert (found.spans_a, found.spans_b) == ((), ((START, START + 10),))


@pytest.mark.parametrize("name", ["tense", "argument-swap", "contrast"])
def test_a_check_reports_its_own_kind(name: str) -> None:
    kinds = (ProbeKind.TENSE, ProbeKind.ROLES, ProbeKind.CONTRAST)
    pair = Pair(A, B, probes_a=tuple(probe(kind, 0.99) for kind in kinds))
    assert len(load_check(name).run(pair)) == 1


def test_faint_probes_are_no_findings() -> None:
    assert (
        findings(
            Pair(A, B, probes_a=(probe(probability=REPORT_FROM - 0.01),)),
            ProbeKind.TENSE,
            before=0,
            after=0,
        )
        == []
    )
    assert load_check("argument-swap").run(Pair(A, B)) == []


def test_a_long_stretch_is_quoted_in_part() -> None:
    text = "Sweden " + "and so on " * 40 + "Norway"
    far = Probe(ProbeKind.ROLES, 0, len(text), text, text[::-1], 0.1, 0.9)
    (found,) = load_check("argument-swap").run(Pair(Passage(text, "en"), B, probes_a=(far,)))
    assert len(found.says_a) <= QUOTED + 3
    assert found.says_a.endswith("Norway")


@pytest.mark.parametrize(
    ("name", "severity"), [("tense", Severity.MAJOR), ("argument-swap", Severity.CRITICAL)]
)
def test_the_checks_describe_themselves(name: str, severity: Severity) -> None:
    check = load_check(name)
    assert (check.id, check.severity, check.per_sentence) == (name, severity, True)
    assert check.category == "accuracy/mistranslation"


def test_a_clause_of_one_side() -> None:
    text = "We agree, if both sides sign."
    own = Passage(text, "en", 100)
    probe = Probe(ProbeKind.CLAUSE, 110, 100 + len(text), text[10:], "", 0.02, 0.7)
    (found,) = load_check("clauses").run(Pair(own, B, probes_a=(probe,)))
    assert found.message == "A says “if both sides sign.”; B reads closer to A without it"
    assert (found.says_a, found.says_b) == ("if both sides sign.", "")
    (mirrored,) = load_check("clauses").run(Pair(B, own, probes_b=(probe,)))
    assert mirrored.message == "B says “if both sides sign.”; A reads closer to B without it"
    assert (mirrored.spans_a, mirrored.spans_b) == ((), found.spans_a)
    assert load_check("clauses").run(Pair(A, B)) == []
