"""From JSON back to the audit."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from auditor.errors import InputError
from auditor.model import Audit, Ignored, Side
from auditor.reports.json import as_data, render, schema
from auditor.reports.json_reader import audit_of, read_audit
from auditor.reports.page.render import render as render_html


def test_there_and_back_is_the_same_report(audit: Audit, tmp_path: Path) -> None:
    path = tmp_path / "audit.json"
    tokens = (((0, 5, 0.5),), ((0, 4, 0.25),))
    audit = replace(audit, tokens=tokens)
    path.write_text(render(audit, created="2026-01-02"), encoding="utf-8")
    again, created = read_audit(path)
    assert created == "2026-01-02"
    assert as_data(again) == as_data(audit)
    assert render_html(again) == render_html(audit)


def test_places_come_back(placed_audit: Audit, tmp_path: Path) -> None:
    path = tmp_path / "audit.json"
    path.write_text(render(placed_audit), encoding="utf-8")
    again, _ = read_audit(path)
    assert again.a.document.blocks == placed_audit.a.document.blocks
    assert not again.a.document.has_lines
    assert render_html(again) == render_html(placed_audit)


def test_what_rules_have_taken_out_comes_back(audit: Audit) -> None:
    ignored = (Ignored(audit.issues[0], "agreed"), Ignored(audit.issues[2], ""))
    data = as_data(replace(audit, issues=audit.issues, ignored=ignored))
    jsonschema.Draft202012Validator(schema()).validate(data)
    assert [one["reason"] for one in data["ignored"]] == ["agreed", ""]
    # The same issue twice has two ids.
    assert data["ignored"][0]["id"] == data["issues"][0]["id"] + "-2"
    assert as_data(audit_of(data)) == data
    data["ignored"][0]["bead"] = 99
    with pytest.raises(InputError, match="contradicts itself"):
        audit_of(data)


def test_a_report_from_before_there_were_places(audit: Audit) -> None:
    data = as_data(audit)
    for document in data["documents"]:
        del document["format"]
        for segment in document["segments"]:
            del segment["place"]
    del data["ignored"]
    again = audit_of(data)
    assert again.a.document.has_lines
    assert as_data(again) == as_data(audit)


def test_hostile_text_comes_back(hostile_audit: Audit, tmp_path: Path) -> None:
    path = tmp_path / "audit.json"
    path.write_text(render(hostile_audit), encoding="utf-8")
    again, _ = read_audit(path)
    assert again.a.document.text == hostile_audit.a.document.text
    assert render_html(again)


def test_blanked_markup_stays_blanked(side: Callable[..., Side], audit: Audit) -> None:
    one = side("A **bold** word.")
    paragraph = replace(one.segmentation.paragraphs[0], text="A   bold   word.")
    sentence = replace(one.segmentation.sentences[0], text="A   bold   word.")
    cut = replace(one.segmentation, paragraphs=(paragraph,), sentences=(sentence,))
    view = one.document.view.replace("*", " ")
    one = Side(replace(one.document, view=view), cut)
    bare = Audit(one, one, (), (), (), {})
    again = audit_of(json.loads(render(bare)))
    assert again.a == one


def _broken(audit: Audit, change: Callable[[Any], Any]) -> Any:
    data = json.loads(render(audit))
    change(data)
    return data


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d["beads"][0].update(a=[99]),
        lambda d: d["issues"][0].update(bead=99),
        lambda d: d["beads"][0].update(issues=["000000000000"]),
        lambda d: d["documents"][0]["segments"][0].update(end=10**9),
        lambda d: d["documents"][0]["segments"][1].update(start=0),
        lambda d: d["documents"][0]["sentences"][0].update(segment=99),
    ],
)
def test_a_report_that_contradicts_itself(audit: Audit, change: Callable[[Any], Any]) -> None:
    with pytest.raises(InputError, match="contradicts itself"):
        audit_of(_broken(audit, change))


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"schema_version": 1}', "null", "\x00"])
def test_what_is_no_report(tmp_path: Path, text: str) -> None:
    path = tmp_path / "audit.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        read_audit(path)
    assert "\n" not in str(raised.value)
