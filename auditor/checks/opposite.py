"""One state for its opposite: on for off, sign in for sign out, locked for unlocked; in labels above all."""

from __future__ import annotations

from auditor.checks.base import Check
from auditor.facts.cues.negation import find_negations
from auditor.facts.cues.values import NEGATION, of_class
from auditor.facts.opposites import Contrary, State, contraries, find_states
from auditor.languages import primary
from auditor.languages.tables.opposites import Opposites
from auditor.model import Finding, Pair, Passage, Severity

# By how many words the longer side has at most: of a label the state is all that is said; in a sentence the words of a
# scale may be about different things.
LABEL, SENTENCE = 8, 18
IN_LABEL, IN_SENTENCE, IN_MORE = 0.9, 0.45, 0.2


def run(pair: Pair) -> list[Finding]:
    """One finding for each scale on which the two sides stand opposite; none where one of them says so by *not*."""
    a, b = (find_states(p.text, language=p.language) for p in (pair.a, pair.b))
    found = contraries(a, b) if a and b else []
    if not found or _negations(pair.a, a) % 2 != _negations(pair.b, b) % 2:
        return []
    return [_finding(pair, one) for one in found]


def _negations(passage: Passage, states: tuple[State, ...]) -> int:
    """The words of negation that are no part of a state's own (*not available*)."""
    found = of_class(find_negations(passage.text, primary(passage.language)), NEGATION, "explicit")
    return sum(
        not any(state.start <= fact.start and fact.end <= state.end for state in states)
        for fact in found
    )


def _finding(pair: Pair, one: Contrary) -> Finding:
    says_a, says_b = pair.a.text[slice(*one.a.span)], pair.b.text[slice(*one.b.span)]
    return Finding(
        message=f"A says “{says_a}”, B says “{says_b}”: B says the opposite",
        says_a=says_a,
        says_b=says_b,
        spans_a=(pair.a.span(*one.a.span),),
        spans_b=(pair.b.span(*one.b.span),),
        confidence=_confidence(pair),
        evidence={"scale": one.scale},
    )


def _confidence(pair: Pair) -> float:
    words = max(len(pair.a.text.split()), len(pair.b.text.split()))
    return IN_LABEL if words <= LABEL else IN_SENTENCE if words <= SENTENCE else IN_MORE


CHECK = Check(
    id="opposite",
    category="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    compares="states and their opposites: on/off, sign in/out, lock/unlock, show/hide, enable/disable",
    example="A: “Turn the lamp off.” / B: “Allumez la lampe.”",
    run=run,
    per_sentence=True,
    needs=(Opposites,),
)
