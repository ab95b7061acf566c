"""The text of a web page's bytes: what they are, what they say they are, what they look like."""

from __future__ import annotations

import codecs
import re

from auditor.readers.decode import Decoded, decode
from auditor.readers.encodings import known_encoding

_HEAD = 4096  # bytes; the standard looks at 1024, but pages with more before their meta exist
_DECLARED = re.compile(
    rb"<meta[^>]*?charset\s*=\s*[\"']?\s*([\w:.-]+)|<\?xml[^>]*?encoding\s*=\s*[\"']([\w:.-]+)",
    re.IGNORECASE,
)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Names that browsers read as another encoding (https://encoding.spec.whatwg.org), as Python has it.
_READ_AS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    # What is in ASCII up to the name of its encoding is not in one that ASCII is no part of.
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}


def text_of_page(data: bytes, *, language: str | None = None) -> Decoded:
    """The text of a page: by its byte order mark, as UTF-8 if it is, by what it declares, or guessed.

    Raises InputError when it is in no encoding that can be detected.
    """
    declared = _declared(data)
    if data.startswith(_MARKS) or b"\0" in data[:_HEAD] or declared is None:
        return decode(data, language=language)
    try:
        text, encoding = data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        try:
            return Decoded(data.decode(declared), declared)
        except UnicodeDecodeError:
            found = decode(data, language=language)
            note = f"says it is in {declared}, which it is not; read as {found.encoding}"
            return Decoded(found.text, found.encoding, (note, *found.notes))
    if declared != "utf-8" and not data.isascii():
        return Decoded(text, encoding, (f"says it is in {declared}, but is UTF-8",))
    return Decoded(text, encoding)


def _declared(data: bytes) -> str | None:
    """Python's name of the encoding that the page names; None for none, or one not known here."""
    found = _DECLARED.search(data[:_HEAD])
    if found is None:
        return None
    name = known_encoding((found[1] or found[2]).decode("ascii"))
    return _READ_AS.get(name, name) if name else None
