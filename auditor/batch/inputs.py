"""What the command line names, as a source of parts: a manifest, a folder, or a bitext."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from auditor.batch.documents import Documents
from auditor.batch.folders import Folder
from auditor.batch.manifests import Manifest, is_manifest
from auditor.batch.model import DOCUMENTS, SEGMENTS, Source
from auditor.batch.segments import Segments
from auditor.errors import InputError, SettingsError
from auditor.paths import STDIN, is_folder, shown
from auditor.settings import Settings

# Units in a part, unless told otherwise: a part is some tens of seconds of work, and what Ctrl-C waits for.
PART_SIZE = {DOCUMENTS: 4, SEGMENTS: 1000}


def source_of(
    paths: Sequence[Path],
    settings: Settings,
    *,
    part_size: int | None = None,
    kind: str | None = None,
) -> Source:
    """A source of parts; ``kind`` says what a table is where its columns do not.

    Raises InputError where nothing can be made of it, SettingsError for a kind that cannot be.
    """
    first = paths[0]
    if STDIN in paths:
        raise InputError("stdin: a batch is read twice, so that it can be resumed; give a file")
    languages = settings.language_a, settings.language_b
    if len(paths) == 2:
        if kind == DOCUMENTS:
            raise SettingsError(
                "--input documents: two files are a bitext, line by line; for two documents use audit compare"
            )
        return Segments(first, paths[1], settings, part_size or PART_SIZE[SEGMENTS])
    size = part_size or PART_SIZE[DOCUMENTS]
    if is_folder(first):
        if kind == SEGMENTS:
            raise SettingsError(f"--input segments: {shown(first)} is a folder; give a file")
        return Documents(first, languages, size, Folder(first, settings.language_a))
    if kind == DOCUMENTS or (kind is None and is_manifest(first)):
        return Documents(first, languages, size, Manifest(first))
    return Segments(first, None, settings, part_size or PART_SIZE[SEGMENTS])
