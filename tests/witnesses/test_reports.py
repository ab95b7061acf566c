"""The reports: JSON by its schema, CSV, text, and that nothing of a text runs in a page."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import jsonschema

from auditor.reports.csv import BOM
from auditor.reports.recognise import WITNESSES
from auditor.witnesses.csv_report import COLUMNS, render_csv
from auditor.witnesses.json_report import render_json, schema
from auditor.witnesses.model import Agreement, Comparison
from auditor.witnesses.page import render_html
from auditor.witnesses.picture import picture_of
from auditor.witnesses.text_report import MARK, render_text
from auditor.witnesses.words import mark
from tests.support.real_models import ROOT


def test_json_keeps_its_schema(sample: Comparison) -> None:
    found = json.loads(render_json(sample, created="2020-01-13"))
    jsonschema.Draft202012Validator.check_schema(json.loads(schema()))
    jsonschema.validate(found, json.loads(schema()))
    assert found["summary"]["claims"] == len(found["claims"])
    for claim in found["claims"]:
        for reading in claim["readings"]:
            account = sample.accounts[reading["account"]]
            texts = [account.document.text[start:end] for start, end in reading["spans"]]
            assert " ".join(" ".join(texts).split()) == reading["text"]
        for point in claim["points"]:
            for said in point["said"]:
                text = sample.accounts[said["account"]].document.text
                quoted = " … ".join(" ".join(text[a:b].split()) for a, b in said["spans"])
                assert said["value"] or quoted == said["text"]


def test_csv_has_a_column_an_account(sample: Comparison) -> None:
    text = render_csv(sample)
    assert text.startswith(BOM)
    heads, *rows = csv.reader(io.StringIO(text.removeprefix(BOM), newline=""))
    assert tuple(heads[: len(COLUMNS)]) == COLUMNS
    assert len(heads) == len(COLUMNS) + len(sample.accounts)
    assert len(rows) == len(sample.claims)
    assert [row[1] for row in rows] == [claim.agreement.value for claim in sample.claims]


def test_text_names_who_says_what(sample: Comparison) -> None:
    text = render_text(sample)
    assert text.startswith(MARK)
    assert "act: bindingness (told differently" in text
    assert "Told by one alone:" in text
    assert "Abdel-Mahdi" in text


def test_reports_are_known_again(sample: Comparison) -> None:
    assert render_text(sample).encode().startswith(WITNESSES[0])
    assert render_csv(sample).encode().removeprefix(BOM.encode()).startswith(WITNESSES[1])


def test_no_report_takes_a_side(sample: Comparison) -> None:
    for text in (render_text(sample), render_html(sample)):
        low = text.lower()
        assert not any(
            word in low
            for word in (" wrong", "false account", "error", "mistake", "incorrect", "liar")
        )


def test_nothing_of_a_text_is_markup(sample: Comparison) -> None:
    first = sample.accounts[0]
    about = replace(first.about, label="<script>alert(1)</script>")
    hostile = replace(sample, accounts=(replace(first, about=about), *sample.accounts[1:]))
    page = render_html(hostile)
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "default-src &#39;none&#39;" in page


def test_nothing_shared_is_said_once(sample: Comparison) -> None:
    alone = tuple(
        replace(claim, statements=claim.statements[:1], points=(), agreement=Agreement.ALONE)
        for claim in sample.claims
    )
    text = render_text(replace(sample, claims=alone, relations=()))
    assert text.count("No two accounts tell of the same") == 1


def test_many_accounts_are_drawn_as_a_grid(sample: Comparison) -> None:
    many = replace(sample, accounts=sample.accounts * 6)
    assert picture_of(many).squares
    assert not picture_of(many).nodes
    assert not picture_of(replace(sample, accounts=sample.accounts * 20)).squares
    assert render_html(many)
    assert [mark(0, 5), mark(25, 26), mark(26, 27)] == ["A", "Z", "27"]


def test_the_page_of_the_documentation_shows_what_comes_out(sample: Comparison) -> None:
    page = (ROOT / "docs" / "witnesses.md").read_text(encoding="utf-8")
    shown = page.split("```\n")[1]
    assert shown in render_text(sample)
