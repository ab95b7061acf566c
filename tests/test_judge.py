"""The judge: bounded, monotone, one reason a check, and its fitted weights fit for use."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks import CHECKS, load_check
from auditor.judge import ALIGNED, DIVERGENT, REVIEW, SHOWN, judge, shipped, shown
from auditor.model import Bead, Issue, Severity, Verdict

PAIR = Bead((0,), (0,), similarity=0.9)
OMISSION = Bead((0,), ())
COUNTED = [Severity.MINOR, Severity.MAJOR, Severity.CRITICAL]


def issue(
    check: str = "numbers", confidence: float = 0.9, severity: Severity = Severity.CRITICAL
) -> Issue:
    return Issue(check, "accuracy", severity, confidence, f"{check} differ", 0)


PROBABILITY = st.floats(0, 1)
ISSUE = st.builds(
    issue, st.sampled_from(sorted(CHECKS)), PROBABILITY, st.sampled_from(list(Severity))
)


@given(st.lists(ISSUE, max_size=6), st.booleans())
def test_a_probability_and_its_verdict(issues: list[Issue], translated: bool) -> None:
    for bead in (PAIR, OMISSION, replace(PAIR, confidence=0.0)):
        found = judge(bead, issues, translated=translated)
        assert 0 <= found.divergence <= 1
        if found.divergence >= DIVERGENT:
            assert found.verdict is Verdict.DIVERGENT
        elif found.divergence >= REVIEW:
            assert found.verdict is Verdict.REVIEW
        else:
            assert found.verdict is not Verdict.DIVERGENT


@given(
    st.lists(ISSUE, max_size=5),
    st.sampled_from(sorted(CHECKS)),
    st.sampled_from(COUNTED),
    PROBABILITY,
    PROBABILITY,
    st.booleans(),
)
def test_surer_never_means_less_divergent(
    others: list[Issue], check: str, severity: Severity, x: float, y: float, translated: bool
) -> None:
    low, high = sorted((x, y))
    for bead in (PAIR, OMISSION):
        less = judge(bead, [*others, issue(check, low, severity)], translated=translated)
        more = judge(bead, [*others, issue(check, high, severity)], translated=translated)
        none = judge(bead, others, translated=translated)
        assert none.divergence <= less.divergence <= more.divergence


@given(st.lists(ISSUE, max_size=6))
def test_the_order_of_the_issues_does_not_matter(issues: list[Issue]) -> None:
    assert judge(PAIR, issues).divergence == judge(PAIR, issues[::-1]).divergence


@given(st.lists(ISSUE.filter(lambda i: i.severity is not Severity.NEUTRAL), max_size=6))
def test_where_is_not_what(issues: list[Issue]) -> None:
    neutral = issue("order", 1.0, Severity.NEUTRAL)
    assert judge(PAIR, [*issues, neutral]).divergence == judge(PAIR, issues).divergence


def test_ten_issues_of_one_check_are_one_reason() -> None:
    assert judge(PAIR, [issue()] * 10).divergence == judge(PAIR, [issue()]).divergence
    weak = [issue(confidence=0.3)] * 10
    assert judge(PAIR, [issue(), *weak]).divergence == judge(PAIR, [issue()]).divergence


def test_two_checks_are_two_reasons() -> None:
    both = judge(PAIR, [issue("numbers", 0.6), issue("negation", 0.6)])
    assert both.divergence > judge(PAIR, [issue("numbers", 0.6)]).divergence


@pytest.mark.parametrize("translated", [True, False])
def test_nothing_found(translated: bool) -> None:
    found = judge(PAIR, [], translated=translated)
    assert found.verdict is Verdict.EQUIVALENT
    assert found.reasons == ()
    # A difference nobody found stays possible.
    assert 0 < found.divergence < REVIEW


def test_nothing_found_on_one_side_only() -> None:
    assert judge(OMISSION, []).divergence == 0
    found = judge(OMISSION, [issue("omission", 0.95)])
    assert found.divergence == 0.95
    assert found.verdict is Verdict.DIVERGENT


@pytest.mark.xfail(strict=True, reason="of a one-sided bead neutral issues count as well")
def test_where_is_not_what_on_one_side_either() -> None:
    assert judge(OMISSION, [issue("order", 0.9, Severity.NEUTRAL)]).divergence == 0


def test_reasons_are_the_issues_shown_surest_first() -> None:
    issues = [issue("numbers", 0.5), issue("names", 0.1), issue("dates", 0.9)]
    assert judge(PAIR, issues).reasons == ("dates: dates differ", "numbers: numbers differ")


@pytest.mark.parametrize(
    ("confidence", "expected"), [(SHOWN - 0.0001, False), (SHOWN, True), (1.0, True), (0.0, False)]
)
def test_shown(confidence: float, expected: bool) -> None:
    assert shown(issue(confidence=confidence)) == expected


def test_a_doubtful_alignment_is_for_review() -> None:
    found = judge(replace(PAIR, confidence=ALIGNED / 2), [])
    assert found.verdict is Verdict.REVIEW
    assert "review the alignment" in found.reasons[-1]
    assert judge(replace(PAIR, confidence=ALIGNED), []).verdict is Verdict.EQUIVALENT
    # It takes nothing away from what was found.
    sure = judge(replace(PAIR, confidence=0.0), [issue(confidence=1.0)])
    assert sure.divergence == judge(PAIR, [issue(confidence=1.0)]).divergence


def test_one_sided_beads_have_no_alignment_to_doubt() -> None:
    assert judge(replace(OMISSION, confidence=0.0), []).verdict is Verdict.EQUIVALENT


def test_certainty_is_not_infinite() -> None:
    found = judge(PAIR, [issue(check, 1.0) for check in CHECKS])
    assert math.isfinite(found.divergence)
    assert all(math.isfinite(value) for value in found.features.values())


@pytest.mark.parametrize("measure", ["no such measure", "coverage"])
def test_measures_are_features_as_well(measure: str) -> None:
    found = judge(PAIR, [issue()], {measure: 0.25})
    assert found.features[measure] == 0.25
    assert 0 < found.divergence < 1


# Checks whose findings need a translation: the embedded model never meets them.
NEED_TRANSLATION = {"back-translation", "surprisal"}


@pytest.mark.parametrize("name", sorted(CHECKS))
@pytest.mark.parametrize("translated", [True, False])
def test_what_is_shown_as_certain_is_judged_so(
    name: str, translated: bool, request: pytest.FixtureRequest
) -> None:
    """A finding shown with 95% in a bead called equivalent would contradict itself."""
    if load_check(name).severity is Severity.NEUTRAL:
        pytest.skip("says where, not what")
    if name in NEED_TRANSLATION and not translated:
        pytest.skip("needs a translation")
    request.applymarker(
        pytest.mark.xfail(strict=False, reason="the weights are being fitted; new checks lack one")
    )
    found = judge(PAIR, [issue(name, 0.95)], translated=translated)
    assert found.verdict is not Verdict.EQUIVALENT, found.divergence


@pytest.mark.parametrize("model", ["embedded", "translated"])
def test_shipped_weights(model: str) -> None:
    weights = shipped()[model]
    assert weights.bias < 0
    for name in set(CHECKS) & set(weights.weights):
        assert weights.weights[name] >= 0, name


def test_shipped_models() -> None:
    assert set(shipped()) == {"embedded", "translated"}
