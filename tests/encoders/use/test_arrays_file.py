"""Arrays in a file: as they were written, whole or not there."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from auditor.encoders.use import arrays_file
from auditor.encoders.use.arrays_file import DamagedError
from tests.support.full_disk import full_after

ARRAYS: dict[str, NDArray[np.generic]] = {
    "bytes": np.arange(1000, dtype=np.uint8).reshape(100, 10),
    "floats": np.linspace(0, 1, 77, dtype=np.float32).reshape(7, 11),
    "one": np.array([1e-12]),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "some" / "folder" / "x.arrays"
    arrays_file.write(path, ARRAYS)
    return path


def test_what_was_written_is_read(file: Path) -> None:
    found = arrays_file.mapped(file)
    assert list(found) == list(ARRAYS)
    for name, array in ARRAYS.items():
        assert found[name].array.dtype == array.dtype
        assert np.array_equal(found[name].array, array)
        assert not found[name].array.flags.writeable
        here = file.read_bytes()[found[name].offset :]
        assert here.startswith(array.tobytes())
        assert found[name].offset % 64 == 0


def test_a_change_of_any_byte_is_noticed(file: Path) -> None:
    whole = file.read_bytes()
    for place in [0, 3, 4, 7, 8, 40, *range(60, len(whole), 97), len(whole) - 1]:
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(DamagedError):
            arrays_file.mapped(file)


@pytest.mark.parametrize("size", [0, 1, 4, 8, 64, 200, -64, -1])
def test_a_file_that_was_cut_is_noticed(file: Path, size: int) -> None:
    file.write_bytes(file.read_bytes()[:size])
    with pytest.raises(DamagedError):
        arrays_file.mapped(file)


@pytest.mark.parametrize("data", [b"\0" * 5000, b"not ours at all", os.urandom(5000)])
def test_another_file_is_noticed(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    with pytest.raises(DamagedError):
        arrays_file.mapped(file)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        arrays_file.mapped(tmp_path / "missing")


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    with full_after(700), pytest.raises(OSError, match="File too large"):
        arrays_file.write(tmp_path / "x.arrays", ARRAYS)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_old_file(file: Path) -> None:
    with full_after(700), pytest.raises(OSError, match="File too large"):
        arrays_file.write(file, ARRAYS)
    assert list(file.parent.iterdir()) == [file]
    assert np.array_equal(arrays_file.mapped(file)["floats"].array, ARRAYS["floats"])


def test_what_is_mapped_stays_when_the_file_is_replaced(file: Path) -> None:
    before = arrays_file.mapped(file)
    arrays_file.write(file, {"bytes": np.zeros(5000, dtype=np.uint8)})
    assert np.array_equal(before["floats"].array, ARRAYS["floats"])


def test_parts_of_killed_processes_are_removed(file: Path) -> None:
    old, fresh = (file.with_name(f"{file.name}.{name}.part") for name in ("old", "fresh"))
    for part in (old, fresh):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    arrays_file.write(file, ARRAYS)
    assert sorted(file.parent.iterdir()) == sorted([file, fresh])
