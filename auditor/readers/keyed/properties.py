"""Java's ``.properties``.

Format: https://docs.oracle.com/javase/8/docs/api/java/util/Properties.html#load-java.io.Reader-
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.errors import InputError
from auditor.readers.keyed.entries import Entry, Keyed, KeyedReader

_LINE = re.compile("[^\r\n]*(?:\r\n|\r|\n|\\Z)")
_KEY = re.compile(r"((?:[^\\=:\s]|\\.)*)\s*[=:]?\s*", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_NAMED = {"n": "\n", "t": "\t", "r": "\r", "f": "\f"}


def read_properties(data: bytes) -> Keyed:
    """The texts by key, in UTF-8 or, as before Java 9, in Latin-1; four hexadecimal digits are a letter."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    if "\0" in text:
        raise InputError("is UTF-16 or binary; save it again as UTF-8")
    return Keyed("properties", list(_entries(text)))


def _entries(text: str) -> Iterator[Entry]:
    begun = 0
    whole = ""
    for number, found in enumerate(_LINE.finditer(text), 1):
        line = found[0].rstrip("\r\n").lstrip(" \t\f")
        if not begun:
            if not line or line[0] in "#!":
                continue
            begun = number
        # An odd number of backslashes at the end: the line goes on.
        if (len(line) - len(line.rstrip("\\"))) % 2:
            whole += line[:-1]
            continue
        yield _entry(whole + line, begun)
        begun, whole = 0, ""
    if begun:
        yield _entry(whole, begun)


def _entry(line: str, number: int) -> Entry:
    found = _KEY.match(line)
    end = found.end() if found else 0
    return Entry(_plain(found[1] if found else ""), _plain(line[end:]), number)


def _plain(text: str) -> str:
    plain = _ESCAPE.sub(lambda e: chr(int(e[1], 16)) if e[1] else _NAMED.get(e[2], e[2]), text)
    # Two halves of one character, each written by itself.
    return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


READER = KeyedReader(read_properties)
