"""Numbers that have changed places: from 12 to 21 for from 21 to 12, men 40 and women 35 for the reverse."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.facts.numbers.exchanged import Exchange, exchanges
from auditor.facts.numbers.roles import outer
from auditor.model import Finding, Pair, Severity, Span

# P(exchanged | found) where one such pair in a hundred is: `python -m benchmarks.number_roles`.
CONFIDENCE = {"roles": 0.95, "joint": 0.95, "order": 0.9, "perhaps": 0.6, "signs": 0.4}
# Margins of `auditor.evidence.probes.number_order` below which order tells surely, and at all. Of 15,000
# faithful pairs 4 have numbers in another order, none of them with a margin below 0.2; of 547 planted
# exchanges 93% have one below 0.06, 61% one below 0.
SURELY, PERHAPS = 0.0, 0.06
# Longer stretches are quoted by their ends.
_QUOTED = 60


def run(pair: Pair) -> list[Finding]:
    """One finding for each two numbers that B has in each other's place."""
    margins = {(one, other): margin for one, other, margin in pair.crossed_numbers}
    found = []
    for exchange in exchanges(pair):
        margin = margins.get((pair.a.span(*exchange.one.a), pair.a.span(*exchange.other.a)))
        if exchange.by != "order" or (margin is not None and margin < PERHAPS):
            found.append(_finding(exchange, pair, margin))
    return found


def _finding(exchange: Exchange, pair: Pair, margin: float | None) -> Finding:
    one, other = exchange.one, exchange.other
    of_a = [outer(pair.a.text, n.a, n.of_a) for n in (one, other)]
    of_b = [outer(pair.b.text, n.b, n.of_b) for n in (one, other)]
    doubtful = exchange.by == "order" and (margin or 0.0) >= SURELY
    case = "perhaps" if doubtful else exchange.by
    says_a, says_b = _quoted(pair.a.text, of_a), _quoted(pair.b.text, of_b)
    return Finding(
        message=f"A says “{says_a}”, B says “{says_b}”: the numbers have changed places",
        says_a=says_a,
        says_b=says_b,
        spans_a=tuple(pair.a.span(*span) for span in sorted(of_a)),
        spans_b=tuple(pair.b.span(*span) for span in sorted(of_b)),
        confidence=CONFIDENCE[case],
        evidence={
            "kind": "exchanged",
            "case": case,
            "values": [str(one.of_a), str(other.of_a)],
            **({} if margin is None else {"margin": margin}),
        },
    )


def _quoted(text: str, spans: list[Span]) -> str:
    (start, first), (last, end) = sorted(spans)
    if end - start <= _QUOTED:
        return text[start:end]
    return f"{text[start:first]} … {text[last:end]}"


CHECK = Check(
    id="number-roles",
    category="accuracy/mistranslation/number",
    severity=Severity.CRITICAL,
    compares="which of two numbers is which: where a change starts and ends, scores, parts and wholes, rows",
    example="A: “from 12 to 21 per cent” / B: “von 21 auf 12 Prozent”",
    run=run,
    per_sentence=True,
)
