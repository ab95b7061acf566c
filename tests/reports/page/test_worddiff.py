"""The inline diff of a back-translation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.reports.page.worddiff import LIMIT, word_diff


def _shown(a: str, b: str) -> str:
    signs = {"same": "{}", "only_a": "[-{}-]", "only_b": "[+{}+]"}
    changes = word_diff(a, b)
    assert changes is not None
    return "".join(signs[change.kind].format(change.text) for change in changes)


@pytest.mark.parametrize(
    ("a", "b", "shown"),
    [
        ("the same words", "the same words", "the same words"),
        ("The ferry", "the ferry", "the ferry"),
        ("will not stop here", "will stop here", "will [-not -]stop here"),
        ("pay 30 per cent", "pay 40 per cent", "pay [-30 -][+40 +]per cent"),
        ("pay 1,000.5 now", "pay 1,000.6 now", "pay [-1,000.5 -][+1,000.6 +]now"),
        ("they don't know", "they don’t know", "they [-don't -][+don’t +]know"),
        # A comma alone doesn't break a phrase in two.
        ("red, old house", "blue, new house", "[-red, old -][+blue, new +]house"),
        ("我们同意撤军", "我们反对撤军", "我们[-同意-][+反对+]撤军"),
        ("ستتوقف العبّارة هنا", "لن تتوقف العبّارة هنا", "[-ستتوقف -][+لن تتوقف +]العبّارة هنا"),
        ("", "new", "[+new+]"),
        ("gone", "", "[-gone-]"),
        ("", "", ""),
    ],
)
def test_word_diff(a: str, b: str, shown: str) -> None:
    assert _shown(a, b) == shown


@given(st.text(alphabet="ab ,.\n我'1", max_size=30), st.text(alphabet="ab ,.\n我'1", max_size=30))
def test_what_is_not_gone_is_the_second_text(a: str, b: str) -> None:
    changes = word_diff(a, b)
    assert changes is not None
    assert "".join(c.text for c in changes if c.kind != "only_a") == b


def test_a_text_too_long_is_not_compared() -> None:
    assert word_diff("a " * (LIMIT + 1), "a") is None
