"""Reading recorded translations: TMX 1.4 and tab-separated text."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from auditor.errors import InputError
from auditor.exchange.header import header_languages
from auditor.exchange.tmx import tmx_units
from auditor.languages import primary
from auditor.orthography.words import fold_space
from auditor.paths import open_file, read_file, shown

# One unit: the same content by language; the empty code where the file does not name languages.
Unit = dict[str, str]

# What a whole statement may have (`auditor.readers.MAX_BYTES`).
MAX_TEXT = 10_000_000
MAX_BYTES = 100_000_000
_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
FIRST, SECOND = "?1", "?2"
"""The columns of a tab-separated file that does not name its languages."""


def read_units(path: Path) -> list[Unit]:
    """The units of a .tmx or .tsv file, languages as lower-case primary codes; InputError if none."""
    try:
        units = _read_tmx(path) if path.suffix.lower() == ".tmx" else _read_tsv(path)
    except OSError as error:
        raise InputError(
            f"{shown(path)}: cannot be read: {error.strerror or error}; give another with --translator"
        ) from None
    if not units:
        raise InputError(f"{shown(path)}: holds no translations")
    return units


def _read_tmx(path: Path) -> list[Unit]:
    units = []
    try:
        with open_file(path) as file:
            for found in tmx_units(file, longest=MAX_TEXT):
                unit: Unit = {}
                for code, text in found.texts.items():
                    unit.setdefault(primary(code), text)
                if len(unit) > 1:
                    units.append(unit)
    except InputError as error:
        raise InputError(f"{path}: {error}") from None
    return units


def _read_tsv(path: Path) -> list[Unit]:
    content = read_file(path, most=MAX_BYTES)
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        raise InputError(
            f"{path}: not {encoding.removesuffix('-sig').upper()} text; save it as UTF-8"
        ) from None
    # Not splitlines(): U+2028 and other breaks may stand inside a cell.
    rows = [row.rstrip("\r").split("\t") for row in text.split("\n")]
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        return []
    languages = _header(rows[0])
    if languages is None:
        languages = [FIRST, SECOND]
    else:
        rows = rows[1:]
    units = []
    for number, row in enumerate(rows, start=1):
        if len(row) < 2:
            raise InputError(f"{path}: row {number} has one column; expected source TAB target")
        unit = {
            code: cell for code, cell in zip(languages, row, strict=False) if code and cell.strip()
        }
        if len(unit) > 1:
            units.append(unit)
    return units


def _header(cells: list[str]) -> list[str] | None:
    """The languages that a first row names, or None when it is a row of text already."""
    names = header_languages(cells)
    if names is None:
        return None
    if not names[0]:
        return [FIRST, SECOND]
    more = [cell.strip() for cell in cells[2:]]
    return [primary(name) if _CODE.fullmatch(name) else "" for name in (*names, *more)]


def fold_cell(text: str) -> str:
    """The form in which texts are looked up: composed, each run of white space one blank."""
    return unicodedata.normalize("NFC", fold_space(text))
