"""The texts with the list of findings beside them, in a real browser: order, step, map, links."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from auditor.model import Audit
from auditor.reports.page.translations import UI_LANGUAGES
from benchmarks.chromium import Browser

pytestmark = pytest.mark.browser

Open = Callable[..., Browser]
ORDER = "[...document.querySelectorAll('.cards .finding .place')].map((p) => p.textContent).join()"
FOCUS = "document.activeElement.id"


def _box(browser: Browser, css: str) -> dict[str, float]:
    found: dict[str, float] = browser.run(
        f"document.querySelector('{css}').getBoundingClientRect().toJSON()"
    )
    return found


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_list_stands_beside_the_texts(opened: Open, audit: Audit, language: str) -> None:
    browser = opened(audit, ui_language=language)
    texts, cards, edge = (_box(browser, css) for css in (".view", ".findings", ".edge"))
    assert abs(texts["top"] - cards["top"]) < 2
    if language == "en":
        assert texts["right"] <= cards["left"] < cards["right"] <= edge["left"]
    else:
        assert texts["left"] >= cards["right"] > cards["left"] >= edge["right"]
    assert browser.run("document.documentElement.scrollWidth") <= 1280


def test_on_a_narrow_screen_it_comes_after_them(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    browser.resize(390, 800)
    texts, cards = _box(browser, ".view"), _box(browser, ".findings")
    assert cards["top"] >= texts["bottom"]
    assert browser.run("document.documentElement.scrollWidth") <= 390
    # A line under the answer leads there.
    assert browser.run("document.querySelector('.jump').checkVisibility()")
    assert not browser.run("document.querySelector('.edge').checkVisibility()")


@pytest.mark.parametrize("language", UI_LANGUAGES)
def test_in_every_language_it_fits(opened: Open, audit: Audit, language: str) -> None:
    browser = opened(audit, ui_language=language)
    for width in (390, 1280):
        browser.resize(width, 900)
        browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
        assert browser.run("document.documentElement.scrollWidth") <= width
        sticking = browser.run(
            "[...document.querySelectorAll('.findings button, .tools button, .chance, .tag')]"
            ".filter((e) => e.checkVisibility() && (e.getBoundingClientRect().right > innerWidth"
            " || e.getBoundingClientRect().left < 0)).map((e) => e.textContent)"
        )
        assert sticking == []
    assert browser.run("document.documentElement.lang") == language
    assert browser.troubles() == []


def test_by_place_or_by_likelihood(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    by_place = [f"Paragraph {n}" for n in (3, 4, 5, 6, 9)]
    by_likelihood = [f"Paragraph {n}" for n in (4, 3, 6, 9, 5)]
    assert browser.run(ORDER).split(",") == by_place
    browser.run("document.querySelector('[data-order=likelihood]').click()")
    assert browser.run(ORDER).split(",") == by_likelihood
    browser.key("o")
    assert browser.run(ORDER).split(",") == by_place
    pressed = "document.querySelector('.order [aria-pressed=true]').dataset.order"
    assert browser.run(pressed) == "document"
    # In the list, the keys walk in its own order, and the texts follow.
    browser.key("o")
    browser.run("document.querySelector('.cards .finding').focus()")
    browser.key("n")
    assert (
        browser.run("document.activeElement.querySelector('.place').textContent") == "Paragraph 3"
    )


def _long(audit: Audit) -> Audit:
    """The statement with its second paragraph forty times over, in front of everything."""
    beads = (audit.beads[1],) * 40
    issues = tuple(replace(issue, bead=issue.bead + 40) for issue in audit.issues)
    return replace(audit, beads=beads + audit.beads, issues=issues, facts=())


def test_reading_and_list_keep_step(opened: Open, audit: Audit) -> None:
    browser = opened(_long(audit))
    browser.run("document.querySelector('#p46').scrollIntoView({ block: 'center' })")
    current = "document.querySelector('.finding.current .place')?.textContent"
    browser.wait_for(current, "Paragraph 46")
    seen = "Number(document.querySelector('.edge .seen').getAttribute('y'))"
    assert browser.run(seen) > 20
    # And the other way: what is chosen in the list is scrolled to.
    browser.run("scrollTo(0, 0)")
    browser.run("document.querySelector('.cards .finding').focus({ preventScroll: true })")
    browser.wait_for(
        "(() => { const box = document.querySelector('#p43').getBoundingClientRect();"
        " return box.top > 0 && box.bottom <= innerHeight; })()",
        True,
    )
    assert browser.troubles() == []


def test_the_map_leads_to_its_places(opened: Open, audit: Audit) -> None:
    browser = opened(_long(audit))
    browser.run(
        "(() => { const map = document.querySelector('.edge .map');"
        " const box = map.getBoundingClientRect();"
        " map.dispatchEvent(new MouseEvent('click', { clientX: box.left + 2,"
        " clientY: box.top + box.height * 44.5 / 49, bubbles: true })); })()"
    )
    browser.wait_for(
        "Math.abs(document.querySelector('#p45').getBoundingClientRect().top) < 400", True
    )


def test_a_copied_link_leads_to_the_card(opened: Open, audit: Audit) -> None:
    browser = opened(audit)
    browser.run(
        "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }"
    )
    browser.run("document.querySelectorAll('.finding')[3].focus()")
    browser.key("k")
    link = browser.run("window.copied")
    wanted = browser.run("document.querySelectorAll('.finding')[3].id")
    assert link.endswith(f"report.html#{wanted}")
    browser.wait_for("document.querySelector('.said').textContent", "Link copied.")
    browser.run(f"location.hash = '{wanted}'")
    browser.wait_for(FOCUS, wanted)


def test_a_doubt_looks_unlike_a_difference(opened: Open, audit: Audit) -> None:
    browser = opened(audit)

    def look(kind: str, what: str, of: str = "") -> str:
        before = ", '::before'" if of else ""
        found: str = browser.run(
            f"getComputedStyle(document.querySelector('.finding.{kind} {of}'.trim()){before})['{what}']"
        )
        return found

    assert look("likely", "borderTopStyle") != look("review", "borderTopStyle")
    assert look("likely", "content", ".chance") != look("review", "content", ".chance")
    assert look("likely", "borderRadius", ".chance") != look("review", "borderRadius", ".chance")
    # The marks in the texts, too.
    shape = "getComputedStyle(document.querySelector('.row .hit.{} mark')).textDecorationStyle"
    assert browser.run(shape.format("likely")) != browser.run(shape.format("review"))
