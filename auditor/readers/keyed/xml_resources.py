"""XML of texts by key: Android's ``strings.xml`` and .NET's ``.resx``.

https://developer.android.com/guide/topics/resources/string-resource
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from auditor.errors import InputError
from auditor.readers.keyed.entries import Entry, Keyed, KeyedReader
from auditor.readers.untrusted.xml import parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_NAMED = {"n": "\n", "t": "\t"}
# Quotes keep white space as it is and are no text themselves.
_QUOTED = re.compile(r'((?:[^"\\]|\\.)*+)"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_SPACES = re.compile(r"\s+")
# What is not to be translated, and an example of it, stand in it.
_XLIFF = "urn:oasis:names:tc:xliff:document:1.2"


def read_resources(data: bytes) -> Keyed:
    """The texts of a file of resources. Raises InputError for XML of another kind."""
    root = parse_xml(data, what="the file")
    name = str(root.tag)
    if name == "resources":
        return Keyed("android", list(_android(root)))
    if name == "root" and root.find("data") is not None:
        return Keyed("resx", list(_resx(root)))
    raise InputError(
        f"is XML of another kind (<{name[:40]}>), which audit does not read; give Android's strings.xml, "
        "a .resx, or save it as XLIFF"
    )


def _android(root: _Element) -> Iterator[Entry]:
    for element in root:
        key = element.get("name", "")
        if element.get("translatable") == "false":
            continue
        if element.tag == "string":
            yield Entry(key, _unescaped(_inner(element)), element.sourceline or 0)
        elif element.tag == "plurals":
            for item in element.findall("item"):
                place = f"{key}[{item.get('quantity', '')}]"
                yield Entry(place, _unescaped(_inner(item)), item.sourceline or 0)
        elif element.tag in {"string-array", "array"}:
            for number, item in enumerate(element.findall("item")):
                yield Entry(f"{key}[{number}]", _unescaped(_inner(item)), item.sourceline or 0)


def _resx(root: _Element) -> Iterator[Entry]:
    for element in root.findall("data"):
        if element.get("type") is None and element.get("mimetype") is None:
            text = element.findtext("value") or ""
            yield Entry(element.get("name", ""), str(text), element.sourceline or 0)


def _inner(element: _Element) -> str:
    """The text with the tags in it as they are written, but for those that only mark what stays as it is."""
    parts = [element.text or ""]
    for child in element:
        name = str(child.tag)
        if name.startswith(f"{{{_XLIFF}}}"):
            parts.append(_inner(child))
        else:
            attributes = "".join(f' {key}="{value}"' for key, value in child.attrib.items())
            inner = _inner(child)
            parts.append(
                f"<{name}{attributes}>{inner}</{name}>" if inner else f"<{name}{attributes}/>"
            )
        parts.append(child.tail or "")
    return "".join(parts)


def _unescaped(text: str) -> str:
    """As a program shows it: white space is one space but inside quotes, and a backslash escapes."""
    parts: list[str] = []
    last = 0
    for found in _QUOTED.finditer(text):
        parts += (_SPACES.sub(" ", found[1]), found[2])
        last = found.end()
    parts.append(_SPACES.sub(" ", text[last:]))
    plain = _ESCAPE.sub(
        lambda e: chr(int(e[1], 16)) if e[1] else _NAMED.get(e[2], e[2]), "".join(parts)
    )
    return plain.strip(" ")


READER = KeyedReader(read_resources)
