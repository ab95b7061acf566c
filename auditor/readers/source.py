"""What a reader is, and what it is given: a file's bytes and what is known of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from auditor.model import Document


@dataclass(frozen=True, slots=True)
class FileBytes:
    """A file as it was read, before anything is made of it.

    ``tracked_changes``: what to do with insertions and deletions nobody has accepted yet
    (`auditor.settings.TRACKED_CHANGES`).
    """

    data: bytes
    path: str = ""
    sha256: str = ""
    language: str | None = None
    tracked_changes: str = "refuse"


@dataclass(frozen=True, slots=True)
class Reader:
    """How files of a format become documents; ``read`` raises InputError without naming the file.

    ``text``: they are text, so that what merely bears the suffix is known by its first bytes. ``packed``:
    most of their bytes may be pictures and fonts, which are not read.
    """

    read: Callable[[FileBytes], Document]
    text: bool = False
    packed: bool = False
