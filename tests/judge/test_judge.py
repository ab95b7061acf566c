"""The judge: bounded, monotone, one reason a check, and its fitted weights fit for use."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks import CHECKS, load_check
from auditor.judge.features import (
    ADEQUACY,
    FITTED,
    SURPRISE,
    WITNESS,
    check_of,
    evidence_of,
    features_of,
    is_other,
)
from auditor.judge.verdict import ALIGNED, REPORTED, is_reported, judge
from auditor.judge.weights import (
    ADEQUACY_LIMIT,
    AGAINST,
    DIVERGENT,
    FAINT,
    LOOKS_GOOD,
    LOOKS_POOR,
    OTHERS,
    OUTWEIGHS,
    REVIEW,
    SURE_NEGATION,
    SURPRISED,
    UNCONFIRMED,
    UNSURPRISED,
    Weights,
    combined,
    shipped,
)
from auditor.model import Bead, Issue, Severity, Verdict

PAIR = Bead((0,), (0,), similarity=0.9)
OMISSION = Bead((0,), ())
COUNTED = [Severity.MINOR, Severity.MAJOR, Severity.CRITICAL]


def issue(
    check: str = "numbers", confidence: float = 0.9, severity: Severity = Severity.CRITICAL
) -> Issue:
    return Issue(check, "accuracy", severity, confidence, f"{check} differ", 0)


PROBABILITY = st.floats(0, 1)
LOG_ODDS = st.floats(-12, 12)
MEASURES = st.dictionaries(
    st.sampled_from(
        [ADEQUACY, "coverage.english", "coverage.other", "coverage.words"]
        + [f"{WITNESS}{name}" for name in ("numbers", "names", "negation")]
    ),
    LOG_ODDS,
    max_size=4,
)
ISSUE = st.builds(
    issue, st.sampled_from(sorted(CHECKS)), PROBABILITY, st.sampled_from(list(Severity))
)


@given(st.lists(ISSUE, max_size=6), st.booleans())
def test_a_probability_and_its_verdict(issues: list[Issue], translated: bool) -> None:
    for bead in (PAIR, OMISSION, replace(PAIR, confidence=0.0)):
        found = judge(bead, issues, translated=translated)
        assert 0 <= found.divergence <= 1
        if found.divergence >= DIVERGENT and bead.confidence:
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
    ambiguous = [issue(confidence=0.3)] * 10
    assert judge(PAIR, [issue(), *ambiguous]).divergence == judge(PAIR, [issue()]).divergence


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


def test_where_is_not_what_on_one_side_either() -> None:
    neutral = issue("order", 0.9, Severity.NEUTRAL)
    found = judge(OMISSION, [neutral])
    assert found.divergence == 0
    assert found.verdict is Verdict.EQUIVALENT
    assert judge(OMISSION, [neutral, issue("omission", 0.4)]).divergence == 0.4


def test_reasons_are_the_issues_shown_surest_first() -> None:
    issues = [issue("numbers", 0.5), issue("names", 0.1), issue("dates", 0.9)]
    assert judge(PAIR, issues).reasons == ("dates: dates differ", "numbers: numbers differ")


@pytest.mark.parametrize(
    ("confidence", "expected"),
    [(REPORTED - 0.0001, False), (REPORTED, True), (1.0, True), (0.0, False)],
)
def test_shown(confidence: float, expected: bool) -> None:
    assert is_reported(issue(confidence=confidence)) == expected


def test_a_doubtful_alignment_is_for_review() -> None:
    found = judge(replace(PAIR, confidence=ALIGNED / 2), [])
    assert found.verdict is Verdict.REVIEW
    assert "review the alignment" in found.reasons[-1]
    assert judge(replace(PAIR, confidence=ALIGNED), []).verdict is Verdict.EQUIVALENT
    # It takes nothing away from what was found.
    confident = judge(replace(PAIR, confidence=0.0), [issue(confidence=1.0)])
    assert confident.divergence == judge(PAIR, [issue(confidence=1.0)]).divergence


def test_a_doubtful_omission_is_for_review() -> None:
    found = judge(replace(OMISSION, confidence=0.0), [issue("omission", 0.95)])
    assert found.verdict is Verdict.REVIEW
    assert found.reasons[-1].startswith("review the alignment")


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


@pytest.mark.parametrize(
    ("name", "translated"),
    [
        (name, translated)
        for name in sorted(CHECKS)
        for translated in (True, False)
        if load_check(name).severity is not Severity.NEUTRAL  # those say where, not what
        and (translated or name not in NEED_TRANSLATION)
    ],
)
def test_what_is_shown_as_certain_is_judged_so(name: str, translated: bool) -> None:
    """A finding shown with 95% in a bead called equivalent would contradict itself."""
    found = judge(PAIR, [issue(name, 0.95)], translated=translated)
    assert found.verdict is not Verdict.EQUIVALENT, found.divergence
    if is_other(name):
        # One that keeps its own calibration is also divergent in an otherwise good pair.
        good = judge(PAIR, [issue(name, 0.95)], {ADEQUACY: -9.0}, translated=translated)
        assert good.verdict is Verdict.DIVERGENT, good.divergence


@pytest.mark.parametrize("model", ["embedded", "translated"])
def test_shipped_weights(model: str) -> None:
    weights = shipped()[model]
    assert weights.bias < 0
    for name in set(CHECKS) & set(weights.weights):
        assert weights.weights[name] >= 0, name


def test_shipped_models() -> None:
    assert set(shipped()) == {"embedded", "translated"}


@given(st.lists(ISSUE, max_size=6), MEASURES, st.booleans(), st.floats(0, 1))
def test_an_issue_that_is_shown_is_never_in_a_passage_called_equivalent(
    issues: list[Issue], measures: dict[str, float], translated: bool, confident: float
) -> None:
    for bead in (
        replace(PAIR, confidence=confident),
        OMISSION,
        Bead((), (0,), confidence=confident),
    ):
        found = judge(bead, issues, measures, translated=translated)
        named = any(is_reported(i) and i.severity is not Severity.NEUTRAL for i in issues)
        if found.verdict is Verdict.EQUIVALENT:
            assert not named
            assert found.divergence < REVIEW
        if named:
            assert found.reasons


@given(
    st.lists(ISSUE, max_size=4),
    MEASURES,
    st.sampled_from(sorted(CHECKS)),
    PROBABILITY,
    PROBABILITY,
    st.booleans(),
)
def test_surer_never_means_less_divergent_whatever_was_measured(
    others: list[Issue],
    measures: dict[str, float],
    check: str,
    x: float,
    y: float,
    translated: bool,
) -> None:
    low, high = sorted((x, y))
    less = judge(PAIR, [*others, issue(check, low)], measures, translated=translated)
    more = judge(PAIR, [*others, issue(check, high)], measures, translated=translated)
    assert less.divergence <= more.divergence
    order = list(Verdict)
    assert order.index(less.verdict) <= order.index(more.verdict)


@given(
    st.lists(ISSUE.filter(lambda i: i.severity is not Severity.NEUTRAL), max_size=5),
    MEASURES,
    PROBABILITY,
    st.booleans(),
)
def test_neutral_issues_never_count(
    issues: list[Issue], measures: dict[str, float], confident: float, translated: bool
) -> None:
    neutral = [issue(check, confident, Severity.NEUTRAL) for check in CHECKS]
    for bead in (PAIR, OMISSION):
        alone = judge(bead, issues, measures, translated=translated)
        beside = judge(bead, [*neutral, *issues], measures, translated=translated)
        assert beside.divergence == alone.divergence
        assert beside.verdict is alone.verdict
        assert beside.features == alone.features


@pytest.mark.parametrize(
    ("divergence", "verdict"),
    [
        (0.0, Verdict.EQUIVALENT),
        (REVIEW - 0.001, Verdict.EQUIVALENT),
        (REVIEW, Verdict.REVIEW),
        (REPORTED, Verdict.REVIEW),
        (DIVERGENT - 0.001, Verdict.REVIEW),
        (DIVERGENT, Verdict.DIVERGENT),
        (1.0, Verdict.DIVERGENT),
    ],
)
def test_thresholds(divergence: float, verdict: Verdict) -> None:
    # What stands on one side only is as divergent as its check is sure.
    for bead in (OMISSION, Bead((), (0,))):
        found = judge(bead, [issue("omission", divergence)])
        assert found.divergence == pytest.approx(divergence)
        assert found.verdict is verdict


def test_the_thresholds_are_in_order() -> None:
    assert 0 < REVIEW <= REPORTED < DIVERGENT < 1
    assert pytest.approx(math.log(2)) == FAINT
    assert pytest.approx(0.995) == 1 - math.exp(-evidence_of(1))


@given(st.lists(st.tuples(st.sampled_from(sorted(CHECKS)), PROBABILITY), max_size=6))
def test_features_by_their_definition(given_: list[tuple[str, float]]) -> None:
    found = features_of([issue(check, confident) for check, confident in given_], {})
    surest: dict[str, float] = {}
    for check, confident in given_:
        surest[check] = max(surest.get(check, 0.0), confident)
    assert found.keys() == surest.keys()
    for check, confident in surest.items():
        expected = evidence_of(1) if confident >= 0.995 else -math.log(1 - confident)
        assert found[check] == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize(
    ("by_check", "by_witness", "both"),
    [(0.9, 1.0, 1.0), (0.9, 5.0, -math.log(0.1)), (None, 3.0, 0.0), (0.9, 0.0, 0.0)],
)
def test_what_both_witnesses_say(by_check: float | None, by_witness: float, both: float) -> None:
    issues = [] if by_check is None else [issue("negation", by_check)]
    found = features_of(issues, {f"{WITNESS}negation": by_witness})
    assert found["both.negation"] == pytest.approx(both, abs=1e-3)
    assert "both.numbers" not in found


FLAT = Weights(0.0, {"numbers": 1.0})


def log_odds(features: dict[str, float]) -> float:
    p = combined(FLAT, features)
    return math.log(p / (1 - p))


def test_what_counts_and_how_much() -> None:
    assert log_odds({}) == 0
    assert log_odds({"numbers": 2.0}) == pytest.approx(2.0)
    assert log_odds({"modality": 2.0}) == pytest.approx(2 * OTHERS)
    assert log_odds({"modality": 2.0, "omission": 1.0}) == pytest.approx(3 * OTHERS)
    # A faint suspicion, and any number of them, is nothing.
    assert log_odds({"modality": FAINT - 0.01}) == 0
    assert log_odds({"modality": FAINT}) == pytest.approx(FAINT * OTHERS)
    assert log_odds({"modality": FAINT - 0.01, "omission": FAINT - 0.01}) == 0
    # Fitted checks and measures count by their weights alone.
    assert log_odds({"negation": 2.0, "coverage.words": 3.0}) == 0


@pytest.mark.parametrize("looks", [-9.0, 0.0, 9.0])
def test_a_sure_negation_is_never_passed_over(looks: float) -> None:
    for weights in shipped().values():
        features = {"negation": SURE_NEGATION, ADEQUACY: looks, "coverage.english": -9.0}
        assert round(combined(weights, features), 4) >= DIVERGENT
        assert judge(PAIR, [issue("negation", 0.951)]).verdict is Verdict.DIVERGENT


@pytest.mark.parametrize(
    ("witness", "counts"), [(None, 2.0), (2.0, 2.0), (5.0, 2.0), (0.0, 1.0), (1.0, 1.5)]
)
def test_what_the_back_translation_does_not_confirm_counts_half(
    witness: float | None, counts: float
) -> None:
    features = {"modality": 2.0}
    if witness is not None:
        features["both.modality"] = min(2.0, witness)
    assert log_odds(features) == pytest.approx(counts * OTHERS)
    assert counts >= 2.0 * UNCONFIRMED


@pytest.mark.parametrize(
    ("feature", "check"),
    [("names", "names"), ("both.names", "names"), ("back.witness.dates", "dates")],
)
def test_features_know_their_check(feature: str, check: str) -> None:
    assert check_of(feature) == check
    assert check_of("coverage.english") == "coverage.english"


def test_how_a_pair_looks_where_nothing_is_found() -> None:
    assert log_odds({ADEQUACY: 1.0}) == pytest.approx(LOOKS_POOR)
    assert log_odds({ADEQUACY: -1.0}) == pytest.approx(-LOOKS_GOOD)
    for extreme in (50.0, 1e9):
        assert log_odds({ADEQUACY: extreme}) == pytest.approx(OUTWEIGHS)
        assert log_odds({ADEQUACY: -extreme}) == pytest.approx(-LOOKS_GOOD * ADEQUACY_LIMIT)
    beside = LOOKS_POOR * math.exp(-2 * OTHERS / OUTWEIGHS)
    assert log_odds({ADEQUACY: 1.0, "modality": 2.0}) == pytest.approx(2 * OTHERS + beside)


@pytest.mark.parametrize("finding", [{"dates": 2.0}, {"numbers": 3.0}])
def test_a_pair_that_looks_good_does_not_outweigh_a_finding(finding: dict[str, float]) -> None:
    found = log_odds(finding)
    lost = found - log_odds({ADEQUACY: -9.0, **finding})
    assert lost == pytest.approx(LOOKS_GOOD * ADEQUACY_LIMIT * math.exp(-found / OUTWEIGHS))
    assert lost < 0.05 * found + 0.1


def test_what_forced_decoding_makes_of_a_pair() -> None:
    assert log_odds({SURPRISE: 0.1}) == pytest.approx(0.1 * SURPRISED)
    # The check's own finding is the same witness.
    assert log_odds({SURPRISE: 2.0, "surprisal": 2.0}) == pytest.approx(2.0 * SURPRISED)
    assert log_odds({"surprisal": 2.0}) == pytest.approx(2.0 * OTHERS)
    # What the model has nothing against counts half.
    assert log_odds({SURPRISE: 0.0, "numbers": 3.0}) == pytest.approx(3.0 * UNSURPRISED)
    both = combined(
        Weights(0.0, {"back-translation": 1.0}), {SURPRISE: 0.0, "back-translation": 3.0}
    )
    assert math.log(both / (1 - both)) == pytest.approx(3.0)
    assert log_odds({SURPRISE: AGAINST, "numbers": 3.0}) == pytest.approx(3.0 + AGAINST * SURPRISED)


def test_coverage_counts_beside_findings_only() -> None:
    weights = Weights(0.0, {"numbers": 1.0, "coverage.english": 0.5})
    alone = combined(weights, {"coverage.english": 2.0})
    assert alone == pytest.approx(0.5)
    p = combined(weights, {"coverage.english": 2.0, "numbers": 20.0})
    assert math.log(p / (1 - p)) == pytest.approx(21.0, abs=1e-6)


@given(
    st.dictionaries(st.sampled_from([*CHECKS, "coverage.english"]), st.floats(0, evidence_of(1))),
    LOG_ODDS,
    LOG_ODDS,
)
def test_poorer_never_means_less_divergent(features: dict[str, float], x: float, y: float) -> None:
    low, high = sorted((x, y))
    for weights in shipped().values():
        less = combined(weights, {**features, ADEQUACY: low})
        assert less <= combined(weights, {**features, ADEQUACY: high})


def test_which_checks_are_outside_the_fitted_model() -> None:
    assert set(CHECKS) >= FITTED
    assert {name for name in CHECKS if is_other(name)} == set(CHECKS) - FITTED
    for name in (ADEQUACY, "coverage.english", f"{WITNESS}names", "both.names"):
        assert not is_other(name)


@pytest.mark.parametrize("value", [-1e300, 1e300])
@pytest.mark.parametrize("name", ["coverage.english", "back.a.gain.missing", ADEQUACY])
def test_extreme_measures_stay_probabilities(name: str, value: float) -> None:
    for translated in (True, False):
        assert 0 <= judge(PAIR, [], {name: value}, translated=translated).divergence <= 1


def test_a_doubtful_alignment_is_for_review_with_its_issues_named_first() -> None:
    doubtful = replace(PAIR, confidence=0.0)
    found = judge(doubtful, [issue("names", 0.4), issue("numbers", 0.1)])
    assert found.verdict is Verdict.REVIEW
    assert found.reasons[0].startswith("names: ")
    assert found.reasons[1].startswith("review the alignment")
    assert len(found.reasons) == 2
    # However sure a check is: what it compared may not belong together.
    assert judge(doubtful, [issue("dates", 1.0)]).verdict is Verdict.REVIEW
