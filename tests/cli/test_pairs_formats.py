"""``audit pairs`` on the sample letter in every bilingual format, as other programs write it."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import Cli, Said
from tests.support.real_models import ROOT

REAL = ROOT / "tests" / "readers" / "bilingual" / "real"
FILES = sorted(path for path in REAL.iterdir() if path.name != "README.md")
OPTIONS = ("--translator", "none", "-j", "1", "-q", "--fail-on", "never")


def objects(said: Said) -> list[dict[str, Any]]:
    assert said.code == 0, said.err
    return [json.loads(line) for line in said.out.splitlines()]


def findings(found: list[dict[str, Any]]) -> list[object]:
    return [
        (one["index"], one["verdict"], one["divergence"], one["issues"])
        for one in found
        if "verdict" in one
    ]


def letter() -> list[tuple[str, str]]:
    folder = ROOT / "samples" / "withdrawal-letter"
    texts = [(folder / name).read_text("utf-8").strip() for name in ("en.txt", "ar.txt")]
    return list(zip(*(text.split("\n\n") for text in texts), strict=True))


def test_there_is_one_of_each() -> None:
    suffixes = [path.suffix for path in FILES]
    assert sorted(suffixes) == [".csv", ".po", ".tmx", ".xlf", ".xliff", ".xliff"]


@pytest.fixture(scope="module")
def of_tsv() -> dict[str, list[object]]:
    return {}


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_the_same_findings(audit_cli: Cli, file: Path, of_tsv: dict[str, list[object]]) -> None:
    if not of_tsv:
        lines = "".join(f"{a}\t{b}\n" for a, b in letter())
        Path("letter.tsv").write_text(lines, encoding="utf-8")
        of_tsv["letter"] = findings(objects(audit_cli("pairs", "letter.tsv", *OPTIONS)))
    found = objects(audit_cli("pairs", file, *OPTIONS))
    assert findings(found) == of_tsv["letter"]
    (divergent,) = (one for one in found if one["verdict"] == "divergent")
    assert {issue["check"] for issue in divergent["issues"]} >= {"negation"}
    if file.suffix != ".tmx":
        assert divergent["place"].endswith(("paragraph.10", "12"))
    states = {one.get("state") for one in found}
    assert states == ({"translated"} if file.suffix == ".xlf" else {None})


def test_the_file_tells_its_languages(audit_cli: Cli) -> None:
    """Too short to be told by its text."""
    unit = "<trans-unit id='{}'>{}</trans-unit>"
    units = unit.format("yes", "<source>Yes</source><target>Ja</target>")
    units += unit.format("no", "<source>No</source>")
    Path("a.xlf").write_text(
        "<xliff version='1.2'><file source-language='en' target-language='de'><body>"
        f"{units}</body></file></xliff>",
        encoding="utf-8",
    )
    said = audit_cli("pairs", "a.xlf", *OPTIONS)
    assert said.err == "audit: a.xlf: 1 line(s) are not pairs; see their error objects\n"
    first, second = objects(said)
    assert (first["place"], first["verdict"]) == ("yes", "equivalent")
    assert second == {"index": 1, "line": 1, "error": "no translation", "place": "no"}
    assert audit_cli("pairs", "a.xlf", *OPTIONS, "--strict").code == 2


def test_a_language_of_three(audit_cli: Cli) -> None:
    variants = {"en": "We leave today.", "fr": "Nous partons.", "de": "Wir gehen heute."}
    texts = "".join(
        f"<tuv xml:lang='{code}'><seg>{text}</seg></tuv>" for code, text in variants.items()
    )
    Path("a.tmx").write_text(f"<tmx><body><tu>{texts}</tu></body></tmx>", encoding="utf-8")
    said = audit_cli("pairs", "a.tmx", "-t", "es", *OPTIONS)
    said.assert_refused("a.tmx: none of its first 1 units has text in es; it has de, en, fr")
    assert len(objects(audit_cli("pairs", "a.tmx", "-t", "de", *OPTIONS))) == 1


def test_both_languages_are_one(audit_cli: Cli) -> None:
    Path("a.tmx").write_text(
        "<tmx><body><tu><tuv xml:lang='en-US'><seg>Color</seg></tuv><tuv xml:lang='en-GB'>"
        "<seg>Colour</seg></tuv></tu></body></tmx>",
        encoding="utf-8",
    )
    audit_cli("pairs", "a.tmx", *OPTIONS).assert_refused("--same-language")
    assert len(objects(audit_cli("pairs", "a.tmx", "--same-language", *OPTIONS))) == 1


def test_a_broken_file_is_audited_as_far_as_it_goes(audit_cli: Cli) -> None:
    text = (REAL / "letter.tmx").read_text("utf-8")
    Path("a.tmx").write_text(text[: text.rindex("<tu>") + 20], encoding="utf-8")
    said = audit_cli("pairs", "a.tmx", *OPTIONS)
    assert said.code == 2
    found = [json.loads(line) for line in said.out.splitlines()]
    assert len(found) == 12
    assert found[-1]["error"].startswith("after this line: not well-formed TMX")


def test_nothing_translated(audit_cli: Cli) -> None:
    Path("a.po").write_text('msgid "We leave."\nmsgstr ""\n', encoding="utf-8")
    audit_cli("pairs", "a.po", *OPTIONS).assert_refused("a.po: no pair in it")


class Stdin:
    """What is left of sys.stdin where only its bytes are read."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BufferedReader(io.BytesIO(data))


def test_stdin(audit_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin((REAL / "letter.po").read_bytes()))
    assert len(objects(audit_cli("pairs", "-", *OPTIONS))) == 12
    monkeypatch.setattr(sys, "stdin", Stdin(b""))
    audit_cli("pairs", "-", *OPTIONS).assert_refused("stdin: is empty")


def test_our_own_exports_are_read_back(audit_cli: Cli, statement: tuple[Path, Path]) -> None:
    options = ("-s", "en", "-t", "fr", "--translator", "none")
    said = audit_cli("compare", *statement, "-o", "out", "--format", "tmx,xliff", "-q", *options)
    assert said.code == 0, said.err
    for name in ("out.tmx", "out.xlf"):
        found = objects(audit_cli("pairs", name, *OPTIONS))
        assert [one["verdict"] for one in found] == ["equivalent"] * 3
