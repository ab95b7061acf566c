"""XML from strangers: nothing outside the data is read, and its size is bounded before it is built.

The one file that wraps lxml's XML parser. lxml rather than the standard library, because it keeps
namespaces, says where an error is, and builds no tree deeper than 256 levels.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import _Element

# Tags opened and closed: a book of 1,000 pages from a word processor has about a million.
MAX_TAGS = 3_000_000

_UTF8_MARK = b"\xef\xbb\xbf"
_PROLOG = re.compile(rb"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*", re.DOTALL)
_DOCTYPE = re.compile(rb"<!DOCTYPE(?:\"[^\"]*\"|'[^']*'|[^>\"'\[])*(\[)?")
_ENCODING = re.compile(rb"<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"']*)")
# All but UTF-16 have ASCII where ASCII has it, so that the look at the prolog cannot be deceived.
_KNOWN_ENCODING = re.compile(
    rb"utf-?8|utf-?16(le|be)?|us-ascii|iso-8859-\d+|windows-\d+|cp125\d|koi8-[ru]|gb(2312|k|18030)"
    rb"|big5|shift_jis|euc-(jp|kr)",
    re.IGNORECASE,
)
_TOO_DEEP = "Excessive depth"


def parse_xml(data: bytes, *, what: str) -> _Element:
    """The root element of an XML document, without comments and processing instructions.

    ``what`` names the document in errors ("the Word document's text"). No entity but XML's own five
    is known, no DTD is loaded and nothing is fetched. Raises InputError when the data is no XML,
    declares entities or anything else in a DOCTYPE, or has more than ``MAX_TAGS`` tags or 256 levels.
    """
    _look_at_prolog(data, what)
    if data.count(b"<") > MAX_TAGS:
        raise InputError(f"{what} has more than {MAX_TAGS:,} XML tags; give the statement alone")
    from lxml import etree

    # Never collect_ids=False: libxml2 then loads the DTD that a DOCTYPE names.
    parser = etree.XMLParser(
        resolve_entities="internal",
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        reason = " ".join(str(error).split())[:200]
        if _TOO_DEEP in reason:
            raise InputError(f"{what} is nested more than 256 levels deep") from None
        raise InputError(
            f"{what} is no well-formed XML ({reason}); save the file again in its program"
        ) from None
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and next(declared.iterentities(), None) is not None:
        raise InputError(_declares(what))
    return root


def _look_at_prolog(data: bytes, what: str) -> None:
    """Before a parser sees them: entities can grow a kilobyte to gigabytes, or name other files."""
    head = data.replace(b"\0", b"") if b"\0" in data[:64] else data
    head = head.removeprefix(_UTF8_MARK).removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    prolog = _PROLOG.match(head)
    at = prolog.end() if prolog else 0
    if head[at : at + 1] != b"<":
        raise InputError(f"{what} is no XML; save the file again in its program")
    encoding = _ENCODING.match(head)
    if encoding and not _KNOWN_ENCODING.fullmatch(encoding[1]):
        name = ascii(encoding[1][:30].decode("latin-1"))
        raise InputError(f"{what} is in the encoding {name}; save the file as UTF-8")
    doctype = _DOCTYPE.match(head, at)
    if doctype and doctype[1]:
        raise InputError(_declares(what))


def _declares(what: str) -> str:
    return f"{what} declares entities in a DOCTYPE, which audit does not expand; save it without"
