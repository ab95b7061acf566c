"""HTML from strangers to a tree: the one file that wraps lxml's HTML parser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import HTMLParser, _Element

MAX_TAGS = 1_000_000
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_TOO_MUCH = "ERR_RESOURCE_LIMIT"


def parse_page(text: str) -> _Element:
    """The root element of a page, however it is written; nothing is fetched.

    Raises InputError where there is no element in it, or more than ``MAX_TAGS`` tags or 256 levels.
    """
    from lxml import etree

    if text.count("<") > MAX_TAGS:
        raise InputError(f"has more than {MAX_TAGS:,} tags; give the statement alone")
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


def _limited(parser: HTMLParser) -> bool:
    """True where the parser gave up, and what it returns is cut off."""
    return any(entry.type_name == _TOO_MUCH for entry in parser.error_log)


def _too_deep() -> str:
    return (
        "is nested more than 256 levels deep, or has a piece of over 10 MB; save it as plain text"
    )
