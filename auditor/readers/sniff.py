"""Formats that are not plain text, detected by their first bytes, so that the error can name them."""

from __future__ import annotations

import re

# The element that begins a file which is all markup, or its document type.
_ROOT = re.compile(rb"<(?:!doctype\s+)?([\w:]+)", re.IGNORECASE)
_ROOTS = {
    b"html": ("a web page (HTML)", ".html"),
    b"office:document": ("an OpenDocument text (FODT)", ".fodt"),
    b"xliff": ("an XLIFF file", ".xlf"),
    b"tmx": ("a translation memory (TMX)", ".tmx"),
}
_LOOK = 4096
_ZIP_MEMBERS = (
    (b"word/", "a Word document (DOCX)", ".docx"),
    (b"xl/", "an Excel workbook (XLSX)", ".xlsx"),
    (b"ppt/", "a PowerPoint file (PPTX)", ".pptx"),
    (b"opendocument.text", "an OpenDocument text (ODT)", ".odt"),
    (b"opendocument", "an OpenDocument file", ""),
    (b"application/epub", "an EPUB book", ".epub"),
)
_MAGIC = (
    (b"%PDF-", "a PDF file", ".pdf"),
    (b"{\\rtf", "a rich text file (RTF)", ".rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (DOC, XLS)", ".doc"),
    (b"\x89PNG\r\n", "a PNG picture", ".png"),
    (b"\xff\xd8\xff", "a JPEG picture", ".jpg"),
    (b"GIF87a", "a GIF picture", ".gif"),
    (b"GIF89a", "a GIF picture", ".gif"),
    (b"II*\0", "a TIFF picture", ".tif"),
    (b"\x1f\x8b", "a gzip archive", ".gz"),
    (b"BZh91AY&SY", "a bzip2 archive", ".bz2"),
    (b"\xfd7zXZ\0", "an xz archive", ".xz"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", ".7z"),
    (b"Rar!\x1a\x07", "a RAR archive", ".rar"),
    (b"\x7fELF", "a program", ""),
    (b"SQLite format 3\0", "an SQLite database", ""),
)


def known_format(data: bytes) -> tuple[str, str] | None:
    """What a file of a well-known other format is ("a PDF file"), and its suffix; else None."""
    if data.startswith(b"PK\x03\x04"):
        for member, name, suffix in _ZIP_MEMBERS:
            if member in data:
                return name, suffix
        return "a ZIP archive", ".zip"
    if found := _ROOTS.get(_root(data[:_LOOK])):
        return found
    return next(((name, suffix) for magic, name, suffix in _MAGIC if data.startswith(magic)), None)


def _root(head: bytes) -> bytes:
    """What the markup that a file begins with is called; an XML declaration and comments may come first.

    Not one pattern: comments in a row may be read in as many ways as there are ends of comments.
    """
    left = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for opening, closing in ((b"<?xml", b">"), *((b"<!--", b"-->"),) * left.count(b"<!--")):
        if left.startswith(opening):
            left = left[len(opening) :].partition(closing)[2].lstrip()
    found = _ROOT.match(left)
    return found[1].lower() if found else b""
