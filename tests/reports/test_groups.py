"""Which findings are one difference: a table of places, and what holds of every audit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import (
    Audit,
    Bead,
    Evidence,
    Issue,
    JudgedBead,
    Judgement,
    Severity,
    Side,
    Span,
    Verdict,
)
from auditor.reports.groups import Standing, groups_of
from tests.reports.conftest import P, make_side

EN = "The committee meets every week, and it shall not pay 30 per cent; the office stays open."
FR = "Le comité se réunit chaque mois, et il peut payer 40 pour cent ; le bureau reste ouvert."


def _span(text: str, words: str) -> tuple[Span, ...]:
    assert text.count(words) == 1
    start = text.index(words)
    return ((start, start + len(words)),)


def _issue(
    check: str,
    a: str = "",
    b: str = "",
    *,
    confidence: float = 0.9,
    severity: Severity = Severity.MAJOR,
) -> Issue:
    return Issue(
        check=check,
        category="accuracy/mistranslation",
        severity=severity,
        confidence=confidence,
        message=check,
        bead=0,
        says_a=a,
        says_b=b,
        spans_a=_span(EN, a) if a else (),
        spans_b=_span(FR, b) if b else (),
    )


def _audit(*issues: Issue, divergence: float = 0.9, one_sided: bool = False) -> Audit:
    a, b = (
        make_side([(P, [EN])], language="en", path=None),
        make_side([(P, [FR])], language="fr", path=None),
    )
    verdict = Verdict.DIVERGENT if divergence >= 0.5 else Verdict.REVIEW
    bead = Bead((0,), () if one_sided else (0,))
    sentences = () if one_sided else (Bead((0,), (0,)),)
    judged = JudgedBead(
        bead, sentences, Evidence(), Judgement(verdict, divergence), tuple(range(len(issues)))
    )
    return Audit(a, b, (judged,), issues, (), {})


def _kinds(audit: Audit) -> list[list[str]]:
    return [[audit.issues[i].check for i in group.issues] for group in groups_of(audit)]


@pytest.mark.parametrize(
    ("issues", "expected"),
    [
        # The same words, by two checks.
        (
            [_issue("frequency", "every week", "chaque mois"), _issue("limit", "every week", "chaque mois")],
            [["frequency", "limit"]],
        ),
        # They overlap on one side only.
        ([_issue("modality", "shall not", "peut"), _issue("negation", "not")], [["modality", "negation"]]),
        # One marks a word of A, the other one of B, in the same clause: where they meet cannot be told.
        ([_issue("negation", "not"), _issue("contrast", "", "peut")], [["negation", "contrast"]]),
        # In the same clause, but each is known on both sides: two differences.
        (
            [_issue("modality", "shall", "peut"), _issue("numbers", "30", "40")],
            [["modality"], ["numbers"]],
        ),
        # Other clauses.
        ([_issue("frequency", "week"), _issue("contrast", "", "ouvert")], [["frequency"], ["contrast"]]),
        # An omitted clause has all that was in it.
        (
            [
                _issue("numbers", "30", confidence=0.99),
                _issue("omission", "and it shall not pay 30 per cent;", confidence=0.6),
                _issue("negation", "not"),
            ],
            [["omission", "numbers", "negation"]],
        ),
        # What only says where something stands is by itself.
        (
            [_issue("order", EN, FR, severity=Severity.NEUTRAL), _issue("numbers", "30", "40")],
            [["order"], ["numbers"]],
        ),
    ],
)  # fmt: skip
def test_places(issues: list[Issue], expected: list[list[str]]) -> None:
    assert _kinds(_audit(*issues)) == expected


def test_what_stands_on_one_side_is_one_omission() -> None:
    issues = [
        _issue("numbers", "30"),
        _issue("omission", EN, confidence=0.8),
        _issue("frequency", "every week"),
    ]
    (group,) = groups_of(_audit(*issues, one_sided=True))
    assert len(group.issues) == 3
    assert issues[group.issues[0]].check == "omission"


def test_a_finding_scattered_over_clauses_ties_nothing_together() -> None:
    scattered = replace(
        _issue("surprisal"), spans_a=(*_span(EN, "week"), *_span(EN, "30"), *_span(EN, "office"))
    )
    issues = [
        _issue("frequency", "every week", "chaque mois"),
        _issue("numbers", "30", "40"),
        scattered,
    ]
    assert _kinds(_audit(*issues)) == [["frequency", "surprisal"], ["numbers"]]


def test_the_likeliest_has_the_probability_of_the_bead_and_the_others_their_share() -> None:
    issues = [
        _issue("numbers", "30", "40", confidence=0.9),
        _issue("modality", "shall", "peut", confidence=0.3),
    ]
    modality, numbers = groups_of(_audit(*issues, divergence=0.84))
    assert (numbers.probability, numbers.standing) == (0.84, Standing.LIKELY)
    assert modality.probability == pytest.approx(0.28)
    # A doubt beside a likely difference stays one.
    assert modality.standing is Standing.REVIEW


def test_a_doubt_is_for_review_however_grave() -> None:
    issue = _issue("names", "office", "bureau", severity=Severity.CRITICAL)
    (group,) = groups_of(_audit(issue, divergence=0.25))
    assert (group.standing, group.probability) == (Standing.REVIEW, 0.25)


def test_a_move_says_nothing_of_meaning() -> None:
    (group,) = groups_of(_audit(_issue("order", EN, FR, severity=Severity.NEUTRAL)))
    assert (group.standing, group.probability) == (Standing.NOTED, None)


def test_a_bead_that_no_check_explains(audit: Audit) -> None:
    groups = groups_of(replace(audit, issues=()))
    assert [group.issues for group in groups] == [()] * 5
    assert {group.standing for group in groups} == {Standing.LIKELY, Standing.REVIEW}


def test_hostile_spans(hostile_audit: Audit) -> None:
    assert sum(len(group.issues) for group in groups_of(hostile_audit)) == 1


offsets = st.tuples(st.integers(-2, 120), st.integers(-2, 120))


@given(
    st.lists(
        st.tuples(
            st.lists(offsets, max_size=3),
            st.lists(offsets, max_size=3),
            st.sampled_from(list(Severity)),
            st.floats(0, 1),
        ),
        max_size=8,
    ),
    st.floats(0, 1),
)
def test_every_finding_is_in_exactly_one_group(
    found: list[tuple[list[Span], list[Span], Severity, float]], divergence: float
) -> None:
    issues = [
        replace(_issue("numbers", confidence=c, severity=s), spans_a=tuple(a), spans_b=tuple(b))
        for a, b, s, c in found
    ]
    audit = _audit(*issues, divergence=divergence)
    groups = groups_of(audit)
    assert sorted(i for group in groups for i in group.issues) == list(range(len(issues)))
    for group in groups:
        assert group.probability is None or 0 <= group.probability <= divergence
        assert (group.probability is None) == (group.severity is Severity.NEUTRAL)
    assert groups == groups_of(audit)


def test_many_findings_of_one_bead(side: Callable[..., Side]) -> None:
    issues = [replace(_issue("numbers"), spans_a=((i % 80, i % 80 + 3),)) for i in range(3000)]
    assert sum(len(group.issues) for group in groups_of(_audit(*issues))) == 3000
