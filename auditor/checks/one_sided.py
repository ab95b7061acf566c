"""What stands on one side only: shared by the omission and addition checks."""

from __future__ import annotations

from typing import Literal

from auditor.checks.scripts import letters_worth
from auditor.model import Finding, Pair, Passage, Severity

# A whole paragraph without counterpart is certain once the alignment left it alone; of the
# sentences the aligner leaves alone inside a matched paragraph, some are merged into a neighbour.
PARAGRAPH_CONFIDENCE = 0.95
SENTENCE_CONFIDENCE = 0.75
# Fewer letters (in an alphabet's worth) than this is a label, a page number or a signature line: worth a look, not an alarm.
SHORT = 25
SHORT_CONFIDENCE = 0.45
SHOWN = 200
# So many sentences are no paragraph any more to a reader.
MANY = 12


def find_one_sided(pair: Pair, *, present: Literal["a", "b"]) -> list[Finding]:
    """Findings for the passages that stand on the side ``present`` alone."""
    own, other = (pair.a, pair.b) if present == "a" else (pair.b, pair.a)
    if not own.text.strip():
        return []
    if not other.text.strip():
        return [_finding(own, present, whole=True, sentences=len(pair.sentences))]
    findings = []
    for sentence in pair.sentences:
        mine, theirs = (sentence.a, sentence.b) if present == "a" else (sentence.b, sentence.a)
        if mine.text.strip() and not theirs.text.strip():
            findings.append(_finding(mine, present, whole=False))
    return findings


def _finding(
    passage: Passage, present: Literal["a", "b"], *, whole: bool, sentences: int = 1
) -> Finding:
    letters = letters_worth(passage.text)
    confidence = PARAGRAPH_CONFIDENCE if whole else SENTENCE_CONFIDENCE
    severity = None
    if letters < SHORT:
        confidence, severity = min(confidence, SHORT_CONFIDENCE), Severity.MAJOR
    if letters == 0:
        confidence, severity = 0.1, Severity.MINOR
    quote = " ".join(passage.text.split())
    quote = quote if len(quote) <= SHOWN else quote[: SHOWN - 1] + "…"
    unit = "paragraph" if whole else "sentence"
    said = f"a passage of {sentences} sentences" if sentences >= MANY else f"a {unit}"
    absent = "B" if present == "a" else "A"
    span = (passage.span(0, len(passage.text)),)
    return Finding(
        message=f"{present.upper()} has {said} that {absent} does not have",
        says_a=quote if present == "a" else "",
        says_b=quote if present == "b" else "",
        spans_a=span if present == "a" else (),
        spans_b=span if present == "b" else (),
        confidence=confidence,
        severity=severity,
        evidence={"unit": unit, "letters": letters},
    )
