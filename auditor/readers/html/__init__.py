"""A web page in; the text that is its own out, with headings, lists, tables and notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from auditor.languages import is_language, language, primary
from auditor.model import Document
from auditor.orthography.words import LETTER
from auditor.readers.html.charset import text_of_page
from auditor.readers.html.main_text import main_text
from auditor.readers.html.tree import parse_page
from auditor.readers.html.walk import Seen, parts_of_page
from auditor.readers.office.notes import Changes, plural, rejects
from auditor.readers.parts import Part, document_of_parts
from auditor.readers.source import FileBytes, Reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

# Office programs write their own language, whatever the text's is.
_OFFICE = re.compile(r"libreoffice|openoffice|microsoft word|ms ?word", re.IGNORECASE)
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(LETTER)


def read_html(file: FileBytes) -> Document:
    """The document in a web page: its main part, without navigation, forms and hidden text.

    What was left out is in the notes. Raises InputError where it is no page, is nested too deeply,
    or has ``ins`` and ``del`` and nobody said what to do with them.
    """
    decoded = text_of_page(file.data, language=file.language)
    root = parse_page(decoded.text)
    changes = Changes(
        sum(1 for _ in root.iter("ins")),
        sum(1 for _ in root.iter("del")),
    )
    reject = rejects(changes, file.tracked_changes)
    said = _language(root)
    top, left = main_text(root)
    seen = Seen()
    parts = parts_of_page(top, seen=seen, reject=reject)
    notes = [*decoded.notes, *left.told()]
    if changes:
        notes.append(f"ins and del {'rejected' if reject else 'accepted'}: {changes}")
    if seen.struck:
        notes.append(f"text struck through is read as text in {plural(seen.struck, 'place')}")
    if seen.pictures:
        notes.append(f"{plural(seen.pictures, 'picture')} left out: text in them is not read")
    if said and not _fits(said, parts):
        notes.append(f"says it is in {said}, which its letters are not; the language is detected")
        said = None
    return document_of_parts(
        parts, file, format="html", encoding=decoded.encoding, language=said, notes=notes
    )


def _language(root: _Element) -> str | None:
    """The language that a page says it is in, unless a program said so for it."""
    for meta in root.iter("meta"):
        if meta.get("name", "").lower() == "generator" and _OFFICE.search(meta.get("content", "")):
            return None
    for element in (root, next(root.iter("body"), root)):
        code = primary(
            element.get("lang") or element.get(_XML_LANG) or element.get("xml:lang") or ""
        )
        if code.isalpha() and len(code) <= 3 and is_language(code):
            return code
    return None


def _fits(code: str, parts: Sequence[Part]) -> bool:
    """Whether the letters run the way that the language's do."""
    text = " ".join(part.text for part in parts)
    rightward = len(_RTL.findall(text)) * 2 > len(_LETTER.findall(text))
    return rightward == (language(code).direction == "rtl")


READER = Reader(read_html)
