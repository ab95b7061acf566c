"""The report against axe-core's rules for WCAG 2.2 A and AA, in every dress it has."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import pytest

from auditor.model import Audit
from benchmarks.chromium import Browser

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# The dialogs have no dress of their own: each colour and each width once.
DIALOGS = {("light", 1280), ("dark", 390)}


@lru_cache(maxsize=1)
def _axe() -> str:
    if not AXE.is_file():
        if os.environ.get("CI") == "true":
            pytest.fail("axe-core is needed: npm ci")
        pytest.skip("axe-core is not installed: npm ci")
    return AXE.read_text(encoding="utf-8")


def _faults(browser: Browser) -> list[str]:
    browser.run(_axe() + "; 0")
    options = json.dumps({"runOnly": {"type": "tag", "values": RULES}})
    found = browser.run(f"axe.run(document, {options}).then((r) => JSON.stringify(r.violations))")
    return [
        f"{rule['id']}: {node['html'][:200]} | {node.get('failureSummary', '')[:300]}"
        for rule in json.loads(found)
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_rule_is_broken(
    opened: Callable[..., Browser], audit: Audit, language: str, scheme: str, width: int
) -> None:
    ((start, end),) = audit.issues[0].spans_a
    warm = replace(audit, tokens=(((start, end, 0.9),), ()))
    browser = opened(warm, ui_language=language)
    browser.resize(width, 900)
    browser.scheme(scheme)
    browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    browser.run("document.querySelector('[data-heat]').click()")
    for number, action in ((0, "accepted"), (1, "dismissed"), (2, "note")):
        card = f"document.querySelectorAll('.finding')[{number}]"
        browser.run(f"{card}.querySelector('[data-do={action}]').click()")
    browser.run("document.querySelector('[data-facet=severity] button').click()")
    browser.run("document.querySelector('[data-facet=severity] button').click()")
    browser.run("document.querySelector('.every').click()")
    faults = _faults(browser)
    for dialog in ("alike", "faithful") if (scheme, width) in DIALOGS else ():
        card = "document.querySelectorAll('.finding')[1]"
        browser.run(f"{card}.querySelector('[data-do={dialog}]').click()")
        faults += _faults(browser)
        browser.run(f"document.querySelector('#{dialog} .yes').click()")
    browser.run("localStorage.clear()")
    browser.call("Emulation.setEmulatedMedia", features=[])
    assert faults == []


def test_a_clean_and_an_empty_report(opened: Callable[..., Browser], audit: Audit) -> None:
    assert _faults(opened(replace(audit, beads=audit.beads[:2], issues=(), stages=()))) == []
    assert _faults(opened(replace(audit, beads=(), issues=(), facts=()))) == []
