"""An ``index.html`` for a folder of reports: what was compared, the answer, the verdicts, the date."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from auditor.errors import InputError
from auditor.model import Verdict
from auditor.paths import link_to, open_file, shown
from auditor.reports import MARKS

NAME = "index.html"
# Pages that are looked into.
MOST = 10_000
# A report says all of this in its first screen.
HEAD = 256 * 1024
# More than any count of paragraphs has.
_DIGITS = 9
INDEX_MARK = '<meta name="audit-index" content="1">'


@dataclass(frozen=True, slots=True)
class Entry:
    """One report of the folder; ``verdicts``: divergent, to review, equivalent, where it says so."""

    link: str
    title: str
    answer: str
    created: str
    verdicts: tuple[int, ...]


def entries_of(folder: Path) -> tuple[Entry, ...]:
    """The HTML reports of a folder and the folders in it, the newest first. Raises InputError for no folder."""
    if not folder.is_dir():
        raise InputError(f"{shown(folder)}: is not a folder; give the one that holds the reports")
    found: list[Entry] = []
    for path in _pages(folder):
        # What is no file, as a pipe, is no report either.
        entry = entry_of(path, folder) if path.is_file() else None
        if entry is not None:
            found.append(entry)
    found.sort(key=lambda entry: entry.created, reverse=True)
    return tuple(found)


def _pages(folder: Path) -> list[Path]:
    """The pages of a folder, then those of the folders in it; none of hidden folders nor behind links."""
    found = sorted(folder.glob("*.html"))
    for inner, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        if Path(inner) != folder:
            found += (Path(inner, name) for name in sorted(files) if name.endswith(".html"))
        if len(found) > MOST:
            raise InputError(
                f"{shown(folder)}: holds more than {MOST:,} pages; give a folder in it"
            )
    return found


def entry_of(path: Path, folder: Path) -> Entry | None:
    """What a page says of itself, linked from a folder; None where it is no report of ours. Raises InputError."""
    try:
        with open_file(path) as file:
            head = file.read(HEAD).decode("utf-8", "replace")
    except OSError as error:
        raise InputError(f"{shown(path)}: cannot be read ({error.strerror})") from error
    return _entry(path, folder, head) if MARKS["html"] in head and INDEX_MARK not in head else None


def render_index(entries: Sequence[Entry], *, ui_language: str = "en") -> str:
    """The index as one HTML text, under the same policy as a report."""
    from auditor.reports.page.shell import fill
    from auditor.reports.page.translations import load_words

    words = load_words(ui_language)
    values = {"entries": entries}
    return fill("index.html.j2", values, ui_language=ui_language, words=words)


class _Head(HTMLParser):
    """Reads what a report says of itself in ``meta`` elements, and its title and first heading."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: dict[str, str] = {}
        self.text: dict[str, str] = {}
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a meta element; listen inside the title and the heading."""
        given = dict(attrs)
        if tag == "meta" and given.get("name"):
            self.said.setdefault(str(given["name"]), given.get("content") or "")
        self._inside = tag if tag in {"title", "h1"} else ""

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - its base has it
        """Stop listening."""
        self._inside = ""

    def handle_data(self, data: str) -> None:
        """Take the text of what is listened to."""
        if self._inside:
            self.text[self._inside] = self.text.get(self._inside, "") + data


def _entry(path: Path, folder: Path, head: str) -> Entry:
    parser = _Head()
    parser.feed(head)
    said = parser.said.get("audit-verdicts", "").split()
    counts = [int(n) for n in said[: len(Verdict)] if n.isdecimal() and len(n) <= _DIGITS]
    return Entry(
        link=link_to(path, beside=folder),
        title=parser.said.get("audit-title")
        or parser.text.get("title", "").strip()
        or shown(Path(path.name)),
        answer=parser.text.get("h1", "").strip(),
        created=parser.said.get("audit-created", ""),
        verdicts=tuple(counts) if len(counts) == len(Verdict) else (),
    )
