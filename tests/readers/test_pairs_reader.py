"""Pairs from TSV and CSV: every line a pair or a reason why not, memory bounded."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.readers.bilingual.table import MAX_LINE
from auditor.readers.bilingual.table_bytes import wide_encoding
from auditor.readers.bilingual.units import MAX_CELL
from auditor.readers.pairs import BadLine, TextPair, open_pairs


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "pairs.tsv"


def found(file: Path, content: bytes) -> list[TextPair | BadLine]:
    file.write_bytes(content)
    return list(open_pairs(file).rows)


@pytest.mark.parametrize(
    ("content", "pairs"),
    [
        (b"a\tb", [("a", "b", None)]),
        (b"a\tb\n", [("a", "b", None)]),
        (b"a\tb\tc\n", [("a", "b", "c")]),
        (b"a\tb\t \n", [("a", "b", None)]),
        (b"a\tb\r\nc\td\r\n", [("a", "b", None), ("c", "d", None)]),
        (b"\xef\xbb\xbfa\tb\n", [("a", "b", None)]),
        (b' "a\tb" \n', [(' "a', 'b" ', None)]),
        ("é\tع 世\n".encode(), [("é", "ع 世", None)]),
        ("a\u2028b\tc\x85d\x0be\n".encode(), [("a\u2028b", "c\x85d\x0be", None)]),
    ],
)
def test_pairs(file: Path, content: bytes, pairs: list[tuple[str, str, str | None]]) -> None:
    read = found(file, content)
    assert [(p.a, p.b, p.back_translation) for p in read if isinstance(p, TextPair)] == pairs
    assert len(read) == len(pairs)
    assert [(p.index, p.line) for p in read] == [(i, i + 1) for i in range(len(pairs))]


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"", "1 column;"),
        (b"a", "1 column;"),
        (b"a\tb\tc\td", "4 columns;"),
        (b"\tb", "the source is empty"),
        (b"a\t", "the target is empty"),
        ("a\t\u2003\u00a0".encode(), "the target is empty"),
        (b"a\t\xff", "not UTF-8 at byte 2"),
        (b"a\t" + b"b" * (MAX_CELL + 1), "the target is longer than 100,000 characters"),
        (b"b" * (MAX_CELL + 1) + b"\ta", "the source is longer than 100,000 characters"),
        (b"a\t" + b"b" * (3 * MAX_LINE), "the line is longer than 400,000 bytes"),
    ],
)
def test_bad_lines_among_good_ones(file: Path, line: bytes, error: str) -> None:
    before, bad, after = found(file, b"a\tb\n" + line + b"\nc\td\n")
    assert isinstance(bad, BadLine)
    assert bad.error.startswith(error)
    assert (bad.index, bad.line) == (1, 2)
    assert before == TextPair(0, 1, "a", "b")
    assert after == TextPair(2, 3, "c", "d")


def test_a_long_last_line_without_an_end(file: Path) -> None:
    (bad,) = found(file, b"a\t" + b"b" * MAX_LINE)
    assert isinstance(bad, BadLine)
    assert "longer than" in bad.error


@pytest.mark.parametrize("size", [MAX_LINE - 1, MAX_LINE, MAX_LINE + 1, 2 * MAX_LINE])
def test_lines_about_as_long_as_the_limit(file: Path, size: int) -> None:
    long, after = found(file, b"x" * size + b"\n" + b"a\tb\n")
    assert isinstance(long, BadLine)
    assert after == TextPair(1, 2, "a", "b")


def test_the_longest_cells_are_fine(file: Path) -> None:
    (pair,) = found(file, b"a" * MAX_CELL + b"\t" + b"b" * MAX_CELL + b"\n")
    assert isinstance(pair, TextPair)


@pytest.mark.parametrize(
    ("content", "pairs"),
    [
        (b'"a, b","c"\n', [("a, b", "c", None)]),
        (b'"say ""a""",b\n', [('say "a"', "b", None)]),
        (b"a,b,c\r\n", [("a", "b", "c")]),
        (b'\xef\xbb\xbf"a",b\n', [("a", "b", None)]),
        (b"a\tb,c\n", [("a\tb", "c", None)]),
    ],
)
def test_csv(tmp_path: Path, content: bytes, pairs: list[tuple[str, str, str | None]]) -> None:
    read = found(tmp_path / "pairs.CSV", content)
    assert [(p.a, p.b, p.back_translation) for p in read if isinstance(p, TextPair)] == pairs


def test_csv_says_comma(tmp_path: Path) -> None:
    (bad,) = found(tmp_path / "pairs.csv", b"a b\n")
    assert isinstance(bad, BadLine)
    assert "one comma between them" in bad.error


@pytest.mark.parametrize("name", ["absent.tsv", "."])
def test_no_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match=r"no such file|is a directory"):
        open_pairs(tmp_path / name)


def test_an_empty_file(file: Path) -> None:
    with pytest.raises(InputError, match="is empty"):
        found(file, b"")


def test_a_pipe_is_read_line_by_line(tmp_path: Path) -> None:
    """As in ``audit pairs <(…)``: the second line, which nobody wrote yet, is not waited for."""
    fifo = tmp_path / "pairs.tsv"
    os.mkfifo(fifo)
    both_ends = os.open(fifo, os.O_RDWR)  # so that neither opening waits for the other
    try:
        os.write(both_ends, b"a\tb\n")
        assert next(open_pairs(fifo).rows) == TextPair(0, 1, "a", "b")
    finally:
        os.close(both_ends)


@given(st.lists(st.binary(max_size=40).filter(lambda line: b"\n" not in line), min_size=1))
def test_as_many_results_as_lines(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]
) -> None:
    folder = tmp_path_factory.getbasetemp()
    content = b"\n".join(lines) + b"\n"
    if wide_encoding(content) or (b"\n" not in content[:-1] and b"\r" in content):
        return  # other lines than those
    try:
        read = found(folder / "any.tsv", content)
    except InputError as error:
        # The reason to refuse such a file as a whole.
        if "save the pairs as" in str(error):
            return
        raise
    assert [(one.index, one.line) for one in read] == [(i, i + 1) for i in range(len(lines))]


TEXT = st.text(st.characters(exclude_characters="\t\r\n", exclude_categories=["Cs"]), min_size=1)


@given(TEXT.filter(str.strip), TEXT.filter(str.strip))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, a: str, b: str) -> None:
    first = TextPair(0, 1, "x", "y")
    content = f"x\ty\n{a}\t{b}\n".encode()
    read = found(tmp_path_factory.getbasetemp() / "same.tsv", content)
    assert read == [first, TextPair(1, 2, a, b)]
