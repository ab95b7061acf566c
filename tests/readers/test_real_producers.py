"""The sample letter as real programs write it: the same findings as in the text files.

A new format is a line in ``PRODUCERS``. Where a program is missing its tests are skipped; where
CI=true they fail.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from auditor import audit
from auditor.errors import InputError
from auditor.model import Audit, BlockKind, Document
from auditor.readers import read
from tests.support import printed
from tests.support.office_files import docx
from tests.support.real_models import ROOT, shared_engines
from tests.support.word_files import (
    MARK_DELETED,
    MARK_INSERTED,
    NUMBERING,
    deleted,
    ins,
    item,
    p,
    r,
)

LETTER = ROOT / "samples" / "withdrawal-letter"
SOURCES = (LETTER / "en.txt", LETTER / "ar.txt")
_AS_TEXT = "--infilter=Text (encoded):UTF8,LF,,,"
_SECONDS = 240

Convert = Callable[[tuple[Path, ...], Path], None]
"""Text files to files of the same stem in a folder."""


@dataclass(frozen=True)
class Producer:
    """A program, the suffix of what it writes here, and how it is called."""

    program: str
    suffix: str
    convert: Convert


def _run(*command: str | Path) -> None:
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, (command, done.stdout, done.stderr)


def libreoffice(target: str) -> Convert:
    """With a profile of its own, so that one that is open does not answer in its place."""

    def convert(sources: tuple[Path, ...], folder: Path) -> None:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        to = ("--headless", "--convert-to", target, "--outdir", folder)
        _run("soffice", profile, *to, _AS_TEXT, *sources)

    return convert


def pandoc(suffix: str) -> Convert:
    def convert(sources: tuple[Path, ...], folder: Path) -> None:
        for source in sources:
            _run(
                "pandoc", "-s", "-f", "commonmark", source, "-o", folder / f"{source.stem}{suffix}"
            )

    return convert


PRODUCERS = {
    "libreoffice docx": Producer("soffice", ".docx", libreoffice("docx:MS Word 2007 XML")),
    "libreoffice odt": Producer("soffice", ".odt", libreoffice("odt")),
    "libreoffice fodt": Producer("soffice", ".fodt", libreoffice("fodt")),
    "pandoc docx": Producer("pandoc", ".docx", pandoc(".docx")),
    "pandoc odt": Producer("pandoc", ".odt", pandoc(".odt")),
    "libreoffice html": Producer("soffice", ".html", libreoffice("html:HTML")),
    "pandoc html": Producer("pandoc", ".html", pandoc(".html")),
    "libreoffice pdf": Producer("soffice", ".pdf", libreoffice("pdf")),
    "chromium pdf": Producer(printed.CHROMIUM, ".pdf", printed.chromium),
    "weasyprint pdf": Producer(printed.WEASYPRINT, ".pdf", printed.weasyprint),
}


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[Path, Path]]:
    """The English and the Arabic letter by a producer, made once in a session."""
    found: dict[str, tuple[Path, Path]] = {}

    def make(name: str) -> tuple[Path, Path]:
        producer = PRODUCERS[name]
        require(producer.program)
        if name not in found:
            folder = tmp_path_factory.mktemp("made")
            producer.convert(SOURCES, folder)
            en, ar = (folder / f"{source.stem}{producer.suffix}" for source in SOURCES)
            found[name] = (en, ar)
        return found[name]

    return make


@pytest.fixture(scope="session")
def from_text() -> Audit:
    return compared(*SOURCES)


def compared(a: Path, b: Path) -> Audit:
    return audit(read(a), read(b), engines=shared_engines())


def findings(result: Audit) -> list[tuple[str, str, int, str, str]]:
    return [(i.check, i.severity.value, i.bead, i.says_a, i.says_b) for i in result.issues]


def paragraphs(document: Document) -> list[str]:
    return [" ".join(document.view[b.start : b.end].split()) for b in document.blocks]


@pytest.mark.parametrize("name", PRODUCERS)
def test_the_same_paragraphs(name: str, made: Callable[[str], tuple[Path, Path]]) -> None:
    for source, path in zip(SOURCES, made(name), strict=True):
        document = read(path)
        assert paragraphs(document) == paragraphs(read(source))
        assert all(block.place for block in document.blocks)
        assert document.notes == ()


@pytest.mark.parametrize("name", PRODUCERS)
def test_the_same_findings(
    name: str, made: Callable[[str], tuple[Path, Path]], from_text: Audit
) -> None:
    """Both sides of that format, and each against the text of the other."""
    assert findings(from_text)
    en, ar = made(name)
    for a, b in ((en, ar), (en, SOURCES[1]), (SOURCES[0], ar)):
        result = compared(a, b)
        assert findings(result) == findings(from_text)
        assert [bead.bead.kind for bead in result.beads] == [b.bead.kind for b in from_text.beads]


def require(*programs: str) -> None:
    for program in programs:
        if shutil.which(program) is None:
            if os.environ.get("CI") == "true":
                pytest.fail(f"{program} is not installed")
            pytest.skip(f"{program} is not installed")


RICH = """\
# Article one

Body with a note[^1] and a [link](http://example.org).

1. first
2. second
   a. inner
   b. inner too
3. third

- bullet

| Name  | Count |
|-------|-------|
| Tanks | 5     |

[^1]: The note says not.
"""


def written_again(path: Path, target: str) -> Path:
    """The file as LibreOffice reads it and writes it again, in a folder beside it."""
    folder = path.parent / "again"
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    _run("soffice", profile, "--headless", "--convert-to", target, "--outdir", folder, path)
    return folder / f"{path.stem}.{target.partition(':')[0]}"


@pytest.mark.parametrize("suffix", [".docx", ".odt"])
@pytest.mark.parametrize("again", [False, True])
def test_structure(tmp_path: Path, suffix: str, again: bool) -> None:
    """By pandoc, and written again in its own way by LibreOffice."""
    require("pandoc", *(["soffice"] if again else []))
    (tmp_path / "rich.md").write_text(RICH, encoding="utf-8")
    path = tmp_path / f"rich{suffix}"
    _run("pandoc", "-s", tmp_path / "rich.md", "-o", path)
    if again:
        other = {".docx": "odt", ".odt": "docx:MS Word 2007 XML"}[suffix]
        path = written_again(path, other)
    document = read(path)
    shown = [(b.kind, b.place, document.text[b.start : b.end]) for b in document.blocks]
    item, row = BlockKind.LIST_ITEM, BlockKind.TABLE_ROW
    assert shown == [
        (BlockKind.HEADING, "paragraph 1", "Article one"),
        (BlockKind.PARAGRAPH, "paragraph 2", "Body with a note and a link."),
        (item, "paragraph 3, item 1", "1. first"),
        (item, "paragraph 4, item 2", "2. second"),
        (item, "paragraph 5, item 2.a", "a. inner"),
        (item, "paragraph 6, item 2.b", "b. inner too"),
        (item, "paragraph 7, item 3", "3. third"),
        (item, "paragraph 8", "bullet"),
        (row, "table 1, row 1", "Name\tCount"),
        (row, "table 1, row 2", "Tanks\t5"),
        (BlockKind.PARAGRAPH, "footnote 1", "The note says not."),
    ]


CHANGED = (
    p(r("We will "), ins(r("not ")), r("go."))
    + p(r("They will "), deleted("not "), r("go."))
    + p(r("merged"), properties=MARK_DELETED) + p(r(" here"))
    + p(r("split"), properties=MARK_INSERTED) + p(r(" there"))
    + p(ins(r("wholly new")), properties=MARK_INSERTED)
    + item(1, text="one")
    + p(ins(r("new")), properties=f'<w:numPr><w:numId w:val="1"/></w:numPr>{MARK_INSERTED}')
    + item(1, text="two")
    + p(deleted("wholly old"), properties=MARK_DELETED)
    + p(r("The end."))
)  # fmt: skip


@pytest.mark.parametrize("target", ["docx:MS Word 2007 XML", "odt", "fodt"])
def test_tracked_changes(tmp_path: Path, target: str) -> None:
    """As LibreOffice reads them and writes them again, each format in its own way."""
    require("soffice")
    original = tmp_path / "a.docx"
    original.write_bytes(docx(CHANGED, numbering=NUMBERING))
    path = written_again(original, target)
    with pytest.raises(InputError, match="tracked changes"):
        read(path)
    assert paragraphs(read(path, tracked_changes="accept")) == [
        "We will not go.",
        "They will go.",
        "merged here",
        "split",
        "there",
        "wholly new",
        "1. one",
        "2. new",
        "3. two",
        "The end.",
    ]
    assert paragraphs(read(path, tracked_changes="reject")) == [
        "We will go.",
        "They will not go.",
        "merged",
        "here",
        "split there",
        "1. one",
        "2. two",
        "wholly old",
        "The end.",
    ]
