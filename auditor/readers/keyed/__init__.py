"""Files of one version, text by key: two of them in, the units that have the same key out.

A new format is a file here and a line in ``KEYED``.
"""

from __future__ import annotations

from pathlib import Path

from auditor.errors import InputError
from auditor.model import Document
from auditor.paths import shown
from auditor.plugins import load
from auditor.readers.bilingual import in_order
from auditor.readers.bilingual.units import UnitStream
from auditor.readers.file_names import language_named
from auditor.readers.keyed.entries import Keyed, KeyedReader, units_by_key
from auditor.readers.opening import read_whole

_JSON = "auditor.readers.keyed.json_files:READER"
_XML = "auditor.readers.keyed.xml_resources:READER"

KEYED: dict[str, str] = {
    ".json": _JSON,
    ".arb": _JSON,
    ".properties": "auditor.readers.keyed.properties:READER",
    ".strings": "auditor.readers.keyed.apple_strings:READER",
    ".xml": _XML,
    ".resx": _XML,
    ".resw": _XML,
}

NAMES = "JSON, ARB, .properties, .strings, strings.xml, .resx"


def is_keyed(path: Path) -> bool:
    """Whether a file of this name holds texts by key."""
    return path.suffix.lower() in KEYED


def open_keyed(a: Path, b: Path) -> tuple[UnitStream, Keyed, Keyed]:
    """What both files have under each key, and the files. Raises InputError, naming the file."""
    for path, other in ((a, b), (b, a)):
        if not is_keyed(path):
            raise InputError(
                f"{shown(path)}: holds no texts by key as {shown(other)} does; give both versions in one of "
                f"{NAMES}"
            )
    of_a, of_b = read_keyed(a), read_keyed(b)
    if not {entry.key for entry in of_a.entries} & {entry.key for entry in of_b.entries}:
        raise InputError(
            f"{shown(a)} and {shown(b)} have no key in common: give two versions of one file"
        )
    units = map(in_order, units_by_key(of_a, of_b))
    languages = of_a.language, of_b.language
    stream = UnitStream(
        of_a.format,
        languages,
        units,
        untranslated="the second file has no text under this key",
        unsourced="the first file has no text under this key",
        keyed=True,
    )
    return stream, of_a, of_b


def read_keyed(path: Path) -> Keyed:
    """The texts of a file, by key, in its order. Raises InputError, naming the file."""
    name = shown(path)
    data = read_whole(path)
    try:
        found = load(KEYED[path.suffix.lower()], KeyedReader).read(data)
    except InputError as error:
        raise InputError(f"{name}: {error}") from error
    if not found.entries:
        raise InputError(f"{name}: has no texts in it; give a file of keys and texts")
    sha256 = Document.digest(data)
    language = found.language or language_named(path)
    return Keyed(found.format, found.entries, language, str(path), sha256)
