"""A record of one comparison: what was read and written, as SHA-256, with the versions and options of the run.

A record can show that a file is no longer the one that was compared. It is no signature: who can change the file can
write a new record. What proves more is the record's own SHA-256, kept or sent by another way.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from auditor.errors import InputError
from auditor.paths import STDIN, open_file, shown
from auditor.reports.json_file import read_json

VERSION = 1
# What a record begins with, so that nothing else is overwritten by one (`auditor.reports.MARKS`).
GENERATOR = "statement-audit"
LARGEST = 16 * 1024 * 1024
_BLOCK = 1 << 20
_VERSION_KEY = "version:"


@dataclass(frozen=True, slots=True)
class Recorded:
    """A file and the SHA-256 (hex) of its bytes.

    ``role``: document, settings, review, alignment, translations, manifest or report. ``path`` is relative to the record's folder
    wherever it can be, so that a folder can be moved as a whole; ``-`` for stdin.
    """

    role: str
    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Record:
    """What one command compared and wrote; ``options`` and ``versions`` are those of the run."""

    command: str
    created: str
    inputs: tuple[Recorded, ...]
    reports: tuple[Recorded, ...]
    versions: Mapping[str, str]
    options: Mapping[str, str]


def record_of(
    *,
    command: str,
    created: str,
    inputs: Iterable[tuple[str, Path, str | None]],
    reports: Sequence[Path],
    signature: Mapping[str, str],
    folder: Path,
) -> Record:
    """The record of a run, to be kept in ``folder``.

    ``inputs``: role, path and SHA-256 of each, None to take that of the file as it is now; a document's own
    (``Document.sha256``) is of the bytes that were really read. ``signature`` is an audit's: what begins with
    ``version:`` are versions, the rest options. Raises InputError for a file that cannot be read any more.
    """
    versions = {
        name.removeprefix(_VERSION_KEY): value
        for name, value in signature.items()
        if name.startswith(_VERSION_KEY)
    }
    options = {n: value for n, value in signature.items() if not n.startswith(_VERSION_KEY)}
    read = [
        Recorded(role, _written(path, folder), digest or file_digest(path))
        for role, path, digest in inputs
    ]
    written = [Recorded("report", _written(path, folder), file_digest(path)) for path in reports]
    return Record(command, created, tuple(read), tuple(written), versions, options)


def file_digest(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex. Raises InputError."""
    digest = hashlib.sha256()
    try:
        with open_file(path) as file:
            while block := file.read(_BLOCK):
                digest.update(block)
    except OSError as error:
        raise InputError(f"{shown(path)}: cannot be read ({error.strerror})") from error
    return digest.hexdigest()


def _written(path: Path, folder: Path) -> str:
    if path == STDIN:
        return str(path)
    whole = path.resolve()
    try:
        # Slashes, so that a record made on one system can be verified on another.
        return Path(os.path.relpath(whole, folder.resolve())).as_posix()
    except ValueError:  # another drive
        return whole.as_posix()


def as_json(record: Record) -> bytes:
    """The record as a file: equal records give equal bytes."""
    data = {
        "generator": GENERATOR,
        "record_version": VERSION,
        "command": record.command,
        "created": record.created,
        "inputs": [_entry(one) for one in record.inputs],
        "reports": [_entry(one) for one in record.reports],
        "versions": dict(record.versions),
        "options": dict(record.options),
    }
    # Names of files may hold bytes that are no text: escaped, they come back as they were.
    return (json.dumps(data, indent=2) + "\n").encode("ascii")


def _entry(one: Recorded) -> Mapping[str, str]:
    return {"role": one.role, "path": one.path, "sha256": one.sha256}


class _Entry(TypedDict):
    role: str
    path: str
    sha256: str


class _Data(TypedDict):
    """A record as JSON, once the schema has allowed it."""

    command: str
    created: str
    inputs: list[_Entry]
    reports: list[_Entry]
    versions: dict[str, str]
    options: dict[str, str]


def read_record(path: Path) -> Record:
    """The record in a file. Raises InputError for what is none."""
    give = "what `audit compare --record FILE` writes"
    found = read_json(path, what="a record", give=give, largest=LARGEST)
    data = _checked(found, path, give)
    return Record(
        data["command"],
        data["created"],
        tuple(Recorded(**one) for one in data["inputs"]),
        tuple(Recorded(**one) for one in data["reports"]),
        data["versions"],
        data["options"],
    )


def _checked(data: object, path: Path, give: str) -> _Data:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    error = best_match(Draft202012Validator(schema()).iter_errors(data))
    if error is not None:
        what = f"{error.json_path}: {error.message[:120]}"
        raise InputError(f"{shown(path)}: is not a record of ours ({what}); give {give}")
    return data  # type: ignore[return-value]  # the schema says so


def schema() -> Mapping[str, object]:
    """The JSON Schema of a record."""
    from importlib.resources import files

    text = files("auditor.provenance").joinpath("record.schema.json").read_text("utf-8")
    found: Mapping[str, object] = json.loads(text)
    return found
