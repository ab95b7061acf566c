"""A file in, a document out; the reader is chosen by the suffix.

A new format is a file here and a line in ``READERS``.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from auditor.errors import InputError
from auditor.languages import is_language
from auditor.model import Document
from auditor.paths import STDIN, shown
from auditor.plugins import load
from auditor.readers.bilingual import BILINGUAL
from auditor.readers.keyed import is_keyed
from auditor.readers.office.notes import plural
from auditor.readers.opening import MAX_BYTES, read_whole
from auditor.readers.pieces import in_pieces
from auditor.readers.plain.characters import COLUMN
from auditor.readers.plain.letter_order import is_backwards, rtl_words, stored_backwards
from auditor.readers.plain.own_numbers import with_own_numbers
from auditor.readers.sniff import known_format
from auditor.readers.source import FileBytes, Reader
from auditor.settings import TRACKED_CHANGES

__all__ = [
    "MAX_BYTES",
    "MAX_LINES",
    "MAX_PACKED_BYTES",
    "READERS",
    "read",
    "read_whole",
]

READERS: dict[str, str] = {
    ".txt": "auditor.readers.plain.text:READER",
    ".text": "auditor.readers.plain.text:READER",
    ".md": "auditor.readers.plain.markdown:READER",
    ".markdown": "auditor.readers.plain.markdown:READER",
    **dict.fromkeys((".docx", ".docm", ".dotx", ".dotm"), "auditor.readers.docx.document:READER"),
    **dict.fromkeys((".odt", ".ott"), "auditor.readers.odt.document:READER"),
    ".fodt": "auditor.readers.odt.document:FLAT_READER",
    **dict.fromkeys((".html", ".htm", ".xhtml"), "auditor.readers.html:READER"),
    ".pdf": "auditor.readers.pdf:READER",
    **dict.fromkeys((".srt", ".vtt"), "auditor.readers.subtitles.document:READER"),
}

# Of these most bytes are pictures and fonts, which no reader unpacks.
MAX_PACKED_BYTES = 50_000_000
MAX_LINES = 200_000
_AS_KEYED = "save it as JSON, .properties, PO or XLIFF"
_AS_SUBTITLES = "save it as .srt or .vtt"
_AS_TEXT = "save it as text, Markdown, DOCX or ODT"
# Formats whose marks would be taken for words, and what to do with them.
_UNREAD = {
    **dict.fromkeys(
        (".yaml", ".yml", ".toml", ".ini", ".lang", ".plist", ".stringsdict", ".php", ".js"),
        _AS_KEYED,
    ),
    **dict.fromkeys((".json5", ".jsonl", ".ftl", ".rc", ".mo", ".qm"), _AS_KEYED),
    **dict.fromkeys((".ass", ".ssa", ".sub", ".sbv", ".ttml", ".dfxp", ".lrc"), _AS_SUBTITLES),
    **dict.fromkeys((".tex", ".rtf", ".doc", ".pages", ".epub", ".wpd"), _AS_TEXT),
    **dict.fromkeys((".xls", ".xlsx", ".ods"), "save the pairs as CSV, in UTF-8"),
    **dict.fromkeys((".ppt", ".pptx", ".odp"), "save its text, or a PDF of it"),
}
# Of a paragraph that is told.
_SHOWN = 40

# Bilingual files, as `auditor.readers.bilingual` reads them; a table may be a document as well.
_BOTH_VERSIONS = frozenset(BILINGUAL) - {".tsv", ".csv"}


def read(
    path: Path, *, language: str | None = None, tracked_changes: str = TRACKED_CHANGES[0]
) -> Document:
    """The document in a file. A suffix no reader claims is read as plain text, if it is text.

    ``-`` is stdin: plain text, or another format if its first bytes say so.

    ``language`` is kept in the document and helps to tell old code pages apart; ``tracked_changes``
    is one of `auditor.settings.TRACKED_CHANGES`. Raises InputError, naming the file, when it is
    missing, a directory, not readable, empty, too large, binary or in no encoding that can be detected.
    """
    name = shown(path)
    if path.suffix.lower() in _BOTH_VERSIONS:
        raise InputError(f"{name}: holds both versions, unit by unit; give it to audit pairs")
    _require_readable(path, name)
    reader = load(READERS.get(path.suffix.lower(), READERS[".txt"]), Reader)
    data = read_whole(path, most=MAX_PACKED_BYTES if reader.packed else MAX_BYTES)
    if reader.text:
        _require_few_lines(data, name)
        if found := known_format(data):
            reader = _reader_of(found, path)
    place = name if path == STDIN else str(path)
    file = FileBytes(data, place, Document.digest(data), language, tracked_changes)
    try:
        document = in_pieces(reader.read(file))
    except InputError as error:
        raise InputError(f"{name}: {error}") from error
    except Exception as error:  # a fault of a reader's, or of a library's it uses
        raise InputError(
            f"{name}: breaks its reader ({type(error).__name__}); save it again, or as plain text"
        ) from error
    if not document.blocks:
        raise InputError(f"{name}: has no text in it; give a file with the statement's text")
    return _with_unknown_suffix(with_own_numbers(_in_order(document, name)), path)


def _with_unknown_suffix(document: Document, path: Path) -> Document:
    """The document, with a note where no reader claims its suffix: letter.ar and letter.2 have none."""
    suffix = path.suffix.lower()
    if suffix in READERS or not suffix[1:] or suffix[1:].isdigit() or is_language(suffix[1:]):
        return document
    note = f"{suffix} is not a format that audit knows: read as plain text"
    return replace(document, notes=(*document.notes, note))


def _require_readable(path: Path, name: str) -> None:
    """Refuse, by its name, what would only seem to be plain text. InputError."""
    suffix = path.suffix.lower()
    if is_keyed(path):
        raise InputError(
            f"{name}: holds texts by key; give both versions' files to audit compare or audit pairs"
        )
    if (advice := _UNREAD.get(suffix)) is not None:
        raise InputError(f"{name}: audit does not read {suffix}; {advice}")


def _in_order(document: Document, name: str) -> Document:
    """The document, with a note on paragraphs stored backwards. Raises InputError where all of it is."""
    texts = [document.view[block.start : block.end] for block in document.blocks]
    turned = [text for text in texts if stored_backwards(text)]
    if is_backwards(texts) or 2 * len(turned) > sum(bool(rtl_words(text)) for text in texts):
        raise InputError(
            f"{name}: the letters of its right-to-left words stand in reverse, as they are seen and not as "
            "they are read; save it again from a program that shows them rightly"
        )
    if not turned:
        return document
    first = turned[0][:_SHOWN].replace(COLUMN, " ")
    note = (
        f"{plural(len(turned), 'paragraph')} with letters in reverse, as they are seen and not as they are "
        f"read: what is found there says nothing (the first: “{first}”)"
    )
    return replace(document, notes=(*document.notes, note))


def _reader_of(found: tuple[str, str], path: Path) -> Reader:
    """Who reads a format detected by its first bytes: stdin has no suffix, a file should have its own."""
    what, suffix = found
    if suffix in _BOTH_VERSIONS:
        raise InputError(
            f"{shown(path)}: is {what}, both versions in one; give it its own suffix, {suffix}"
        )
    if suffix not in READERS:
        known = ", ".join(READERS)
        raise InputError(
            f"{shown(path)}: {what}, which audit does not read; save it as one of {known}"
        )
    if path != STDIN:
        raise InputError(f"{shown(path)}: is {what}; give it its own suffix, {suffix}")
    return load(READERS[suffix], Reader)


def _require_few_lines(data: bytes, name: str) -> None:
    if max(data.count(b"\n"), data.count(b"\r")) > MAX_LINES:
        raise InputError(f"{name}: more than {MAX_LINES:,} lines; give the statement alone")
