"""Word documents (DOCX): what a reader of the printed page would read, in that order.

On lxml alone: python-docx knows no footnotes, text boxes, list numbers or tracked changes, which
are what two versions of a statement differ in without anybody noticing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.model import Document
from auditor.readers.docx.body import Body
from auditor.readers.docx.numbering import Counter, lists_of
from auditor.readers.docx.package import RELATIONSHIP, Package, W, open_package
from auditor.readers.docx.runs import DELETED, INSERTED, Runs
from auditor.readers.docx.styles import Styles, styles_of, toggle
from auditor.readers.office.notes import Changes, Seen, rejects, require_text, told
from auditor.readers.office.parts import parts_of
from auditor.readers.parts import Part, document_of_parts
from auditor.readers.source import FileBytes, Reader

if TYPE_CHECKING:
    from lxml.etree import _Element

_INSERTED = (*INSERTED, f"{W}cellIns")
_DELETED = (*DELETED, f"{W}cellDel")


def read_docx(file: FileBytes) -> Document:
    """The document in a Word file: headers, body, notes, footers.

    Raises InputError when it is none, is damaged, encrypted or made to harm, and when it has
    tracked changes and nobody said what to do with them.
    """
    package = open_package(file.data)
    changes = _changes(package)
    reject = rejects(changes, file.tracked_changes)
    seen = Seen()
    styles = styles_of(package.single.get("styles"))
    counter = Counter(lists_of(package.single.get("numbering"), styles), seen.numerals)
    stories = _Stories(styles, counter, seen, reject)
    headers, footers = _headers_and_footers(package, stories)
    body = stories.parts(package.document)
    notes = _notes(package, stories)
    parts = [*headers, *body, *notes, *footers]
    require_text(parts, seen)
    return document_of_parts(
        parts,
        file,
        format="docx",
        notes=told(seen, changes, rejected=reject),
    )


@dataclass(frozen=True, slots=True)
class _Stories:
    """Reads one story after the other with the same styles and lists."""

    styles: Styles
    counter: Counter
    seen: Seen
    reject: bool

    def parts(self, container: _Element, place: str = "") -> list[Part]:
        runs = Runs(self.styles, self.reject, self.seen)
        return parts_of(Body(runs, self.counter, place).items_of(container), place=place)


def _changes(package: Package) -> Changes:
    """How many insertions and deletions all stories have."""
    roots = {id(root): root for root in (package.document, *package.related.values())}.values()
    return Changes(
        sum(1 for root in roots for _ in root.iter(*_INSERTED)),
        sum(1 for root in roots for _ in root.iter(*_DELETED)),
    )


def _headers_and_footers(package: Package, stories: _Stories) -> tuple[list[Part], list[Part]]:
    """Page headers and footers, each distinct line once, however many sections repeat it."""
    settings = package.single.get("settings")
    even = settings is not None and bool(toggle(settings, "evenAndOddHeaders"))
    found: dict[str, dict[str, Part]] = {"header": {}, "footer": {}}
    used: set[str] = set()
    for section in package.document.iter(f"{W}sectPr"):
        first = bool(toggle(section, "titlePg"))
        for kind in ("header", "footer"):
            for reference in section.findall(f"{W}{kind}Reference"):
                shown = {"first": first, "even": even}.get(reference.get(f"{W}type", ""), True)
                key = reference.get(RELATIONSHIP, "")
                if not shown or key in used or key not in package.related:
                    continue
                used.add(key)
                for part in stories.parts(package.related[key], f"page {kind}"):
                    found[kind].setdefault(" ".join(part.text.split()), part)
    return list(found["header"].values()), list(found["footer"].values())


def _notes(package: Package, stories: _Stories) -> list[Part]:
    """Footnotes and endnotes in the order of their marks."""
    parts: list[Part] = []
    for kind in ("footnote", "endnote"):
        root = package.single.get(f"{kind}s")
        notes = {} if root is None else {n.get(f"{W}id", ""): n for n in root.iter(f"{W}{kind}")}
        keys = dict.fromkeys(key for each, key in stories.seen.references if each == kind)
        for number, key in enumerate(keys, 1):
            if key in notes:
                parts += stories.parts(notes[key], f"{kind} {number}")
            else:
                stories.seen.missing_notes += 1
    return parts


READER = Reader(read_docx, packed=True)
