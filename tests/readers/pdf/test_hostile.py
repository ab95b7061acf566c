"""PDF files that are damaged, locked, or made to harm: a document or one line, in bounded time."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.readers import read
from auditor.readers.pdf import worker
from auditor.readers.pdf.device import MAX_GLYPHS
from auditor.readers.pdf.document import parts_of_pdf
from auditor.readers.pdf.extract import MAX_PAGES
from tests.support.pdf_files import Run, arabic, latin, pdf

SOUND = pdf(
    [latin("Sir, we leave 5,200 troops."), arabic("نحن نحترم قراركم في بغداد", y=700)],
    [latin("General provisions", size=18), Run(("a",), actual="the text")],
)


def refused(data: bytes) -> str:
    with pytest.raises(InputError) as error:
        parts_of_pdf(data)
    assert "\n" not in str(error.value)
    return str(error.value)


def document_or_one_line(data: bytes) -> None:
    found = worker.answer(data)
    if "error" in found:
        assert "\n" not in str(found["error"])
    else:
        assert found["parts"]


@settings(max_examples=60)
@given(st.integers(0, len(SOUND) - 1))
def test_cut_off(end: int) -> None:
    document_or_one_line(SOUND[:end])


@settings(max_examples=120)
@given(
    st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), min_size=1, max_size=8)
)
def test_bytes_flipped(flips: list[tuple[int, int]]) -> None:
    data = bytearray(SOUND)
    for at, byte in flips:
        data[at] = byte
    document_or_one_line(bytes(data))


@settings(max_examples=40)
@given(st.binary(max_size=300))
def test_anything_after_the_first_bytes(data: bytes) -> None:
    document_or_one_line(b"%PDF-1.7\n" + data)


def _with_stream(stream: bytes, filters: str = "") -> bytes:
    """The sound file with another stream in the place of its first page's."""
    head = SOUND.index(b"11 0 obj")
    tail = SOUND.index(b"endobj", head)
    body = b"11 0 obj\n<</Length %d%s>>\nstream\n" % (len(stream), filters.encode())
    return SOUND[:head] + body + stream + b"\nendstream\n" + SOUND[tail:]


def test_a_page_of_too_many_characters() -> None:
    assert f"{MAX_GLYPHS:,}" in refused(pdf([latin("a" * 1000, y=y % 800) for y in range(25)]))


def test_too_many_pages() -> None:
    assert f"{MAX_PAGES:,} pages" in refused(pdf(*[[] for _ in range(MAX_PAGES + 1)]))


def test_pages_that_are_their_own_parents() -> None:
    data = SOUND.replace(b"/Kids[10 0 R 12 0 R]", b"/Kids[2 0 R 10 0 R ]")
    document_or_one_line(data)


def test_operators_without_end() -> None:
    document_or_one_line(_with_stream(b"q " * 100_000 + b"BT ET " * 1000))
    document_or_one_line(_with_stream(b"[" * 5_000 + b"]" * 5_000 + b" TJ"))
    document_or_one_line(_with_stream(b"/Span << /ActualText (x) >> BDC " * 10_000))


def test_a_stream_that_grows() -> None:
    packed = zlib.compress(b"\0" * 50_000_000, 9)
    document_or_one_line(_with_stream(packed, "/Filter/FlateDecode"))


def test_a_locked_file(tmp_path: Path) -> None:
    locked = SOUND.replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4"
        b"/O<" + b"11" * 32 + b">/U<" + b"22" * 32 + b">>>",
    )
    assert "password" in refused(locked)


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\ntrailer <</Root 1 0 R>>", SOUND[:200]])
def test_nothing_in_it(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"a\.pdf: .*DOCX") as error:
        read(path)
    assert "\n" not in str(error.value)


def test_another_format_under_its_name(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"{\\rtf1 text}")
    with pytest.raises(InputError, match="is no PDF, but a rich text file"):
        read(path)
    path.write_bytes(b"plain text")
    with pytest.raises(InputError, match="is no PDF; save it"):
        read(path)


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("import os; os._exit(9)", "takes too long"),
        ("import os; os.abort()", r"breaks the PDF reader \(code -6\)"),
    ],
)
def test_a_reader_that_does_not_come_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, says: str
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(SOUND)
    monkeypatch.setattr("auditor.readers.pdf._CODE", code)
    with pytest.raises(InputError, match=says):
        read(path)


def test_time_that_is_over_ends_the_process() -> None:
    code = (
        "import resource; from auditor.readers.pdf import worker as w; w.SECONDS = 1; w.allow(0)\n"
        "while True: pass"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False)
    assert done.returncode == -signal.SIGXCPU


def test_limits_grow_with_the_pages_read_and_not_with_those_named() -> None:
    told: list[int] = []
    # Its second page is damaged: the file names two, one is read.
    data = SOUND.replace(b"13 0 obj", b"99 0 obj").replace(b"/Count 2", b"/Count 2000000")
    worker.answer(data, finished=told.append)
    assert told in ([1], [1, 2])


def test_the_process_ends_with_its_parent() -> None:
    # It waits for a file from a pipe that stays open, whoever started it.
    end, other_end = os.pipe()
    code = (
        "import os, subprocess, sys, time; from auditor.readers.pdf import _CODE, _ROOT\n"
        "c = [sys.executable, '-P', '-c', _CODE, str(_ROOT), str(os.getpid())]\n"
        f"w = subprocess.Popen(c, stdin={end})\n"
        "print(w.pid, flush=True); time.sleep(3600)"
    )
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, pass_fds=[end]) as parent:
        assert parent.stdout is not None
        worker_of_it = os.pidfd_open(int(parent.stdout.readline()))
        parent.kill()
    # Ready when the process has ended; were it not to end, the suite's own limit would show where.
    select.select([worker_of_it], [], [])
    for each in (worker_of_it, end, other_end):
        os.close(each)
