"""An audit as rows of a part: one of the document, one a bead."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

from auditor.batch.definitions import counterpart, defined
from auditor.batch.schema import Row
from auditor.model import Audit, Bead, Issue, Judgement, Severity, Side, Verdict
from auditor.pipeline.consistency import comparable
from auditor.readers.pairs import BadLine, TextPair
from auditor.reports.entries import JUDGEMENT, document_notes, text_of
from auditor.reports.gate import reaches
from auditor.reports.identity import bead_ids, issue_ids
from auditor.reports.json import jsonable
from auditor.reports.missing import missing

BEAD, DOCUMENT, ERROR = "bead", "document", "error"
# What --fail-on may ask of a bead.
LEVELS: tuple[Severity | Literal[Verdict.REVIEW], ...] = (
    Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Verdict.REVIEW,
)  # fmt: skip
# Beyond these the figures are the last bits of a sum, which the order of its terms decides.
DIGITS = 6
# In a part: the text of a bead, which a page of the index shows. All of it is in the input.
_TWICE = re.compile(r"-\d+$")


@dataclass(slots=True)
class Counts:
    """What is counted of the beads on the way."""

    verdicts: Counter[str] = field(default_factory=Counter)
    reached: Counter[str] = field(default_factory=Counter)
    not_run: Counter[str] = field(default_factory=Counter)

    def add(self, judgement: Judgement, severities: Sequence[Severity]) -> None:
        """One more bead."""
        self.verdicts[judgement.verdict.value] += 1
        for level in LEVELS:
            self.reached[level.value] += reaches(judgement, severities, level)


@dataclass(frozen=True, slots=True)
class Where:
    """What is the same in all rows of one unit."""

    unit: int
    document: str
    languages: tuple[str | None, str | None]

    def row(self, record: str, **more: object) -> Row:
        """A row of a kind."""
        return {
            "record": record,
            "unit": self.unit,
            "document": self.document,
            "language_a": self.languages[0],
            "language_b": self.languages[1],
            **more,
        }


def document_row(audit: Audit, where: Where, counts: Counts, **more: object) -> Row:
    """What is to be said of the audit as a whole: the readers' notes, what did not run."""
    not_run = [
        one.line + (f"; to enable it: {one.remedy}" if one.remedy else "")
        for one in missing(audit.stages)
    ]
    counts.not_run.update(not_run)
    return where.row(
        DOCUMENT,
        notes=[f"{name}: {note}" for name, note in document_notes(audit)],
        not_run=not_run,
        **more,
    )


def bead_rows(
    audit: Audit,
    where: Where,
    counts: Counts,
    *,
    depths: Sequence[str],
    pairs: Sequence[TextPair] | None = None,
) -> Iterator[Row]:
    """A row a bead. ``depths``: at which each was judged, the last one for all that follow.

    ``pairs``: of a bitext, the pairs the beads are. Their findings' ids say nothing of how often the same pair
    came before: where a part begins must not change them.
    """
    ids = issue_ids(audit)
    if pairs is not None:
        ids = tuple(_TWICE.sub("", one) for one in ids)
    of_beads = bead_ids(audit)
    out: dict[int, list[Mapping[str, str]]] = {}
    for one in audit.ignored:
        said = {"check": one.issue.check, "message": one.issue.message, "reason": one.reason}
        out.setdefault(one.issue.bead, []).append(said)
    for number, judged in enumerate(audit.beads):
        issues = [audit.issues[i] for i in judged.issues]
        judgement = judged.judgement
        counts.add(judgement, [issue.severity for issue in issues])
        pair = pairs[number] if pairs is not None else None
        start = _starts(audit, number) if pair else (0, 0)
        findings = [
            _finding(issue, ids[i], start) for i, issue in zip(judged.issues, issues, strict=True)
        ]
        if not findings and judgement.verdict is not Verdict.EQUIVALENT:
            findings = [_unexplained(judgement, of_beads[number], strip=pair is not None)]
        a, b = text_of(audit.a, judged.bead.a), text_of(audit.b, judged.bead.b)
        place = pair.place if pair else _place(audit, judged.bead)
        yield where.row(
            BEAD,
            bead=pair.index if pair else number,
            kind=judged.bead.kind,
            line=pair.line if pair else None,
            place=place,
            state=pair.state if pair else "",
            **texts_of(a, b, place, where, one_sided=judged.bead.one_sided),
            similarity=round(judged.bead.similarity, DIGITS),
            alignment=round(judged.bead.confidence, DIGITS),
            moved=judged.bead.moved,
            verdict=judgement.verdict.value,
            divergence=round(judgement.divergence, DIGITS),
            depth=depths[min(number, len(depths) - 1)],
            reasons=list(judgement.reasons),
            features=[(k, round(v, DIGITS)) for k, v in sorted(judgement.features.items())],
            findings=findings,
            ignored=out.get(number, []),
        )


def bad_row(bad: BadLine, where: Where) -> Row:
    """A line that is no pair."""
    return where.row(
        ERROR, bead=bad.index, line=bad.line, place=bad.place, error=bad.error, unread=bad.unread
    )


def texts_of(a: str, b: str, place: str, where: Where, *, one_sided: bool) -> dict[str, object]:
    """The two texts as a row has them: what they are compared by over the corpus, and what they define."""
    both = None if one_sided else comparable(a, b, place)
    defines = [
        list(defined(text, code or "und"))
        for text, code in zip((a, b), where.languages, strict=True)
    ]
    for one, other in ((0, 1), (1, 0)):
        if len(defines[one]) == 1 and not defines[other]:
            named = counterpart((a, b)[one], (a, b)[other])
            defines[other] = [named] if named else []
    return {
        "a": _valid(a),
        "b": _valid(b),
        "fold_a": _digest(both[0]) if both else None,
        "fold_b": _digest(both[1]) if both else None,
        "defines_a": [_valid(term) for term in defines[0]],
        "defines_b": [_valid(term) for term in defines[1]],
    }


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _valid(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _place(audit: Audit, bead: Bead) -> str:
    """Where the bead stands, as far as its document's format has places: of A, or of B where A has none."""
    for side, members in ((audit.a, bead.a), (audit.b, bead.b)):
        if members and (place := _block_place(side, members[0])):
            return place
    return ""


def _block_place(side: Side, paragraph: int) -> str:
    start = side.segmentation.paragraphs[paragraph].start
    blocks = side.document.blocks
    number = bisect_right(blocks, start, key=lambda one: one.start) - 1
    return blocks[number].place if number >= 0 else ""


def _starts(audit: Audit, number: int) -> tuple[int, int]:
    """Where a pair begins in the texts its part was gathered into: its spans are counted from there."""
    return (
        audit.a.segmentation.paragraphs[number].start,
        audit.b.segmentation.paragraphs[number].start,
    )


def _finding(issue: Issue, one: str, start: tuple[int, int]) -> Row:
    return {
        "id": one,
        "check": issue.check,
        "category": issue.category,
        "severity": issue.severity.value,
        "confidence": round(issue.confidence, DIGITS),
        "message": _valid(issue.message),
        "says_a": _valid(issue.says_a),
        "says_b": _valid(issue.says_b),
        "spans_a": [[s - start[0], e - start[0]] for s, e in issue.spans_a],
        "spans_b": [[s - start[1], e - start[1]] for s, e in issue.spans_b],
        "evidence": json.dumps(_rounded(jsonable(issue.evidence)), sort_keys=True),
    }


def _unexplained(judgement: Judgement, one: str, *, strip: bool) -> Row:
    return {
        "id": _TWICE.sub("", one) if strip else one,
        "check": JUDGEMENT,
        "category": "",
        "severity": None,
        "confidence": None,
        "message": "; ".join(judgement.reasons) or "reads differently; no check names what differs",
        "says_a": "",
        "says_b": "",
        "spans_a": [],
        "spans_b": [],
        "evidence": "{}",
    }


def _rounded(value: object) -> object:
    if isinstance(value, float):
        return round(value, DIGITS)
    if isinstance(value, Mapping):
        return {key: _rounded(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_rounded(one) for one in value]
    return value
