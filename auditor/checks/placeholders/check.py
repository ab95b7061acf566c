"""Placeholders and tags: what a program fills in, lost, exchanged or in another order.

A program may crash on one that is lost or that it does not know, so one finding is enough to make a
unit divergent. How often it fires on faithful translations of prose (it should not) is what
``python -m benchmarks.placeholders`` prints.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.checks.base import Check
from auditor.checks.placeholders.codes import CodeDifference, code_differences
from auditor.checks.placeholders.formats import reads_apostrophes, switched_on
from auditor.checks.placeholders.matching import Difference, differences
from auditor.checks.placeholders.slips import Slip, said, slips
from auditor.checks.placeholders.syntax import Token, tokens_of
from auditor.checks.placeholders.tags import entity_findings, tag_findings
from auditor.checks.placeholders.told import MOST, NAMED, OFTEN, SURE, TAG, spans, times, written
from auditor.model import Finding, Pair, Severity

# In a plural form for one number alone the number may be said in a word, or not at all.
_COUNTS = frozenset("diuf")


def run(pair: Pair) -> list[Finding]:
    """Placeholders, tags and broken entities of either side that the other does not answer."""
    if not (pair.a.text.strip() and pair.b.text.strip()):
        return []
    return [*_placeholders(pair), *tag_findings(pair), *_codes(pair), *entity_findings(pair)][:MOST]


def _placeholders(pair: Pair) -> Iterator[Finding]:
    texts = written(pair.a), written(pair.b)
    format_ = pair.b.syntax or pair.a.syntax
    read = texts
    if reads_apostrophes(format_, texts[0]):
        read = switched_on(texts[0]), switched_on(texts[1])
    a, b = tokens_of(read[0], format_), tokens_of(read[1], format_)
    found = differences(a, b, texts=texts, languages=(pair.a.language, pair.b.language))
    found = _without_the_number(found, pair)
    for difference in found:
        if difference.kind == "order":
            yield _order(pair, difference, texts)
        elif difference.kind == "count":
            yield _count(pair, difference, texts)
        else:
            yield _lost(pair, difference, texts)
    for slip in slips(read, (a, b), format_=format_):
        yield _slip(pair, slip, texts)


def _slip(pair: Pair, slip: Slip, texts: tuple[str, str]) -> Finding:
    passage, side = (pair.a, "A") if slip.side == 0 else (pair.b, "B")
    quoted = said(texts[slip.side], slip.span)
    return Finding(
        message=f"{side} has “{quoted}” {slip.what}",
        says_a=quoted if side == "A" else "",
        says_b=quoted if side == "B" else "",
        spans_a=(passage.span(*slip.span),) if side == "A" else (),
        spans_b=(passage.span(*slip.span),) if side == "B" else (),
        confidence=SURE if slip.sure else OFTEN,
        severity=Severity.CRITICAL if slip.sure else Severity.MINOR,
        evidence={"kind": "slip", "side": side.lower()},
    )


def _without_the_number(found: list[Difference], pair: Pair) -> list[Difference]:
    """A plural form of one number may go without it: one of what it has not may be the number."""
    lost = [d for d in found if d.kind == "lost"]
    number_a = next((d for d in lost if pair.b.one_number and d.a and _counts(d.a[0])), None)
    number_b = next((d for d in lost if pair.a.one_number and d.b and _counts(d.b[0])), None)
    return [d for d in found if d is not number_a and d is not number_b]


def _counts(token: Token) -> bool:
    """Whether it may stand for a number."""
    return token.family in {"brace", "qt"} or token.value[-1] in _COUNTS | {"%"}


def _quoted(text: str, tokens: Sequence[Token]) -> str:
    said = [_said(text, token) for token in tokens[:NAMED]]
    return ", ".join(said) + (" …" if len(tokens) > NAMED else "")


def _said(text: str, token: Token) -> str:
    # What is not written as such: a plural, and what it lacks.
    plain = token.family != "brace" or not {",", "“"} & set(token.value)
    return f"“{text[token.start : token.end]}”" if plain else token.value


def _lost(pair: Pair, difference: Difference, texts: tuple[str, str]) -> Finding:
    a, b = difference.a[:1], difference.b[:1]
    says_a, says_b = _quoted(texts[0], a), _quoted(texts[1], b)
    if a and b:
        message = f"A has the placeholder {says_a}, B has {says_b}"
    elif a:
        message = f"A has the placeholder {says_a}; B does not"
    else:
        message = f"B has the placeholder {says_b}; A does not"
    return _finding(pair, difference, message, (says_a, says_b), kind=difference.kind)


def _order(pair: Pair, difference: Difference, texts: tuple[str, str]) -> Finding:
    says_a, says_b = _quoted(texts[0], difference.a), _quoted(texts[1], difference.b)
    message = (
        f"A has the placeholders {says_a} in this order, B has {says_b}; without numbers "
        "each is given the other's value"
    )
    return _finding(pair, difference, message, (says_a, says_b), kind="order")


def _count(pair: Pair, difference: Difference, texts: tuple[str, str]) -> Finding:
    said = _quoted(texts[0], difference.a[:1])
    message = (
        f"A has the placeholder {said} {times(len(difference.a))}, B {times(len(difference.b))}"
    )
    return _finding(
        pair,
        difference,
        message,
        (said, _quoted(texts[1], difference.b[:1])),
        kind="count",
        confidence=OFTEN,
        severity=Severity.MINOR,
    )


def _finding(
    pair: Pair,
    difference: Difference,
    message: str,
    said: tuple[str, str],
    *,
    kind: str,
    confidence: float = SURE,
    severity: Severity = Severity.CRITICAL,
) -> Finding:
    return Finding(
        message=message,
        says_a=said[0],
        says_b=said[1],
        spans_a=spans(pair.a, difference.a),
        spans_b=spans(pair.b, difference.b),
        confidence=confidence,
        severity=severity,
        evidence={
            "kind": kind,
            "a": [token.value for token in difference.a],
            "b": [token.value for token in difference.b],
        },
    )


def _codes(pair: Pair) -> Iterator[Finding]:
    found = _without_the_numbers_code(list(code_differences(pair)), pair)
    for difference in found:
        slight = difference.kind in {"count", "order"}
        severity = Severity.MAJOR if difference.tag else Severity.CRITICAL
        yield Finding(
            message=difference.message,
            says_a=", ".join(code.shown for code in difference.a[:NAMED]),
            says_b=", ".join(code.shown for code in difference.b[:NAMED]),
            confidence=OFTEN if slight else TAG if difference.tag else SURE,
            severity=Severity.MINOR if slight else severity,
            evidence={
                "kind": f"code-{difference.kind}",
                "a": [code.name for code in difference.a],
                "b": [code.name for code in difference.b],
            },
        )


def _without_the_numbers_code(found: list[CodeDifference], pair: Pair) -> list[CodeDifference]:
    """A plural form of one number may go without it: one variable that it has not may be the number."""
    lost = [d for d in found if d.kind == "lost" and not d.tag]
    number_a = next((d for d in lost if pair.b.one_number and d.a), None)
    number_b = next((d for d in lost if pair.a.one_number and d.b), None)
    return [d for d in found if d is not number_a and d is not number_b]


CHECK = Check(
    id="placeholders",
    category="design/markup",
    severity=Severity.CRITICAL,
    compares="what a program fills in (%s, {0}, {name}, plurals) and tags: lost, exchanged, in another order",
    example="A: “%d files of {name}” / B: “%s ملفات من {name}”",
    run=run,
)
