from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.translators.clauses import split_clauses
from tests.support.work import growth


def words(text: str) -> int:
    return len(text.split())


@pytest.mark.parametrize(
    ("limit", "pieces"),
    [
        (20, ["a b; c d, e f, g h; i"]),
        (8, ["a b; c d, e f, g h;", "i"]),
        (6, ["a b;", "c d, e f, g h;", "i"]),
        (4, ["a b;", "c d, e f,", "g h;", "i"]),
        (1, list("ab;cd,ef,gh;i".replace(";", " ").replace(",", " ").replace(" ", ""))),
    ],
)
def test_clauses_at_the_strongest_boundary(limit: int, pieces: list[str]) -> None:
    found = split_clauses("a b; c d, e f, g h; i", limit=limit, count=words)
    assert [piece.strip(";,") if limit == 1 else piece for piece in found] == pieces


@given(st.text(alphabet="ab ,;:.—،؛", max_size=300), st.integers(1, 12))
def test_clauses_lose_nothing_and_fit(text: str, limit: int) -> None:
    pieces = split_clauses(text, limit=limit, count=words)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(words(piece) <= limit for piece in pieces)


UNITS = ("a", "a ", "a, ", "a; b, ", ". ", ".", ".)", "a.\n")


@pytest.mark.parametrize("unit", UNITS)
def test_no_stretch_is_counted_again_and_again(unit: str) -> None:
    """Tokens are counted once for each kind of boundary at the most."""
    counted = 0

    def count(stretch: str) -> int:
        nonlocal counted
        counted += len(stretch)
        return words(stretch)

    text = unit * 200_000
    assert growth(lambda size: split_clauses(unit * size, limit=150, count=words), 4_000) < 5
    split_clauses(text, limit=150, count=count)
    assert counted <= 5 * len(text)
