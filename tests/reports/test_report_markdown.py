"""Markdown in which nothing a document says is markup."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from auditor.model import Audit, Issue
from auditor.reports.entries import entries_of
from auditor.reports.markdown import CLEAR, SHOWN, plain, render
from auditor.reports.review import Review, Reviewed, finding_ids
from auditor.reports.visible import isolated, one_line


def _html(text: str) -> Any:
    # As GitHub does it: tables, strike-through, bare addresses, and HTML let through.
    reader = MarkdownIt("commonmark", {"html": True, "linkify": False})
    return html.fromstring(f"<div>{reader.enable(['table', 'strikethrough']).render(text)}</div>")


def _rows(audit: Audit, **options: Any) -> list[list[str]]:
    page = _html(render(audit, **options))
    return [[cell.text_content() for cell in row.iter("th", "td")] for row in page.iter("tr")]


def test_the_table(audit: Audit) -> None:
    heads, *rows = _rows(audit)
    assert heads == ["Likelihood", "Check", "Finding", "A", "B"]
    assert [row[0] for row in rows] == [
        "critical, very likely: 94%",
        "major, very likely: 99%",
        "major, very likely: 90%",
        "to review: 55%, minor if so",
        "to review: 48%, minor if so",
    ]
    assert rows[0] == [
        "critical, very likely: 94%",
        "negation",
        "A denies that the ferry stops; B affirms it.",
        "will not stop line 5",
        "\u2068ستتوقف\u2069 line 5",
    ]
    assert rows[2][4] == "–"


def test_places(placed_audit: Audit) -> None:
    row = _rows(placed_audit)[5]
    assert row[3:] == ["may be reviewed page 2", "\u2068يجب مراجعة\u2069 table 1, row 2"]


def test_the_answer_comes_first_and_what_did_not_run_last(audit: Audit) -> None:
    text = render(audit)
    assert text.splitlines()[3] == "**3 of 9 paragraphs differ in meaning; 2 to review.**"
    last = text.rstrip().splitlines()[-1]
    assert last.startswith("- surprisal **not run**: ")
    assert last.endswith("to enable it: audit models install en ar")


SAID = st.text(
    st.sampled_from("|`*_[]()<>&@#!\\~${}:/. -+=1aw\n\t\u202e\u0645\u0664\x00\ud800")
    | st.characters(codec="utf-8", exclude_categories=["Zl", "Zp"]),
    max_size=40,
)


@given(SAID)
def test_a_text_says_just_what_it_says(text: str) -> None:
    page = _html(f"| a | b |\n| --- | --- |\n| x{plain(text)} | {plain(text)}x |\n")
    (row,) = [tr for tr in page.iter("tr") if tr.find("td") is not None]
    cells = [cell.text_content().replace("\u200b", "") for cell in row.iter("td")]
    expected = isolated(one_line(text)).replace("\u200b", "")
    assert [" ".join(cell.split()) for cell in cells] == [
        " ".join(f"x{expected}".split()),
        " ".join(f"{expected}x".split()),
    ]
    assert {element.tag for element in row.iter()} <= {"tr", "td", "span"}


@pytest.mark.parametrize(
    "text", ["# one", "- two", "+ x", "1. three", "2) x", "> four", "=====", "---"]
)
def test_a_line_of_its_own_is_a_paragraph(text: str) -> None:
    page = _html(f"before\n\n{plain(text)}\n")
    assert [element.tag for element in page] == ["p", "p"]
    assert page[1].text_content() == text


@pytest.mark.parametrize(
    "text",
    [
        "thanks to @octocat and @org/team",
        "as in #12 and org/repo#7 and GH-3",
        "at https://example.org or http://x.y or www.example.org",
        "write to a@example.org",
    ],
)
def test_it_mentions_nobody_and_links_nowhere(text: str) -> None:
    shown = _html(plain(text)).text_content().rstrip("\n")
    assert shown.replace("\u200b", "") == text
    assert not re.search(r"@\w|#\d|://|www\.|GH-\d", shown)


def test_amounts_are_no_formulas() -> None:
    assert plain("from $30 to $40") == "from <span>$</span>30 to <span>$</span>40"


def _many(issue: Issue, count: int) -> tuple[Issue, ...]:
    """The issue at so many places, each a difference by itself."""
    spans = [((i, i + 1),) for i in range(count)]
    return tuple(replace(issue, spans_a=one, spans_b=one) for one in spans)


def test_findings_of_one_place_are_one_row(audit: Audit) -> None:
    again = replace(audit.issues[0], check="contrast", message="A stops, B does not.")
    rows = _rows(replace(audit, issues=(*audit.issues, again)))
    assert len(rows) == 6
    assert rows[1][1] == "negation, contrast"
    assert "B affirms it." in rows[1][2]
    assert "A stops, B does not." in rows[1][2]


def test_the_all_clear(audit: Audit) -> None:
    clean = replace(audit, beads=audit.beads[:2], issues=())
    assert f"\n{CLEAR}.\n" in render(clean)
    assert CLEAR not in render(audit)
    # What a review has dismissed is counted: the all-clear says what it rests on.
    ids = finding_ids(audit)
    review = Review("", {i: Reviewed(i, "dismissed", "", "", "", "", "", "") for i in ids})
    assert f"\n{CLEAR}, 5 dismissed by a review.\n" in render(audit, review=review)


def test_many_findings_are_cut_and_say_so(audit: Audit) -> None:
    many = replace(audit, issues=_many(audit.issues[0], SHOWN + 3))
    text = render(many)
    assert text.count("**critical**") == SHOWN
    assert "… and 7 more, in the other formats." in text  # four beads have no issue of their own


def test_a_comment_stays_small(audit: Audit) -> None:
    said = "$ | " * 5000
    issue = replace(audit.issues[0], message=said, says_a=said, says_b=said)
    # GitHub takes 65,536 characters.
    text = render(replace(audit, issues=_many(issue, 90)))
    assert len(text) < 65_536
    assert f"… and {94 - text.count('**critical**')} more, in the other formats." in text


def test_what_was_dismissed_is_not_listed(audit: Audit) -> None:
    entry = entries_of(audit)[0]
    review = Review("", {entry.id: Reviewed(entry.id, "dismissed", "", "", "", "", "", "")})
    assert "negation" not in render(audit, review=review)
