"""Vectors of lists of words, kept between runs: the same with the file and without it."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from auditor.encoders import load_encoder
from auditor.encoders.use import arrays_file, kept
from auditor.encoders.use.encoder import TEXTS
from auditor.encoders.use.kept import file_of, vectors_of
from auditor.encoders.use.wheel import installed
from tests.support.full_disk import full_after
from tests.support.real_models import shared_encoder

WORDS = ["lamp", "lamps", "put out", "été", "مصباح"]


class Counting:
    """Makes vectors of lengths, and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked += 1
        return np.array([[len(text)] * 64 for text in texts], dtype=np.float32)


WANTED = Counting()(WORDS)
pytestmark = pytest.mark.usefixtures("cache")


def the_file(words: Sequence[str] = WORDS) -> Path:
    file = file_of(words, installed())
    assert file is not None
    return file


def asked_of(encode: Counting) -> int:
    assert np.array_equal(vectors_of(WORDS, installed(), encode), WANTED)
    return encode.asked


def test_encoded_once_then_read() -> None:
    encode = Counting()
    assert [asked_of(encode) for _ in range(3)] == [1, 1, 1]
    assert the_file().is_file()
    assert not list(the_file().parent.glob("*.part"))


def test_another_list_or_encoder_is_another_file(monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = installed()
    files = {
        the_file(),
        the_file(WORDS[:-1]),
        the_file(WORDS[::-1]),
        the_file([*WORDS[:-2], "".join(WORDS[-2:])]),
        file_of(WORDS, replace(wheel, version="0.0")),
        file_of(WORDS, replace(wheel, checksum="0" * 64)),
    }
    monkeypatch.setattr(kept, "VERSION", kept.VERSION + 1)
    assert len({*files, the_file()}) == 7


@pytest.mark.parametrize("damage", ["a byte", "cut", "empty", "other arrays", "fewer", "doubles"])
def test_a_damaged_file_is_told_and_mended(caplog: pytest.LogCaptureFixture, damage: str) -> None:
    encode, file = Counting(), the_file()
    asked_of(encode)
    whole = file.read_bytes()
    if damage == "a byte":
        file.write_bytes(whole[:200] + bytes([whole[200] ^ 4]) + whole[201:])
    elif damage == "other arrays":
        arrays_file.write(file, {"table": WANTED})
    elif damage == "fewer":
        arrays_file.write(file, {"vectors": WANTED[1:]})
    elif damage == "doubles":
        arrays_file.write(file, {"vectors": WANTED.astype(np.float64)})
    else:
        file.write_bytes(whole[: 300 if damage == "cut" else 0])
    assert asked_of(encode) == 2
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert asked_of(encode) == 2
    assert file.read_bytes() == whole


def test_a_folder_that_cannot_be_made(cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    cache.write_text("a file stands where the folder should be")
    encode = Counting()
    assert [asked_of(encode) for _ in range(2)] == [1, 2]
    assert {record.levelname for record in caplog.records} == {"INFO"}


def test_a_folder_that_cannot_be_written(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    encode = Counting()
    assert [asked_of(encode) for _ in range(2)] == [1, 2]
    assert "not written (Read-only file system)" in caplog.text
    assert not the_file().exists()


def test_a_full_disk(cache: Path) -> None:
    encode = Counting()
    with full_after(1 << 8):
        assert [asked_of(encode) for _ in range(2)] == [1, 2]
    assert [path for path in cache.rglob("*") if path.is_file()] == []


def test_a_user_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *_, **__: Path("~/.cache/audit"))
    encode = Counting()
    assert [asked_of(encode) for _ in range(2)] == [1, 2]
    assert not Path("~").exists()


def test_kept_words_are_as_the_encoder_has_them() -> None:
    wanted = shared_encoder().encode(WORDS)
    for _ in range(2):
        encoder = load_encoder("use")
        encoder.keep([*WORDS, "lamp"])
        assert np.allclose(encoder.encode(WORDS), wanted, atol=1e-5)
    encoder.forget(keep=0)
    encoder.keep([f"word {k}" for k in range(TEXTS + 10)])
    (vector,) = encoder.encode([f"word {TEXTS + 9}"])
    assert np.allclose(vector, shared_encoder().encode([f"word {TEXTS + 9}"])[0], atol=1e-5)
