"""How often: every week for every month, daily for weekly."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.facts.cues.frequencies import frequencies
from auditor.facts.cues.tables import Cue
from auditor.model import Finding, Pair, Passage, Severity

# As in auditor.checks.numbers.check: what one side has for the other's; what is only missing is often
# said otherwise, and is no finding.
CONFIDENCE = 0.95
# More of them stand in no sentence.
_MOST = 20


def run(pair: Pair) -> list[Finding]:
    """One finding for each frequency of A in whose place B has another one."""
    of_a = frequencies(pair.a.text, pair.a.language)
    of_b = frequencies(pair.b.text, pair.b.language) if of_a else ()
    said_a, said_b = {one[0] for one in of_a}, {one[0] for one in of_b}
    left_a = [one for one in of_a if one[0] not in said_b][:_MOST]
    left_b = [one for one in of_b if one[0] not in said_a][:_MOST]
    return [_finding(pair, one, other) for one, other in zip(left_a, left_b, strict=False)]


def _finding(pair: Pair, one: Cue, other: Cue) -> Finding:
    says_a, says_b = _written(pair.a, one), _written(pair.b, other)
    return Finding(
        message=f"A says {says_a}, B says {says_b}.",
        says_a=says_a,
        says_b=says_b,
        spans_a=(pair.a.span(*one[1:]),),
        spans_b=(pair.b.span(*other[1:]),),
        confidence=CONFIDENCE,
        evidence={"kind": "replaced", "value_a": one[0], "value_b": other[0]},
    )


def _written(passage: Passage, cue: Cue) -> str:
    return passage.text[cue[1] : cue[2]]


CHECK = Check(
    id="frequency",
    category="accuracy/mistranslation/date-time",
    severity=Severity.CRITICAL,
    compares="how often something is done: hourly, daily, weekly, monthly, quarterly, yearly",
    example="A: “every week” / B: “jeden Monat”",
    run=run,
    per_sentence=True,
)
