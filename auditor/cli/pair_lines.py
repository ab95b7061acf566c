"""An audited pair as the line of JSON that ``audit pairs`` prints for it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.model import Issue
    from auditor.pipeline.pairs import AuditedPair
    from auditor.readers.pairs import BadLine

_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def line_of(result: AuditedPair | BadLine) -> str:
    """The object on a line, letters as they are; lone surrogates and other ends of lines as escapes."""
    from auditor.reports.json import writable

    text = json.dumps(as_data(result), ensure_ascii=False, allow_nan=False)
    return writable(text).translate(_LINE_ENDS) + "\n"


def as_data(result: AuditedPair | BadLine) -> dict[str, object]:
    """One output object: index, divergence, verdict, features, issues and, where there are any, more."""
    from auditor.readers.pairs import BadLine

    if isinstance(result, BadLine):
        bad = {"index": result.index, "line": result.line, "error": result.error}
        return bad | ({"place": result.place} if result.place else {})
    judgement = result.judged.judgement
    data: dict[str, object] = {
        "index": result.pair.index,
        "divergence": judgement.divergence,
        "verdict": judgement.verdict.value,
        "features": dict(judgement.features),
        "issues": [_issue(issue) for issue in result.judged.issues],
    }
    if result.judged.ignored:
        data["ignored"] = [
            {"check": one.issue.check, "message": one.issue.message, "reason": one.reason}
            for one in result.judged.ignored
        ]
    said = {"place": result.pair.place, "state": result.pair.state}
    data |= {name: value for name, value in said.items() if value}
    if result.scores:
        data["scores"] = [
            {"name": score.name, "value": score.value, "signature": score.signature}
            for score in result.scores
        ]
    if result.tokens is not None:
        data["tokens"] = {
            "a": [list(token) for token in result.tokens.a],
            "b": [list(token) for token in result.tokens.b],
        }
    return data


def _issue(issue: Issue) -> dict[str, object]:
    from auditor.reports.json import jsonable

    return {
        "check": issue.check,
        "category": issue.category,
        "severity": issue.severity.value,
        "confidence": issue.confidence,
        "message": issue.message,
        "says_a": issue.says_a,
        "says_b": issue.says_b,
        "spans_a": [list(span) for span in issue.spans_a],
        "spans_b": [list(span) for span in issue.spans_b],
        "evidence": jsonable(issue.evidence),
    }
