"""Audited pairs gathered into one audit, for the reports that are of a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.model import (
    Audit,
    Bead,
    Block,
    Document,
    Evidence,
    Ignored,
    Issue,
    JudgedBead,
    Segment,
    Segmentation,
    Side,
    Span,
    Stage,
    TokenScore,
)
from auditor.pipeline.pairs import AuditedPair

BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Source:
    """What is to be said of the file the pairs came from."""

    path: str
    format: str
    languages: tuple[str, str]
    sha256: str = ""
    notes: tuple[str, ...] = ()


def gathered(
    pairs: Sequence[AuditedPair],
    source: Source,
    *,
    stages: Sequence[Stage] = (),
    signature: Mapping[str, str] | None = None,
) -> Audit:
    """The audit of all pairs, a bead each, as if the file had been read as two documents."""
    sides = _side(pairs, 0, source), _side(pairs, 1, source)
    issues: list[Issue] = []
    ignored: list[Ignored] = []
    beads: list[JudgedBead] = []
    words: tuple[list[TokenScore], list[TokenScore]] = ([], [])
    for number, one in enumerate(pairs):
        starts = _start(sides[0], number), _start(sides[1], number)
        numbers = tuple(range(len(issues), len(issues) + len(one.judged.issues)))
        issues += [_placed(issue, number, starts) for issue in one.judged.issues]
        ignored += [
            replace(out, issue=_placed(out.issue, number, starts)) for out in one.judged.ignored
        ]
        bead = Bead((number,), (number,))
        evidence = Evidence(scores=one.scores)
        beads.append(JudgedBead(bead, (bead,), evidence, one.judged.judgement, numbers))
        if one.tokens is not None:
            for found, tokens, start in zip(
                words, (one.tokens.a, one.tokens.b), starts, strict=True
            ):
                found += [(start + first, start + last, score) for first, last, score in tokens]
    return Audit(
        a=sides[0],
        b=sides[1],
        beads=tuple(beads),
        issues=tuple(issues),
        stages=tuple(stages),
        signature=signature or {},
        tokens=(tuple(words[0]), tuple(words[1])) if words[0] or words[1] else None,
        ignored=tuple(ignored),
    )


def _side(pairs: Sequence[AuditedPair], side: int, source: Source) -> Side:
    texts = [(one.pair.a, one.pair.b)[side] for one in pairs]
    blocks: list[Block] = []
    segments: list[Segment] = []
    at = 0
    for number, (text, one) in enumerate(zip(texts, pairs, strict=True)):
        end = at + len(text)
        place = one.pair.place or f"line {one.pair.line}"
        blocks.append(Block(at, end, place=place))
        segments.append(Segment(number, at, end, text, parent=number))
        at = end + len(BETWEEN)
    whole = BETWEEN.join(texts)
    document = Document(
        whole,
        whole,
        tuple(blocks),
        language=source.languages[side],
        path=source.path,
        sha256=source.sha256,
        notes=source.notes if not side else (),
        format=source.format,
    )
    return Side(document, Segmentation(tuple(segments), tuple(segments)))


def _start(side: Side, number: int) -> int:
    return side.segmentation.paragraphs[number].start


def _placed(issue: Issue, number: int, starts: tuple[int, int]) -> Issue:
    return replace(
        issue,
        bead=number,
        spans_a=_moved(issue.spans_a, starts[0]),
        spans_b=_moved(issue.spans_b, starts[1]),
    )


def _moved(spans: Sequence[Span], start: int) -> tuple[Span, ...]:
    return tuple((start + first, start + last) for first, last in spans)
