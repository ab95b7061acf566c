"""Formats that are not text, told by their first bytes, so that the error can name them."""

from __future__ import annotations

_ZIP_MEMBERS = (
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint file (PPTX)"),
    (b"opendocument", "an OpenDocument file"),
    (b"application/epub", "an EPUB book"),
)
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"{\\rtf", "a rich text file (RTF)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (DOC, XLS)"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\0", "a TIFF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh91AY&SY", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "an SQLite database"),
)


def known_format(data: bytes) -> str | None:
    """What a file of a well-known binary format is ("a PDF file"), else None."""
    if data.startswith(b"PK\x03\x04"):
        for member, name in _ZIP_MEMBERS:
            if member in data:
                return name
        return "a ZIP archive"
    return next((name for magic, name in _MAGIC if data.startswith(magic)), None)
