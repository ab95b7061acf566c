"""A term of the list on one side without its counterpart on the other; what must stay untranslated.

The list is the user's own, so a finding needs no guess at meaning: one side surely has the term, and
the other has neither what the list gives for it nor anything like it. How often faithful
translations do without is what ``python -m benchmarks.facts_terms`` prints.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from auditor.checks.base import Check
from auditor.facts.terms.values import TermUse, term_uses
from auditor.model import Fact, Finding, Pair, Severity, Span

_Use: TypeAlias = tuple[Fact, TermUse]
# What the list demands is not there: that is no guess. The rest is for forms taken for another word;
# high enough for a lone term to make a bead divergent (`auditor.judge`).
CONFIDENCE = 0.97
# Alternatives named in a message.
NAMED = 3


def run(pair: Pair) -> list[Finding]:
    """One finding for each term of either side that the other does not have."""
    if not (pair.a.text.strip() and pair.b.text.strip()):
        return []
    a, b = _missing(pair.facts_a, pair.facts_b), _missing(pair.facts_b, pair.facts_a)
    if len(a) == len(b) == 1 and not {*a} & {*b}:
        return [_replaced(*a.values(), *b.values())]
    return [
        *(_finding(uses, "A", "B") for uses in a.values()),
        *(_finding(uses, "B", "A") for uses in b.values()),
    ]


def _missing(own: Sequence[Fact], other: Sequence[Fact]) -> Mapping[int, Sequence[_Use]]:
    """The uses of each entry of the list that surely stands here and nowhere on the other side.

    Where several entries have the same term, one counterpart is enough.
    """
    there = {use.entry for _, use in term_uses(other)}
    mine = term_uses(own)
    answered = {(fact.start, fact.end) for fact, use in mine if use.entry in there}
    found: dict[int, list[_Use]] = defaultdict(list)
    told: set[Span] = set()
    for fact, use in mine:
        place = (fact.start, fact.end)
        if not use.confident or place in answered:
            continue
        if use.entry in there or (place in told and use.entry not in found):
            continue
        told.add(place)
        found[use.entry].append((fact, use))
    return found


def _finding(uses: Sequence[_Use], here: str, there: str) -> Finding:
    first, use = uses[0]
    if use.other:
        message = f"{here} says “{first.text}”; {there} has no {_listed(uses[0])}"
    else:
        message = f"{here} has “{first.text}”, which is not to be translated; {there} does not"
    spans = _spans(uses)
    return Finding(
        message=message,
        says_a=first.text if here == "A" else "",
        says_b=first.text if here == "B" else "",
        spans_a=spans if here == "A" else (),
        spans_b=spans if here == "B" else (),
        confidence=CONFIDENCE,
        evidence={"expected": list(_expected(uses[0]))},
    )


def _replaced(a: Sequence[_Use], b: Sequence[_Use]) -> Finding:
    """One term of each side without a counterpart: most likely the one stands for the other."""
    says_a, says_b = a[0][0].text, b[0][0].text
    return Finding(
        message=(
            f"A says “{says_a}”, for which the list has {_listed(a[0])}; "
            f"B says “{says_b}”, for which it has {_listed(b[0])}"
        ),
        says_a=says_a,
        says_b=says_b,
        spans_a=_spans(a),
        spans_b=_spans(b),
        confidence=CONFIDENCE,
        evidence={
            "expected_in_b": list(_expected(a[0])),
            "expected_in_a": list(_expected(b[0])),
        },
    )


def _spans(uses: Sequence[_Use]) -> tuple[Span, ...]:
    return tuple((fact.start, fact.end) for fact, _ in uses)


def _expected(used: _Use) -> tuple[str, ...]:
    """What the other side may have for it: the term itself where it stays untranslated."""
    fact, use = used
    return use.other or (fact.text,)


def _listed(used: _Use) -> str:
    forms = _expected(used)
    more = " …" if len(forms) > NAMED else ""
    return " or ".join(f"“{form}”" for form in forms[:NAMED]) + more


CHECK = Check(
    id="terms",
    category="terminology/termbase",
    severity=Severity.MAJOR,
    compares="terms of your own list (audit.toml) that must correspond, or stay untranslated",
    example="A: “withdrawal” / B: “إعادة الانتشار”, where the list has “انسحاب”",
    run=run,
    around=True,
)
