"""A term of the list on one side without its counterpart on the other; what must stay untranslated.

The list is the user's own, so a finding needs no guess at meaning: one side surely has the term, and
the other has neither what the list gives for it nor anything like it. How often faithful
translations do without is what ``python -m benchmarks.facts_terms`` prints.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from auditor.checks.base import Check
from auditor.model import Fact, Finding, Pair, Severity

KIND = "term"
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


def _missing(own: Sequence[Fact], other: Sequence[Fact]) -> Mapping[int, Sequence[Fact]]:
    """The uses of each entry of the list that surely stands here and nowhere on the other side.

    Where several entries have the same term, one counterpart is enough.
    """
    there = {fact.value.entry for fact in other if fact.kind == KIND}
    answered = {
        (fact.start, fact.end) for fact in own if fact.kind == KIND and fact.value.entry in there
    }
    found: dict[int, list[Fact]] = defaultdict(list)
    told: set[tuple[int, int]] = set()
    for fact in own:
        place = (fact.start, fact.end)
        if fact.kind != KIND or not fact.value.sure or place in answered:
            continue
        if fact.value.entry in there or (place in told and fact.value.entry not in found):
            continue
        told.add(place)
        found[fact.value.entry].append(fact)
    return found


def _finding(uses: Sequence[Fact], here: str, there: str) -> Finding:
    first = uses[0]
    if first.value.other:
        message = f"{here} says “{first.text}”; {there} has no {_listed(first)}"
    else:
        message = f"{here} has “{first.text}”, which is not to be translated; {there} does not"
    spans = tuple((fact.start, fact.end) for fact in uses)
    return Finding(
        message=message,
        says_a=first.text if here == "A" else "",
        says_b=first.text if here == "B" else "",
        spans_a=spans if here == "A" else (),
        spans_b=spans if here == "B" else (),
        confidence=CONFIDENCE,
        evidence={"expected": list(first.value.other or (first.text,))},
    )


def _replaced(a: Sequence[Fact], b: Sequence[Fact]) -> Finding:
    """One term of each side without a counterpart: most likely the one stands for the other."""
    return Finding(
        message=(
            f"A says “{a[0].text}”, for which the list has {_listed(a[0])}; "
            f"B says “{b[0].text}”, for which it has {_listed(b[0])}"
        ),
        says_a=a[0].text,
        says_b=b[0].text,
        spans_a=tuple((fact.start, fact.end) for fact in a),
        spans_b=tuple((fact.start, fact.end) for fact in b),
        confidence=CONFIDENCE,
        evidence={
            "expected_in_b": list(a[0].value.other or (a[0].text,)),
            "expected_in_a": list(b[0].value.other or (b[0].text,)),
        },
    )


def _listed(fact: Fact) -> str:
    forms = fact.value.other or (fact.text,)
    more = " …" if len(forms) > NAMED else ""
    return " or ".join(f"“{form}”" for form in forms[:NAMED]) + more


CHECK = Check(
    id="terms",
    category="terminology/termbase",
    severity=Severity.MAJOR,
    compares="terms of your own list (audit.toml) that must correspond, or stand untranslated",
    example="A: “withdrawal” / B: “إعادة الانتشار”, where the list has “انسحاب”",
    run=run,
)
