"""Ids of issues: the same for the same readings, another as soon as one of them changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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
from auditor.reports.identity import issue_ids

MakeSide = Callable[..., Side]


def _spans(side: Side, word: str, *, paragraph: int) -> tuple[Span, ...]:
    start = side.document.text.find(word, side.segmentation.paragraphs[paragraph].start)
    return ((start, start + len(word)),) if start >= 0 else ()


def _audit(
    a: Side,
    b: Side,
    *,
    at: Sequence[int] = (0,),
    check: str = "numbers",
    message: str = "",
    mark_b: bool = True,
) -> Audit:
    beads = tuple(
        JudgedBead(Bead((i,), (i,)), (), Evidence(), Judgement(Verdict.REVIEW, 0.5))
        for i in range(len(a.segmentation.paragraphs))
    )
    issues = tuple(
        Issue(
            check,
            "accuracy",
            Severity.MAJOR,
            0.9,
            message,
            i,
            spans_a=_spans(a, "30", paragraph=i),
            spans_b=_spans(b, "40", paragraph=i) if mark_b else (),
        )
        for i in at
    )
    return Audit(a, b, beads, issues, (), {})


def test_the_place_does_not_count(side: MakeSide) -> None:
    short = _audit(side("We pay 30."), side("Wir zahlen 40."))
    long = _audit(
        side("Something new.", "We  pay\n30."), side("Etwas Neues.", "Wir zahlen 40."), at=(1,)
    )
    assert issue_ids(short) == issue_ids(long)


def test_the_wording_of_the_message_does_not_count(side: MakeSide) -> None:
    a, b = side("We pay 30."), side("Wir zahlen 40.")
    assert issue_ids(_audit(a, b, message="x")) == issue_ids(_audit(a, b, message="y"))


def test_either_reading_counts(side: MakeSide) -> None:
    ids = {
        issue_ids(_audit(side(a), side(b)))
        for a, b in [
            ("We pay 30.", "Wir zahlen 40."),
            ("We get 30.", "Wir zahlen 40."),
            ("We pay 30.", "Wir bekommen 40."),
        ]
    }
    assert len(ids) == 3


def test_a_side_without_spans_counts_too(side: MakeSide) -> None:
    # Dismissed as "said elsewhere in the paragraph" must not survive that paragraph's change.
    one = _audit(side("We pay 30."), side("Wir zahlen dreißig."), mark_b=False)
    other = _audit(side("We pay 30."), side("Wir zahlen."), mark_b=False)
    assert issue_ids(one) != issue_ids(other)


def test_the_check_counts(side: MakeSide) -> None:
    a, b = side("We pay 30."), side("Wir zahlen 40.")
    assert issue_ids(_audit(a, b)) != issue_ids(_audit(a, b, check="dates"))


def test_repeated_text_gives_different_ids(side: MakeSide) -> None:
    audit = _audit(
        side("We pay 30.", "We pay 30."), side("Wir zahlen 40.", "Wir zahlen 40."), at=(0, 1)
    )
    first, second = issue_ids(audit)
    assert second == f"{first}-2"


def test_impossible_spans_and_surrogates_do_no_harm(hostile_audit: Audit) -> None:
    assert len(issue_ids(hostile_audit)) == 1
