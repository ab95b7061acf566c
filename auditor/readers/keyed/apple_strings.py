"""Apple's ``.strings``: ``"key" = "text";`` with comments as in C, in UTF-8 or UTF-16."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.errors import InputError
from auditor.readers.decode import decode
from auditor.readers.keyed.entries import Entry, Keyed, KeyedReader

_QUOTED = r'"((?:[^"\\]|\\.)*+)"'
_PAIR = re.compile(rf"(?:{_QUOTED}|([\w.\-/]+))\s*=\s*{_QUOTED}\s*;", re.DOTALL)
_PASSED = re.compile(r"(?:\s+|/\*.*?\*/|//[^\n]*)+", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:[Uu]([0-9A-Fa-f]{4})|(.))", re.DOTALL)
_NAMED = {"n": "\n", "t": "\t", "r": "\r"}


def read_strings(data: bytes) -> Keyed:
    """The texts by key. A compiled (binary) file is refused."""
    if data.startswith(b"bplist"):
        raise InputError("is compiled; give the .strings file of the source")
    return Keyed("strings", list(_entries(decode(data).text)))


def _entries(text: str) -> Iterator[Entry]:
    at, line = 0, 1
    while at < len(text):
        if (passed := _PASSED.match(text, at)) is not None:
            line += text.count("\n", at, passed.end())
            at = passed.end()
            continue
        found = _PAIR.match(text, at)
        if found is None:
            raise InputError(f'line {line}: no "key" = "text"; mend it there')
        yield Entry(_plain(found[1] or found[2] or ""), _plain(found[3]), line)
        line += text.count("\n", at, found.end())
        at = found.end()


def _plain(text: str) -> str:
    return _ESCAPE.sub(lambda e: chr(int(e[1], 16)) if e[1] else _NAMED.get(e[2], e[2]), text)


READER = KeyedReader(read_strings)
