"""A self-test as text, JSON and a page."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from lxml import html as parser

from auditor.model import Verdict
from auditor.reports.visible import UNSAFE
from auditor.selftest.formats import SUFFIXES, render
from tests.support.selftested import base, selftested, trial

HOSTILE = "\x1b[31m<script>alert(1)</script>\u202eteg"


def test_the_text() -> None:
    said = render("text", base().audit, selftested(), created="2026-11-30")
    assert said.splitlines()[0] == "Bilingual audit by statement-audit · self-test · 2026-11-30"
    assert "2 of 4 planted differences would have been seen: 50% (95%: 15% to 85%)." in said
    assert "Planted one at a time in A (English)" in said
    assert "0.051 s of CPU each" in said
    assert "6 were asked for: the text has no place for more." in said
    assert "predicate off scale        2          0           1       1   50%" in said
    assert "No place in the text for: weekday." in said
    assert "“postponed” → “cancelled”" in said
    assert "B says:  La réunion est reportée." in said
    assert "1 of 5 paragraphs is flagged: false alarms if the texts are faithful." in said


def test_the_text_of_a_clean_pair() -> None:
    said = render("text", base().audit, replace(selftested(), alarms=()), created=None)
    assert "nothing is flagged, of 5 paragraphs" in said


def test_what_was_put_in_and_taken_out() -> None:
    put_in = replace(trial("negation-added", Verdict.EQUIVALENT), before="", after="not")
    taken = replace(trial("roles", Verdict.EQUIVALENT), before="only", after="")
    said = render("text", base().audit, replace(selftested(), trials=(put_in, taken)), created=None)
    assert "put in: “not”" in said
    assert "taken out: “only”" in said


def test_the_data() -> None:
    data = json.loads(render("json", base().audit, selftested(), created="2026-11-30"))
    assert data["generator"] == "statement-audit"
    assert data["kind"] == "selftest"
    assert [one["side"] for one in data["documents"]] == ["a", "b"]
    assert data["selftest"]["all"]["planted"] == 4
    assert data["selftest"]["planted"][1]["verdict"] == "equivalent"
    assert data["signature"]["encoder"]


def _page(language: str = "en") -> parser.HtmlElement:
    page = render("html", base().audit, selftested(), created="2026-11-30", ui_language=language)
    return parser.document_fromstring(page.encode("utf-8"))


def test_the_page() -> None:
    page = _page()
    assert page.findtext(".//h1") == "2 of 4 planted differences would have been seen (50%)"
    rows = page.xpath("//tbody/tr")
    assert [row.findtext("th/bdi") for row in rows] == ["roles", "predicate off scale", "number"]
    (total,) = page.xpath("//tfoot/tr")
    assert [cell.text_content().split()[0] for cell in total] == ["all", "4", "1", "1", "2", "50%"]
    assert [one.text.strip() for one in page.xpath("//li//del")] == ["postponed", "postponed"]
    assert [one.text.strip() for one in page.xpath("//li//ins")] == ["cancelled", "cancelled"]
    assert page.xpath("//li/p[@lang='fr']")
    assert page.xpath("//meta[@name='generator'][@content='statement-audit']")


def test_the_page_in_arabic() -> None:
    page = _page("ar")
    assert page.get("dir") == "rtl"
    assert "كان سيُكتشف 2 من 4 فروق مزروعة" in (page.findtext(".//h1") or "")
    assert page.xpath("//tbody/tr/th/bdi/@lang") == ["en"] * 3


@pytest.mark.parametrize("name", SUFFIXES)
def test_hostile_words_do_nothing(name: str) -> None:
    bad = replace(
        trial("number", Verdict.EQUIVALENT, other=HOSTILE),
        text=HOSTILE,
        original=f"a {HOSTILE}",
        after=HOSTILE,
    )
    said = render(name, base().audit, replace(selftested(), trials=(bad,)), created=None)
    if name != "json":
        assert not UNSAFE.search(said.replace("\u2068", "").replace("\u2069", ""))
    if name == "html":
        assert "<script>alert" not in said
    assert said.encode("utf-8")
