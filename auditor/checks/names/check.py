"""Names and territories: one text names somebody or some place that the other does not."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.checks.base import REPORT_FROM, Check
from auditor.checks.names.confidence import Lead, finding_confidence, finding_inputs
from auditor.facts.names.absence import Absence, absence_of, is_mentioned
from auditor.facts.names.gazetteer import find_mentions
from auditor.facts.names.given_exchanged import exchanged
from auditor.facts.names.values import TERRITORY, NameKind, NameValue, TerritoryCode, named
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.languages.tables.names import Names
from auditor.model import Fact, Finding, Pair, Passage, Severity, Span

# A name more probably found than this is not looked at further.
_HARDLY_MISSING = 0.1
_MAX_FACTS = 60
# Of two names as near, how far the surer one may stand away: shares of the text.
_SURENESS = 0.3
# Findings from here on are told though a check of its own tells of a given name in them.
_SURE = 0.5


@dataclass(frozen=True, slots=True)
class _Missing:
    """A name of one side that was not found on the other, and where in its text it stands."""

    fact: Fact
    absence: Absence
    place: float

    @property
    def kind(self) -> NameKind:
        return self.absence.kind

    @property
    def probability(self) -> float:
        return self.absence.probability


def find_differences(pair: Pair) -> list[Finding]:
    """Names and territories of either side without a counterpart, paired where they replace."""
    if not (pair.a.text.strip() and pair.b.text.strip()):
        return []
    findings = [_finding(*leads) for leads in candidates(pair)]
    given = exchanged(pair.a, pair.b)
    apart = [(pair.a.span(a.start, a.end), pair.b.span(b.start, b.end)) for a, b in given]
    return [
        f
        for f in findings
        if f.confidence >= REPORT_FROM and (f.confidence >= _SURE or not _is_told(f, apart))
    ]


def _is_told(finding: Finding, given: list[tuple[Span, Span]]) -> bool:
    """Whether it is of a given name that was exchanged, which a check of its own tells."""
    return any(
        start < span[1] and span[0] < end
        for a, b in given
        for spans, span in ((finding.spans_a, a), (finding.spans_b, b))
        for start, end in spans
    )


Candidate = tuple[_Missing | None, _Missing | None, list[float], float]


def candidates(pair: Pair) -> list[Candidate]:
    """What may be reported: the two names, the inputs of the model and its confidence."""
    a = _missing(pair.facts_a, pair.a, pair.b)
    b = _missing(pair.facts_b, pair.b, pair.a)
    a, b = _without_metonyms(a, b), _without_metonyms(b, a)
    more_a, more_b = _ambiguous(pair.a, a, b), _ambiguous(pair.b, b, a)
    a, b = a + _missing(more_a, pair.a, pair.b), b + _missing(more_b, pair.b, pair.a)
    supported = any(m.absence.supported for m in (*a, *b))
    found: list[Candidate] = []
    for one, other in _paired(a, b):
        both = sorted((m for m in (one, other) if m), key=lambda m: -m.probability)
        lead = _as_lead(both[0])
        second = _as_lead(both[1]) if len(both) > 1 else None
        others = len(a) + len(b) - len(both)
        same = both[0].absence.same_script
        inputs = finding_inputs(lead, second, same_script=same, others=others)
        confidence = finding_confidence(
            lead, second, same_script=same, others=others, supported=supported
        )
        found.append((one, other, inputs, confidence))
    return found


def _as_lead(missing: _Missing) -> Lead:
    evidence = missing.absence.evidence
    return Lead(
        missing.kind,
        missing.probability,
        written=missing.fact.text,
        place=missing.place,
        proper=missing.absence.proper,
        likeness=evidence.get("likeness", 0.0),
        weakest=evidence.get("weakest_word", 0.0),
        support=evidence.get("support"),
    )


def _without_metonyms(own: list[_Missing], other: list[_Missing]) -> list[_Missing]:
    """Without capitals whose country is named in their place, and countries for their capital."""
    return [
        m
        for m in own
        if not any(
            m.absence.stands_for & o.absence.stands_for and m.fact.kind != o.fact.kind
            for o in other
        )
    ]


def _ambiguous(own: Passage, here: list[_Missing], there: list[_Missing]) -> tuple[Fact, ...]:
    """Countries that a capital may be of something else (Jordan, Chad), where the other side has another in their place.

    By themselves they say nothing; beside a country of the other side that this one does not name they do.
    """
    code = primary(own.language)
    lone = sum(m.kind is NameKind.TERRITORY for m in there)
    lone -= sum(m.kind is NameKind.TERRITORY for m in here)
    if lone <= 0 or not language_of(code).cased:
        return ()
    return tuple(
        Fact(
            TERRITORY,
            TerritoryCode("/".join(sorted(mention.territories))),
            own.text[mention.start : mention.end],
            *own.span(mention.start, mention.end),
        )
        for mention in find_mentions(own.text, code)
        if mention.ambiguous and mention.territories and own.text[mention.start].isupper()
    )


def _missing(facts: tuple[Fact, ...], own: Passage, other: Passage) -> list[_Missing]:
    found: list[_Missing] = []
    seen: set[str] = set()
    codes = primary(own.language), primary(other.language)
    for fact, value in named(facts):
        key = value if isinstance(value, TerritoryCode) else fact.text
        if key in seen or len(seen) >= _MAX_FACTS:
            continue
        seen.add(key)
        if isinstance(value, NameValue) and is_mentioned(value.known, other.text, codes[1]):
            continue
        absence = absence_of(value, fact.text, codes[0], other.text, codes[1])
        if absence is not None and absence.probability >= _HARDLY_MISSING:
            place = (fact.start - own.start) / max(1, len(own.text))
            found.append(_Missing(fact, absence, place))
    return found


def _paired(a: list[_Missing], b: list[_Missing]) -> list[tuple[_Missing | None, _Missing | None]]:
    """Each name of A with the one of B that stands in its place, if any; then the rest of B."""
    left = list(b)
    pairs: list[tuple[_Missing | None, _Missing | None]] = []
    for one in sorted(a, key=lambda m: -m.probability):
        choice = min(
            left,
            key=lambda m: (m.fact.kind != one.fact.kind, _unlikely(one, m)),
            default=None,
        )
        if choice is not None and abs(choice.place - one.place) > 0.5:
            choice = None
        if choice is not None:
            left.remove(choice)
        pairs.append((one, choice))
    return pairs + [(None, m) for m in left]


def _unlikely(one: _Missing, other: _Missing) -> float:
    """How little a name looks put in another's place: by where it stands and how sure it is new."""
    return abs(other.place - one.place) - _SURENESS * other.probability


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
            **({"a": dict(one.absence.evidence)} if one else {}),
            **({"b": dict(other.absence.evidence)} if other else {}),
        },
    )


CHECK = Check(
    id="names",
    category="accuracy/mistranslation/entity",
    severity=Severity.CRITICAL,
    compares="names of people, places and organisations, countries and nationalities",
    example="A: “Hungary” / B: “النمسا” (Austria)",
    run=find_differences,
    around=True,
    needs=(Names,),
    on_back_translation=True,
)
