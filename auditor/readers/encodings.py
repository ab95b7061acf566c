"""Encodings that a file may name: those of texts. Python has others, of no text or slow without measure."""

from __future__ import annotations

import codecs

# By Python's names: those of https://encoding.spec.whatwg.org and the older ones of the same scripts.
_TEXTS = frozenset(
    (
        *("ascii", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"),
        *(f"iso8859-{part}" for part in range(1, 17)),
        *(f"cp{page}" for page in (437, 720, 737, 775, *range(850, 867), 869, 874, *range(1250, 1259))),
        *("koi8-r", "koi8-u", "koi8-t", "kz1048", "ptcp154", "tis-620", "hp-roman8"),
        *("mac-roman", "mac-cyrillic", "mac-arabic", "mac-farsi", "mac-greek", "mac-turkish", "mac-latin2"),
        *("gb2312", "gbk", "gb18030", "hz", "big5", "big5hkscs", "cp950", "cp932", "shift_jis", "shift_jis_2004"),
        *("shift_jisx0213", "euc_jp", "euc_jis_2004", "euc_jisx0213", "iso2022_jp", "iso2022_kr", "euc_kr"),
        *("cp949", "johab", "utf-8-sig"),
    )
)  # fmt: skip


def known_encoding(name: str) -> str | None:
    """Python's name of an encoding of texts; None for one that is none, or that nobody knows here."""
    try:
        found = codecs.lookup(name[:40]).name
    except (LookupError, ValueError):  # a name with a NUL or beyond ASCII is a ValueError
        return None
    return found if found in _TEXTS else None
