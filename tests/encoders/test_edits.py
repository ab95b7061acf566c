"""Edited texts, and what an encoder that only knows texts says of spans and variants."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from auditor.encoders.edits import Edit, edited, spans_by_strings, variants_by_strings


@pytest.mark.parametrize(
    ("edits", "wanted"),
    [
        ([], "We will go."),
        ([(3, 7, "may")], "We may go."),
        ([(8, 10, "stay"), (0, 2, "They")], "They will stay."),
        ([(8, 8, "not ")], "We will not go."),
        ([(0, 11, "")], ""),
        ([(3, 3, "all "), (3, 8, "")], "We all go."),
    ],
)
def test_edits_are_made_where_they_stand(edits: list[Edit], wanted: str) -> None:
    assert edited("We will go.", edits) == wanted


@pytest.mark.parametrize(
    "edits", [[(0, 3, ""), (2, 4, "")], [(-1, 2, "")], [(3, 99, "")], [(5, 4, "")]]
)
def test_edits_that_overlap_or_leave_the_text(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlaps another or leaves the text"):
        edited("We will go.", edits)


def by_length(texts: Sequence[str]) -> NDArray[np.float32]:
    """An encoder with one dimension."""
    return np.array([[len(text)] for text in texts], dtype=np.float32).reshape(-1, 1)


def test_spans_are_strings_or_what_is_left_without_them() -> None:
    asked = [("We will go.", [(0, 2), (3, 3)]), ("", []), ("Yes", [(0, 3)])]
    inside = spans_by_strings(asked, encode=by_length, outside=False)
    outside = spans_by_strings(asked, encode=by_length, outside=True)
    assert [v.ravel().tolist() for v in inside] == [[2, 0], [], [3]]
    assert [v.ravel().tolist() for v in outside] == [[9, 11], [], [0]]
    assert spans_by_strings([], encode=by_length, outside=False) == []


def test_variants_are_edited_texts() -> None:
    asked = [("Yes", [[(0, 3, "No")], []]), ("", [[(0, 0, "word")]])]
    found = variants_by_strings(asked, encode=by_length)
    assert [v.ravel().tolist() for v in found] == [[2, 3], [4]]
