"""Findings about tags that were lost, are not paired or stand in each other in another way, and broken entities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from auditor.checks.placeholders.markup_syntax import (
    VOID,
    Tag,
    broken_entities,
    crossed,
    nesting,
    tags_of,
)
from auditor.checks.placeholders.told import NAMED, OFTEN, TAG, spans, times, written
from auditor.model import Finding, Pair, Severity


def tag_findings(pair: Pair) -> Iterator[Finding]:
    """Tags of either side that the other does not have, or has otherwise."""
    text_a, text_b = written(pair.a), written(pair.b)
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
        message = f"A has the tag {value} {times(count_a[value])}, B {times(count_b[value])}"
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
        spans_a=spans(pair.a, a),
        spans_b=spans(pair.b, b),
        confidence=OFTEN if slight else TAG,
        severity=Severity.MINOR if slight else Severity.MAJOR,
        evidence={
            "kind": f"tag-{kind}",
            "a": [tag.value for tag in a],
            "b": [tag.value for tag in b],
        },
    )


def entity_findings(pair: Pair) -> Iterator[Finding]:
    """Entities that one side alone has taken apart."""
    a, b = broken_entities(written(pair.a)), broken_entities(written(pair.b))
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
