"""Back from our own JSON to the audit it was written from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from auditor.errors import InputError
from auditor.model import (
    Audit,
    Bead,
    BeadTranslations,
    Block,
    BlockKind,
    Document,
    Evidence,
    FactStatus,
    Ignored,
    Issue,
    JudgedBead,
    Judgement,
    LedgerEntry,
    Score,
    Segment,
    Segmentation,
    Severity,
    Side,
    Span,
    Stage,
    StageStatus,
    TokenScore,
    Translation,
    Verdict,
)
from auditor.paths import shown
from auditor.reports.json import schema
from auditor.reports.json_file import read_json

# Beyond this, what is read is no report of two statements.
LARGEST = 128 * 1024 * 1024


def read_audit(path: Path) -> tuple[Audit, str | None]:
    """The audit in a JSON report and the date it bears. Raises InputError.

    Everything a report shows is there again; what only the judge uses (its features) is not.
    """
    give = "what `audit compare --format json` writes"
    data: Any = read_json(path, what="a report", give=give, largest=LARGEST)
    fault = _fault(data)
    if fault:
        raise InputError(f"{shown(path)}: is not a report of ours ({fault}); write it again")
    return audit_of(data), data["created"]


def audit_of(data: Mapping[str, Any]) -> Audit:
    """The audit in JSON data that the schema allows. Raises InputError where its indices lead nowhere."""
    try:
        return _audit(data)
    except (IndexError, KeyError, ValueError, TypeError, OverflowError) as error:
        raise InputError(f"the report contradicts itself ({error!r}); write it again") from error


def _audit(data: Mapping[str, Any]) -> Audit:
    a, b = (_side(document) for document in data["documents"])
    ids = {issue["id"]: number for number, issue in enumerate(data["issues"])}
    beads = tuple(_bead(bead, ids) for bead in data["beads"])
    for judged in beads:
        _require(judged.bead.a, len(a.segmentation.paragraphs))
        _require(judged.bead.b, len(b.segmentation.paragraphs))
    issues = tuple(_issue(issue) for issue in data["issues"])
    ignored = tuple(Ignored(_issue(item), item["reason"]) for item in data.get("ignored", ()))
    _require([issue.bead for issue in (*issues, *(one.issue for one in ignored))], len(beads))
    tokens = data.get("tokens")
    return Audit(
        a=a,
        b=b,
        beads=beads,
        issues=issues,
        stages=tuple(
            Stage(s["name"], StageStatus(s["status"]), s["detail"], s["remedy"])
            for s in data["stages"]
        ),
        signature=data["signature"],
        tokens=(_tokens(tokens["a"]), _tokens(tokens["b"])) if tokens else None,
        facts=tuple(_fact(fact) for fact in data["facts"]),
        ignored=ignored,
    )


def _require(indices: Any, length: int) -> None:
    if any(index >= length for index in indices):
        raise IndexError(f"index beyond {length}")


def _side(data: Mapping[str, Any]) -> Side:
    text = data["text"]
    view = text
    paragraphs, blocks = [], []
    for index, item in enumerate(data["segments"]):
        start, end, kind = item["start"], item["end"], BlockKind(item["kind"])
        if not start <= end <= len(text) or len(item["text"]) != end - start:
            raise ValueError(f"segment {index} has other offsets than its text")
        own = item.get("paragraph")
        paragraphs.append(Segment(index, start, end, item["text"], kind, index, own))
        blocks.append(Block(start, end, kind, item.get("place", "")))
    view = _view(text, paragraphs)
    sentences = []
    for index, item in enumerate(data["sentences"]):
        start, end, parent = item["start"], item["end"], item["segment"]
        kind = paragraphs[parent].kind
        sentences.append(Segment(index, start, end, view[start:end], kind, parent))
    document = Document(
        text=text,
        view=view,
        blocks=tuple(blocks),
        language=data["language"],
        path=data["path"],
        sha256=data["sha256"],
        encoding=data["encoding"],
        notes=tuple(data["notes"]),
        # Reports written before there were others are of text and Markdown.
        format=data.get("format", "text"),
    )
    return Side(document, Segmentation(tuple(paragraphs), tuple(sentences)))


def _view(text: str, paragraphs: list[Segment]) -> str:
    """The text with what the paragraphs blank of it; what stands between them is as it was."""
    parts: list[str] = []
    position = 0
    for segment in paragraphs:
        if segment.start < position:
            raise ValueError(f"segment {segment.index} begins inside another")
        parts += text[position : segment.start], segment.text
        position = segment.end
    parts.append(text[position:])
    return "".join(parts)


def _bead(data: Mapping[str, Any], ids: Mapping[str, int]) -> JudgedBead:
    translations = {
        name: _translation(data["translations"][name]) for name in ("b_in_a", "a_in_b", "control")
    }
    scores = tuple(Score(s["name"], _figure(s["value"]), s["signature"]) for s in data["scores"])
    judgement = Judgement(
        Verdict(data["verdict"]), _figure(data["divergence"]), tuple(data["reasons"])
    )
    return JudgedBead(
        bead=_pairing(data),
        sentences=tuple(_pairing(item) for item in data["sentences"]),
        evidence=Evidence(scores, BeadTranslations(**translations)),
        judgement=judgement,
        issues=tuple(ids[issue] for issue in data["issues"]),
    )


def _pairing(data: Mapping[str, Any]) -> Bead:
    return Bead(
        tuple(data["a"]),
        tuple(data["b"]),
        _figure(data["similarity"]),
        _figure(data["confidence"]),
        data["moved"],
    )


def _translation(data: Mapping[str, Any] | None) -> Translation | None:
    if data is None:
        return None
    return Translation(data["text"], tuple(data["route"]), data["engine"], data["rejected"])


def _issue(data: Mapping[str, Any]) -> Issue:
    return Issue(
        check=data["check"],
        category=data["category"],
        severity=Severity(data["severity"]),
        confidence=_figure(data["confidence"]),
        message=data["message"],
        bead=data["bead"],
        says_a=data["says_a"],
        says_b=data["says_b"],
        spans_a=tuple((start, end) for start, end in data["spans_a"]),
        spans_b=tuple((start, end) for start, end in data["spans_b"]),
        evidence=data["evidence"],
    )


def _fact(data: Mapping[str, Any]) -> LedgerEntry:
    return LedgerEntry(
        kind=data["kind"],
        status=FactStatus(data["status"]),
        value_a=data["value_a"],
        value_b=data["value_b"],
        span_a=_span(data["span_a"]),
        span_b=_span(data["span_b"]),
        bead_a=data["bead_a"],
        bead_b=data["bead_b"],
    )


def _span(data: list[int] | None) -> Span | None:
    return (data[0], data[1]) if data else None


def _tokens(data: list[list[Any]]) -> tuple[TokenScore, ...]:
    return tuple((start, end, _figure(value)) for start, end, value in data)


def _figure(value: float | None) -> float:
    """A number; what was none when it was written is none again."""
    return float("nan") if value is None else float(value)


def _fault(data: Any) -> str:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    error = best_match(Draft202012Validator(schema()).iter_errors(data))
    return "" if error is None else f"{error.json_path}: {error.message[:120]}"
