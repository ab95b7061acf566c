"""``--record FILE``: what a command compared, kept with hashes. Every command that compares calls it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.errors import SettingsError

if TYPE_CHECKING:
    from auditor.model import Document
    from auditor.settings import Settings

RecordPath = Annotated[
    str | None,
    typer.Option(
        "--record",
        metavar="FILE",
        help="Write what was compared there: SHA-256 of inputs and reports, versions, options. "
        "audit verify reads it.",
    ),
]


def require_record(path: Path | None, *, inputs: Sequence[Path], overwrite: bool) -> None:
    """Refuse a record, before any work, that could not be written. Raises SettingsError, OutputError."""
    from auditor.cli.task import Output
    from auditor.cli.writing import require_writable

    if path is None:
        return
    if str(path) == "-":
        raise SettingsError("--record -: give a file: the paths in a record are relative to it")
    require_writable(Output("json", path), inputs=inputs, overwrite=overwrite)


def other_inputs(
    settings: Settings, *, review: Path | None = None
) -> list[tuple[str, Path, str | None]]:
    """What else a run has read: its settings file, alignment, recorded translations, review."""
    translations = Path(settings.translator)
    found = [
        ("settings", settings.config),
        ("alignment", settings.alignment),
        ("translations", translations if translations.suffix.lower() in (".tmx", ".tsv") else None),
        ("review", review),
    ]
    return [(role, path, None) for role, path in found if path is not None]


def tell_record(line: str) -> None:
    """The line on stdout; nobody need read it."""
    from auditor.cli.streams import abandon_stdout, put_line

    try:
        put_line(line)
    except BrokenPipeError:
        abandon_stdout()


def document_input(document: Document, path: Path) -> tuple[str, Path, str | None]:
    """A document that was read, with the hash of what was read of it."""
    return "document", path, document.sha256 or None


def keep_record(
    path: Path,
    *,
    command: str,
    created: str,
    inputs: Iterable[tuple[str, Path, str | None]],
    reports: Sequence[Path],
    signature: Mapping[str, str],
) -> str:
    """Write the record of a run that has written its reports; a line that says so.

    ``inputs``: role (document, settings, review, alignment, translations), path, SHA-256 or None (see
    `auditor.provenance.record.record_of`). Raises InputError, OutputError.
    """
    from hashlib import sha256

    from auditor.cli.writing import write_file
    from auditor.paths import shown
    from auditor.provenance.record import as_json, record_of

    data = as_json(
        record_of(
            command=command,
            created=created,
            inputs=inputs,
            reports=reports,
            signature=signature,
            folder=path.parent,
        )
    )
    write_file(path, data)
    return f"Record: {shown(path)} · sha256 {sha256(data).hexdigest()}"
