"""The judge: bounded, monotone, sentence by sentence, one reason a check."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks import CHECKS
from auditor.judge.features import (
    SURPRISE,
    WEIGHED_BY_FIGURES,
    WITNESS,
    Part,
    evidence_of,
    features_of,
)
from auditor.judge.model import EMBEDDED, FORCED, OF_EMBEDDED, TRANSLATED, shipped
from auditor.judge.verdict import (
    ALIGNED,
    DIVERGENT,
    REPORTED,
    REVIEW,
    evidence_name,
    is_reported,
    judge,
    probability,
)
from auditor.model import Bead, Issue, Severity, Span, Verdict

PAIR = Bead((0,), (0,), similarity=0.9)
OMISSION = Bead((0,), ())
COUNTED = [Severity.MINOR, Severity.MAJOR, Severity.CRITICAL]
ALIKE = {"gap": 0.15, "adequacy": -2.0, "coverage.english": -3.0, "coverage.other": -3.0}
EVIDENCE = {
    EMBEDDED: {},
    TRANSLATED: {"back.a.gain.missing": 0.0, "back.back.name": 0.0},
    FORCED: {SURPRISE: 0.05},
}


def issue(
    check: str = "numbers",
    confidence: float = 0.9,
    severity: Severity = Severity.CRITICAL,
    spans_a: tuple[Span, ...] = (),
) -> Issue:
    return Issue(check, "accuracy", severity, confidence, f"{check} differ", 0, spans_a=spans_a)


def part(start: int = 0, **figures: float) -> Part:
    return Part((start, start + 10), (start, start + 10), ALIKE | figures)


PROBABILITY = st.floats(0, 1)
ISSUE = st.builds(
    issue, st.sampled_from(sorted(CHECKS)), PROBABILITY, st.sampled_from(list(Severity))
)


@given(st.lists(ISSUE, max_size=6), st.sampled_from(sorted(EVIDENCE)))
def test_a_probability_and_its_verdict(issues: list[Issue], evidence: str) -> None:
    for bead in (PAIR, OMISSION, replace(PAIR, confidence=0.0)):
        found = judge(bead, issues, [part()], EVIDENCE[evidence])
        assert 0 <= found.divergence <= 1
        if bead.confidence < ALIGNED:
            assert found.verdict is Verdict.REVIEW
        elif found.divergence >= DIVERGENT:
            assert found.verdict is Verdict.DIVERGENT
        elif found.divergence >= REVIEW:
            assert found.verdict is Verdict.REVIEW
        else:
            assert found.verdict is Verdict.EQUIVALENT


@given(
    st.lists(ISSUE, max_size=5),
    st.sampled_from(sorted(CHECKS)),
    st.sampled_from(COUNTED),
    PROBABILITY,
    PROBABILITY,
    st.sampled_from(sorted(EVIDENCE)),
)
def test_surer_never_means_less_divergent(
    others: list[Issue], check: str, severity: Severity, x: float, y: float, evidence: str
) -> None:
    low, high = sorted((x, y))
    shared = EVIDENCE[evidence]
    for bead in (PAIR, OMISSION):
        less = judge(bead, [*others, issue(check, low, severity)], [part()], shared)
        more = judge(bead, [*others, issue(check, high, severity)], [part()], shared)
        none = judge(bead, others, [part()], shared)
        assert none.divergence <= less.divergence <= more.divergence


@pytest.mark.parametrize("name", [EMBEDDED, TRANSLATED, FORCED])
def test_more_of_any_feature_never_lowers_the_probability(name: str) -> None:
    model = shipped(name)
    assert all(slope >= 0 for slopes in model.terms.values() for _, slope in slopes)
    base = ALIKE | EVIDENCE[name]
    for feature in [*model.terms, *shipped(EMBEDDED).terms]:
        if feature == OF_EMBEDDED:
            continue
        values = [probability(base | {feature: value}) for value in (0.0, 0.5, 1.0, 3.0)]
        assert values == sorted(values)


def test_the_model_follows_from_the_evidence() -> None:
    for name, evidence in EVIDENCE.items():
        assert evidence_name(ALIKE | evidence) == name


@given(st.lists(ISSUE, max_size=6))
def test_the_order_of_the_issues_does_not_matter(issues: list[Issue]) -> None:
    assert (
        judge(PAIR, issues, [part()]).divergence == judge(PAIR, issues[::-1], [part()]).divergence
    )


def test_where_is_not_what() -> None:
    neutral = issue("order", 1.0, Severity.NEUTRAL)
    for bead in (PAIR, OMISSION):
        assert judge(bead, [neutral], [part()]).divergence == judge(bead, [], [part()]).divergence


def test_ten_issues_of_one_check_are_one_reason() -> None:
    assert (
        judge(PAIR, [issue()] * 10, [part()]).divergence
        == judge(PAIR, [issue()], [part()]).divergence
    )


def test_two_checks_are_two_reasons() -> None:
    both = judge(PAIR, [issue("numbers", 0.6), issue("negation", 0.6)], [part()])
    assert both.divergence > judge(PAIR, [issue("numbers", 0.6)], [part()]).divergence


@pytest.mark.parametrize("neighbours", [0, 1, 3])
def test_a_paragraph_is_as_divergent_as_its_worst_pair_of_sentences(neighbours: int) -> None:
    found = issue("numbers", 0.9, spans_a=((2, 4),))
    alone = judge(PAIR, [found], [part()])
    parts = [part(), *(part(20 * k) for k in range(1, neighbours + 1))]
    assert judge(PAIR, [found], parts).divergence == alone.divergence
    assert judge(PAIR, [found], parts[::-1]).features == alone.features


def test_issues_belong_to_the_sentences_that_they_stand_in() -> None:
    here, nowhere = issue("numbers", 0.9, spans_a=((22, 25),)), issue("names", 0.9)
    first, second = features_of([here, nowhere], [part(), part(20)], {"back.x": 1.0})
    assert "numbers" not in first
    assert second["numbers"] == pytest.approx(evidence_of(0.9), abs=1e-4)
    assert first["names"] == second["names"]
    assert first["back.x"] == second["back.x"] == 1.0


def test_what_both_witnesses_say_is_the_lesser() -> None:
    (row,) = features_of([issue("numbers", 0.9)], [part()], {f"{WITNESS}numbers": 0.5})
    assert row["both.numbers"] == 0.5
    (row,) = features_of([], [part()], {f"{WITNESS}numbers": 0.5})
    assert row["both.numbers"] == 0.0


@pytest.mark.parametrize("evidence", sorted(EVIDENCE))
def test_nothing_found(evidence: str) -> None:
    found = judge(PAIR, [], [part()], EVIDENCE[evidence])
    assert found.verdict is Verdict.EQUIVALENT
    assert found.reasons == ()
    # A difference nobody found stays possible.
    assert 0 < found.divergence < REVIEW


def test_nothing_found_on_one_side_only() -> None:
    assert judge(OMISSION, []).divergence == 0
    found = judge(OMISSION, [issue("omission", 0.95)])
    assert found.divergence == 0.95
    assert found.verdict is Verdict.DIVERGENT


def test_a_check_that_no_fitting_data_has_keeps_its_own_confidence() -> None:
    unknown = sorted(set(CHECKS) - shipped(EMBEDDED).known - WEIGHED_BY_FIGURES)
    assert unknown
    none = judge(PAIR, [], [part()]).divergence
    for check in unknown:
        found = judge(PAIR, [issue(check, 0.8)], [part()]).divergence
        assert found == pytest.approx(1 - (1 - none) * 0.2, abs=1e-3)


def test_a_doubtful_alignment_is_for_review_whatever_was_found() -> None:
    doubtful = replace(PAIR, confidence=ALIGNED / 2)
    for issues in ([], [issue("numbers", 0.99)]):
        found = judge(doubtful, issues, [part()])
        assert found.verdict is Verdict.REVIEW
        assert "review the alignment" in found.reasons[-1]


def test_reasons_are_the_issues_worth_reporting_surest_first() -> None:
    found = judge(
        PAIR, [issue("names", 0.5), issue("numbers", 0.9), issue("dates", REPORTED / 2)], [part()]
    )
    assert found.reasons == ("numbers: numbers differ", "names: names differ")
    assert is_reported(issue(confidence=REPORTED))
    assert not is_reported(issue(confidence=REPORTED / 2))


@pytest.mark.parametrize("evidence", sorted(EVIDENCE))
def test_a_sentence_that_was_not_translated_is_no_translation(evidence: str) -> None:
    """The encoder finds it as near as can be."""
    alike = part(gap=0.0, adequacy=2.0)
    found = judge(PAIR, [issue("untranslated", 0.95)], [alike], EVIDENCE[evidence])
    assert found.verdict is Verdict.DIVERGENT
    assert found.reasons == ("untranslated: untranslated differ",)
