"""References: one text cites an article, resolution or document that the other does not."""

from __future__ import annotations

import re

from auditor.checks.base import Check
from auditor.languages.tables.compared_references import ComparedReferences
from auditor.model import Fact, Finding, Pair, Severity
from auditor.orthography.digits import raised_digits

# Shares of true findings on the development data: another number in the same place, a document
# symbol that is missing, any other reference that is missing, and one whose number stands in the
# other text in some other way.
REPLACED = 0.9
SYMBOL_MISSING = 0.7
MISSING = 0.6
ELSEWHERE = 0.15
_NUMBER = re.compile(r"\d+(?:/\d+)*")
_MAX_FACTS = 80


def find_differences(pair: Pair) -> list[Finding]:
    """References of either side without a counterpart, paired with the one in their place."""
    if not (pair.a.text.strip() and pair.b.text.strip()):
        return []
    a = _references(pair.facts_a)
    b = _references(pair.facts_b)
    numbers_a, numbers_b = _written(pair.a.text), _written(pair.b.text)
    only_a = [f for f in a if not _counterpart(f, b)]
    only_b = [f for f in b if not _counterpart(f, a)]
    findings: list[Finding] = []
    for one in only_a:
        other = next((f for f in only_b if f.value[0] == one.value[0]), None)
        if other is None:
            findings.append(_one_sided(one, "A", numbers_b))
            continue
        only_b.remove(other)
        # Each number standing in the other text after all: the words differ, not the numbers.
        swapped = _found(one, numbers_b) and _found(other, numbers_a)
        swapped = swapped or _base(one) == _base(other)
        findings.append(_exchanged(one, other, ELSEWHERE if swapped else REPLACED))
    return findings + [_one_sided(f, "B", numbers_a) for f in only_b]


def _references(facts: tuple[Fact, ...]) -> list[Fact]:
    found: dict[tuple[str, str], Fact] = {}
    for fact in facts:
        if fact.kind == "reference" and len(found) < _MAX_FACTS:
            found.setdefault(fact.value, fact)
    return list(found.values())


def _counterpart(fact: Fact, others: list[Fact]) -> bool:
    """The same number of any type: types do not map one to one (قرار is resolution and decision)."""
    number = fact.value[1]
    turned = "/".join(reversed(number.split("/")))  # right-to-left texts turn 69/15 into 15/69
    return any(other.value[1] in {number, turned} for other in others)


def _base(fact: Fact) -> str:
    """The number without what is added to it: 8 of 8 ter, 2 of 2.1."""
    return re.split(r"[.a-z]", str(fact.value[1]), maxsplit=1)[0] or str(fact.value[1])


def _written(text: str) -> set[str]:
    found = set(_NUMBER.findall(raised_digits(text)))
    return found | {part for number in found for part in number.split("/")}


def _found(fact: Fact, numbers: set[str]) -> bool:
    if fact.value[0] == "symbol":
        parts = _NUMBER.findall(fact.value[1])
        return bool(parts) and all(p in numbers or set(p.split("/")) <= numbers for p in parts)
    number = fact.value[1].removesuffix("bis").split(".")[0]
    return number in numbers or set(number.split("/")) <= numbers


def _one_sided(fact: Fact, side: str, numbers: set[str]) -> Finding:
    kind = fact.value[0]
    confidence = SYMBOL_MISSING if kind == "symbol" else MISSING
    if _found(fact, numbers):
        confidence = ELSEWHERE
    other = "B" if side == "A" else "A"
    span = ((fact.start, fact.end),)
    return Finding(
        message=f"{side} cites {fact.text}; {other} has no counterpart",
        says_a=fact.text if side == "A" else "",
        says_b=fact.text if side == "B" else "",
        spans_a=span if side == "A" else (),
        spans_b=span if side == "B" else (),
        confidence=confidence,
        evidence={"kind": kind, "number": fact.value[1]},
    )


def _exchanged(one: Fact, other: Fact, confidence: float) -> Finding:
    return Finding(
        message=f"A says {one.text} / B says {other.text}",
        says_a=one.text,
        says_b=other.text,
        spans_a=((one.start, one.end),),
        spans_b=((other.start, other.end),),
        confidence=confidence,
        evidence={"kind": one.value[0], "a": one.value[1], "b": other.value[1]},
    )


CHECK = Check(
    id="references",
    category="accuracy/mistranslation/number",
    severity=Severity.CRITICAL,
    compares="articles, paragraphs, chapters, resolutions, laws, and document symbols cited",
    example="A: “resolution 242” / B: “القرار ٢٤٣”",
    run=find_differences,
    needs=(ComparedReferences,),
)
