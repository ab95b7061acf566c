"""The cache of the weights: made once, shared, mended when damaged, and never needed."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from auditor.encoders import load_encoder
from auditor.encoders.use import arrays_file
from auditor.encoders.use.cache import LOGGER, cache_file, load_weights
from auditor.encoders.use.table import TableInFile, TableInMemory
from auditor.encoders.use.wheel import installed
from auditor.errors import ModelError
from tests.support.full_disk import full_after
from tests.support.real_models import shared_encoder
from tests.support.reference_encoder import STATEMENTS

ROOT = Path(__file__).parents[3]
TEXTS = list(STATEMENTS.values())


def the_file() -> Path:
    file = cache_file(installed())
    assert file is not None
    return file


def told(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    found = [(r.levelname, r.getMessage()) for r in caplog.records if r.name == LOGGER]
    caplog.clear()
    assert all("\n" not in message for _, message in found)
    return found


def encodes_right() -> bool:
    return np.allclose(load_encoder("use").encode(TEXTS), shared_encoder().encode(TEXTS), atol=1e-5)


def test_written_once_then_mapped(cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert encodes_right()
    (file,) = [path for path in cache.rglob("*") if path.is_file()]
    assert file == the_file()
    assert told(caplog) == [("INFO", f"{file}: written")]
    before = file.stat().st_mtime_ns
    assert encodes_right()
    assert file.stat().st_mtime_ns == before
    assert told(caplog) == []
    weights = load_weights(installed())
    assert isinstance(weights.table, TableInFile)
    assert not weights.enter.flags.owndata


def test_named_by_version_and_checksum() -> None:
    wheel = installed()
    names = {
        cache_file(wheel),
        cache_file(replace(wheel, version="0.0")),
        cache_file(replace(wheel, checksum="0" * 64)),
    }
    assert len(names) == 3
    assert wheel.version in the_file().name
    assert wheel.checksum[:16] in the_file().name


@pytest.mark.parametrize("damage", ["a byte", "cut", "empty", "other arrays"])
def test_a_damaged_cache_is_told_and_mended(
    cache: Path, caplog: pytest.LogCaptureFixture, damage: str
) -> None:
    file = the_file()
    load_weights(installed())
    whole = file.read_bytes()
    told(caplog)
    middle = len(whole) // 2
    if damage == "a byte":
        file.write_bytes(whole[:middle] + bytes([whole[middle] ^ 4]) + whole[middle + 1 :])
    elif damage == "other arrays":
        arrays_file.write(file, {"table": np.zeros((4, 4), np.uint8)})
    else:
        file.write_bytes(whole[: middle if damage == "cut" else 0])
    assert encodes_right()
    said = told(caplog)
    assert [level for level, _ in said] == ["WARNING", "INFO"]
    assert said[0][1].startswith(f"{file}: damaged")
    assert file.read_bytes() == whole
    assert encodes_right()
    assert told(caplog) == []


def test_a_damaged_cache_that_cannot_be_mended_is_told_too(
    cache: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = the_file()
    file.parent.mkdir(parents=True)
    file.write_bytes(b"nothing of ours")
    with full_after(1 << 20):
        assert encodes_right()
    assert [level for level, _ in told(caplog)] == ["WARNING", "INFO"]


def test_a_folder_that_cannot_be_made(cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    cache.write_text("a file stands where the folder should be")
    assert encodes_right()
    ((level, message),) = told(caplog)
    assert level == "INFO"
    assert message.endswith("the encoder's weights are read into memory")
    assert isinstance(load_weights(installed()).table, TableInMemory)


def test_a_folder_that_cannot_be_written(
    cache: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    assert encodes_right()
    ((level, message),) = told(caplog)
    assert level == "INFO"
    assert "not written (Read-only file system)" in message
    assert not the_file().exists()


def test_a_full_disk(cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    with full_after(20 << 20):
        assert encodes_right()
    ((level, message),) = told(caplog)
    assert level == "INFO"
    assert "not written (File too large)" in message
    assert [path for path in cache.rglob("*") if path.is_file()] == []


def test_a_user_without_a_home(
    cache: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *_, **__: Path("~/.cache/audit"))
    assert encodes_right()
    assert [level for level, _ in told(caplog)] == ["INFO"]
    assert not Path("~").exists()


def test_processes_that_start_at_once(cache: Path) -> None:
    code = (
        "import sys, numpy\n"
        "from auditor.encoders import load_encoder\n"
        "print('ready', flush=True); sys.stdin.readline()\n"
        "numpy.save(sys.argv[1], load_encoder('use').encode(sys.argv[2:]))\n"
    )
    cache.parent.mkdir(exist_ok=True)
    results = [cache.parent / f"{k}.npy" for k in range(3)]
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(result), *TEXTS],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for result in results
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.communicate("go\n")[1] == ""
        assert process.returncode == 0
    wanted = shared_encoder().encode(TEXTS)
    for result in results:
        assert np.allclose(np.load(result), wanted, atol=1e-5)
    assert [path for path in cache.rglob("*") if path.is_file()] == [the_file()]
    arrays_file.mapped(the_file())


def test_a_cache_that_shrinks_while_it_is_read(cache: Path) -> None:
    encoder = load_encoder("use")
    encoder.encode(["one"])
    os.truncate(the_file(), 1 << 10)
    with pytest.raises(ModelError, match="changed while it was read; start again"):
        encoder.encode(["something else"])


def test_weights_that_are_not_those_installed(cache: Path, tmp_path: Path) -> None:
    other = tmp_path / "weights.npz"
    other.write_bytes(b"PK half a file")
    with pytest.raises(ModelError, match="not the file that was installed") as raised:
        load_weights(replace(installed(), weights=other))
    assert "pip install --force-reinstall" in str(raised.value)
    assert not cache.exists()


@pytest.mark.parametrize("data", [b"PK half a file", b"", None])
def test_weights_that_cannot_be_read(cache: Path, tmp_path: Path, data: bytes | None) -> None:
    import hashlib

    other = tmp_path / "weights.npz"
    if data is not None:
        other.write_bytes(data)
    checksum = hashlib.sha256(data or b"").hexdigest()
    with pytest.raises(ModelError, match="cannot be loaded") as raised:
        load_weights(replace(installed(), weights=other, checksum=checksum))
    assert str(other) in str(raised.value)


def test_a_wheel_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.encoders.use.wheel.MODULE", "no_such_module_here")
    with pytest.raises(ModelError, match="not installed"):
        load_encoder("use").encode(["a"])


def test_a_wheel_without_its_record(monkeypatch: pytest.MonkeyPatch) -> None:
    recorded = installed()
    monkeypatch.setattr("auditor.encoders.use.wheel.DISTRIBUTION", "no-such-distribution")
    assert installed() == replace(recorded, version="unknown")
