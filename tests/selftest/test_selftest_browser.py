"""The page of a self-test in a real browser: no fault, at either width, in either direction."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest

from auditor.reports.page.render import render as report
from auditor.selftest.formats import render
from benchmarks.chromium import Browser, chromium, find_chromium
from tests.support.selftested import base, selftested

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One Chromium for all tests here."""
    program = find_chromium()
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is needed: apt-get install chromium")
        pytest.skip("Chromium is not installed")
    with chromium(program, tmp_path_factory.mktemp("profile")) as one:
        yield one


@lru_cache(maxsize=1)
def _axe() -> str:
    if not AXE.is_file():
        if os.environ.get("CI") == "true":
            pytest.fail("axe-core is needed: npm ci")
        pytest.skip("axe-core is not installed: npm ci")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture(params=["en", "ar"])
def opened(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> Browser:
    """The page in English and in Arabic."""
    path = tmp_path / "selftest.html"
    found = render(
        "html", base().audit, selftested(), created="2026-11-30", ui_language=request.param
    )
    path.write_text(found, encoding="utf-8")
    browser.open(path)
    return browser


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_goes_wrong_and_nothing_sticks_out(opened: Browser, width: int) -> None:
    opened.resize(width, 900)
    assert opened.troubles() == []
    assert opened.run("document.documentElement.scrollWidth") <= width
    assert opened.run("document.querySelectorAll('.tallies tbody tr').length") == 3
    assert (
        opened.run("getComputedStyle(document.querySelector('.missed del')).backgroundColor")
        != "rgba(0, 0, 0, 0)"
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_no_rule_is_broken(opened: Browser, width: int, scheme: str) -> None:
    opened.resize(width, 900)
    opened.scheme(scheme)
    opened.run(_axe() + "; 0")
    options = json.dumps({"runOnly": {"type": "tag", "values": RULES}})
    found = opened.run(f"axe.run(document, {options}).then((r) => JSON.stringify(r.violations))")
    opened.call("Emulation.setEmulatedMedia", features=[])
    assert [
        (rule["id"], node["html"][:200]) for rule in json.loads(found) for node in rule["nodes"]
    ] == []


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("planted", [True, False])
def test_the_report_of_a_comparison_says_it(
    browser: Browser, tmp_path: Path, language: str, planted: bool
) -> None:
    path = tmp_path / "report.html"
    one = replace(base().audit, selftest=selftested() if planted else None)
    path.write_text(report(one, ui_language=language), encoding="utf-8")
    browser.open(path)
    for width in (390, 1280):
        browser.resize(width, 900)
        browser.run("document.querySelector('details.seen').open = true")
        assert browser.run("document.documentElement.scrollWidth") <= width
        # It stands right under the answer, and the table has its kinds.
        assert browser.run("document.querySelector('h1 + .assurance') !== null")
        rows = browser.run("document.querySelectorAll('.seen tbody tr').length")
        assert rows == 3 if planted else rows >= 40
    assert browser.troubles() == []
    browser.run(_axe() + "; 0")
    options = json.dumps({"runOnly": {"type": "tag", "values": RULES}})
    found = browser.run(f"axe.run(document, {options}).then((r) => JSON.stringify(r.violations))")
    assert [
        (rule["id"], node["html"][:200]) for rule in json.loads(found) for node in rule["nodes"]
    ] == []
