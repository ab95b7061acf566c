"""XML that is written: well-formed whatever the text, and the same for the same content."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from auditor.orthography.names import name_of

Element = ElementTree.Element

# What XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets).
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def legal(text: str) -> str:
    """The text with what XML cannot hold named, as in ``⟦U+D800⟧``, and its line ends as XML reads them."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_XML.sub(lambda found: f"⟦{name_of(found[0])}⟧", text)


def element(name: str, text: str = "", /, **attributes: str | None) -> Element:
    """An element; an underscore in an attribute's name stands for a hyphen, None leaves it out."""
    return with_attributes(
        name, {key.replace("_", "-"): value for key, value in attributes.items()}, text
    )


def with_attributes(
    name: str, attributes: dict[str, str | None], text: str = ""
) -> ElementTree.Element:
    """An element with attributes of any name; None leaves one out."""
    made = ElementTree.Element(
        name, {key: legal(value) for key, value in attributes.items() if value is not None}
    )
    if text:
        made.text = legal(text)
    return made


def document(root: Element) -> str:
    """A whole XML file, indented; texts are left exactly as they are."""
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'
