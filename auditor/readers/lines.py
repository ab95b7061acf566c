"""Two files of which the lines belong together, one by one, as corpora come (Moses); plain or gzipped."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import count, zip_longest
from pathlib import Path
from typing import cast

from auditor.errors import InputError
from auditor.paths import shown
from auditor.readers.bilingual import in_order
from auditor.readers.bilingual.units import MAX_CELL, Unit, UnitStream
from auditor.readers.file_names import language_named
from auditor.readers.opening import opened
from auditor.readers.pairs import PairsFile, rows_of

FORMAT = "lines"
_GZIP = b"\x1f\x8b"


def open_line_pairs(a: Path, b: Path) -> PairsFile:
    """The pairs of two files, a line each; the names may say the languages: corpus.en, corpus.fr.gz.

    Raises InputError, while it is read, where a file cannot be, and where one has more lines than the other.
    """
    languages = _language(a), _language(b)
    stream = UnitStream(FORMAT, languages, map(in_order, _units(a, b)))
    return PairsFile(FORMAT, languages, rows_of(stream, ExitStack(), whole=True))


def _language(path: Path) -> str | None:
    # Here the suffix is the language: what stands before a suffix is what language_named looks at.
    return language_named(path.with_name(f"{path.name.removesuffix('.gz')}.txt"))


def _units(a: Path, b: Path) -> Iterator[Unit]:
    number = 0
    for number, (one, other) in zip(count(1), zip_longest(_lines(a), _lines(b))):
        if one is None or other is None:
            short, long = (a, b) if one is None else (b, a)
            raise InputError(
                f"{shown(short)}: has {number - 1:,} lines and {shown(long)} has more; lines that belong together "
                "must have the same number"
            )
        yield Unit(number, one.strip(), other.strip())
    if not number:
        raise InputError(f"{shown(a)}: is empty; give two files with a sentence a line")


def _lines(path: Path) -> Iterator[str]:
    name = shown(path)
    with opened(path) as raw:
        packed = raw.peek(2)[:2] == _GZIP
        data = cast("io.BufferedReader", gzip.GzipFile(fileobj=raw)) if packed else raw
        text = io.TextIOWrapper(data, encoding="utf-8-sig", newline="\n")
        number = 0
        try:
            while line := text.readline(MAX_CELL + 1):
                number += 1
                if len(line) > MAX_CELL:
                    raise InputError(f"{name}:{number}: longer than {MAX_CELL:,} characters")
                yield line
        except UnicodeDecodeError:
            raise InputError(f"{name}: is not UTF-8 after line {number:,}; save it so") from None
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise InputError(f"{name}: is no whole gzip file ({error})") from None
