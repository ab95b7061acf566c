"""The JSON report against its schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import jsonschema
import numpy as np
import pytest

from auditor.model import (
    Audit,
    Bead,
    Evidence,
    JudgedBead,
    Judgement,
    Severity,
    Side,
    Verdict,
)
from auditor.reports.json import jsonable, render, schema
from auditor.reports.seen import assurance


def _valid(text: str) -> Any:
    data = json.loads(text)
    jsonschema.Draft202012Validator(schema()).validate(data)
    return data


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def _properties(node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        for name, value in node.get("properties", {}).items():
            yield name, value
        for value in node.values():
            yield from _properties(value)
    elif isinstance(node, list):
        for value in node:
            yield from _properties(value)


def test_every_field_is_described() -> None:
    fields = list(_properties(schema()))
    assert len(fields) > 60
    assert [name for name, value in fields if not ({"description", "$ref"} & set(value))] == []


def test_the_report_is_valid(audit: Audit, swapped_audit: Audit, hostile_audit: Audit) -> None:
    for one in (audit, swapped_audit, hostile_audit):
        _valid(render(one))


def test_an_unknown_field_is_not_valid(audit: Audit) -> None:
    data = _valid(render(audit))
    data["beads"][0]["colour"] = "red"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema()).validate(data)


def test_offsets_lead_to_the_words(audit: Audit) -> None:
    data = _valid(render(audit))
    a, b = data["documents"]
    issue = next(i for i in data["issues"] if i["check"] == "negation")
    (span_a,), (span_b,) = issue["spans_a"], issue["spans_b"]
    assert a["text"][slice(*span_a)] == "will not stop"
    assert b["text"][slice(*span_b)] == "ستتوقف"
    for document in (a, b):
        for segment in document["segments"]:
            assert document["text"][segment["start"] : segment["end"]] == segment["text"]
        for sentence in document["sentences"]:
            parent = document["segments"][sentence["segment"]]
            assert parent["start"] <= sentence["start"] < sentence["end"] <= parent["end"]


def test_every_segment_stands_in_one_bead_and_ids_agree(audit: Audit) -> None:
    data = _valid(render(audit))
    for side, document in zip("ab", data["documents"], strict=True):
        indices = [index for bead in data["beads"] for index in bead[side]]
        assert sorted(indices) == list(range(len(document["segments"])))
    by_bead = {(i, bead["index"]) for bead in data["beads"] for i in bead["issues"]}
    assert by_bead == {(issue["id"], issue["bead"]) for issue in data["issues"]}


def test_the_summary_counts(audit: Audit) -> None:
    summary = _valid(render(audit))["summary"]
    assert summary == {
        "answer": "3 of 9 paragraphs differ in meaning; 2 to review.",
        "assurance": assurance(audit),
        "checks": 0,
        "beads": 9,
        "verdicts": {"equivalent": 4, "review": 2, "divergent": 3},
        "severities": {"neutral": 0, "minor": 2, "major": 2, "critical": 1},
        "worst": "critical",
    }


def test_a_rejected_translation_says_why(audit: Audit) -> None:
    rejected = _valid(render(audit))["beads"][3]["translations"]["b_in_a"]
    assert rejected["text"] is None
    assert rejected["rejected"] == "stayed in Arabic script"
    assert rejected["route"] == ["ar", "en"]


def test_places_of_a_file_without_lines(audit: Audit, placed_audit: Audit) -> None:
    a, b = _valid(render(placed_audit))["documents"]
    assert (a["format"], b["format"]) == ("pdf", "docx")
    assert a["segments"][2]["place"] == "page 1"
    assert [s["place"] for s in b["segments"]][2:5] == ["", "footnote 1", "table 1, row 2"]
    document = _valid(render(audit))["documents"][0]
    assert document["format"] == "text"
    assert {s["place"] for s in document["segments"]} == {""}


def test_tokens_only_when_given(audit: Audit) -> None:
    assert "tokens" not in _valid(render(audit))
    data = _valid(render(replace(audit, tokens=(((0, 5, 0.25),), ()))))
    assert data["tokens"] == {"a": [[0, 5, 0.25]], "b": []}


def test_no_time_of_its_own(audit: Audit) -> None:
    assert _valid(render(audit))["created"] is None
    assert _valid(render(audit, created="2023-03-14T10:00:00Z"))["created"].startswith("2023")


def _alone(a: Side, b: Side) -> Audit:
    judged = JudgedBead(Bead((0,), (0,)), (), Evidence(), Judgement(Verdict.EQUIVALENT, 0.0))
    return Audit(a, b, (judged,), (), (), {})


def test_surrogates_keep_every_offset(side: Callable[..., Side]) -> None:
    text = "one \udce9 two \ud83d\ude00 three \U0001f600 four"
    written = render(_alone(side(text), side(text)))
    back = json.loads(written.encode("utf-8"))["documents"][0]["text"].rstrip("\n")
    assert len(back) == len(text)
    assert back == text.replace("\ud83d", "\ufffd")


def test_empty_documents(audit: Audit, side: Callable[..., Side]) -> None:
    data = _valid(render(replace(audit, a=side(), b=side(), beads=(), issues=())))
    assert data["summary"]["answer"] == "There was nothing to compare."
    assert data["summary"]["worst"] is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (np.float32(0.5), 0.5),
        (np.int64(3), 3),
        (float("inf"), None),
        ((1, {"b": (2,)}), [1, {"b": [2]}]),
        ({3, 1}, [1, 3]),
        (Severity.MAJOR, "major"),
        (True, True),
        (None, None),
        ({1: "one"}, {"1": "one"}),
        (1.23456789, 1.234568),
    ],
)
def test_evidence_of_any_type(value: Any, expected: Any) -> None:
    assert jsonable(value) == expected
    assert type(jsonable(value)) is type(expected)
