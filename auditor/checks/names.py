"""Names and territories: one text names somebody or some place that the other does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from auditor.checks.base import Check
from auditor.facts.gazetteer import find_mentions
from auditor.facts.name_matching import covers, likeness, name_features
from auditor.facts.name_model import (
    finding_confidence,
    finding_inputs,
    kind_of,
    missing_probability,
)
from auditor.facts.territories import related
from auditor.facts.transliteration import script_of
from auditor.model import Fact, Finding, Pair, Passage, Severity

LOWEST_CONFIDENCE = 0.15
# A name more probably found than this is not looked at further.
_HARDLY_MISSING = 0.1
# For a territory that is not mentioned, and for one that at least sounds like a word of the text.
_TERRITORY = 0.9
_SOUNDING = 0.3
_SOUNDS_ALIKE = 0.8
_MAX_FACTS = 60


@dataclass(frozen=True, slots=True)
class _Missing:
    """A name of one side that was not found on the other."""

    fact: Fact
    kind: str
    probability: float
    place: float
    supported: bool
    evidence: dict[str, Any]


def find_differences(pair: Pair) -> list[Finding]:
    """Names and territories of either side without a counterpart, paired where they replace."""
    if not (covers(pair.a.language) and covers(pair.b.language)):
        return []
    if not (pair.a.text.strip() and pair.b.text.strip()):
        return []
    findings = [_finding(*leads) for leads in candidates(pair)]
    return [f for f in findings if f.confidence >= LOWEST_CONFIDENCE]


Candidate = tuple[_Missing | None, _Missing | None, list[float], float]


def candidates(pair: Pair) -> list[Candidate]:
    """What may be reported: the two names, the inputs of the model and its confidence."""
    a = _missing(pair.facts_a, pair.a, pair.b)
    b = _missing(pair.facts_b, pair.b, pair.a)
    same = _script(pair.a.text) == _script(pair.b.text)
    supported = any(m.supported for m in (*a, *b))
    found: list[Candidate] = []
    for one, other in _paired(a, b):
        both = sorted((m for m in (one, other) if m), key=lambda m: -m.probability)
        lead = (both[0].kind, both[0].probability)
        second = (both[1].kind, both[1].probability) if len(both) > 1 else None
        others = len(a) + len(b) - len(both)
        inputs = finding_inputs(lead, second, same_script=same, others=others)
        confidence = finding_confidence(
            lead, second, same_script=same, others=others, supported=supported
        )
        found.append((one, other, inputs, confidence))
    return found


def _script(text: str) -> str:
    letter = next((c for c in text if c.isalpha()), "")
    return script_of(letter) if letter else "other"


def _missing(facts: tuple[Fact, ...], own: Passage, other: Passage) -> list[_Missing]:
    mentions = find_mentions(other.text, other.language)
    codes = ["/".join(sorted(m.territories)) for m in mentions if m.territories]
    found: list[_Missing] = []
    seen: set[str] = set()
    length = max(1, len(own.text))
    for fact in facts:
        if len(found) >= _MAX_FACTS:
            break
        key = fact.value if fact.kind == "territory" else fact.text
        if fact.kind not in {"name", "territory"} or key in seen:
            continue
        seen.add(key)
        place = (fact.start - own.start) / length
        if fact.kind == "territory":
            if any(related(fact.value, code) for code in codes):
                continue
            sound = max(
                (likeness(w, other.text, other.language) for w in fact.text.split()[:4]),
                default=0.0,
            )
            kind = "territory" if sound < _SOUNDS_ALIKE else "sounding"
            probability = _TERRITORY if sound < _SOUNDS_ALIKE else _SOUNDING
            evidence = {"kind": kind, "code": fact.value, "likeness": round(sound, 2)}
            found.append(_Missing(fact, kind, probability, place, False, evidence))
            continue
        value = fact.value
        x = name_features(
            fact.text,
            other.text,
            other.language,
            known=value.known,
            language=own.language,
            support=value.support,
        )
        same = script_of(fact.text) == _script(other.text)
        probability = missing_probability(x, sure=value.sure, same_script=same)
        if probability < _HARDLY_MISSING:
            continue
        evidence = {
            "kind": kind_of(x, sure=value.sure, known=bool(value.known)),
            "probability": round(probability, 3),
            "likeness": round(x.best, 2),
            "weakest_word": round(x.worst, 2),
            "skeleton": value.skeleton,
            "support": None if x.meaning is None else round(x.meaning, 2),
        }
        supported = x.meaning is not None
        found.append(_Missing(fact, evidence["kind"], probability, place, supported, evidence))
    return found


def _paired(a: list[_Missing], b: list[_Missing]) -> list[tuple[_Missing | None, _Missing | None]]:
    """Each name of A with the one of B that stands in its place, if any; then the rest of B."""
    left = list(b)
    pairs: list[tuple[_Missing | None, _Missing | None]] = []
    for one in sorted(a, key=lambda m: -m.probability):
        choice = min(
            left,
            key=lambda m: (m.fact.kind != one.fact.kind, abs(m.place - one.place)),
            default=None,
        )
        if choice is not None and abs(choice.place - one.place) > 0.5:
            choice = None
        if choice is not None:
            left.remove(choice)
        pairs.append((one, choice))
    return pairs + [(None, m) for m in left]


def _finding(
    one: _Missing | None, other: _Missing | None, _inputs: list[float], confidence: float
) -> Finding:
    says_a, says_b = (one.fact.text if one else ""), (other.fact.text if other else "")
    if one and other:
        message = f"A says {says_a} / B says {says_b}"
    elif one:
        message = f"A names {says_a}; B has no counterpart"
    else:
        message = f"B names {says_b}; A has no counterpart"
    return Finding(
        message=message,
        says_a=says_a,
        says_b=says_b,
        spans_a=((one.fact.start, one.fact.end),) if one else (),
        spans_b=((other.fact.start, other.fact.end),) if other else (),
        confidence=round(min(confidence, 0.99), 3),
        evidence={
            **({"a": one.evidence} if one else {}),
            **({"b": other.evidence} if other else {}),
        },
    )


CHECK = Check(
    id="names",
    category="Mistranslation",
    severity=Severity.CRITICAL,
    compares="names of people, places and organisations, countries and nationalities",
    example="A says Hungary / B says النمسا (Austria)",
    run=find_differences,
)
