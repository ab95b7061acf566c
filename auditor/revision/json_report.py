"""A revision as JSON, by the schema beside this file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from auditor.model import Side, Span
from auditor.revision.against import Difference, Lists, OneSided
from auditor.revision.changes import Change, FactChange, Revision, Weight

SCHEMA_VERSION = 1
GENERATOR = "statement-audit"


@dataclass(frozen=True, slots=True)
class Against:
    """The four lists against one other text: its two versions, by path, and whether it is in another language."""

    old: str
    new: str
    language: str
    lists: Lists


def render_json(
    revision: Revision | None,
    against: tuple[Against, ...] = (),
    *,
    created: str | None = None,
    command: str = "revise",
) -> str:
    """The whole report. ``revision`` None: of two audits the four lists alone (``audit diff``)."""
    data: dict[str, object] = {
        "generator": GENERATOR,
        "schema_version": SCHEMA_VERSION,
        "report": command,
        "created": created,
        "documents": [],
        "counts": {},
        "changes": [],
        "facts": [],
        "against": [_against(one) for one in against],
        "related": True,
        "signature": {},
    }
    if revision is not None:
        data |= {
            "documents": [
                _document("old", revision.old),
                _document("new", revision.new),
            ],
            "counts": {weight.value: revision.count(weight) for weight in Weight},
            "changes": [_change(one) for one in revision.changes],
            "facts": [_fact(one) for one in revision.facts],
            "related": revision.related,
            "signature": dict(revision.signature),
        }
    # An unpaired surrogate is no JSON text.
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "replace").decode("utf-8")


def _document(name: str, side: Side) -> Mapping[str, object]:
    document = side.document
    return {
        "version": name,
        "path": document.path,
        "format": document.format,
        "language": document.language,
        "sha256": document.sha256,
        "notes": list(document.notes),
        "text": document.text,
    }


def _change(change: Change) -> Mapping[str, object]:
    return {
        "id": change.id,
        "kind": change.kind.value,
        "weight": change.weight.value,
        "probability": change.probability,
        "old": change.old,
        "new": change.new,
        "paragraph_old": change.paragraph_old or None,
        "paragraph_new": change.paragraph_new or None,
        "span_old": _span(change.span_old),
        "span_new": _span(change.span_new),
        "marks_old": [list(one) for one in change.marks_old],
        "marks_new": [list(one) for one in change.marks_new],
        "reasons": [
            {"what": r.what, "before": r.before, "after": r.after, "editorial": r.editorial}
            for r in change.reasons
        ],
    }


def _span(span: Span | None) -> list[int] | None:
    return list(span) if span else None


def _fact(fact: FactChange) -> Mapping[str, object]:
    return {
        "kind": fact.kind,
        "status": fact.status,
        "before": fact.before,
        "after": fact.after,
        "change": fact.change,
        "paragraph_old": fact.paragraph_old or None,
        "paragraph_new": fact.paragraph_new or None,
    }


def _against(one: Against) -> Mapping[str, object]:
    lists = one.lists
    return {
        "old": one.old,
        "new": one.new,
        "language": one.language,
        "resolved": [_difference(d) for d in lists.resolved],
        "remaining": [_difference(d) for d in lists.remaining],
        "new_differences": [_difference(d) for d in lists.new],
        "one_sided": [_one_sided(d) for d in lists.one_sided],
    }


def _difference(one: Difference) -> Mapping[str, object]:
    return {
        "id": one.id,
        "was": one.was or None,
        "check": one.check,
        "severity": one.severity,
        "message": one.message,
        "says_a": one.says_a,
        "says_b": one.says_b,
        "paragraph_a": one.paragraph_a or None,
        "paragraph_b": one.paragraph_b or None,
    }


def _one_sided(one: OneSided) -> Mapping[str, object]:
    return {"side": one.side, "counterpart": one.counterpart, "change": _change(one.change)}


def schema() -> Mapping[str, object]:
    """The JSON Schema of a revision report."""
    from importlib.resources import files

    text = files("auditor.revision").joinpath("revision.schema.json").read_text("utf-8")
    found: Mapping[str, object] = json.loads(text)
    return found
