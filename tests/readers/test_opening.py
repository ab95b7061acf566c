"""Stdin in the place of a file."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.paths import STDIN
from auditor.readers import MAX_BYTES, read
from auditor.readers.opening import opened


class Stdin:
    """What is left of sys.stdin where only its bytes are read."""

    def __init__(self, data: bytes) -> None:
        self.buffer: io.BufferedIOBase = io.BufferedReader(io.BytesIO(data))


def stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> Stdin:
    made = Stdin(data)
    monkeypatch.setattr(sys, "stdin", made)
    return made


def test_a_document_from_stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    source = stdin(monkeypatch, b"We leave.\n\n# No heading.")
    document = read(STDIN, language="en")
    assert document.path == "stdin"
    assert document.format == "text"
    assert [document.view[b.start : b.end] for b in document.blocks] == [
        "We leave.",
        "# No heading.",
    ]
    assert not source.buffer.closed


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "stdin: is empty"),
        (b"a" * (MAX_BYTES + 1), "stdin: larger than 10 MB"),
        (bytes(range(256)) * 4, "stdin: binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "stdin: a PNG picture, which audit does not read"),
    ],
)
def test_refused(monkeypatch: pytest.MonkeyPatch, data: bytes, reason: str) -> None:
    stdin(monkeypatch, data)
    with pytest.raises(InputError) as error:
        read(STDIN)
    assert str(error.value).startswith(reason)


def test_a_format_told_by_its_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a file of a known suffix is read by reads it from stdin as well."""
    monkeypatch.setitem(
        sys.modules["auditor.readers"].READERS, ".docx", "auditor.readers.plain.text:READER"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "x")
    stdin(monkeypatch, out.getvalue())
    with pytest.raises(InputError, match=r"^stdin: binary"):  # the text reader was asked
        read(STDIN)


def test_a_closed_stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError, match=r"^stdin: is closed"):
        read(STDIN)


def test_a_stdin_that_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, _: object) -> int:
            raise OSError(5, "Input/output error")

    made = Stdin(b"")
    made.buffer = io.BufferedReader(Broken())
    monkeypatch.setattr(sys, "stdin", made)
    with pytest.raises(InputError, match=r"^stdin: cannot be read \(Input/output error\)"):
        read(STDIN)


def test_errors_of_what_is_read_stay_what_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")
    with pytest.raises(UnicodeDecodeError), opened(path):
        b"\xff".decode("utf-8")
    with pytest.raises(InputError, match="its own"), opened(path):
        raise InputError("its own")
