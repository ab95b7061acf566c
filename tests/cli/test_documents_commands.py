"""Every line of `sh` that calls audit in a document is run, in a folder that has what such lines name."""

from __future__ import annotations

import re
import shlex
import shutil
import webbrowser
from pathlib import Path

import pytest

from tests.support.command_line import ENGLISH, FRENCH, Cli
from tests.support.real_models import ROOT

DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
ARABIC = "ستغادر القوات المحافظات الشمالية قبل نهاية كانون الثاني.\n\nدعت الحكومة ٣٦ خبيراً إلى الاجتماع بشأن المياه.\n"
ENGLISH_OF_IT = (
    "The forces will leave the northern provinces before the end of January.\n\n"
    "The government invited 36 experts to the meeting on water.\n"
)
# What no test may do: reach the network, or go on until it is stopped.
NOT_RUN = re.compile(r"audit (?:models (?:install|remove|verify)|watch|serve)\b")
# Of a shell, not of audit.
SHELL = {"|", "&&", ";", ">", ">>", "<", "2>"}


def lines_of(path: Path) -> list[str]:
    """The calls of audit in `sh` blocks and indented lines, comments taken off, each once."""
    text = path.read_text("utf-8")
    blocks = re.findall(r"^```(?:sh|bash|shell)\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    lines = [line for block in blocks for line in block.splitlines()]
    lines += re.findall(r"^    (audit .*)$", text, re.MULTILINE)
    calls = [
        " ".join(shlex.split(line, comments=True)) for line in lines if line.startswith("audit ")
    ]
    return list(dict.fromkeys(calls))


CALLS = [
    pytest.param(line, id=f"{path.relative_to(ROOT).as_posix()}: {line}")
    for path in DOCUMENTS
    for line in lines_of(path)
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What documents name: texts, office files, a folder of versions, files with both, a report as JSON."""
    samples = ROOT / "samples" / "formats"
    for name, text in (("en", ENGLISH_OF_IT), ("ar", ARABIC), ("a", ENGLISH), ("b", ENGLISH)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "fr.txt").write_text(FRENCH.rpartition("\n\n")[0] + "\n", encoding="utf-8")
    for name, source in (
        ("en.docx", "harbour-en.docx"),
        ("en.pdf", "harbour-en.pdf"),
        ("letter.pdf", "harbour-en.pdf"),
        ("ar.pdf", "harbour-ar.pdf"),
        ("ui.xlf", "notice.xlf"),
    ):
        shutil.copy(samples / source, tmp_path / name)
    (tmp_path / "statement").mkdir()
    for name in ("en", "ar", "fr"):
        shutil.copy(tmp_path / f"{name}.txt", tmp_path / "statement")
    pairs = list(zip(ENGLISH.split("\n\n"), FRENCH.split("\n\n"), strict=True))
    rows = [(one.strip(), other.strip()) for one, other in pairs]
    (tmp_path / "segments.tsv").write_text("".join(f"{a}\t{b}\n" for a, b in rows), "utf-8")
    shutil.copy(tmp_path / "segments.tsv", tmp_path / "en-cs.tsv")
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: fr\\n"\n\n'
    entries = "\n".join(f'msgid "{a}"\nmsgstr "{b}"\n' for a, b in rows)
    (tmp_path / "messages.po").write_text(head + entries, "utf-8")
    (tmp_path / "other.toml").write_text('depth = "quick"\n', "utf-8")
    return tmp_path


def named(words: list[str]) -> list[str]:
    """The words of a call that name a file to be read."""
    out = {words[i + 1] for i, word in enumerate(words[:-1]) if word in {"-o", "--output"}}
    found = [word for word in words[2:] if re.search(r"\.[a-z]{2,5}$|/", word) and word not in out]
    return [word for word in found if not word.startswith("-")]


@pytest.mark.parametrize("line", CALLS)
def test_a_line_of_a_document_runs(
    line: str, folder: Path, audit_cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "open", lambda _: True)
    if NOT_RUN.match(line):
        pytest.skip("asks the network, or changes what is installed")
    words = line.split()[1:]
    words = words[: next((i for i, word in enumerate(words) if word in SHELL), len(words))]
    lacking = [word for word in named(["audit", *words]) if not (folder / word).exists()]
    if "out.json" in lacking or words[:2] == ["report", "index"]:
        assert audit_cli(
            "compare", "en.txt", "ar.txt", "-q", "-o", "out.json", "--format", "json"
        ).code in {0, 1}
        assert audit_cli("compare", "en.txt", "ar.txt", "-q", "--fail-on", "never").code == 0
        lacking = [word for word in lacking if not (folder / word).exists()]
    if lacking or "-" in words[1:2] or (words[-1:] == ["bash"] and words[:1] != ["completion"]):
        pytest.skip(f"names what this test has not: {' '.join(lacking) or 'stdin'}")
    said = audit_cli(*words)
    assert said.code in {0, 1}, said.err
