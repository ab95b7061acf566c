"""What the two sides do, and what limits it, where the official lexicon has them differ: regrets / condemns, and / or.

The judge weighs these by their figures, pair of sentences by pair of sentences; here they are what a reader is shown.
"""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.checks.phrase import phrase
from auditor.evidence.official import official
from auditor.languages.tables.lexicon import Lexicon
from auditor.languages.tables.limits import Limits
from auditor.model import Difference, Finding, Pair, Passage, Severity, Span

# What the second side is to the first, for a reader; of limits there is no more or less.
SAID = {
    "stronger": "B goes further",
    "weaker": "A goes further",
    "opposite": "B says the opposite",
    "other": "the two differ in meaning",
}
SEVERITY = {
    "opposite": Severity.CRITICAL,
    "other": Severity.CRITICAL,
    "stronger": Severity.MAJOR,
    "weaker": Severity.MAJOR,
    "unmatched": Severity.MAJOR,
}
# Fainter ones stand in half of all faithful sentences.
FROM = 0.03


def acts(pair: Pair) -> list[Finding]:
    """One finding for each act of one side whose counterpart on the other is another one."""
    return [_finding(one, pair) for one in _differences(pair) if one.name.startswith("act.")]


def limits(pair: Pair) -> list[Finding]:
    """One finding for each limit that is another one on the other side, or is not there."""
    found = [one for one in _differences(pair) if one.name.startswith("limit.")]
    return [_finding(one, pair) for one in found if one.probability >= FROM]


def _differences(pair: Pair) -> tuple[Difference, ...]:
    """Those that were weighed with an encoder, or else by themselves."""
    return official(pair) if pair.official is None else pair.official


def _finding(one: Difference, pair: Pair) -> Finding:
    a, b = _quoted(pair.a, one.a), _quoted(pair.b, one.b)
    # What B's word is in A's language, for a reader of A alone.
    said = f"“{b}” ({one.b_in_a})" if one.b_in_a else f"“{b}”"
    if one.a and one.b:
        message = f"A says “{a}”, B says {said}: {SAID[one.relation]}"
    else:
        message = f"A says “{a}”, B does not" if one.a else f"B says {said}, A does not"
    return Finding(
        message=message,
        says_a=a,
        says_b=b,
        spans_a=(pair.a.span(*one.a),) if one.a else (),
        spans_b=(pair.b.span(*one.b),) if one.b else (),
        confidence=round(one.probability, 4),
        severity=SEVERITY[one.relation],
        evidence={
            "relation": one.relation,
            "scale": one.scale,
            "probability": round(one.probability, 4),
            **({} if one.nats is None else {"nats": one.nats}),
        },
    )


def _quoted(passage: Passage, span: Span | None) -> str:
    return phrase(passage.text, *span, before=0, after=0) if span else ""


ACTS = Check(
    id="official-act",
    category="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    compares="what official texts do (regret, demand, suspend …), by a lexicon of acts on scales",
    example="A: “the Council regrets the attack” / B: “El Consejo condena el ataque”",
    run=acts,
    per_sentence=True,
    needs=(Lexicon,),
)
LIMITS = Check(
    id="limit",
    category="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    compares="words that limit what is said: and/or, unless/if, only, except, before/after, at least/at most",
    example="A: “not later than 30 June” / B: “au plus tôt le 30 juin”",
    run=limits,
    per_sentence=True,
    needs=(Limits,),
)
