"""CSV records over several lines: bounded, and what is no CSV costs no other record."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.readers.csv_records import OPEN_QUOTE, Line, csv_records


def lines(text: str) -> Iterator[Line]:
    for number, line in enumerate(text.split("\n"), 1):
        yield Line(number, line)


def records(text: str, longest: int = 1000) -> list[tuple[int, list[str] | str]]:
    return list(csv_records(lines(text), longest=longest))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a,b", [(1, ["a", "b"])]),
        ('"a\nb",c\nd,e', [(1, ["a\nb", "c"]), (3, ["d", "e"])]),
        ('"a\n\nb","c\nd"', [(1, ["a\n\nb", "c\nd"])]),
        ('"say ""a\nb""",c', [(1, ['say "a\nb"', "c"])]),
        ('5" pipe,c\nd,e', [(1, ['5" pipe', "c"]), (2, ["d", "e"])]),
        ('"open,b\nc,d\ne,f', [(1, OPEN_QUOTE), (2, ["c", "d"]), (3, ["e", "f"])]),
        ("a\rb,c\nd,e", [(1, "a line break stands in a cell without quotes"), (2, ["d", "e"])]),
    ],
)
def test_records(text: str, expected: list[tuple[int, list[str] | str]]) -> None:
    assert records(text) == expected


def test_a_badly_closed_quote_is_told() -> None:
    ((number, error), (_, cells)) = records('"a" b,"c\nd,e')
    assert (number, cells) == (1, ["d", "e"])
    assert isinstance(error, str)
    assert error.startswith("not CSV: ")


def test_no_more_is_held_than_allowed() -> None:
    """A quote nobody closes: no more lines are read ahead than the limit."""
    read = 0

    def endless() -> Iterator[Line]:
        nonlocal read
        yield Line(1, '"open,b')
        while True:
            read += 1
            yield Line(read + 1, "c,d" * 10)

    found = csv_records(endless(), longest=3000)
    assert next(found) == (1, OPEN_QUOTE)
    assert read <= 101
    assert next(found)[0] == 2


def test_a_line_that_is_none_ends_a_record_and_is_told_itself() -> None:
    given_lines = iter([Line(1, '"a'), Line(2, error="not UTF-8"), Line(3, "b,c")])
    found = list(csv_records(given_lines, longest=100))
    assert found == [(1, OPEN_QUOTE), (2, "not UTF-8"), (3, ["b", "c"])]


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), max_size=20)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=6))
def test_what_is_written_is_read(rows: list[tuple[str, str]]) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)
    text = out.getvalue().removesuffix("\n")
    found = [tuple(cells) for _, cells in records(text) if cells]
    assert found == rows


@given(st.text(st.sampled_from('a",\n\r'), max_size=60))
def test_any_text_is_read_to_its_end(text: str) -> None:
    found = records(text, longest=20)
    numbers = [number for number, _ in found]
    assert numbers == sorted(set(numbers))
    assert all(isinstance(cells, (list, str)) for _, cells in found)
