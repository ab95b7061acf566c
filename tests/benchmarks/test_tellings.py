"""Accounts made of parallel texts: the same each time, with what is dropped and moved known; pairs counted rightly."""

from __future__ import annotations

import pytest

from benchmarks.tellings import LANGUAGES, counted, told

ROWS = [tuple(f"{code} sentence {i}" for code in LANGUAGES["ntrex"]) for i in range(20)]


def test_each_account_tells_some_rows_in_its_own_language() -> None:
    telling = told("ntrex", "document", ROWS)
    assert telling == told("ntrex", "document", ROWS)
    for language, sentences in zip(telling.languages, telling.accounts, strict=True):
        rows = [one.row for one in sentences]
        assert len(set(rows)) == len(rows) < len(ROWS)
        assert all(one.text == f"{language} sentence {one.row}" for one in sentences)


@pytest.mark.parametrize(
    ("gold", "found", "counts"),
    [
        # All three are of different accounts: all together, none together, two of them.
        ((1, 1, 1), (5, 5, 5), (3, 3, 3)),
        ((1, 1, 1), (5, 6, 7), (0, 0, 3)),
        ((1, 1, 2), (5, 5, 5), (1, 3, 1)),
        ((1, 2, 3), (5, 5, 6), (0, 1, 0)),
    ],
)
def test_pairs_are_counted(
    gold: tuple[int, ...], found: tuple[int, ...], counts: tuple[int, int, int]
) -> None:
    assert counted(gold, found, (0, 1, 2)) == counts


def test_pairs_of_one_account_do_not_count() -> None:
    assert counted((1, 1), (5, 5), (0, 0)) == (0, 0, 0)
