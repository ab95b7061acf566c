"""The index and a list in a real browser: nothing sticks out, nothing is loaded, no rule of WCAG is broken."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.batch.report import write_index
from auditor.batch.store import Store
from benchmarks.chromium import Browser, chromium, find_chromium
from tests.support.real_models import ROOT

pytestmark = pytest.mark.browser
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = find_chromium()
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is needed: apt-get install chromium")
        pytest.skip("Chromium is not installed")
    with chromium(program, tmp_path_factory.mktemp("profile")) as one:
        yield one


def pages(store: Store, language: str) -> list[Path]:
    index = write_index(store, ui_language=language)
    (listed, *_) = sorted((index.parent / "index").glob("divergent-*.html"))
    return [index, listed, index.parent / "index" / "before.html"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_at_every_width(browser: Browser, documents: Store, language: str) -> None:
    for page in pages(documents, language):
        browser.open(page)
        for width in (390, 1280):
            browser.resize(width, 900)
            assert browser.run("document.documentElement.scrollWidth") <= width, page
        assert browser.run("document.documentElement.dir") == {"en": "ltr", "ar": "rtl"}[language]
        assert browser.troubles() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_rule_is_broken(browser: Browser, documents: Store, scheme: str) -> None:
    if not AXE.is_file():
        if os.environ.get("CI") == "true":
            pytest.fail("axe-core is needed: npm ci")
        pytest.skip("axe-core is not installed: npm ci")
    for page in pages(documents, "en"):
        browser.open(page)
        browser.scheme(scheme)
        browser.run(AXE.read_text("utf-8") + "; 0")
        options = json.dumps({"runOnly": {"type": "tag", "values": RULES}})
        found = browser.run(
            f"axe.run(document, {options}).then((r) => JSON.stringify(r.violations))"
        )
        assert [
            (r["id"], [n["html"][:200] for n in r["nodes"]]) for r in json.loads(found)
        ] == [], page
