"""The parts of a Word document, found by their relationships (ECMA-376 part 2)."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.errors import InputError
from auditor.readers.sniff import known_format
from auditor.readers.untrusted.xml import parse_xml
from auditor.readers.untrusted.zip import ENCRYPTED, is_encrypted, read_members

if TYPE_CHECKING:
    from lxml.etree import _Element

WHAT = "Word document"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
# ISO 29500 Strict has the same elements under other names.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/",
        b"http://schemas.openxmlformats.org/officeDocument/2006/",
    ),
)
_WANTED = frozenset(
    ("styles", "numbering", "settings", "footnotes", "endnotes", "header", "footer")
)


@dataclass(frozen=True, slots=True)
class Package:
    """Root elements: of the text, of single parts by their kind, of all parts by relationship."""

    document: _Element
    single: Mapping[str, _Element]
    related: Mapping[str, _Element]


def open_package(data: bytes) -> Package:
    """The parts that hold text or what a text needs. Raises InputError."""
    main = _main_part(data)
    rels = f"{posixpath.dirname(main)}/_rels/{posixpath.basename(main)}.rels".lstrip("/")
    found = read_members(data, {main, rels}, what=WHAT)
    if main not in found:
        raise InputError(_no_text(data))
    document = _parsed(found[main], main)
    if document.tag != f"{W}document":
        raise InputError(_no_text(data))
    wanted = {
        key: (kind, target)
        for key, kind, target in _relations(found.get(rels), posixpath.dirname(main))
        if kind in _WANTED
    }
    members = read_members(data, {target for _, target in wanted.values()}, what=WHAT)
    roots = {name: _parsed(content, name) for name, content in members.items()}
    kept = {key: (kind, roots[name]) for key, (kind, name) in wanted.items() if name in roots}
    return Package(
        document,
        {kind: root for kind, root in kept.values() if kind not in {"header", "footer"}},
        {key: root for key, (_, root) in kept.items()},
    )


def _main_part(data: bytes) -> str:
    top = read_members(data, {"_rels/.rels"}, what=WHAT).get("_rels/.rels")
    targets = (target for _, kind, target in _relations(top, "") if kind == "officeDocument")
    return next(targets, "word/document.xml")


def _relations(data: bytes | None, folder: str) -> list[tuple[str, str, str]]:
    """(id, last word of the type, member) of each relationship inside the file."""
    if data is None:
        return []
    return [
        (
            item.get("Id", ""),
            item.get("Type", "").rpartition("/")[2],
            posixpath.normpath(posixpath.join("/", folder, item.get("Target", ""))).lstrip("/"),
        )
        for item in _parsed(data, "a list of relationships").iter(_RELATION)
        if item.get("TargetMode") != "External"
    ]


def _parsed(data: bytes, name: str) -> _Element:
    for strict, transitional in _STRICT:
        data = data.replace(strict, transitional)
    return parse_xml(data, what=ascii(name[:60]).strip("'"))


def _no_text(data: bytes) -> str:
    if is_encrypted(data):
        return ENCRYPTED
    found = known_format(data)
    if found and found[1] not in {"", ".docx", ".zip"}:
        return f"is no {WHAT} but {found[0]}; give it its own suffix, {found[1]}"
    return f"is no {WHAT}, or its text is missing; save it again in its program"
