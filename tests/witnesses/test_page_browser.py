"""The page in Chromium: no rule of axe broken, no sideways scrolling, Arabic set from the right."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.witnesses.model import Comparison
from auditor.witnesses.page import render_html
from benchmarks.chromium import Browser
from tests.support.real_models import ROOT

pytestmark = pytest.mark.browser

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture
def opened(browser: Browser, tmp_path: Path, sample: Comparison) -> Callable[[int], Browser]:
    path = tmp_path / "witnesses.html"
    path.write_text(render_html(sample, created="2020-01-13"), encoding="utf-8")

    def show(width: int) -> Browser:
        browser.resize(width, 900)
        browser.open(path)
        browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
        return browser

    return show


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_rule_is_broken(opened: Callable[[int], Browser], width: int, scheme: str) -> None:
    if not AXE.is_file():
        if os.environ.get("CI") == "true":
            pytest.fail("axe-core is needed: npm ci")
        pytest.skip("axe-core is not installed: npm ci")
    browser = opened(width)
    browser.scheme(scheme)
    browser.run(AXE.read_text(encoding="utf-8") + "; 0")
    options = json.dumps({"runOnly": {"type": "tag", "values": RULES}})
    found = browser.run(f"axe.run(document, {options}).then((r) => JSON.stringify(r.violations))")
    browser.call("Emulation.setEmulatedMedia", features=[])
    faults = [
        f"{rule['id']}: {node['html'][:200]} | {node.get('failureSummary', '')[:200]}"
        for rule in json.loads(found)
        for node in rule["nodes"]
    ]
    assert faults == []


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_scrolls_sideways(opened: Callable[[int], Browser], width: int) -> None:
    browser = opened(width)
    assert browser.run("document.documentElement.scrollWidth") <= width


def test_columns_stand_side_by_side_where_there_is_room(opened: Callable[[int], Browser]) -> None:
    tops = (
        "new Set([...document.querySelector('.claim').querySelectorAll('.cell')]"
        ".map((c) => Math.round(c.getBoundingClientRect().top))).size"
    )
    assert opened(1280).run(tops) == 1
    assert opened(390).run(tops) == 5


def test_an_arabic_column_is_set_from_the_right(opened: Callable[[int], Browser]) -> None:
    browser = opened(1280)
    style = "getComputedStyle(document.querySelector('.cell [lang=ar]'))"
    assert browser.run(f"{style}.direction") == "rtl"
    assert browser.run(f"{style}.textAlign") in {"right", "start"}
    assert (
        browser.run("getComputedStyle(document.querySelector('.cell [lang=en]')).direction")
        == "ltr"
    )


def test_the_page_asks_for_nothing_and_says_nothing(opened: Callable[[int], Browser]) -> None:
    browser = opened(1280)
    methods = {event["method"] for event in browser.events}
    assert "Runtime.exceptionThrown" not in methods
    assert "Log.entryAdded" not in methods
    urls = {
        event["params"]["request"]["url"]
        for event in browser.events
        if event["method"] == "Network.requestWillBeSent"
    }
    assert all(url.startswith(("file:", "data:")) for url in urls)


def test_all_claims_are_there_and_folded_alike(
    opened: Callable[[int], Browser], sample: Comparison
) -> None:
    browser = opened(1280)
    assert browser.run("document.querySelectorAll('.claim').length") == len(sample.claims)
    assert browser.run("document.querySelectorAll('details .claim.agree').length") > 0
    assert browser.run("document.querySelectorAll('details .claim.differ').length") == 0
    assert browser.run("document.querySelectorAll('svg line').length") == len(sample.relations)
