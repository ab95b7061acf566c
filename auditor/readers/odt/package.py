"""OpenDocument text files, packed (ODT) or flat (FODT): their roots and their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.errors import InputError
from auditor.readers.sniff import known_format
from auditor.readers.untrusted.xml import parse_xml
from auditor.readers.untrusted.zip import read_members

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{_NAMESPACE}office:1.0}}"
TEXT = f"{{{_NAMESPACE}text:1.0}}"
TABLE = f"{{{_NAMESPACE}table:1.0}}"
DRAW = f"{{{_NAMESPACE}drawing:1.0}}"
STYLE = f"{{{_NAMESPACE}style:1.0}}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

_WHAT = "OpenDocument text"
_MANIFEST = "META-INF/manifest.xml"


@dataclass(frozen=True, slots=True)
class Package:
    """The body's element, and the roots that hold styles, page headers and footers."""

    body: _Element
    roots: tuple[_Element, ...]


def open_packed(data: bytes) -> Package:
    """The parts of an ODT. Raises InputError."""
    members = read_members(data, {"content.xml", "styles.xml", _MANIFEST}, what=_WHAT)
    if b"encryption-data" in members.get(_MANIFEST, b""):
        raise InputError("is encrypted; save it again without a password")
    if "content.xml" not in members:
        raise InputError(_no_text(data))
    content = parse_xml(members["content.xml"], what="content.xml")
    styles = members.get("styles.xml")
    more = (parse_xml(styles, what="styles.xml"),) if styles else ()
    return Package(_body(content, data), (content, *more))


def open_flat(data: bytes) -> Package:
    """The parts of a flat ODT. Raises InputError."""
    root = parse_xml(data, what="the file")
    return Package(_body(root, data), (root,))


def _body(root: _Element, data: bytes) -> _Element:
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise InputError(_no_text(data))
    return body


def _no_text(data: bytes) -> str:
    found = known_format(data)
    if found and found[1] not in {"", ".odt", ".fodt", ".zip"}:
        return f"is no {_WHAT} but {found[0]}; give it its own suffix, {found[1]}"
    return f"is no {_WHAT}, or its text is missing; save it again in its program"
