from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.translators.spans import token_spans


def behind(text: str, tokens: list[str]) -> list[str]:
    return [text[start:end] for start, end in token_spans(text, tokens)]


@pytest.mark.parametrize(
    ("text", "tokens", "surfaces"),
    [
        ("We respect", ["▁We", "▁res", "pect"], ["We", "res", "pect"]),
        ("  We \n respect.", ["▁We", "▁respect", "."], ["We", "respect", "."]),
        # The tokenizer composes and decomposes as it likes.
        ("ﬁne", ["▁fi", "ne"], ["ﬁ", "ne"]),
        ("re\u0301sume\u0301", ["▁résu", "mé"], ["re\u0301su", "me\u0301"]),
        ("“no”", ["▁&quot;", "no", "&quot;"], ["“", "no", "”"]),
        # Subword-nmt marks the other end.
        ("respect us", ["re@@", "spect", "us"], ["re", "spect", "us"]),
        ("نحن نحترم", ["▁نحن", "▁نح", "ترم"], ["نحن", "نح", "ترم"]),
        ("", [], []),
        ("abc", ["▁", "abc"], ["", "abc"]),
    ],
)
def test_token_spans(text: str, tokens: list[str], surfaces: list[str]) -> None:
    assert behind(text, tokens) == surfaces


@given(st.text(max_size=60), st.lists(st.text(max_size=8), max_size=12))
def test_spans_stay_inside_and_in_order(text: str, tokens: list[str]) -> None:
    spans = token_spans(text, tokens)
    assert len(spans) == len(tokens)
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert all(a[0] <= b[0] for a, b in pairwise(spans))
