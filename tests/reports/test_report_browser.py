"""The report in a real browser."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditor.model import Audit
from auditor.reports.html import render
from benchmarks.chromium import Browser, chromium, find_chromium

pytestmark = pytest.mark.browser


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
def opened(browser: Browser, tmp_path: Path) -> Callable[[Audit], Browser]:
    def show(audit: Audit) -> Browser:
        path = tmp_path / "report.html"
        path.write_text(render(audit), encoding="utf-8")
        browser.resize(1280, 900)
        browser.open(path)
        return browser

    return show


Open = Callable[[Audit], Browser]


def test_no_error_no_violation_no_request(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    assert browser.troubles() == []
    # The style was admitted by its hash, and so was the script.
    assert browser.run("getComputedStyle(document.querySelector('.row')).display") == "grid"
    assert browser.run("document.querySelector('.tools').hidden") is False


def test_hostile_text_runs_nothing(opened: Open, hostile_audit: Audit) -> None:
    browser = opened(hostile_audit)
    assert browser.troubles() == []
    assert browser.run("document.images.length + document.scripts.length") == 1
    # A word of 10,000 letters is broken, not scrolled to.
    assert browser.run("document.documentElement.scrollWidth") <= 1280


def test_what_slips_in_is_not_run(browser: Browser, audit: Audit, tmp_path: Path) -> None:
    path = tmp_path / "tampered.html"
    extra = "<script>document.title = 'run'</script><img src=x onerror=\"document.title = 'run'\">"
    path.write_text(render(audit).replace("</main>", extra + "</main>"), encoding="utf-8")
    browser.open(path)
    assert browser.run("document.title").startswith("Audit")
    assert browser.troubles()


FOCUS = "document.activeElement.id"


def test_keys_walk_through_the_findings(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    notes = browser.run("[...document.querySelectorAll('.note')].map((note) => note.id)")
    assert len(notes) == 5
    walked = []
    for letter in "nnnnnnpp":
        browser.key(letter)
        walked.append(browser.run(FOCUS))
    assert walked == [*notes, notes[4], notes[3], notes[2]]
    top = browser.run("document.activeElement.getBoundingClientRect().top")
    assert 0 < top < 900


def test_keys_can_be_switched_off(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    browser.run("document.querySelector('.keys').click()")
    browser.key("n")
    assert browser.run(FOCUS) == ""


VISIBLE = (
    "[...document.querySelectorAll('.row')].filter((r) => r.checkVisibility()).map((r) => r.id)"
)


def test_filters_by_verdict(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    assert len(browser.run(VISIBLE)) == 9
    for verdict, rows in (("divergent", ["p3", "p4", "p6"]), ("review", ["p5", "p9"])):
        browser.run(f"document.querySelector('button[data-show={verdict}]').click()")
        assert browser.run(VISIBLE) == rows
        pressed = browser.run("document.querySelector('[aria-pressed=true]').dataset.show")
        assert pressed == verdict
        assert browser.run("document.querySelector('[role=status]').textContent").startswith(
            str(len(rows))
        )
    # The walk stays among the rows that are shown; a link to another row shows it.
    browser.key("n")
    assert browser.run("document.activeElement.closest('.row').id") == "p5"
    browser.run("location.hash = '#p2'")
    browser.wait_for(f"{VISIBLE}.length", 9)


def test_focusing_a_mark_lights_its_counterpart(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    browser.run("document.querySelector('#p3 .cell .hit').focus()")
    lit = browser.run("[...document.querySelectorAll('.row .hit.lit')].map((m) => m.textContent)")
    assert lit == ["will not stop", "ستتوقف"]
    browser.run("document.querySelector('#p4 .cell .hit').focus()")
    lit = browser.run("[...document.querySelectorAll('.row .hit.lit')].map((m) => m.textContent)")
    assert lit == ["30 per cent", "٤٠ في المئة"]


def _left(browser: Browser, row: str, side: int, words: str) -> float:
    """Where the first character of some words stands on the screen."""
    script = f"""(() => {{
      const cell = document.querySelectorAll('#{row} .cell')[{side}];
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {{
        const at = walker.currentNode.data.indexOf({json.dumps(words)});
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        return range.getBoundingClientRect().left;
      }}
    }})()"""
    return float(browser.run(script))


@pytest.mark.parametrize("swap", [False, True])
def test_each_script_runs_in_its_own_direction(
    opened: Open, audit: Audit, swapped_audit: Audit, swap: bool
) -> None:
    browser = opened(swapped_audit if swap else audit)
    english, arabic = (1, 0) if swap else (0, 1)
    assert _left(browser, "p3", english, "will not stop") < _left(
        browser, "p3", english, "the old pier"
    )
    assert _left(browser, "p3", arabic, "ستتوقف") > _left(browser, "p3", arabic, "الإصلاحات")
    columns = browser.run(
        "[...document.querySelectorAll('#p3 .cell')].map((c) => c.getBoundingClientRect().left)"
    )
    assert columns[0] < columns[1]


@pytest.mark.parametrize("width", [320, 700, 1280])
def test_nothing_sticks_out(opened: Open, audit: Audit, width: int) -> None:
    browser = opened(audit)
    browser.resize(width, 800)
    browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    assert browser.run("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_has_a_picture(opened: Open, audit: Audit, scheme: str) -> None:
    browser = opened(audit)
    browser.scheme(scheme)
    ground = browser.run("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(251, 250, 247)") == (scheme == "light")
    picture = browser.picture()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 30_000
    browser.call("Emulation.setEmulatedMedia", features=[])


def test_it_prints(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    pdf = browser.pdf()
    assert pdf.startswith(b"%PDF")
    assert 2 <= pdf.count(b"/Type /Page\n") <= 6
    assert browser.troubles() == []
