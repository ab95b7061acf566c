"""Whatever a document, a file's name or a check says, every format can be read back."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from auditor.model import (
    Audit,
    Bead,
    Block,
    Document,
    Evidence,
    Issue,
    JudgedBead,
    Judgement,
    Segment,
    Segmentation,
    Severity,
    Side,
    Stage,
    StageStatus,
    Verdict,
)
from auditor.reports import REPORTS, load_report
from auditor.reports.json_reader import audit_of
from tests.support.report_schemas import tree, valid_junit, valid_sarif, valid_tmx, valid_xliff

# Controls, surrogates, noncharacters, markup and what tables and formulas are made of.
TEXT = st.text(
    st.sampled_from(
        "\x00\x01\t\n\r\x1b\x7f\x85\u2028\u202e\ud800\udc00\ufffe\uffff<>&\"'|=@{}[]\\]"
    )
    | st.characters(),
    max_size=30,
)


def _side(text: str, path: str, place: str) -> Side:
    segment = Segment(0, 0, len(text), text)
    blocks = (Block(0, len(text), place=place),)
    document = Document(text, text, blocks, "ar", path or None, format="docx" if place else "text")
    return Side(document, Segmentation((segment,), (segment,)))


@st.composite
def audits(draw: st.DrawFn) -> Audit:
    a, b = (_side(draw(TEXT), draw(TEXT), draw(TEXT)) for _ in range(2))
    end = draw(st.integers(0, len(a.document.text)))
    issue = Issue(
        draw(TEXT),
        draw(TEXT),
        draw(st.sampled_from(Severity)),
        0.5,
        draw(TEXT),
        0,
        draw(TEXT),
        draw(TEXT),
        ((0, end),) if draw(st.booleans()) else (),
    )
    beads = []
    for a_members, b_members, issues in (((0,), (0,), (0,)), ((0,), (), ()), ((), (0,), ())):
        judgement = Judgement(draw(st.sampled_from(Verdict)), 0.5, (draw(TEXT),))
        beads.append(JudgedBead(Bead(a_members, b_members), (), Evidence(), judgement, issues))
    stage = Stage(draw(TEXT), StageStatus.NOT_RUN, draw(TEXT), draw(TEXT))
    return Audit(a, b, tuple(beads), (issue,), (stage,), {draw(TEXT): draw(TEXT)})


def _json(text: str) -> None:
    audit_of(json.loads(text))


def _jsonl(text: str) -> None:
    assert len([json.loads(line) for line in text.splitlines() if line.startswith("{")]) == 3


def _csv(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) >= 4


def _xlsx(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                tree(archive.read(name))


def _html(text: str) -> None:
    assert html.document_fromstring(text.encode("utf-8")) is not None


def _line(text: str) -> None:
    head, *rest = text.split("\n")
    assert head.startswith("# Bilingual audit by statement-audit")
    assert rest[-1] == ""
    assert "\r" not in text


def _plain(text: str) -> None:
    assert not set(text) & set("\x00\x1b\r\ud800\u202e")


READ_BACK: dict[str, Callable[..., object]] = {
    "html": _html,
    "json": _json,
    "jsonl": _jsonl,
    "text": _plain,
    "markdown": _plain,
    "line": _line,
    "csv": _csv,
    "xlsx": _xlsx,
    "docx": _xlsx,
    "sarif": valid_sarif,
    "junit": valid_junit,
    "tmx": valid_tmx,
    "xliff": valid_xliff,
}


def test_every_format_is_read_back() -> None:
    assert set(READ_BACK) == set(REPORTS)


@pytest.mark.parametrize("name", REPORTS)
@given(audits())
@settings(max_examples=60)
def test_any_text(name: str, audit: Audit) -> None:
    report = load_report(name)(audit)
    if isinstance(report, str):
        report.encode("utf-8")
    READ_BACK[name](report)


@pytest.mark.parametrize("name", ["tmx", "xliff", "junit"])
def test_line_ends_and_tabs(name: str, audit: Audit) -> None:
    issue = replace(audit.issues[0], message="one\r\ntwo\rthree\tfour")
    report = load_report(name)(replace(audit, issues=(issue, *audit.issues[1:])))
    assert "one\ntwo\nthree\tfour" in "".join(
        value for element in tree(report).iter() for value in (element.text or "",)
    )
