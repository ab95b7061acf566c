"""From aligned pairs to judgements: what checks are given, and what becomes of what they find."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.align.documents import align_documents
from auditor.checks.base import Check
from auditor.evidence.in_context import InContext
from auditor.judge import REPORTED
from auditor.judge.features import Part
from auditor.languages.tables.tense import Tense
from auditor.model import (
    Bead,
    Finding,
    Pair,
    Passage,
    Severity,
    Side,
    Verdict,
)
from auditor.pipeline.checking import check_unit
from auditor.pipeline.evidence import probe
from auditor.pipeline.units import units_of
from auditor.pipeline.way import judge_unit
from auditor.readers.plain.text import document_from_text
from auditor.segment import segment
from tests.support.encoders import NeverAsked
from tests.support.real_models import shared_encoder

PAIR = Pair(
    Passage("We leave. We do not stay.", "en"), Passage("Nous partons. Nous restons.", "fr")
)
FIRST = Pair(Passage("We leave.", "en"), Passage("Nous partons.", "fr"))
SECOND = Pair(Passage("We do not stay.", "en", 10), Passage("Nous restons.", "fr", 14))
WHOLE = replace(PAIR, sentences=(FIRST, SECOND))
BEAD = Bead((0,), (0,), similarity=0.9)
LEFT_OUT = Bead((0,), ())


def check(
    *found: Finding,
    name: str = "dates",
    severity: Severity = Severity.MAJOR,
    per_sentence: bool = False,
    needs: tuple[type[object], ...] = (),
    seen: list[Pair] | None = None,
) -> Check:
    def run(pair: Pair) -> list[Finding]:
        if seen is not None:
            seen.append(pair)
        return list(found)

    return Check(name, "accuracy", severity, "…", "…", run, per_sentence, needs=needs)


def confident(confidence: float, severity: Severity | None = None) -> Finding:
    return Finding(f"at {confidence}", confidence=confidence, severity=severity)


def test_a_finding_becomes_an_issue() -> None:
    finding = Finding(
        "A says 4, B says 5",
        says_a="4",
        says_b="5",
        spans_a=((3, 4),),
        spans_b=((8, 9), (12, 13)),
        confidence=0.912345,
        evidence={"by": 1},
    )
    (issue,) = check_unit(PAIR, [check(finding)], bead=6)
    assert (issue.check, issue.category, issue.bead) == ("dates", "accuracy", 6)
    assert (issue.message, issue.says_a, issue.says_b) == ("A says 4, B says 5", "4", "5")
    assert (issue.spans_a, issue.spans_b) == (((3, 4),), ((8, 9), (12, 13)))
    assert issue.confidence == 0.9123
    assert issue.evidence == {"by": 1}
    assert issue.severity is Severity.MAJOR


def test_a_finding_may_have_a_severity_of_its_own() -> None:
    (issue,) = check_unit(PAIR, [check(confident(0.9, Severity.NEUTRAL))], bead=0)
    assert issue.severity is Severity.NEUTRAL


def test_the_surest_first() -> None:
    checks = [check(confident(0.2), confident(0.8)), check(confident(0.5), name="names")]
    assert [i.confidence for i in check_unit(PAIR, checks, bead=0)] == [0.8, 0.5, 0.2]
    assert check_unit(PAIR, [], bead=0) == []
    assert check_unit(PAIR, [check()], bead=0) == []


@pytest.mark.parametrize(
    ("pair", "per_sentence", "expected"),
    [
        (WHOLE, False, [WHOLE]),
        (WHOLE, True, [FIRST, SECOND]),
        (PAIR, False, [PAIR]),
        (PAIR, True, [PAIR]),
    ],
)
def test_what_a_check_is_given(pair: Pair, per_sentence: bool, expected: list[Pair]) -> None:
    seen: list[Pair] = []
    check_unit(pair, [check(per_sentence=per_sentence, seen=seen)], bead=0)
    assert seen == expected


def test_a_check_is_not_run_on_a_language_it_does_not_know() -> None:
    seen: list[Pair] = []
    pair = replace(PAIR, b=replace(PAIR.b, language="zh"))
    assert check_unit(pair, [check(confident(1), needs=(Tense,), seen=seen)], bead=0) == []
    assert seen == []


def test_what_is_not_shown_still_moves_the_judgement() -> None:
    faint, clean = check(confident(0.05), name="numbers"), check(name="numbers")
    found = judge_unit(PAIR, BEAD, [faint], number=0)
    assert found.issues == ()
    assert (
        found.judgement.divergence > judge_unit(PAIR, BEAD, [clean], number=0).judgement.divergence
    )


@pytest.mark.parametrize("name", ["numbers", "negation", "terms", "placeholders"])
@pytest.mark.parametrize("confidence", [0.0, REPORTED - 0.01, REPORTED, 0.7, 0.9, 0.999])
def test_what_is_shown_is_not_passed_over(name: str, confidence: float) -> None:
    found = judge_unit(PAIR, BEAD, [check(confident(confidence), name=name)], number=3)
    passed_over = found.judgement.verdict is Verdict.EQUIVALENT
    assert [issue.bead for issue in found.issues] == ([] if passed_over else [3])


def test_what_says_where_is_shown_of_what_is_passed_over_too() -> None:
    where = check(confident(0.9, Severity.NEUTRAL), name="order")
    found = judge_unit(PAIR, BEAD, [where], number=3)
    assert [issue.check for issue in found.issues] == ["order"]
    assert found.judgement.verdict is Verdict.EQUIVALENT


@pytest.mark.parametrize(("confidence", "verdict"), [(0.95, "divergent"), (0.4, "review")])
def test_a_one_sided_bead_is_judged_by_its_check(confidence: float, verdict: str) -> None:
    asked = Pair(PAIR.a, Passage("", "fr"))
    found = judge_unit(asked, LEFT_OUT, [check(confident(confidence), name="omission")], number=0)
    assert found.judgement.divergence == confidence
    assert found.judgement.verdict == verdict


def test_measures_are_handed_to_the_judge() -> None:
    parts = (Part((0, 9), (0, 13), {"adequacy": 1.0}), Part((10, 25), (14, 27), {"adequacy": 2.0}))
    found = judge_unit(PAIR, BEAD, [], number=0, parts=parts, shared={"back.excess": 0.5})
    assert found.judgement.features["adequacy"] in (1.0, 2.0)
    assert found.judgement.features["back.excess"] == 0.5


def side(text: str, language: str) -> Side:
    document = document_from_text(text, language=language)
    return Side(document, segment(document))


A = side("The mayor came on 4 May.\n\nThe road is not open. It has 7 bridges.", "en")
B = side("Le maire est venu le 4 mai.\n\nLa route n'est pas ouverte. Elle a 7 ponts.", "fr")


def test_facts_have_document_offsets_and_those_of_sentences_are_the_pairs() -> None:
    pairs = units_of(A, B, align_documents(A, B, shared_encoder().encode))
    assert len(pairs) == 2
    for pair in pairs:
        for side_, facts, passage in ((A, pair.facts_a, pair.a), (B, pair.facts_b, pair.b)):
            text = side_.document.text
            assert facts
            for fact in facts:
                assert text[fact.start : fact.end] == fact.text
                assert passage.start <= fact.start < fact.end <= passage.start + len(passage.text)
        for inside in pair.sentences:
            assert set(map(repr, inside.facts_a)) <= set(map(repr, pair.facts_a))
            assert set(map(repr, inside.facts_b)) <= set(map(repr, pair.facts_b))
    first, second = pairs[1].sentences
    assert {"negation"} & {fact.kind for fact in first.facts_a}
    assert "7" in {fact.text for fact in second.facts_a}
    assert "7" not in {fact.text for fact in first.facts_a}


def contrary() -> list[Pair]:
    a = side("The road is open. It has large bridges.", "en")
    b = side("La route n'est pas ouverte. Elle a de petits ponts.", "fr")
    return units_of(a, b, align_documents(a, b, shared_encoder().encode))


def test_a_quick_look_encodes_nothing() -> None:
    pairs = contrary()
    assert probe(pairs, InContext(NeverAsked()), depth="quick") == pairs


@pytest.mark.parametrize("depth", ["standard", "deep"])
def test_evidence_is_gathered_for_sentences(depth: str) -> None:
    (found,) = probe(contrary(), InContext(shared_encoder()), depth=depth)
    first, second = found.sentences
    assert first.negation_margin is not None
    assert first.negation_margin > 0
    assert second.negation_margin is None
    assert {"large"} <= {p.was for p in second.probes_a}
    for one in second.probes_a:
        assert "The road is open. It has large bridges."[one.start : one.end] == one.was
    # The pair as a whole is left to its sentences.
    assert (found.probes_a, found.probes_b, found.negation_margin) == ((), (), None)


def test_a_pair_without_sentences_is_asked_itself() -> None:
    (whole,) = contrary()
    asked = replace(whole.sentences[1], sentences=())
    (found,) = probe([asked], InContext(shared_encoder()), depth="standard")
    assert {"large"} <= {p.was for p in found.probes_a}


@pytest.mark.parametrize("depth", ["quick", "standard", "deep"])
def test_nothing_to_gather(depth: str) -> None:
    assert probe([], InContext(shared_encoder()), depth=depth) == []
    alone = Pair(Passage("The road is not open.", "en"), Passage("", "fr"))
    (found,) = probe([alone], InContext(shared_encoder()), depth=depth)
    assert (found.probes_a, found.probes_b, found.negation_margin) == ((), (), None)


def test_of_many_findings_the_most_confident_are_listed_and_all_are_weighed() -> None:
    many = check(*(confident(n / 100) for n in range(40, 100)))
    found = judge_unit(PAIR, BEAD, [many], number=0, most=10)
    assert [issue.confidence for issue in found.issues] == [n / 100 for n in range(99, 89, -1)]
    assert found.left == 50
    everything = judge_unit(PAIR, BEAD, [many], number=0, most=100)
    assert everything.left == 0
    assert everything.judgement == found.judgement
