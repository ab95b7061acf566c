from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from auditor.cli import run
from auditor.translators.store import models_dir
from tests.support.toy_argos import AR_EN, EN_AR, build_toy_package


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("packages")
    return [
        str(build_toy_package(folder, source="en", target="ar", dictionary=EN_AR)),
        str(build_toy_package(folder, source="ar", target="en", dictionary=AR_EN)),
    ]


def test_install_list_verify_remove(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models", "install", *files]) == 0
    said = capsys.readouterr()
    assert said.out.count("installed") == 2
    assert said.err == ""

    assert run(["models", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["ar -> en", "en -> ar"]

    assert run(["models", "list", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [p["source"] for p in data["packages"]] == ["ar", "en"]
    assert all(len(p["sha256"]) == 64 for p in data["packages"])
    assert data["broken"] == []

    assert run(["models", "verify"]) == 0
    assert capsys.readouterr().out == "ar_en: sound\nen_ar: sound\n"

    assert run(["models", "remove", "en", "ar"]) == 0
    assert capsys.readouterr().out == "removed ar_en\nremoved en_ar\n"
    assert list(models_dir().iterdir()) == []


def test_list_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models", "list"]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "audit models install" in said.err


def test_verify_finds_a_changed_file_and_a_stray_folder(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    run(["models", "install", *files])
    capsys.readouterr()
    model = models_dir() / "en_ar" / "model" / "model.bin"
    content = bytearray(model.read_bytes())
    content[500] ^= 1
    model.write_bytes(content)
    (models_dir() / "stray").mkdir()
    assert run(["models", "verify"]) == 1
    out = capsys.readouterr().out
    assert "ar_en: sound" in out
    assert "en_ar: model/model.bin was changed after installation" in out
    assert "stray: broken: metadata.json" in out
    assert run(["models", "remove", "stray"]) == 0
    assert run(["models", "remove", "en_ar"]) == 0
    capsys.readouterr()
    assert run(["models", "verify", "ar", "en"]) == 0
    assert capsys.readouterr().out == "ar_en: sound\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["install", "missing.argosmodel"], "missing.argosmodel: no such package file"),
        (["install", "ar"], "give two languages"),
        (["install", "ar", "en", "fr"], "give two languages"),
        (["install", "ar", "x.argosmodel"], "give two languages"),
        (["remove", "ar", "en"], "no models between ar and en"),
        (["remove", "../models"], "not in"),
        (["remove", "a", "b", "c"], "give two languages"),
        (["verify"], "no models to verify"),
        (["verify", "ar"], "give two languages"),
    ],
)
def test_one_clear_line_and_exit_2(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["models", *arguments]) == 2
    said = capsys.readouterr()
    assert said.err.startswith("audit: ")
    assert said.err.count("\n") == 1
    assert message in said.err
    assert said.out == ""


def test_not_a_package(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.argosmodel").write_text("<html>")
    assert run(["models", "install", str(tmp_path / "x.argosmodel")]) == 2
    assert "not a sound package file" in capsys.readouterr().err


def test_offline(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    assert run(["models", "install", "ar", "en"]) == 2
    said = capsys.readouterr().err
    assert "no network" in said
    assert "audit models install FILE.argosmodel" in said
    assert said.count("\n") == 1
