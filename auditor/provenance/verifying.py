"""A record held against the files it names: which are the same, which changed, which are gone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from auditor.errors import InputError
from auditor.paths import STDIN
from auditor.provenance.record import Record, Recorded, file_digest


class Held(StrEnum):
    """What became of a recorded file."""

    SAME = "the same"
    CHANGED = "changed"
    MISSING = "missing"
    UNREADABLE = "cannot be read"
    NOT_CHECKED = "not checked"


@dataclass(frozen=True, slots=True)
class Verified:
    """A recorded file and what became of it; ``sha256`` is what it has now, empty where it has none."""

    file: Recorded
    held: Held
    sha256: str = ""


def verify(record: Record, *, folder: Path) -> tuple[Verified, ...]:
    """Every file of a record, inputs first; ``folder`` is where the record stands."""
    return tuple(_verified(one, folder) for one in (*record.inputs, *record.reports))


def _verified(one: Recorded, folder: Path) -> Verified:
    # What came from stdin is nowhere to be read again.
    if Path(one.path) == STDIN:
        return Verified(one, Held.NOT_CHECKED)
    path = folder / one.path
    try:
        there = path.exists()
    except (OSError, ValueError):
        there = False
    if not there:
        return Verified(one, Held.MISSING)
    try:
        found = file_digest(path)
    except InputError:
        return Verified(one, Held.UNREADABLE)
    return Verified(one, Held.SAME if found == one.sha256 else Held.CHANGED, found)
