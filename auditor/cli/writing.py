"""Where reports go: planned before the work starts, written whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import OutputError, SettingsError

if TYPE_CHECKING:
    from auditor.model import Audit

DEFAULT_DIRECTORY = Path("reports")
# How much of an existing file is read to see whether it is one of our reports.
LOOK = 4096


@dataclass(frozen=True, slots=True)
class Output:
    """One report to write; ``path`` None is stdout."""

    format: str
    path: Path | None


def plan_outputs(
    a: Path, b: Path, output: str | None, formats: Sequence[str], *, overwrite: bool
) -> list[Output]:
    """The files to write. Raises OutputError or SettingsError before any work is done."""
    from auditor.reports import REPORTS, SUFFIXES

    unknown = [name for name in formats if name not in REPORTS]
    if unknown:
        raise SettingsError(f"unknown format {unknown[0]!r}: use {', '.join(REPORTS)}")
    if output == "-":
        if len(formats) > 1:
            raise SettingsError("-o - prints one format: choose one with --format")
        return [Output(formats[0], None)]
    base = Path(output) if output else DEFAULT_DIRECTORY / f"{a.stem}--{b.stem}.html"
    if base.is_dir():
        base = base / f"{a.stem}--{b.stem}.html"
    outputs = []
    for name in formats:
        keep = len(formats) == 1 and output is not None and base.suffix
        path = base if keep else base.with_suffix(SUFFIXES[name])
        _require_writable(path, inputs=(a, b), overwrite=overwrite)
        outputs.append(Output(name, path))
    return outputs


def _require_writable(path: Path, *, inputs: Sequence[Path], overwrite: bool) -> None:
    if path.is_dir():
        raise OutputError(f"{path}: is a directory; give a file name with -o")
    if any(_same_file(path, source) for source in inputs):
        raise OutputError(f"{path}: is one of the documents; give another name with -o")
    if path.exists() and not overwrite and not _is_ours(path):
        raise OutputError(f"{path}: exists and was not written by audit; --overwrite replaces it")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{path.parent}: cannot be created ({error.strerror})") from error
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"{path.parent}: cannot be written to; give another path with -o")


def _same_file(x: Path, y: Path) -> bool:
    try:
        return x.samefile(y)
    except OSError:
        return False


def _is_ours(path: Path) -> bool:
    from auditor.reports import MARKS

    try:
        with path.open("rb") as file:
            start = file.read(LOOK)
    except OSError:
        return False
    return any(mark.encode() in start for mark in MARKS.values())


def write_all(audit: Audit, outputs: Sequence[Output]) -> list[Path]:
    """Render and write; the paths written. Raises OutputError."""
    from auditor.reports import load_report

    written = []
    for output in outputs:
        text = load_report(output.format)(audit, created=today())
        data = text.encode("utf-8", "replace")
        if output.path is None:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        else:
            _write(output.path, data)
            written.append(output.path)
    return written


def today() -> str:
    """The date a report is marked with (UTC): SOURCE_DATE_EPOCH's where set, for repeatable files."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(seconds), UTC) if seconds else datetime.now(UTC)
    return moment.date().isoformat()


def _write(path: Path, data: bytes) -> None:
    # A temporary name beside the target: a stop half-way leaves no half-written report.
    temporary = None
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        umask = os.umask(0)
        os.umask(umask)
        Path(temporary).chmod(0o666 & ~umask)
        Path(temporary).replace(path)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror})") from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def print_summary(audit: Audit, written: Sequence[Path]) -> None:
    """The findings on stdout, then where the reports are."""
    from auditor.reports import load_report

    summary = load_report("text")(audit)
    sys.stdout.buffer.write(summary.encode("utf-8", "replace"))
    for path in written:
        sys.stdout.buffer.write(f"\nReport: {path}\n".encode())
    sys.stdout.buffer.flush()
