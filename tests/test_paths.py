from __future__ import annotations

import os
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.paths import (
    STDIN,
    link_to,
    may_replace,
    open_file,
    read_file,
    require_one_stdin,
    shown,
)


def test_stdin_is_read_once() -> None:
    require_one_stdin(STDIN, Path("a.txt"))
    require_one_stdin(Path("a.txt"), Path("a.txt"))
    with pytest.raises(InputError, match="both documents"):
        require_one_stdin(STDIN, Path("-"))


def test_names() -> None:
    assert [shown(Path(name)) for name in ("-", "a-", "/x/-")] == ["stdin", "a-", "/x/-"]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    for name in ("pipe", "link"):
        with pytest.raises(OSError, match="a pipe, socket or device"):
            open_file(tmp_path / name)
        assert not may_replace(tmp_path / name)
    with pytest.raises(OSError, match="a pipe, socket or device"):
        open_file(Path("/dev/zero"))
    with pytest.raises(IsADirectoryError):
        open_file(tmp_path)
    with pytest.raises(OSError, match="no file has such a name"):
        open_file(tmp_path / "a\0b")
    with open_file(tmp_path / "file") as file:
        assert file.read() == b"x"
    assert may_replace(tmp_path / "file")
    assert may_replace(tmp_path / "nothing there")


def test_the_pipe_of_a_shell_is_read() -> None:
    end, other_end = os.pipe()
    os.write(other_end, b"from a command")
    os.close(other_end)
    with open_file(Path(f"/dev/fd/{end}")) as file:
        assert file.read() == b"from a command"
    os.close(end)


def test_a_file_is_read_up_to_a_size(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert read_file(tmp_path / "a", most=5) == b"12345"
    with pytest.raises(OSError, match="larger than"):
        read_file(tmp_path / "a", most=4)


def test_a_link_to_a_name_of_any_bytes() -> None:
    assert link_to(Path("a b.html")) == "a%20b.html"
    assert link_to(Path(os.fsdecode(b"caf\xe9.html"))) == "caf%E9.html"
