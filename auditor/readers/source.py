"""What a reader is given: a file's bytes and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass


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
