"""The audit as JSON: ``schema_version`` 1, described field by field in ``audit.schema.json``."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence, Set
from enum import Enum
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any, Unpack

from auditor.model import (
    Audit,
    Bead,
    Issue,
    JudgedBead,
    LedgerEntry,
    Severity,
    Side,
    Stage,
    Translation,
    Verdict,
)
from auditor.reports import Report
from auditor.reports.groups import groups_by_finding
from auditor.reports.identity import ignored_ids, issue_ids
from auditor.reports.locations import Locations
from auditor.reports.review import Review, held_against
from auditor.reports.summary import answer, summarise

if TYPE_CHECKING:
    from auditor.reports import Gate

SCHEMA_VERSION = 1
GENERATOR = "statement-audit"

# Figures finer than this are noise, and differ between machines.
DIGITS = 6

_SPLIT_PAIR = re.compile("[\ud800-\udbff](?=[\udc00-\udfff])")
_SURROGATE = re.compile("[\ud800-\udfff]")


def render(
    audit: Audit,
    *,
    created: str | None = None,
    ui_language: str = "en",  # noqa: ARG001 - a program reads it
    review: Review | None = None,
    indent: int | None = 1,
    **_: Unpack[Gate],
) -> str:
    """The audit as a JSON text that can be written as UTF-8.

    An unpaired surrogate is written as an escape. Two that stand apart in the text but would be
    read back as one character can't be; the first becomes U+FFFD, so that all offsets still hold.
    """
    data = as_data(audit, created=created, review=review)
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=indent)
    return writable(text) + "\n"


def writable(text: str) -> str:
    """JSON that can be written as UTF-8: surrogates as escapes, see `render`."""
    text = _SPLIT_PAIR.sub("\ufffd", text)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def as_data(
    audit: Audit, *, created: str | None = None, review: Review | None = None
) -> dict[str, Any]:
    """The audit as plain dicts and lists, as the schema describes them."""
    ids = issue_ids(audit)
    groups = groups_by_finding(audit)
    counts = summarise(audit)
    data: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "generator": GENERATOR,
        "created": created,
        "summary": {
            "answer": answer(counts),
            "beads": counts.beads,
            "verdicts": {verdict.value: counts.verdicts[verdict] for verdict in Verdict},
            "severities": {severity.value: counts.severities[severity] for severity in Severity},
            "worst": counts.worst.value if counts.worst else None,
        },
        "documents": [_document(audit.a, "a"), _document(audit.b, "b")],
        "beads": [_bead(index, judged, ids) for index, judged in enumerate(audit.beads)],
        "issues": [
            _issue(issue, issue_id) | {"group": groups[issue_id]}
            for issue, issue_id in zip(audit.issues, ids, strict=True)
        ],
        "ignored": [
            _issue(one.issue, issue_id) | {"reason": one.reason}
            for one, issue_id in zip(audit.ignored, ignored_ids(audit), strict=True)
        ],
        "facts": [_fact(entry) for entry in audit.facts],
        "stages": [_stage(stage) for stage in audit.stages],
        "signature": {str(key): str(value) for key, value in audit.signature.items()},
    }
    if review is not None:
        data["review"] = _review(held_against(review, audit))
    if audit.tokens is not None:
        sides = zip("ab", audit.tokens, strict=True)
        data["tokens"] = {side: [[s, e, figure(d)] for s, e, d in words] for side, words in sides}
    return data


def _document(side: Side, name: str) -> dict[str, object]:
    document, cut = side.document, side.segmentation
    locations = Locations(document)
    return {
        "side": name,
        "path": document.path,
        "format": document.format,
        "language": document.language,
        "sha256": document.sha256,
        "encoding": document.encoding,
        "notes": list(document.notes),
        "text": document.text,
        "segments": [
            {
                "start": s.start,
                "end": s.end,
                "kind": s.kind.value,
                "place": locations.place(s.start),
                "text": s.text,
                **({} if s.own is None else {"paragraph": s.own}),
            }
            for s in cut.paragraphs
        ],
        "sentences": [{"start": s.start, "end": s.end, "segment": s.parent} for s in cut.sentences],
    }


def _bead(index: int, judged: JudgedBead, ids: Sequence[str]) -> dict[str, object]:
    translations = judged.evidence.translations
    return {
        "index": index,
        **_pairing(judged.bead),
        "divergence": figure(judged.judgement.divergence),
        "verdict": judged.judgement.verdict.value,
        "reasons": list(judged.judgement.reasons),
        "issues": [ids[issue] for issue in judged.issues],
        "scores": [
            {"name": s.name, "value": figure(s.value), "signature": s.signature}
            for s in judged.evidence.scores
        ],
        "translations": {
            "b_in_a": _translation(translations.b_in_a),
            "a_in_b": _translation(translations.a_in_b),
            "control": _translation(translations.control),
        },
        "sentences": [_pairing(bead) for bead in judged.sentences],
    }


def _pairing(bead: Bead) -> dict[str, object]:
    return {
        "a": list(bead.a),
        "b": list(bead.b),
        "kind": bead.kind,
        "moved": bead.moved,
        "similarity": figure(bead.similarity),
        "confidence": figure(bead.confidence),
    }


def _translation(translation: Translation | None) -> dict[str, object] | None:
    if translation is None:
        return None
    return {
        "text": translation.text,
        "rejected": translation.rejected,
        "route": list(translation.route),
        "engine": translation.engine,
    }


def _issue(issue: Issue, issue_id: str) -> dict[str, object]:
    return {
        "id": issue_id,
        "check": issue.check,
        "category": issue.category,
        "severity": issue.severity.value,
        "confidence": figure(issue.confidence),
        "message": issue.message,
        "says_a": issue.says_a,
        "says_b": issue.says_b,
        "spans_a": [list(span) for span in issue.spans_a],
        "spans_b": [list(span) for span in issue.spans_b],
        "bead": issue.bead,
        "evidence": jsonable(issue.evidence),
    }


def _fact(entry: LedgerEntry) -> dict[str, object]:
    return {
        "kind": entry.kind,
        "status": entry.status.value,
        "value_a": entry.value_a,
        "value_b": entry.value_b,
        "span_a": list(entry.span_a) if entry.span_a else None,
        "span_b": list(entry.span_b) if entry.span_b else None,
        "bead_a": entry.bead_a,
        "bead_b": entry.bead_b,
    }


def _review(review: Review) -> dict[str, object]:
    return {
        "exported": review.exported,
        "new": list(review.new),
        "still": list(review.still),
        "resolved": [entry.id for entry in review.resolved],
        "dismissed": sorted(review.dismissed),
    }


def _stage(stage: Stage) -> dict[str, object]:
    return {
        "name": stage.name,
        "status": stage.status.value,
        "detail": stage.detail,
        "remedy": stage.remedy,
    }


def figure(value: float) -> float | None:
    """Rounded; None for what is not a number, which JSON can't hold."""
    return round(float(value), DIGITS) if math.isfinite(value) else None


def jsonable(value: object) -> object:
    """A check's evidence as JSON types: figures of any library, tuples, sets and dates included."""
    match value:
        case Enum():
            plain: object = jsonable(value.value)
        case None | bool() | str():
            plain = value
        case Integral():
            plain = int(value)
        case Real():
            plain = figure(float(value))
        case Mapping():
            plain = {str(key): jsonable(item) for key, item in value.items()}
        case Set():
            plain = sorted((jsonable(item) for item in value), key=str)
        case Sequence() if not isinstance(value, bytes):
            plain = [jsonable(item) for item in value]
        case _:
            plain = str(value)
    return plain


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what ``render`` writes."""
    from importlib.resources import files

    text = files("auditor.reports").joinpath("audit.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


REPORT = Report(render)
