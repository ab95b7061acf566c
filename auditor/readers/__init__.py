"""Readers: a file to a Document, chosen by its suffix.

A new format is a file here and a line in ``READERS``. A reader takes a ``FileBytes`` and raises
InputError without naming the file.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from auditor.errors import InputError
from auditor.model import Document
from auditor.readers.sniff import known_format
from auditor.readers.source import FileBytes
from auditor.settings import TRACKED_CHANGES

READERS: dict[str, str] = {
    ".txt": "auditor.readers.text:read_text",
    ".text": "auditor.readers.text:read_text",
    ".md": "auditor.readers.markdown:read_markdown",
    ".markdown": "auditor.readers.markdown:read_markdown",
}

# A statement of this size would be thousands of pages; past it a mistake is the likelier case.
MAX_BYTES = 10_000_000
MAX_LINES = 200_000

_TEXT_READERS = frozenset(READERS.values())


def read(
    path: Path, *, language: str | None = None, tracked_changes: str = TRACKED_CHANGES[0]
) -> Document:
    """The document in a file. A suffix no reader claims is read as plain text, if it is text.

    ``language`` is kept in the document and helps to tell old code pages apart; ``tracked_changes``
    is one of `auditor.settings.TRACKED_CHANGES`. Raises InputError,
    naming the file, when it is missing, a directory, not readable, empty, too large, binary or in
    no encoding that can be told.
    """
    data = _bytes(path)
    reader = READERS.get(path.suffix.lower(), READERS[".txt"])
    if reader in _TEXT_READERS and (found := known_format(data)):
        name, suffix = found
        if suffix in READERS:
            raise InputError(f"{shown(path)}: is {name}; give it its own suffix, {suffix}")
        known = ", ".join(READERS)
        raise InputError(
            f"{shown(path)}: {name}, which audit does not read; save it as one of {known}"
        )
    module, _, attribute = reader.partition(":")
    build: Callable[[FileBytes], Document] = getattr(import_module(module), attribute)
    file = FileBytes(data, str(path), Document.digest(data), language, tracked_changes)
    try:
        document = build(file)
    except InputError as error:
        raise InputError(f"{shown(path)}: {error}") from error
    if not document.blocks:
        raise InputError(f"{shown(path)}: has no text in it; give a file with the statement's text")
    return document


def shown(path: Path) -> str:
    """The path on one line and in valid Unicode, whatever bytes the file's name has."""
    text = str(path).encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def _bytes(path: Path) -> bytes:
    name = shown(path)
    try:
        # Not stat: the limit must hold for pipes and devices too.
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"{name}: no such file; check the path") from None
    except IsADirectoryError:
        raise InputError(f"{name}: is a directory; give a file") from None
    except PermissionError:
        raise InputError(f"{name}: may not be read; check its permissions") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{name}: cannot be read ({reason}); check the path") from None
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // 1_000_000
        raise InputError(f"{name}: larger than {limit} MB; give the statement alone, or cut it up")
    if max(data.count(b"\n"), data.count(b"\r")) > MAX_LINES:
        raise InputError(f"{name}: more than {MAX_LINES:,} lines; give the statement alone")
    if not data.strip():
        raise InputError(f"{name}: is empty; give a file with the statement's text")
    return data
