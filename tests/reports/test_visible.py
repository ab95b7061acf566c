"""Text that could act on a page or a terminal is written out instead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.reports.visible import UNSAFE, direction, isolated, one_line, visible
from tests.support.work import growth


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text", "plain text"),
        ("a\u202eb", "a⟦RLO⟧b"),
        ("\u2066\u2069", "⟦LRI⟧⟦PDI⟧"),
        ("nul\x00", "nul⟦␀⟧"),
        ("\x7f\x85", "⟦␡⟧⟦U+0085⟧"),
        ("\ud800", "⟦U+D800⟧"),
        ("\ufeffx", "⟦BOM⟧x"),
        ("tab\tand\nbreak", "tab\tand\nbreak"),
        # Needed by correct Arabic and Persian text, and able to reorder no letters.
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("(أ)\u200f", "(أ)\u200f"),
        ("emoji 👩\u200d👩", "emoji 👩\u200d👩"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07after", "after"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x9b2Jcleared", "cleared"),
        ("\x1bcreset", "reset"),
        # Nothing ends this string: only its introducer is named, no text is lost.
        ("\x1b]0;never ended", "0;never ended"),
        ("two\r\nlines\t here ", "two lines here"),
    ],
)
def test_one_line(text: str, shown: str) -> None:
    assert one_line(text) == shown


@given(st.text())
def test_nothing_unsafe_is_left(text: str) -> None:
    assert not UNSAFE.search(visible(text))
    line = one_line(text)
    assert not UNSAFE.search(line)
    assert len(line.splitlines()) <= 1
    line.encode("utf-8")


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("B says ستتوقف here", "B says \u2068ستتوقف\u2069 here"),
        ("B: ٤٠ في المئة (40)", "B: \u2068٤٠ في المئة\u2069 (40)"),
        # A number beside the words belongs to them: outside it would stand on the wrong side.
        ("B says 40 في المئة.", "B says \u206840 في المئة\u2069."),
        ("on 14 آذار 2023, then", "on \u206814 آذار 2023\u2069, then"),
        ("two runs: أ and ب", "two runs: \u2068أ\u2069 and \u2068ب\u2069"),
        ("עברית 3rd", "\u2068עברית\u2069 3rd"),
        ("nothing here 12", "nothing here 12"),
    ],
)
def test_isolated(line: str, shown: str) -> None:
    assert isolated(line) == shown


def test_a_whole_quotation_is_isolated_with_its_punctuation() -> None:
    assert isolated("ستتوقف!", whole=True) == "\u2068ستتوقف!\u2069"
    assert isolated("stops!", whole=True) == "stops!"


@given(st.text(alphabet="אبab1٤ .,(", max_size=60))
def test_isolation_only_adds_balanced_isolates(line: str) -> None:
    shown = isolated(line)
    assert shown.replace("\u2068", "").replace("\u2069", "") == line
    assert shown.count("\u2068") == shown.count("\u2069")


@pytest.mark.parametrize(("head", "unit"), [("", "1"), ("", "א "), ("", "\x1b]"), ("א", ".")])
def test_long_lines_are_shown_in_proportion(head: str, unit: str) -> None:
    assert growth(lambda size: isolated(head + unit * size), 1_000) < 5
    assert growth(lambda size: one_line(head + unit * size), 1_000) < 5
    text = head + unit * 500_000
    assert isolated(text).strip("\u2066\u2067\u2068\u2069") == text or "\u2068" in isolated(text)
    assert "\x1b" not in one_line(text)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("ar", "rtl"),
        ("ar-IQ", "rtl"),
        ("he_IL", "rtl"),
        ("en", "ltr"),
        ("xx", "ltr"),
        (None, "auto"),
    ],
)
def test_direction(code: str | None, expected: str) -> None:
    assert direction(code) == expected
