"""Placeholders and tags: what a program fills in, lost, exchanged or in another order.

A program may crash on one that is lost or that it does not know, so one finding is enough to make a
unit divergent. How often it fires on faithful translations of prose (it should not) is what
``python -m benchmarks.placeholders`` prints.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from auditor.checks.base import Check
from auditor.checks.placeholders.code_findings import code_findings
from auditor.checks.placeholders.confidence import NAMED, OFTEN, SURE, TAG
from auditor.checks.placeholders.formats import reads_apostrophes, switched_on
from auditor.checks.placeholders.markup_syntax import (
    VOID,
    Tag,
    broken_entities,
    crossed,
    nesting,
    tags_of,
)
from auditor.checks.placeholders.matching import Difference, differences
from auditor.checks.placeholders.slips import Slip, said, slips
from auditor.checks.placeholders.syntax import Token, tokens_of
from auditor.model import Finding, Pair, Passage, Severity, Span

# Findings of one pair.
MOST = 20
# In a plural form for one number alone the number may be said in a word, or not at all.
_COUNTS = frozenset("diuf")


def run(pair: Pair) -> list[Finding]:
    """Placeholders, tags and broken entities of either side that the other does not answer."""
    if not (pair.a.text.strip() and pair.b.text.strip()):
        return []
    return [*_placeholders(pair), *_tags(pair), *code_findings(pair), *_entities(pair)][:MOST]


def _written(passage: Passage) -> str:
    return passage.text if passage.written is None else passage.written


def _placeholders(pair: Pair) -> Iterator[Finding]:
    texts = _written(pair.a), _written(pair.b)
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


def _spans(passage: Passage, tokens: Sequence[Token | Tag]) -> tuple[Span, ...]:
    return tuple(passage.span(token.start, token.end) for token in tokens)


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
        f"A has the placeholder {said} {_times(len(difference.a))}, B {_times(len(difference.b))}"
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


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


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
        spans_a=_spans(pair.a, difference.a),
        spans_b=_spans(pair.b, difference.b),
        confidence=confidence,
        severity=severity,
        evidence={
            "kind": kind,
            "a": [token.value for token in difference.a],
            "b": [token.value for token in difference.b],
        },
    )


def _tags(pair: Pair) -> Iterator[Finding]:
    text_a, text_b = _written(pair.a), _written(pair.b)
    a, b = tags_of(text_a, text_b), tags_of(text_b, text_a)
    if not (a or b):
        return
    count_a, count_b = Counter(t.value for t in a), Counter(t.value for t in b)
    lost_a = [t for t in _firsts(a) if not count_b[t.value]]
    lost_b = [t for t in _firsts(b) if not count_a[t.value]]
    for tag in _once(lost_a):
        yield _tag(pair, f"A has the tag “{tag.text}”; B does not", a=(tag,), kind="lost")
    for tag in _once(lost_b):
        yield _tag(pair, f"B has the tag “{tag.text}”; A does not", b=(tag,), kind="lost")
    if lost_a or lost_b:
        return
    wrong_a, wrong_b = crossed(a), crossed(b)
    if wrong_b and not wrong_a:
        yield _tag(
            pair, f"B's tags are not paired at “{wrong_b.text}”", b=(wrong_b,), kind="paired"
        )
    elif wrong_a and not wrong_b:
        yield _tag(
            pair, f"A's tags are not paired at “{wrong_a.text}”", a=(wrong_a,), kind="paired"
        )
    elif count_a != count_b:
        value = next(v for v in count_a if count_a[v] != count_b[v])
        message = f"A has the tag {value} {_times(count_a[value])}, B {_times(count_b[value])}"
        yield _tag(pair, message, a=_of(a, value), b=_of(b, value), kind="count")
    elif nesting(a) != nesting(b):
        yield _tag(pair, "the tags stand in each other in another way", a=a, b=b, kind="order")


def _of(tags: Sequence[Tag], value: str) -> list[Tag]:
    return [tag for tag in tags if tag.value == value]


def _firsts(tags: Sequence[Tag]) -> list[Tag]:
    found: dict[str, Tag] = {}
    for tag in tags:
        found.setdefault(tag.value, tag)
    return list(found.values())


def _once(tags: Sequence[Tag]) -> list[Tag]:
    """Without those that close one which is told already."""
    opened = {tag.name for tag in tags if tag.form == "open"}
    return [tag for tag in tags if tag.form != "close" or tag.name not in opened]


def _tag(
    pair: Pair, message: str, *, a: Sequence[Tag] = (), b: Sequence[Tag] = (), kind: str
) -> Finding:
    # A line break more or less is layout.
    slight = kind in {"count", "order"} or all(
        tag.name in VOID - {"img", "input"} for tag in (*a, *b)
    )
    return Finding(
        message=message,
        says_a=", ".join(tag.text for tag in a[:NAMED]),
        says_b=", ".join(tag.text for tag in b[:NAMED]),
        spans_a=_spans(pair.a, a),
        spans_b=_spans(pair.b, b),
        confidence=OFTEN if slight else TAG,
        severity=Severity.MINOR if slight else Severity.MAJOR,
        evidence={
            "kind": f"tag-{kind}",
            "a": [tag.value for tag in a],
            "b": [tag.value for tag in b],
        },
    )


def _entities(pair: Pair) -> Iterator[Finding]:
    a, b = broken_entities(_written(pair.a)), broken_entities(_written(pair.b))
    if bool(a) == bool(b):
        return
    side, passage, found = ("B", pair.b, b) if b else ("A", pair.a, a)
    spans = tuple(passage.span(*match.span()) for match in found)
    said = found[0][0]
    yield Finding(
        message=f"{side} has “{said}”, an entity that is taken apart",
        says_a=said if side == "A" else "",
        says_b=said if side == "B" else "",
        spans_a=spans if side == "A" else (),
        spans_b=spans if side == "B" else (),
        confidence=TAG,
        severity=Severity.MAJOR,
        evidence={"kind": "entity", "side": side.lower()},
    )


CHECK = Check(
    id="placeholders",
    category="design/markup",
    severity=Severity.CRITICAL,
    compares="what a program fills in (%s, {0}, {name}, plurals) and tags: lost, exchanged, in another order",
    example="A: “%d files of {name}” / B: “%s ملفات من {name}”",
    run=run,
)
