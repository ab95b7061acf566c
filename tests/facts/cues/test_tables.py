"""Cues are found as their patterns have them, whatever is looked at first."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.cues.tables import find_cues
from auditor.languages.tables.cues import CueTable

# Cues that begin alike, with an ending, with a gap and with letters of a class.
TABLE: CueTable = (
    ("pair", "not only | no ... but"),
    ("plain", "no | not | none | nev(er)?"),
    ("ended", "un~ | [wv]ithout"),
)
# The same as expressions, in order.
EXPECTED = (
    ("pair", r"not\s+only|no(?:\s+[^\s.,;:!?]+){0,3}?\s+but"),
    ("plain", "no|not|none|never|nev"),
    ("ended", r"un\w*|[wv]ithout"),
)
# Begins with any letters, so that there is nothing to look at first.
ANY: CueTable = ((*TABLE[0],), ("any", "\\w{2,9}less"), *TABLE[1:])
EXPECTED_ANY = (EXPECTED[0], ("any", r"\w{2,9}less"), *EXPECTED[1:])

WORDS = ["no", "not", "only", "but", "none", "nevermore", "never", "nev", "undone", "un", "x"]
WORDS += ["without", "vithout", "ithout", "Not", "n", "useless", "less", "nobody", "-no", "no,"]


@pytest.mark.parametrize(("table", "expected"), [(TABLE, EXPECTED), (ANY, EXPECTED_ANY)])
@given(words=st.lists(st.sampled_from(WORDS), max_size=9))
def test_as_the_patterns_have_them(
    table: CueTable, expected: tuple[tuple[str, str], ...], words: list[str]
) -> None:
    text = " ".join(words)
    groups = "|".join(f"(?P<{name}>{pattern})" for name, pattern in expected)
    found = re.finditer(rf"(?<!\w)(?:{groups})(?!\w)", text.lower())
    assert find_cues(text, table, code="en") == [(str(m.lastgroup), *m.span()) for m in found]
