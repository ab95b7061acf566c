"""The report in a real browser."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from auditor.model import Audit
from auditor.reports.page.render import render
from auditor.reports.review import finding_ids, held_against, load_review
from benchmarks.chromium import Browser

pytestmark = pytest.mark.browser


Open = Callable[..., Browser]


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
        pressed = browser.run("document.querySelector('.tools [aria-pressed=true]').dataset.show")
        assert pressed == verdict
        said = browser.run("document.querySelector('.tools [role=status]').textContent")
        assert said == f"Paragraphs shown: {len(rows)}."
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
    browser.resize(1900, 900)
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


# Filters, review and what else a reader works with.

SHOWN = "[...document.querySelectorAll('.finding:not(.off)')].length"


def _chip(browser: Browser, facet: str, value: str) -> None:
    browser.run(f"document.querySelector('[data-facet={facet}] [data-value={value}]').click()")


def _counts(browser: Browser, facet: str) -> dict[str, int]:
    found = browser.run(
        f"[...document.querySelectorAll('[data-facet={facet}] button')]"
        ".map((b) => [b.dataset.value, Number(b.querySelector('span').textContent)])"
    )
    return dict(found)


def test_facets_narrow_each_other_with_live_counts(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    assert _counts(browser, "severity") == {"critical": 1, "major": 2, "minor": 2}
    _chip(browser, "severity", "major")
    assert browser.run(SHOWN) == 2
    assert browser.run(VISIBLE) == ["p4", "p6"]
    # The other facets count what is left; its own counts what choosing it would add.
    assert _counts(browser, "kind") == {
        "negation": 0, "numbers": 1, "modality": 0, "omission": 1, "addition": 0,
    }  # fmt: skip
    assert _counts(browser, "severity") == {"critical": 1, "major": 2, "minor": 2}
    _chip(browser, "severity", "critical")
    assert browser.run(SHOWN) == 3
    _chip(browser, "kind", "negation")
    assert browser.run(VISIBLE) == ["p3"]
    browser.run("document.querySelector('.clear').click()")
    assert browser.run(SHOWN) == 5
    assert len(browser.run(VISIBLE)) == 9
    assert browser.troubles() == []


@pytest.mark.parametrize(
    ("words", "rows"),
    [("OLD PIER", ["p3"]), ("يفتتح مكتب", ["p7"]), ("العبارة", ["p1", "p3"]), ("nowhere", [])],
)
def test_search_looks_at_letters_alone(
    opened: Open, audit: Audit, words: str, rows: list[str]
) -> None:
    browser = opened(audit)
    browser.run(
        f"(() => {{ const q = document.getElementById('q'); q.value = {json.dumps(words)};"
        " q.dispatchEvent(new Event('input')); })()"
    )
    browser.wait_for(f"JSON.stringify({VISIBLE})", json.dumps(rows, separators=(",", ":")))


def _press(browser: Browser, finding: int, action: str) -> None:
    browser.run(
        f"document.querySelectorAll('.finding')[{finding}].querySelector('[data-do={action}]').click()"
    )


def test_a_decision_is_kept_in_the_browser(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    browser.run("localStorage.clear()")
    browser = opened(audit)
    _press(browser, 0, "accepted")
    _press(browser, 2, "dismissed")
    state = (
        "[...document.querySelectorAll('.reviewing [data-state]')].map((s) => s.textContent).join()"
    )
    assert browser.run(state) == "1,1,3"
    opened(audit)
    assert browser.run(state) == "1,1,3"
    assert browser.run("document.querySelectorAll('.finding.dismissed').length") == 1
    assert _counts(browser, "state") == {"open": 3, "accepted": 1, "dismissed": 1}
    # Pressed again, it is open again.
    _press(browser, 2, "dismissed")
    assert browser.run(state) == "1,0,4"
    browser.run("localStorage.clear()")
    assert browser.troubles() == []


def test_keys_decide_and_note(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    browser.run("localStorage.clear()")
    browser.key("n")
    browser.key("a")
    assert browser.run("document.activeElement.matches('.note.accepted')")
    browser.key("d")
    assert browser.run("document.activeElement.matches('.note.dismissed')")
    browser.key("m")
    assert browser.run("document.activeElement.tagName") == "TEXTAREA"
    # Letters are letters while a note is written.
    for letter in "nad":
        browser.key(letter)
    assert browser.run("document.activeElement.value") == "nad"
    browser.run("document.activeElement.blur()")
    assert browser.run("document.querySelector('.finding.dismissed .remark').textContent") == "nad"
    browser.run("localStorage.clear()")


def test_a_review_is_saved(opened: Open, audit: Audit, tmp_path: Path) -> None:
    browser = opened(audit)
    browser.run("localStorage.clear()")
    browser = opened(audit)
    browser.call("Page.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    _press(browser, 1, "dismissed")
    browser.run("document.querySelector('.export').click()")
    saved = tmp_path / "review.json"
    while not saved.exists() or not saved.read_text(encoding="utf-8").endswith("}\n"):
        time.sleep(0.05)
    review = held_against(load_review(saved), audit)
    assert not review.new
    assert not review.resolved
    assert len(review.still) == 5
    (dismissed,) = review.dismissed
    entry = review.decisions[dismissed]
    assert (entry.check, entry.says_a, entry.says_b) == ("numbers", "30 per cent", "٤٠ في المئة")
    browser.run("localStorage.clear()")


def test_blocked_storage_is_said(opened: Open, audit: Audit, browser: Browser) -> None:
    script = browser.call(
        "Page.addScriptToEvaluateOnNewDocument",
        source="Object.defineProperty(window, 'localStorage', { get() { throw new Error(); } });",
    )
    opened(audit)
    assert browser.run("document.querySelector('.blocked').checkVisibility()")
    _press(browser, 0, "accepted")
    assert browser.run("document.querySelectorAll('.finding.accepted').length") == 1
    assert browser.troubles() == []
    browser.call("Page.removeScriptToEvaluateOnNewDocument", identifier=script["identifier"])
    opened(audit)
    assert not browser.run("document.querySelector('.blocked').checkVisibility()")


def test_copying_takes_both_readings(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    browser.run(
        "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }"
    )
    _press(browser, 0, "copy")
    copied = browser.run("window.copied")
    assert copied.startswith(
        "Negation, very likely: 94%\nA denies that the ferry stops; B affirms it.\n"
    )
    assert "A says English: will not stop\n    The ferry will not stop at the old pier" in copied
    assert "B says Arabic: ستتوقف\n" in copied
    assert "sha256" in copied
    browser.wait_for("document.querySelector('.said').textContent", "Copied with both readings.")


def test_the_ledger_is_sorted_by_its_headings(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    assert not browser.run("document.querySelector('.sortable').checkVisibility()")
    kinds = "[...document.querySelectorAll('.sortable tbody tr')].map((r) => r.cells[0].textContent.trim()).join()"
    assert browser.run(kinds) == "Number,Name,Date"
    browser.run("document.querySelector('.sortable th button').click()")
    assert browser.run(kinds) == "Date,Name,Number"
    assert browser.run("document.querySelector('.sortable th').ariaSort") == "ascending"
    browser.run("document.querySelector('.sortable th button').click()")
    assert browser.run(kinds) == "Number,Name,Date"


def test_word_heat_can_be_switched_on(opened: Open, audit: Audit) -> None:
    ((start, end),) = audit.issues[0].spans_a
    warm = replace(audit, tokens=(((start, start + 4, 0.1), (start + 5, end, 0.9)), ()))
    browser = opened(warm)
    colour = "getComputedStyle(document.querySelector('.row .w3')).backgroundColor"
    assert browser.run("document.querySelector('.row .w3').textContent") == "not stop"
    assert browser.run(colour) == "rgba(0, 0, 0, 0)"
    browser.run("document.querySelector('[data-heat]').click()")
    assert browser.run(colour) == "rgb(245, 197, 121)"


def test_a_link_to_a_finding_leads_there(opened: Open, audit: Audit) -> None:
    again = replace(audit.issues[-1], check="names")
    browser = opened(replace(audit, issues=(*audit.issues, again)))
    last = browser.run("[...document.querySelectorAll('.finding')].at(-1).id")
    # Filtered out, it is shown again; of several kinds in one card any leads to it.
    _chip(browser, "kind", "negation")
    kind = browser.run(f"document.getElementById('{last}').querySelectorAll('.tag')[1].id")
    browser.run(f"location.hash = '#{kind}'")
    browser.wait_for(f"document.getElementById('{last}').checkVisibility()", True)
    browser.wait_for(FOCUS, last)


def test_an_earlier_review_is_kept_and_sent_on(opened: Open, audit: Audit, tmp_path: Path) -> None:
    first, second, *_ = finding_ids(audit)
    decided = "2026-01-02T03:04:05.000Z"
    entries = [
        {"id": first, "decision": "dismissed", "note": "agreed", "decided": decided},
        {"id": second, "decision": "accepted", "decided": decided},
    ]
    path = tmp_path / "earlier.json"
    path.write_text(
        json.dumps({"schema_version": 1, "kind": "review", "findings": entries}), encoding="utf-8"
    )
    review = load_review(path)
    browser = opened(audit, review=review)
    browser.run("localStorage.clear()")
    browser = opened(audit, review=review)
    state = (
        "[...document.querySelectorAll('.reviewing [data-state]')].map((s) => s.textContent).join()"
    )
    assert browser.run(state) == "1,1,3"
    assert browser.run("document.querySelectorAll('.finding .fresh').length") == 3
    # Both readings' marks step back, and the note is there.
    assert browser.run("document.querySelectorAll('#p3 .cell .hit.aside').length") == 2
    assert (
        browser.run("document.querySelector('.finding.dismissed .remark').textContent") == "agreed"
    )
    # What is decided here since is newer than the review.
    browser.run(f"document.querySelector('#f-{first} [data-do=accepted]').click()")
    opened(audit, review=review)
    assert browser.run(state) == "2,0,3"
    browser.run("localStorage.clear()")
    assert browser.troubles() == []
