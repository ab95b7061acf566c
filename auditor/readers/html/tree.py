"""HTML from strangers to a tree: the one file that wraps lxml's HTML parser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import HTMLParser, _Element

MAX_TAGS = 1_000_000
# The parser compares each attribute of a tag with all before it. No tag of a program has a hundred.
MAX_ATTRIBUTES = 1_000
# Comments and scripts, and tags with their attributes, as https://html.spec.whatwg.org/#tokenization reads them.
# Possessive: what is read is never tried another way, so that this takes one look at each character.
_ATTRIBUTE = r"""[\s/]*+=?[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
_TAG = re.compile(
    rf"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1|\Z)|<[A-Za-z][^\s/>]*+(?P<attributes>(?:{_ATTRIBUTE})*+)",
    re.DOTALL | re.IGNORECASE,
)
_ONE = re.compile(_ATTRIBUTE)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TOO_MUCH = "ERR_RESOURCE_LIMIT"


def parse_page(text: str) -> _Element:
    """The root element of a page, however it is written; nothing is fetched.

    Raises InputError where there is no element in it, or more than ``MAX_TAGS`` tags, ``MAX_ATTRIBUTES``
    attributes of one or 256 levels.
    """
    from lxml import etree

    if text.count("<") > MAX_TAGS:
        raise InputError(f"has more than {MAX_TAGS:,} tags; give the statement alone")
    if any(map(_is_overloaded, _TAG.finditer(text))):
        raise InputError(f"has a tag of more than {MAX_ATTRIBUTES:,} attributes; save it again")
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    data = _CONTROLS.sub("\ufffd", text).encode("utf-8")
    try:
        root: _Element | None = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if _limited(parser):
            raise InputError(_too_deep()) from None
        reason = " ".join(str(error).split())[:100]
        raise InputError(f"is no web page ({reason}); save it as plain text") from None
    if _limited(parser):
        raise InputError(_too_deep())
    if root is None:
        raise InputError("has no text in it; give a file with the statement's text")
    return root


def _is_overloaded(tag: re.Match[str]) -> bool:
    attributes = tag["attributes"] or ""
    # An attribute has a letter and what parts it from the next.
    return len(attributes) > 2 * MAX_ATTRIBUTES and (
        sum(1 for _ in _ONE.finditer(attributes)) > MAX_ATTRIBUTES
    )


def _limited(parser: HTMLParser) -> bool:
    """True where the parser gave up, and what it returns is cut off."""
    return any(entry.type_name == _TOO_MUCH for entry in parser.error_log)


def _too_deep() -> str:
    return (
        "is nested more than 256 levels deep, or has a piece of over 10 MB; save it as plain text"
    )
