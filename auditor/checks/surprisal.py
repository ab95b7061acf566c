"""Words that a translation of the other side would hardly have, by the translation model itself."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.checks.base import REPORT_FROM, Check
from auditor.model import Finding, Pair, Passage, Severity, Suspect

# Of the suspects of a pair, those this close to the worst one are named with it.
CLOSE = 0.15
NAMED = 2


def run(pair: Pair) -> list[Finding]:
    """One finding for a pair that surprises the model, naming the words that do most."""
    if pair.surprisal is None or pair.surprisal < REPORT_FROM:
        return []
    worst_a, worst_b = _worst(pair.suspects_a), _worst(pair.suspects_b)
    if not worst_a and not worst_b:
        return []
    says_a, says_b = _words(worst_a, pair.a), _words(worst_b, pair.b)
    named = " / ".join(
        f"{side} says {words}" for side, words in (("A", says_a), ("B", says_b)) if words
    )
    return [
        Finding(
            message=f"{named}: hardly a translation of what the other side says",
            says_a=says_a,
            says_b=says_b,
            spans_a=tuple((s.start, s.end) for s in worst_a),
            spans_b=tuple((s.start, s.end) for s in worst_b),
            confidence=round(pair.surprisal, 4),
            evidence={
                "a": [_figures(suspect) for suspect in worst_a],
                "b": [_figures(suspect) for suspect in worst_b],
            },
        )
    ]


def _worst(found: Sequence[Suspect]) -> list[Suspect]:
    if not found:
        return []
    lowest = min(suspect.support for suspect in found)
    close = [suspect for suspect in found if suspect.support <= lowest + CLOSE]
    return sorted(close[:NAMED], key=lambda suspect: suspect.start)


def _words(found: Sequence[Suspect], passage: Passage) -> str:
    return " … ".join(
        f"“{passage.text[s.start - passage.start : s.end - passage.start]}”" for s in found
    )


def _figures(suspect: Suspect) -> dict[str, float | str]:
    return {
        "word": suspect.word,
        "surprise": round(suspect.surprise, 2),
        "support": round(suspect.support, 3),
        "expected": suspect.expected,
    }


CHECK = Check(
    id="surprisal",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    compares="words that a translation model finds unlikely, given the other side (needs models)",
    example="A: “we respect your decision” / B: “rejeitamos a vossa decisão”",
    run=run,
    per_sentence=True,
)
