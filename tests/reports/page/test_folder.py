"""The index of a folder of reports."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html as parser

from auditor.errors import InputError
from auditor.model import Audit
from auditor.reports.page.folder import entries_of, render_index
from auditor.reports.page.render import render


def put(folder: Path, name: str, audit: Audit, created: str) -> None:
    (folder / name).write_text(render(audit, created=created), encoding="utf-8")


def test_reports_are_listed_the_newest_first(audit: Audit, tmp_path: Path) -> None:
    put(tmp_path, "old.html", audit, "2026-01-01")
    put(tmp_path, "new # 1.html", audit, "2026-02-01")
    (tmp_path / "other.html").write_text("<h1>no report</h1>", encoding="utf-8")
    entries = entries_of(tmp_path)
    assert [(one.link, one.created) for one in entries] == [
        ("new%20%23%201.html", "2026-02-01"),
        ("old.html", "2026-01-01"),
    ]
    assert entries[0].title == "ferry.en.txt – ferry.ar.txt"
    assert entries[0].answer == "3 of 9 paragraphs differ in meaning; 2 to review."
    assert entries[0].verdicts == (3, 2, 4)


def test_the_index_lists_itself_never(audit: Audit, tmp_path: Path) -> None:
    put(tmp_path, "one.html", audit, "2026-01-01")
    (tmp_path / "index.html").write_text(render_index(entries_of(tmp_path)), encoding="utf-8")
    assert len(entries_of(tmp_path)) == 1


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_page(audit: Audit, tmp_path: Path, language: str) -> None:
    put(tmp_path, "one.html", audit, "2026-01-01")
    source = render_index(entries_of(tmp_path), ui_language=language)
    page = parser.document_fromstring(source.encode())
    assert page.get("lang") == language
    assert page.xpath("//a/@href") == ["one.html"]
    assert not page.xpath("//script")
    assert "default-src 'none'" in page.xpath("//meta[@http-equiv]/@content")[0]


def test_names_are_text(audit: Audit, tmp_path: Path, hostile_text: str) -> None:
    document = replace(audit.a.document, path="<b>x</b>.txt")
    put(tmp_path, "one.html", replace(audit, a=replace(audit.a, document=document)), hostile_text)
    page = parser.document_fromstring(render_index(entries_of(tmp_path)).encode())
    assert not page.xpath("//td//b | //th//b | //img | //script")


def test_an_empty_folder_and_none(tmp_path: Path) -> None:
    assert "No reports here yet." in render_index(entries_of(tmp_path))
    with pytest.raises(InputError, match="is not a folder"):
        entries_of(tmp_path / "none")
