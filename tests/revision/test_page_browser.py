"""The page of a revision in a real browser: nothing runs, nothing sticks out, the filter filters, axe finds no fault."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from auditor import document
from auditor.pipeline.documents import audit
from auditor.readers import read
from auditor.revision.against import lists_of
from auditor.revision.changes import Revision
from auditor.revision.documents import revise
from auditor.revision.json_report import Against
from auditor.revision.page import render_page
from auditor.settings import Settings
from benchmarks.chromium import Browser, chromium, find_chromium
from tests.support.real_models import ROOT, shared_encoder, shared_engines

pytestmark = pytest.mark.browser

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
HOSTILE = "</script><img src=x onerror=alert(1)> \u202egnp.exe\u202c <b>5</b> men " + "a" * 300
SHOWN = "[...document.querySelectorAll('.change')].filter((c) => c.offsetParent).map((c) => c.dataset.weight)"
Show = Callable[[str], Browser]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = find_chromium()
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is needed: apt-get install chromium")
        pytest.skip("Chromium is not installed")
    with chromium(program, tmp_path_factory.mktemp("profile")) as one:
        yield one


@pytest.fixture
def shown(browser: Browser, tmp_path: Path) -> Show:
    def show(page: str) -> Browser:
        path = tmp_path / "page.html"
        path.write_text(page, encoding="utf-8", errors="replace")
        browser.resize(1280, 900)
        browser.open(path)
        return browser

    return show


def texts(old: str, new: str) -> Revision:
    return revise(
        document(old, language="en"), document(new, language="en"), encoder=shared_encoder()
    )


@lru_cache(maxsize=1)
def letters() -> str:
    folder = ROOT / "samples" / "two-letters"
    old, new, english = (read(folder / name) for name in ("ar-1.txt", "ar-2.txt", "en.txt"))
    own, other = (
        revise(x, y, encoder=shared_encoder()) for x, y in ((old, new), (english, english))
    )
    audits = [audit(one, english, Settings(), engines=shared_engines()) for one in (old, new)]
    lists = lists_of(*audits, a=own, b=other)
    return render_page(own, (Against("en.txt", "en.txt", "en", lists),), created="2026-01-02")


def axe() -> str:
    if not AXE.is_file():
        if os.environ.get("CI") == "true":
            pytest.fail("axe-core is needed: npm ci")
        pytest.skip("axe-core is not installed: npm ci")
    return AXE.read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_rule_is_broken(shown: Show, scheme: str, width: int) -> None:
    library = axe()
    browser = shown(letters())
    browser.resize(width, 900)
    browser.scheme(scheme)
    browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    browser.run("document.getElementById('show-all').click()")
    browser.run(library + "; 0")
    options = json.dumps({"runOnly": {"type": "tag", "values": RULES}})
    found = browser.run(f"axe.run(document, {options}).then((r) => JSON.stringify(r.violations))")
    browser.call("Emulation.setEmulatedMedia", features=[])
    faults = [
        (rule["id"], node["html"][:200]) for rule in json.loads(found) for node in rule["nodes"]
    ]
    assert faults == []


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_sticks_out(shown: Show, width: int) -> None:
    browser = shown(letters())
    browser.resize(width, 900)
    assert browser.run("document.documentElement.scrollWidth") <= width
    assert browser.troubles() == []


def test_the_filter_needs_no_script(shown: Show) -> None:
    browser = shown(letters())
    assert browser.run(SHOWN) == ["substantive", "substantive"]
    browser.run("document.getElementById('show-all').click()")
    assert browser.run(SHOWN) == ["substantive", "substantive", "editorial"]
    browser.run("document.getElementById('show-substantive').click()")
    assert browser.run(SHOWN) == ["substantive", "substantive"]


def test_every_link_leads_somewhere(shown: Show) -> None:
    broken = shown(letters()).run(
        "[...document.querySelectorAll('a[href^=\"#\"]')].filter((a) => !document.getElementById(a.hash.slice(1))).length"
    )
    assert broken == 0


def test_hostile_text_runs_nothing(shown: Show) -> None:
    browser = shown(
        render_page(
            texts(f"{HOSTILE}\n\nThe end is near.", f"{HOSTILE} 6 women\n\nThe end is near.")
        )
    )
    assert browser.run("document.images.length") == 0
    assert browser.troubles() == []


def test_nothing_changed(shown: Show) -> None:
    browser = shown(render_page(texts("The end is near.", "The end is  near.")))
    assert "read the same" in browser.run("document.body.innerText")
    assert browser.troubles() == []
