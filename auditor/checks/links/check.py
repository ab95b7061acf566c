"""Addresses, paths and codes: copied from one language to the other, they are the same sign by sign."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.links.matching import Difference, link_differences
from auditor.checks.links.syntax import Link, links_of
from auditor.model import Finding, Pair, Passage, Severity, Span

# An address that leads elsewhere; a page of the same site, which may be named in the other language; what one side
# lacks, which may be said in words. A code may be cited in another way: for review.
ELSEWHERE, OTHER_PAGE, LOST, LOST_CODE = 0.95, 0.45, 0.6, 0.4
# Findings of one pair.
MOST = 20
_NAMES = {
    "url": "address",
    "target": "link target",
    "email": "e-mail address",
    "path": "path",
    "code": "code",
}


def run(pair: Pair) -> list[Finding]:
    """Addresses, paths and codes of either side that the other does not have."""
    texts = _written(pair.a), _written(pair.b)
    if not (texts[0].strip() and texts[1].strip()):
        return []
    a, b = links_of(texts[0]), links_of(texts[1])
    if not (a or b):
        return []
    found = link_differences(a, b, texts=texts, languages=(pair.a.language, pair.b.language))
    return [_finding(pair, one) for one in found[:MOST]]


def _written(passage: Passage) -> str:
    return passage.text if passage.written is None else passage.written


def _finding(pair: Pair, difference: Difference) -> Finding:
    a, b = difference.a, difference.b
    kind = difference.kind
    name = _NAMES[kind]
    if a and b:
        message = f"A has the {name} “{a.text}”, B has “{b.text}”"
    elif a:
        message = f"A has the {name} “{a.text}”; B does not"
    else:
        message = f"B has the {name} “{b.text if b else ''}”; A does not"
    confidence = _confidence(difference)
    return Finding(
        message=message,
        says_a=a.text if a else "",
        says_b=b.text if b else "",
        spans_a=_spans(pair.a, a),
        spans_b=_spans(pair.b, b),
        confidence=confidence,
        severity=Severity.CRITICAL if confidence >= ELSEWHERE else Severity.MAJOR,
        evidence={"kind": kind, "part": difference.part},
    )


def _confidence(difference: Difference) -> float:
    a, b = difference.a, difference.b
    if a and b:
        return OTHER_PAGE if difference.part == "path" else ELSEWHERE
    return LOST_CODE if difference.kind == "code" else LOST


def _spans(passage: Passage, link: Link | None) -> tuple[Span, ...]:
    return (passage.span(link.start, link.end),) if link else ()


CHECK = Check(
    id="links",
    category="accuracy/mistranslation/entity",
    severity=Severity.CRITICAL,
    compares="addresses, e-mail, link targets, paths and codes: lost or changed",
    example="A: “see https://example.org/help” / B: “siehe https://example.com/help”",
    run=run,
    around=True,
)
