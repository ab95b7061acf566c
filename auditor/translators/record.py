"""What an installation noted of a package, and whether its files are still as they were."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

from auditor.errors import ModelError
from auditor.paths import read_file

RECORD = "audit-model.json"
MAX_BYTES = 16 << 20


class Record(TypedDict, total=False):
    """The archive's own checksum, when it was installed, and of each file its checksum and size.

    ``files``: by path in the package; what stands for one is only looked at when it is compared.
    """

    files: dict[str, object]
    sha256: str | None
    installed: str | None


def read_record(folder: Path) -> Record:
    """What was recorded at installation; ModelError when there is none."""
    try:
        data = json.loads(read_file(folder / RECORD, most=MAX_BYTES))
    except (OSError, ValueError, RecursionError):
        data = None
    if not isinstance(data, dict) or not isinstance(data.get("files"), dict):
        raise ModelError(f"no installation record ({RECORD}); install the package file again")
    sha256, installed = data.get("sha256"), data.get("installed")
    return Record(
        files=data["files"],
        sha256=sha256 if isinstance(sha256, str) else None,
        installed=installed if isinstance(installed, str) else None,
    )


def changed_sizes(folder: Path, record: Record) -> Iterator[str]:
    """The files that are missing or of another size than recorded."""
    for name, entry in record["files"].items():
        size = entry.get("size") if isinstance(entry, dict) else None
        try:
            if (folder / name).stat().st_size != size:
                yield str(name)
        except (OSError, ValueError):
            yield str(name)


def file_sha256(path: Path) -> str:
    """The sha256 of a file's content, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
