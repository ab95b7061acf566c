"""A list of accounts as CSV: file, source, date, language, label; a heading line first, columns in any order."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from auditor.errors import InputError
from auditor.languages import is_language
from auditor.paths import read_file, shown
from auditor.witnesses.headers import day_of
from auditor.witnesses.model import About

COLUMNS = ("file", "source", "date", "language", "label")
_LARGEST = 5_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: where the account is, and what is said of it."""

    path: Path
    about: About
    language: str | None


def read_manifest(path: Path) -> list[Entry]:
    """The entries of a manifest; files are looked for beside it. Raises InputError, naming the line."""
    name = shown(path)
    try:
        text = read_file(path, most=_LARGEST).decode("utf-8-sig")
    except OSError as error:
        raise InputError(f"{name}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: is not UTF-8; save it so") from error
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        raise InputError(f"{name}: is no CSV ({error})") from error
    heads = [head.strip().lower() for head in rows[0]] if rows else []
    unknown = [head for head in heads if head not in COLUMNS]
    if "file" not in heads or unknown or len(set(heads)) < len(heads):
        raise InputError(f"{name}: the first line must name columns: {', '.join(COLUMNS)}")
    entries = []
    for number, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) > len(heads):
            raise InputError(f"{name}: line {number} has more cells than the first line")
        entries.append(
            _entry(dict(zip(heads, (cell.strip() for cell in row), strict=False)), path, number)
        )
    if not entries:
        raise InputError(f"{name}: names no file")
    return entries


def _entry(row: dict[str, str], manifest: Path, number: int) -> Entry:
    where = f"{shown(manifest)}: line {number}"
    if not row.get("file"):
        raise InputError(f"{where} names no file")
    code = row.get("language") or None
    if code is not None and not is_language(code):
        raise InputError(f"{where}: {code} is not a language code; use one like en, ar or pt-BR")
    said = row.get("date", "")
    day = day_of(said, code or "en")
    if said and day is None:
        raise InputError(f"{where}: {said} is no date; write it as 2020-01-10")
    about = About(row.get("source", ""), said, row.get("label", ""), day)
    return Entry(manifest.parent / row["file"], about, code)
