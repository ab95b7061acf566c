"""Review at scale in a real browser: many at once, rules and terms for audit.toml, undo; all of it by keyboard."""

from __future__ import annotations

import json
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from auditor.config.rules import ignore_rules, terms
from auditor.model import Audit
from auditor.pipeline.checking import quotations_of
from auditor.reports.review import load_review, schema
from benchmarks.chromium import Browser

pytestmark = pytest.mark.browser

Open = Callable[..., Browser]
STATES = (
    "[...document.querySelectorAll('.reviewing [data-state]')].map((s) => s.textContent).join()"
)
TOML = "document.querySelector('.toml pre').textContent"


@pytest.fixture
def many(audit: Audit) -> Audit:
    """The finding of numbers in three paragraphs, once with another reading of B."""
    numbers = next(issue for issue in audit.issues if issue.check == "numbers")
    again = replace(numbers, bead=0, spans_a=((0, 5),), spans_b=((0, 4),))
    other = replace(again, bead=1, says_b="٥٠", spans_a=((45, 50),), spans_b=((50, 54),))
    return replace(audit, issues=(*audit.issues, again, other))


@pytest.fixture
def page(opened: Open, many: Audit) -> Iterator[Browser]:
    browser = opened(many)
    browser.run("localStorage.clear()")
    browser = opened(many)
    yield browser
    assert browser.troubles() == []
    browser.run("localStorage.clear()")


def _focus(browser: Browser, check: str) -> None:
    browser.run(
        f"[...document.querySelectorAll('.finding')].find((c) => c.querySelector('.tag').textContent"
        f" === '{check}').focus()"
    )


def _enter(browser: Browser) -> None:
    for kind in ("keyDown", "keyUp"):
        browser.call(
            "Input.dispatchKeyEvent", type=kind, key="Enter", code="Enter", text="\r",
            windowsVirtualKeyCode=13,
        )  # fmt: skip


def test_many_are_selected_and_dismissed_and_undone(page: Browser) -> None:
    _focus(page, "Numbers")
    page.key("x")
    page.key("n")
    page.key("x")
    said = "document.querySelector('.selected .much').textContent"
    assert page.run(said) == "Selected: 2."
    page.run("document.querySelector('[data-all=dismissed]').click()")
    assert page.run(STATES) == "0,2,5"
    assert not page.run("document.querySelector('.selected').checkVisibility()")
    page.key("u")
    assert page.run(STATES) == "0,0,7"
    assert page.run("document.querySelector('.undo').disabled")


def test_a_range_is_selected_with_shift(page: Browser) -> None:
    page.run("document.querySelectorAll('.pick input')[1].click()")
    page.run(
        "document.querySelectorAll('.pick input')[4].dispatchEvent("
        "new MouseEvent('click', { shiftKey: true, bubbles: true }))"
    )
    assert page.run("document.querySelectorAll('.pick input:checked').length") == 4
    page.run("document.querySelector('.every').click()")
    assert page.run("document.querySelectorAll('.pick input:checked').length") == 7
    # What is filtered out is not selected with the rest.
    page.run("document.querySelector('.none').click()")
    page.run("document.querySelector('[data-facet=kind] [data-value=numbers]').click()")
    page.run("document.querySelector('.every').click()")
    assert page.run("document.querySelectorAll('.pick input:checked').length") == 3


def test_all_like_this_are_shown_dismissed_and_written_as_a_rule(
    page: Browser, many: Audit, opened: Open
) -> None:
    _focus(page, "Numbers")
    page.key("l")
    assert page.run("document.getElementById('alike').open")
    # A's reading stands in three places, B's in two.
    much = "document.querySelector('#alike .much').textContent"
    assert page.run(much) == "Findings that this dismisses: 3."
    assert page.run("document.querySelectorAll('#alike .these li').length") == 3
    page.run("document.querySelectorAll('#alike [type=radio]')[1].click()")
    assert page.run(much) == "Findings that this dismisses: 2."
    # Nothing is done before it is confirmed.
    assert page.run(STATES) == "0,0,7"
    page.run(
        "(() => { const r = document.querySelector('#alike .reason'); r.value = 'ours, \"agreed\"';"
        " r.dispatchEvent(new Event('input')); r.focus(); })()"
    )
    _enter(page)
    page.wait_for(STATES, "0,2,5")
    assert page.run("document.activeElement.classList.contains('finding')")
    # The rule is one that settings take, and that is about exactly these findings.
    (rule,) = ignore_rules(tomllib.loads(page.run(TOML))["ignore"], ("ignore",))
    assert (rule.check, rule.text, rule.reason) == ("numbers", "٤٠ في المئة", 'ours, "agreed"')

    def text(side: int, start: int, end: int) -> str:
        return (many.a, many.b)[side].document.view[start:end]

    matched = [rule.matches(i.check, quotations_of(i, text)) for i in many.issues]
    dismissed = page.run("document.querySelectorAll('.finding.dismissed').length")
    assert sum(matched) == dismissed == 2
    # It is kept in the browser, and taken back with the decisions.
    opened(many)
    assert page.run(STATES) == "0,2,5"
    assert "٤٠" in page.run(TOML)


def test_a_rule_is_undone_with_its_decisions(page: Browser) -> None:
    _focus(page, "Numbers")
    page.key("l")
    page.run("document.querySelector('#alike .yes').click()")
    page.wait_for(STATES, "0,3,4")
    page.key("u")
    assert page.run(STATES) == "0,0,7"
    assert page.run(TOML) == ""
    page.key("u")
    page.wait_for("document.querySelector('.said').textContent", "There is nothing to undo.")


def test_cancelled_it_does_nothing(page: Browser) -> None:
    _focus(page, "Numbers")
    for key, dialog in (("l", "alike"), ("f", "faithful")):
        page.key(key)
        page.run(f"document.querySelector('#{dialog} [value=\"\"]').click()")
        assert page.run(f"document.getElementById('{dialog}').open") is False
        # The close event comes later; by it the focus goes back.
        page.wait_for("document.activeElement.classList.contains('finding')", True)
    assert page.run(STATES) == "0,0,7"
    assert page.run("document.activeElement.classList.contains('finding')")


def test_faithful_wording_becomes_a_term(page: Browser) -> None:
    _focus(page, "Modality")
    page.key("f")
    page.run("document.querySelector('#faithful .yes').click()")
    page.wait_for(STATES, "0,1,6")
    (term,) = terms(tomllib.loads(page.run(TOML))["terms"], ("terms",))
    assert term.forms == {"en": ("may be reviewed",), "ar": ("يجب مراجعة",)}


def test_what_was_dismissed_is_counted_by_check(page: Browser) -> None:
    _focus(page, "Numbers")
    page.key("l")
    page.run("document.querySelector('#alike .yes').click()")
    page.wait_for(STATES, "0,3,4")
    _focus(page, "Negation")
    page.key("d")
    page.run("document.querySelector('.settled').open = true")
    table = (
        "[...document.querySelectorAll('.settled tbody tr')]"
        ".map((r) => [...r.cells].map((c) => c.textContent).join(' '))"
    )
    assert page.run(table) == ["Numbers 3 3", "Negation 1 1"]


def test_it_is_saved_as_the_schema_has_it(page: Browser, tmp_path: Path) -> None:
    page.call("Page.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    _focus(page, "Numbers")
    page.key("l")
    page.run("document.querySelector('#alike .yes').click()")
    page.wait_for(STATES, "0,3,4")
    _focus(page, "Modality")
    page.key("f")
    page.run("document.querySelector('#faithful .yes').click()")
    page.wait_for(STATES, "0,4,3")
    page.run("document.querySelector('.export').click()")
    saved = tmp_path / "review.json"
    while not saved.exists() or not saved.read_text(encoding="utf-8").endswith("}\n"):
        time.sleep(0.05)
    data: dict[str, Any] = json.loads(saved.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema()).validate(data)
    assert [rule["check"] for rule in data["ignore"]] == ["numbers"]
    assert data["terms"] == [{"en": "may be reviewed", "ar": "يجب مراجعة"}]
    review = load_review(saved)
    assert sum(entry.decision == "dismissed" for entry in review.decisions.values()) == 4
    assert {entry.check for entry in review.decisions.values()} >= {"numbers", "omission"}


def test_one_of_two_kinds_can_be_dismissed(opened: Open, audit: Audit) -> None:
    names = replace(audit.issues[0], check="names", says_a="stop", says_b="")
    browser = opened(replace(audit, issues=(*audit.issues, names)))
    browser.run("localStorage.clear()")
    browser = opened(replace(audit, issues=(*audit.issues, names)))
    _focus(browser, "Negation")
    browser.key("l")
    browser.run(
        "[...document.querySelectorAll('#alike label')].find((l) => l.textContent.includes('names'))"
        ".querySelector('input').click()"
    )
    browser.run("document.querySelector('#alike .yes').click()")
    # The difference stays open; that kind of it is struck out.
    browser.wait_for("document.querySelectorAll('.tag.aside').length", 1)
    assert browser.run(STATES) == "0,0,5"
    assert browser.run("document.querySelector('.tag.aside').textContent") == "Names"
    browser.run("localStorage.clear()")


def test_hostile_words_in_a_rule(opened: Open, hostile_audit: Audit) -> None:
    browser = opened(hostile_audit)
    browser.run("localStorage.clear()")
    browser = opened(hostile_audit)
    browser.run("document.querySelector('.finding').focus()")
    browser.key("l")
    browser.run("document.querySelector('#alike .yes').click()")
    browser.wait_for(f"{TOML}.startsWith('[[ignore]]')", True)
    assert ignore_rules(tomllib.loads(browser.run(TOML))["ignore"], ("ignore",))
    assert browser.troubles() == []
    browser.run("localStorage.clear()")
