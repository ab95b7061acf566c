"""Where reports go: planned before the work starts, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.streams import put
from auditor.cli.task import Manner, Output
from auditor.errors import OutputError, SettingsError, system_reason
from auditor.paths import STDIN, is_folder, may_replace, same_file, shown

if TYPE_CHECKING:
    from auditor.model import Audit
    from auditor.reports.review import Review

DEFAULT_DIRECTORY = Path("reports")
# What people ask for and would be something else than its name says.
_NOT_WRITTEN = frozenset(
    ".pdf .doc .docx .odt .rtf .xls .ods .ppt .pptx .epub .zip .png .jpg .jpeg .svg .po .yaml .yml".split()
)


def plan_outputs(
    a: Path, b: Path | None, output: str | None, formats: Sequence[str]
) -> list[Output]:
    """The files to write for two documents, or for one that holds both (``b`` None).

    Raises SettingsError before any work is done.
    """
    from auditor.reports import REPORTS, SUFFIXES

    unknown = [name for name in formats if name not in REPORTS]
    if unknown:
        raise SettingsError(f"unknown format {unknown[0]!r}: use {', '.join(REPORTS)}")
    if output == "-":
        if len(formats) > 1:
            raise SettingsError("-o - prints one format: choose one with --format")
        return [Output(formats[0], None)]
    title = "--".join(shown(path) if path == STDIN else path.stem for path in (a, b) if path)
    if output is None:
        return [Output(name, DEFAULT_DIRECTORY / (title + SUFFIXES[name])) for name in formats]
    base = Path(output)
    if output.endswith(("/", os.sep)) or is_folder(base):
        return [Output(name, base / (title + SUFFIXES[name])) for name in formats]
    if len(formats) == 1 and base.suffix:
        _require_suffix(base, formats[0])
        return [Output(formats[0], base)]
    # Only a suffix that stands for a format gives way to another: "letter.v1" keeps its own.
    longest = sorted(SUFFIXES.values(), key=len, reverse=True)
    own = next((s for s in longest if base.name.lower().endswith(s)), "")
    stem = base.name[: -len(own) or None] or base.name
    return [Output(name, base.with_name(stem + SUFFIXES[name])) for name in formats]


def _require_suffix(path: Path, format_: str) -> None:
    """Refuse a page in a file that is called something else: then the format was left out."""
    from auditor.reports import SUFFIXES

    meant = [
        name
        for name, suffix in SUFFIXES.items()
        if name != "html" and path.name.lower().endswith(suffix)
    ]
    if format_ == "html" and meant:
        raise SettingsError(
            f"{shown(path)}: would hold HTML; add --format {meant[0]} or call it .html"
        )
    suffix = path.suffix.lower()
    if suffix in _NOT_WRITTEN and suffix != SUFFIXES[format_]:
        raise SettingsError(
            f"{shown(path)}: audit writes no {suffix[1:].upper()}; call it {SUFFIXES[format_]}"
            + (", which a browser prints to PDF" if format_ == "html" else "")
        )


def require_writable(output: Output, *, inputs: Sequence[Path], overwrite: bool) -> None:
    """Refuse a file that could not be written later on, creating nothing. Raises OutputError."""
    from auditor.reports.recognise import is_report

    path = output.path
    if path is None:
        return
    name = shown(path)
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        pass
    except (OSError, ValueError) as error:
        raise OutputError(f"{name}: cannot be written ({system_reason(error)}); see -o") from error
    if is_folder(path):
        raise OutputError(f"{name}: is a directory; give a file name with -o")
    if not may_replace(path):
        raise OutputError(
            f"{name}: is a pipe, socket or device, which is not replaced; -o - writes to stdout"
        )
    if any(same_file(path, source) for source in inputs):
        raise OutputError(f"{name}: is one of the documents; give another name with -o")
    if path.exists() and not overwrite and not is_report(path):
        raise OutputError(f"{name}: exists and was not written by audit; --overwrite replaces it")
    _require_folder(path.parent)


def _require_folder(folder: Path) -> None:
    there = next((p for p in (folder, *folder.parents) if p.exists()), folder)
    if not there.is_dir():
        raise OutputError(
            f"{shown(folder)}: cannot be created ({shown(there)} is no directory); see -o"
        )
    if not os.access(there, os.W_OK | os.X_OK):
        raise OutputError(f"{shown(there)}: cannot be written to; give another path with -o")


def write_all(audit: Audit, outputs: Sequence[Output], manner: Manner) -> Iterator[Path]:
    """Render all, then write; each path as soon as it is written. Raises OutputError."""
    from auditor.checks import CHECKS, load_check
    from auditor.reports import load_report

    checks = [load_check(name) for name in CHECKS]
    reports = [
        load_report(output.format)(
            audit,
            created=manner.created,
            ui_language=manner.ui_language,
            review=manner.review,
            fail_on=manner.fail_on,
            checks=checks,
        )
        for output in outputs
    ]
    for output, report in zip(outputs, reports, strict=True):
        data = report if isinstance(report, bytes) else report.encode("utf-8", "replace")
        if output.path is None:
            put(data)
        else:
            write_file(output.path, data)
            yield output.path


def today() -> str:
    """The date a report is marked with (UTC): SOURCE_DATE_EPOCH's where set, for repeatable files.

    Raises SettingsError when that is no number of seconds (https://reproducible-builds.org/specs/).
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        moment = datetime.fromtimestamp(int(seconds), UTC) if seconds else datetime.now(UTC)
    except (ValueError, OverflowError, OSError):
        raise SettingsError(
            f"SOURCE_DATE_EPOCH={str(seconds)[:40]}: not a number of seconds since 1970; unset it"
        ) from None
    return moment.date().isoformat()


def write_file(path: Path, data: bytes) -> None:
    """Write a whole file or nothing of it. Raises OutputError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{shown(path.parent)}: cannot be created ({error.strerror})") from error
    # A temporary name beside the target: a stop half-way leaves no half-written report.
    temporary = None
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".audit-")
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        umask = os.umask(0)
        os.umask(umask)
        Path(temporary).chmod(0o666 & ~umask)
        Path(temporary).replace(path)
    except OSError as error:
        raise OutputError(f"{shown(path)}: cannot be written ({error.strerror})") from error
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def print_summary(audit: Audit, written: Sequence[Path], review: Review | None = None) -> None:
    """The findings on stdout, then where the reports are."""
    from auditor.reports import load_report

    reports = "".join(f"Report: {shown(path)}\n" for path in written)
    reports = f"\n{reports}" if reports else ""
    summary = load_report("text")(audit, review=review)
    data = summary if isinstance(summary, bytes) else summary.encode("utf-8", "replace")
    put(data + reports.encode("utf-8", "replace"))
