from __future__ import annotations

import io
import json
import stat
import zipfile
from pathlib import Path

import pytest

from auditor.errors import ModelError
from auditor.translators import archive as archives
from auditor.translators.archive import install_archive
from auditor.translators.record import RECORD, file_sha256
from auditor.translators.store import inventory, models_dir, verify
from tests.support.toy_argos import EN_AR, build_toy_package

METADATA = json.dumps({"from_code": "en", "to_code": "ar", "package_version": "1.0"})
GOOD = {
    "top/metadata.json": METADATA,
    "top/model/model.bin": "weights",
    "top/sentencepiece.model": "pieces",
}


def write(path: Path, files: dict[str, str], *, links: tuple[str, ...] = ()) -> Path:
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in files.items():
            info = zipfile.ZipInfo(name)
            if name in links:
                info.external_attr = (stat.S_IFLNK | 0o777) << 16
            packed.writestr(info, content)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_installs_records_and_leaves_nothing_else(tmp_path: Path) -> None:
    package = install_archive(write(tmp_path / "p.argosmodel", GOOD))
    assert package.pair == ("en", "ar")
    assert package.path == models_dir() / "en_ar"
    record = json.loads((package.path / RECORD).read_text())
    assert record["sha256"] == file_sha256(tmp_path / "p.argosmodel") == package.sha256
    assert record["files"]["model/model.bin"]["size"] == len("weights")
    assert record["installed"].endswith("+00:00")
    assert names(models_dir()) == ["en_ar"]
    assert inventory().packages == (package,)
    assert verify(package) == []


def test_a_second_installation_replaces_the_first(tmp_path: Path) -> None:
    install_archive(write(tmp_path / "1.argosmodel", {**GOOD, "top/old.txt": "old"}))
    newer = GOOD | {"top/metadata.json": METADATA.replace("1.0", "2.0")}
    package = install_archive(write(tmp_path / "2.argosmodel", newer))
    assert package.version == "2.0"
    assert not (package.path / "old.txt").exists()
    assert names(models_dir()) == ["en_ar"]


def without(*names: str) -> dict[str, str]:
    return {name: content for name, content in GOOD.items() if name not in names}


BAD: dict[str, tuple[dict[str, str], str]] = {
    "no metadata": (without("top/metadata.json"), "metadata.json is missing"),
    "no model": (without("top/model/model.bin"), "model/model.bin is missing"),
    "no tokenizer": (without("top/sentencepiece.model"), "sentencepiece.model or bpe.model"),
    "empty model": (GOOD | {"top/model/model.bin": ""}, "model/model.bin is empty"),
    "two top folders": (GOOD | {"other/file": "x"}, "exactly one top folder"),
    "a file at the top": (GOOD | {"file": "x"}, "exactly one top folder"),
    "dot dot": (GOOD | {"top/../../evil": "x"}, "path outside"),
    "absolute": (GOOD | {"/etc/evil": "x"}, "path outside"),
    "drive": (GOOD | {"C:/evil": "x"}, "path outside"),
    "backslash": (GOOD | {"top\\..\\evil": "x"}, "path outside"),
    "no JSON": (GOOD | {"top/metadata.json": "{"}, "not JSON"),
    "deep JSON": (GOOD | {"top/metadata.json": "[" * 100_000}, "not JSON"),
    "a JSON list": (GOOD | {"top/metadata.json": "[]"}, "not a JSON object"),
    "no languages": (GOOD | {"top/metadata.json": "{}"}, "does not name its two languages"),
    "a path for a language": (
        GOOD | {"top/metadata.json": '{"from_code": "../x", "to_code": "ar"}'},
        "does not name its two languages",
    ),
    "a sentence splitter": (GOOD | {"top/metadata.json": '{"type": "sbd"}'}, "type 'sbd'"),
    "empty archive": ({}, "exactly one top folder"),
}


@pytest.mark.parametrize("case", BAD)
def test_refuses(tmp_path: Path, case: str) -> None:
    files, message = BAD[case]
    path = tmp_path / "bad.argosmodel"
    with pytest.raises(ModelError) as raised:
        install_archive(write(path, files))
    assert message in str(raised.value)
    assert str(raised.value).startswith(f"{path}: ")
    assert "\n" not in str(raised.value)
    assert not models_dir().exists() or names(models_dir()) == []
    assert not (tmp_path / "evil").exists()


def test_refuses_a_link(tmp_path: Path) -> None:
    files = GOOD | {"top/link": "/etc/passwd"}
    with pytest.raises(ModelError, match="link or device"):
        install_archive(write(tmp_path / "x.argosmodel", files, links=("top/link",)))


def test_refuses_what_is_no_zip(tmp_path: Path) -> None:
    path = tmp_path / "x.argosmodel"
    path.write_bytes(b"<html>Not found</html>")
    with pytest.raises(ModelError, match="not a sound package file"):
        install_archive(path)
    with pytest.raises(ModelError, match="no such package file"):
        install_archive(tmp_path / "missing.argosmodel")
    with pytest.raises(ModelError, match="no such package file"):
        install_archive(tmp_path)


@pytest.mark.parametrize("place", [200, 2_000, 10_000])
def test_refuses_a_damaged_archive_and_keeps_the_old(tmp_path: Path, place: int) -> None:
    good = build_toy_package(tmp_path, source="en", target="ar", dictionary=EN_AR)
    before = install_archive(good)
    content = bytearray(good.read_bytes())
    content[place : place + 40] = bytes(40)
    good.write_bytes(content)
    with pytest.raises(ModelError):
        install_archive(good)
    assert inventory().packages == (before,)
    assert inventory().broken == ()


def test_refuses_a_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "x.argosmodel", GOOD | {"top/zeros": "0" * 5000})
    monkeypatch.setattr(archives, "MAX_EXPANDED_BYTES", 1000)
    with pytest.raises(ModelError, match="unpack to more"):
        install_archive(path)
    monkeypatch.setattr(archives, "MAX_EXPANDED_BYTES", 1 << 20)
    monkeypatch.setattr(archives, "MAX_FILES", 3)
    with pytest.raises(ModelError, match="4 entries"):
        install_archive(path)


def test_refuses_a_file_twice(tmp_path: Path) -> None:
    path = tmp_path / "x.argosmodel"
    write(path, GOOD)
    with zipfile.ZipFile(path, "a") as packed, pytest.warns(UserWarning, match="Duplicate name"):
        packed.writestr("top/metadata.json", METADATA)
    with pytest.raises(ModelError, match="twice"):
        install_archive(path)


def test_a_failed_rename_brings_the_old_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "p.argosmodel", GOOD)
    before = install_archive(path)
    rename = Path.rename

    def fail(self: Path, target: Path) -> Path:
        if self.name == "package":
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(ModelError, match="No space left"):
        install_archive(path)
    assert inventory().packages == (before,)


def test_a_store_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("AUDIT_MODELS_DIR", str(tmp_path / "file" / "models"))
    with pytest.raises(ModelError, match="cannot be installed into"):
        install_archive(write(tmp_path / "p.argosmodel", GOOD))


def test_the_toy_package_is_the_same_each_time(tmp_path: Path) -> None:
    folders = [tmp_path / "1", tmp_path / "2"]
    contents = []
    for folder in folders:
        folder.mkdir()
        built = build_toy_package(folder, source="en", target="ar", dictionary=EN_AR)
        contents.append(built.read_bytes())
    assert contents[0] == contents[1]
    assert zipfile.is_zipfile(io.BytesIO(contents[0]))
