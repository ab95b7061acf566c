"""OpenDocument texts (ODT, FODT): what a reader of the printed page would read, in that order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.errors import InputError
from auditor.model import Document
from auditor.readers.odt.body import Body
from auditor.readers.odt.inline import Inline, Region
from auditor.readers.odt.lists import Lists
from auditor.readers.odt.package import (
    STYLE,
    TEXT,
    Package,
    open_flat,
    open_packed,
)
from auditor.readers.odt.styles import styles_of
from auditor.readers.office.notes import Changes, Seen, rejects, require_text, told
from auditor.readers.office.parts import parts_of
from auditor.readers.parts import Part, document_of_parts
from auditor.readers.source import FileBytes, Reader

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

_KINDS = ("header", "footer")


def read_odt(file: FileBytes) -> Document:
    """The document in an ODT file: page headers, body, notes, page footers.

    Raises InputError when it is none, is damaged, encrypted or made to harm, and when it has
    tracked changes and nobody said what to do with them.
    """
    return _read(open_packed(file.data), file)


def read_fodt(file: FileBytes) -> Document:
    """The document in a flat ODT file, as `read_odt`."""
    return _read(open_flat(file.data), file)


def _read(package: Package, file: FileBytes) -> Document:
    regions = _regions(package)
    deletions = sum(region.deleted is not None for region in regions.values())
    changes = Changes(len(regions) - deletions, deletions)
    reject = rejects(changes, file.tracked_changes)
    seen = Seen()
    styles = styles_of(package.roots)
    lists = Lists(styles, seen.numerals)

    def parts(element: _Element, place: str = "") -> tuple[list[Part], list[tuple[str, _Element]]]:
        inline = Inline(styles, regions, reject, seen)
        items = Body(inline, lists, place).items_of(element)
        if inline.is_gone:
            raise InputError(
                "a tracked change begins and does not end;"
                " accept or reject all changes in its program, and save it again"
            )
        return parts_of(items, place=place), inline.notes

    around: dict[str, dict[str, Part]] = {kind: {} for kind in _KINDS}
    for kind, element in _headers_and_footers(package):
        for part in parts(element, f"page {kind}")[0]:
            around[kind].setdefault(" ".join(part.text.split()), part)
    body, marks = parts(package.body)
    notes: list[Part] = []
    for kind in ("footnote", "endnote"):
        of_kind = (element for each, element in marks if each == kind)
        for number, element in enumerate(of_kind, 1):
            notes += parts(element, f"{kind} {number}")[0]
    found = [*around["header"].values(), *body, *notes, *around["footer"].values()]
    require_text(found, seen)
    return document_of_parts(
        found,
        file,
        format="odt",
        notes=told(seen, changes, rejected=reject),
    )


def _regions(package: Package) -> Mapping[str, Region]:
    """The tracked insertions and deletions by id; changes of form are none."""
    found: dict[str, Region] = {}
    for root in package.roots:
        for element in root.iter(f"{TEXT}changed-region"):
            key = element.get(f"{TEXT}id", "") or f"#{len(found)}"
            deletion = element.find(f"{TEXT}deletion")
            if deletion is not None:
                found[key] = Region(tuple(_paragraphs(deletion)))
            elif element.find(f"{TEXT}insertion") is not None:
                found[key] = Region(None)
    return found


def _paragraphs(deletion: _Element) -> list[_Element]:
    """The paragraphs of a deleted stretch, but for those of notes in it."""
    return [
        element
        for element in deletion.iter(f"{TEXT}p", f"{TEXT}h")
        if next(element.iterancestors(f"{TEXT}note-body"), None) is None
    ]


def _headers_and_footers(package: Package) -> list[tuple[str, _Element]]:
    """Page headers and footers that are shown, for all pages, left ones and first ones."""
    return [
        (kind, element)
        for root in package.roots
        for page in root.iter(f"{STYLE}master-page")
        for kind in _KINDS
        for variant in (kind, f"{kind}-left", f"{kind}-first")
        for element in page.findall(f"{STYLE}{variant}")
        if element.get(f"{STYLE}display") != "false"
    ]


READER = Reader(read_odt, packed=True)
FLAT_READER = Reader(read_fodt)
