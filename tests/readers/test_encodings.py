"""Encodings of texts are known by any of their names; codecs of something else are not."""

from __future__ import annotations

import pytest

from auditor.readers.encodings import known_encoding


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("UTF-8", "utf-8"),
        ("Windows-1256", "cp1256"),
        ("latin1", "iso8859-1"),
        ("GB2312", "gb2312"),
        ("Shift_JIS", "shift_jis"),
        ("EUC-KR", "euc_kr"),
        ("koi8-r", "koi8-r"),
        ("macintosh", "mac-roman"),
    ],
)
def test_of_texts(name: str, found: str) -> None:
    assert known_encoding(name) == found


@pytest.mark.parametrize(
    "name",
    [
        "punycode",
        "idna",
        "undefined",
        "base64",
        "rot13",
        "zlib",
        "hex",
        "unicode_escape",
        "raw_unicode_escape",
        "utf-7",
        "no-such",
        "",
        "a\0b",
        "é",
        "x" * 5000,
    ],
)
def test_of_nothing_else(name: str) -> None:
    assert known_encoding(name) is None
