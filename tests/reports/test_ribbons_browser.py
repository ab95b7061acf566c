"""The picture of the alignment in a real browser: where a click leads, and that nothing runs over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from auditor.model import Audit, Bead
from benchmarks.chromium import Browser

pytestmark = pytest.mark.browser

Open = Callable[..., Browser]
CLICK = "document.querySelector('{}').dispatchEvent(new MouseEvent('click', {{bubbles: true}}))"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_click_leads_to_the_paragraph(opened: Open, audit: Audit, language: str) -> None:
    browser = opened(audit, ui_language=language)
    browser.run(CLICK.format(".ribbon.shifted"))
    row = next(n for n, judged in enumerate(audit.beads, 1) if judged.bead.moved)
    browser.wait_for("location.hash", f"#p{row}")
    assert browser.run("document.querySelector('.row:target').id") == f"p{row}"
    assert browser.troubles() == []


def test_a_filtered_paragraph_is_shown_again(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    browser.run("document.querySelector('[data-show=divergent]').click()")
    browser.run(CLICK.format(".box.lone"))
    browser.wait_for("!document.querySelector('.row:target').closest('.off')", True)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [1280, 390])
def test_it_fits_and_the_keyboard_skips_the_drawing(
    opened: Open, audit: Audit, language: str, width: int
) -> None:
    browser = opened(audit, ui_language=language)
    browser.resize(width, 900)
    assert browser.run("document.documentElement.scrollWidth") <= width
    box = "document.querySelector('.ribbons svg').getBoundingClientRect()"
    assert browser.run(f"{box}.left >= 0 && {box}.right <= {width}") is True
    links = "[...document.querySelectorAll('.ribbons svg a')]"
    assert browser.run(f"{links}.length > 0 && {links}.every((a) => a.tabIndex < 0)") is True
    # A stands where the reading begins.
    heads = "[...document.querySelectorAll('.ribbons .head')].map((h) => h.getBoundingClientRect().left)"
    a, b = browser.run(heads)
    assert (a < b) == (language == "en")


def test_verdicts_are_told_without_colour(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    fills = (
        "[...document.querySelectorAll('.ribbon')].map((r) => getComputedStyle(r).fill)"
        ".filter((fill) => fill.startsWith('url'))"
    )
    shown = {j.judgement.verdict.value for j in audit.beads if not j.bead.one_sided}
    assert len(set(browser.run(fills))) == len(shown - {"equivalent"})
    dashes = "getComputedStyle(document.querySelector('{}')).strokeDasharray"
    assert browser.run(dashes.format(".ribbon.shifted")) != "none"
    assert browser.run(dashes.format(".box.lone")) != "none"


def test_an_alignment_of_thousands_is_soon_there(opened: Open, audit: Audit) -> None:
    beads = tuple(replace(audit.beads[0], bead=Bead((0,), (0,)), issues=()) for _ in range(3000))
    browser = opened(replace(audit, beads=beads, issues=(), facts=()))
    assert browser.run("document.querySelectorAll('.ribbons svg *').length") < 1500
    assert browser.troubles() == []
