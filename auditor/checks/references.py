"""References: one text cites an article, resolution or document that the other does not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditor.checks.base import Check
from auditor.facts.references.values import SYMBOL, Citation, references
from auditor.languages.tables.references import References
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
    only_a = [one for one in a if not _counterpart(one, b)]
    only_b = [one for one in b if not _counterpart(one, a)]
    findings: list[Finding] = []
    for one in only_a:
        other = next((o for o in only_b if o.cited.type == one.cited.type), None)
        if other is None:
            findings.append(_one_sided(one, "A", numbers_b))
            continue
        only_b.remove(other)
        # Each number standing in the other text after all: the words differ, not the numbers.
        swapped = _found(one, numbers_b) and _found(other, numbers_a)
        swapped = swapped or _base(one) == _base(other)
        findings.append(_exchanged(one, other, ELSEWHERE if swapped else REPLACED))
    return findings + [_one_sided(one, "B", numbers_a) for one in only_b]


@dataclass(frozen=True, slots=True)
class _Reference:
    fact: Fact
    cited: Citation


def _references(facts: tuple[Fact, ...]) -> list[_Reference]:
    found: dict[Citation, _Reference] = {}
    for fact, cited in references(facts):
        if len(found) < _MAX_FACTS:
            found.setdefault(cited, _Reference(fact, cited))
    return list(found.values())


def _counterpart(one: _Reference, others: list[_Reference]) -> bool:
    """The same number of any type: types do not map one to one (قرار is resolution and decision)."""
    number = one.cited.number
    turned = "/".join(reversed(number.split("/")))  # right-to-left texts turn 69/15 into 15/69
    return any(other.cited.number in {number, turned} for other in others)


def _base(one: _Reference) -> str:
    """The number without what is added to it: 8 of 8 ter, 2 of 2.1."""
    return re.split(r"[.a-z]", one.cited.number, maxsplit=1)[0] or one.cited.number


def _written(text: str) -> set[str]:
    found = set(_NUMBER.findall(raised_digits(text)))
    return found | {part for number in found for part in number.split("/")}


def _found(one: _Reference, numbers: set[str]) -> bool:
    if one.cited.type == SYMBOL:
        parts = _NUMBER.findall(one.cited.number)
        return bool(parts) and all(p in numbers or set(p.split("/")) <= numbers for p in parts)
    number = one.cited.number.removesuffix("bis").split(".")[0]
    return number in numbers or set(number.split("/")) <= numbers


def _one_sided(one: _Reference, side: str, numbers: set[str]) -> Finding:
    fact, cited = one.fact, one.cited
    confidence = SYMBOL_MISSING if cited.type == SYMBOL else MISSING
    if _found(one, numbers):
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
        evidence={"kind": cited.type, "number": cited.number},
    )


def _exchanged(one: _Reference, other: _Reference, confidence: float) -> Finding:
    a, b = one.fact, other.fact
    return Finding(
        message=f"A says {a.text} / B says {b.text}",
        says_a=a.text,
        says_b=b.text,
        spans_a=((a.start, a.end),),
        spans_b=((b.start, b.end),),
        confidence=confidence,
        evidence={"kind": one.cited.type, "a": one.cited.number, "b": other.cited.number},
    )


CHECK = Check(
    id="references",
    category="accuracy/mistranslation/number",
    severity=Severity.CRITICAL,
    compares="articles, paragraphs, chapters, resolutions, laws and document symbols cited",
    example="A: “resolution 242” / B: “القرار ٢٤٣”",
    run=find_differences,
    around=True,
    needs=(References,),
    on_back_translation=True,
)
