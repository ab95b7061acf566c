"""Reading recorded translations: TMX 1.4 and tab-separated text.

TMX is read by expat as a stream. Entities and an internal document type are refused, since they are
how XML is made to expand without end or to read other files; the customary line
``<!DOCTYPE tmx SYSTEM "tmx14.dtd">`` is tolerated and never fetched.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from xml.parsers import expat

from auditor.errors import InputError

# One unit: the same content by language; the empty code where the file does not name languages.
Unit = dict[str, str]

# Elements whose content is markup of the original document, not its text (TMX 1.4b, 3.3).
_NATIVE_CODE = frozenset({"bpt", "ept", "it", "ph", "ut"})
_SPACE = re.compile(r"\s+")
_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
FIRST, SECOND = "?1", "?2"
"""The columns of a tab-separated file that does not name its languages."""


def read_units(path: Path) -> list[Unit]:
    """The units of a .tmx or .tsv file, languages as lower-case primary codes; InputError if none."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from None
    units = _read_tmx(path, content) if path.suffix.lower() == ".tmx" else _read_tsv(path, content)
    if not units:
        raise InputError(f"{path}: holds no translations")
    return units


def primary(code: str) -> str:
    """The primary language of a code, lower case."""
    return re.split("[-_]", code, maxsplit=1)[0].lower()


class _Collector:
    """What expat calls while it reads a TMX file."""

    def __init__(self, path: Path) -> None:
        self.units: list[Unit] = []
        self._path = path
        self._unit: Unit | None = None
        self._language = ""
        self._parts: list[str] | None = None
        self._skipped = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "tu":
            self._unit = {}
        elif name == "tuv":
            self._language = attributes.get("xml:lang") or attributes.get("lang") or ""
        elif name == "seg":
            self._parts = []
        elif name in _NATIVE_CODE:
            self._skipped += 1

    def end(self, name: str) -> None:
        if name in _NATIVE_CODE:
            self._skipped -= 1
        elif name == "seg" and self._unit is not None and self._parts is not None:
            if self._language:
                self._unit.setdefault(primary(self._language), "".join(self._parts))
            self._parts = None
        elif name == "tu" and self._unit is not None:
            if len(self._unit) > 1:
                self.units.append(self._unit)
            self._unit = None

    def text(self, data: str) -> None:
        if self._parts is not None and not self._skipped:
            self._parts.append(data)

    def doctype(self, name: str, _system: str | None, _public: str | None, internal: int) -> None:
        if internal or name != "tmx":
            raise InputError(
                f"{self._path}: has a document type of its own; remove its <!DOCTYPE …> declaration"
            )

    def entity(self, *_: object) -> None:
        raise InputError(
            f"{self._path}: declares XML entities; remove its <!DOCTYPE …> declaration"
        )


def _read_tmx(path: Path, content: bytes) -> list[Unit]:
    collector = _Collector(path)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = collector.start
    parser.EndElementHandler = collector.end
    parser.CharacterDataHandler = collector.text
    parser.StartDoctypeDeclHandler = collector.doctype
    parser.EntityDeclHandler = collector.entity
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise InputError(f"{path}: not well-formed TMX ({error})") from None
    return collector.units


def _read_tsv(path: Path, content: bytes) -> list[Unit]:
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
    names = [cell.strip() for cell in cells]
    if [name.lower() for name in names[:2]] == ["source", "target"]:
        return [FIRST, SECOND]
    if len(names) < 2 or not all(_CODE.fullmatch(name) for name in names[:2]):
        return None
    from babel import Locale

    # Words such as "Yes" look like codes too: codes are lower case, and CLDR knows their names.
    known = Locale.parse("en").languages
    for name in names[:2]:
        if not name[:2].islower() or primary(name) not in known:
            return None
    return [primary(name) if _CODE.fullmatch(name) else "" for name in names]


def fold_cell(text: str) -> str:
    """The form in which texts are looked up: composed, each run of white space one blank."""
    return unicodedata.normalize("NFC", _SPACE.sub(" ", text).strip())
