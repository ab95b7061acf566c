"""Which paragraph of A differs in meaning in which version, as values."""

from __future__ import annotations

from auditor.model import (
    Audit,
    Bead,
    Block,
    Document,
    Evidence,
    Issue,
    JudgedBead,
    Judgement,
    Segment,
    Segmentation,
    Severity,
    Side,
    Verdict,
)
from auditor.reports.page.versions import EXCERPT, additions, differences

TEXTS = ("First paragraph.", "Second paragraph.", "Third " + "paragraph " * 40)


def side(*texts: str) -> Side:
    segments, blocks, start = [], [], 0
    for index, text in enumerate(texts):
        segments.append(Segment(index, start, start + len(text), text, parent=index))
        blocks.append(Block(start, start + len(text)))
        start += len(text) + 2
    whole = "\n\n".join(texts)
    return Side(Document(whole, whole, tuple(blocks)), Segmentation(tuple(segments), ()))


def audit(*beads: tuple[tuple[int, ...], tuple[int, ...], Verdict], issues: int = 0) -> Audit:
    found = tuple(
        Issue("numbers", "c", severity, 0.9, f"message {n}", bead=0)
        for n, severity in enumerate((Severity.NEUTRAL, Severity.MINOR, Severity.CRITICAL)[:issues])
    )
    judged = tuple(
        JudgedBead(
            Bead(a, b),
            (),
            Evidence(),
            Judgement(verdict, 0.5),
            tuple(range(issues)) if not number else (),
        )
        for number, (a, b, verdict) in enumerate(beads)
    )
    return Audit(side(*TEXTS), side("x"), judged, found, (), {})


SAME = audit(((0,), (0,), Verdict.EQUIVALENT), ((1, 2), (1,), Verdict.EQUIVALENT))
OTHER = audit(
    ((0,), (0,), Verdict.DIVERGENT),
    ((), (1,), Verdict.DIVERGENT),
    ((1, 2), (2,), Verdict.REVIEW),
    issues=3,
)


def test_a_paragraph_that_differs_in_one_version() -> None:
    first, second, third = differences([SAME, OTHER, None])
    assert [cell.verdict for cell in first.cells] == ["equivalent", "divergent", ""]
    assert (first.number, first.text) == (1, "First paragraph.")
    assert first.cells[1].said == ("numbers: message 2", "numbers: message 1")
    assert [row.cells[1].bead for row in (first, second, third)] == [0, 2, 2]
    assert len(third.text) <= EXCERPT
    assert third.text.endswith("…")


def test_nothing_differs() -> None:
    assert differences([SAME, SAME]) == ()
    assert differences([None, None]) == differences([]) == ()


def test_what_only_the_other_has() -> None:
    assert [additions(one) for one in (SAME, OTHER, None)] == [0, 1, None]
