"""``audit verify FILE``: whether what a record names is still what was compared."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.options import given_path

if TYPE_CHECKING:
    from auditor.provenance.record import Record
    from auditor.provenance.verifying import Verified


def verify_command(
    record: Annotated[
        str, typer.Argument(metavar="RECORD", help="What --record FILE of a command has written.")
    ],
    *,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print nothing.")] = False,
) -> None:
    """Say whether the inputs and reports of a record are still the same.

    Exit code 0: all are the same; 1: something changed, is missing or cannot be read; 2: it is no record.
    """
    from auditor.cli.streams import put_line
    from auditor.provenance.record import file_digest, read_record
    from auditor.provenance.verifying import Held, verify

    path = given_path(record, "RECORD") or Path(record)
    kept = read_record(path)
    found = verify(kept, folder=path.parent)
    bad = [one for one in found if one.held not in (Held.SAME, Held.NOT_CHECKED)]
    if not quiet:
        for line in _lines(kept, found, file_digest(path), bad=len(bad)):
            put_line(line)
    raise typer.Exit(1 if bad else 0)


def _lines(record: Record, found: tuple[Verified, ...], digest: str, *, bad: int) -> list[str]:
    from importlib.metadata import version

    from auditor.paths import shown
    from auditor.provenance.verifying import Held

    lines = [f"audit {record.command} of {record.created} · record sha256 {digest}"]
    for one in found:
        lines.append(f"{one.held.value:<14}  {one.file.role:<12}  {shown(Path(one.file.path))}")
        if one.held is Held.CHANGED:
            lines.append(f"  was sha256 {one.file.sha256}")
            lines.append(f"  is  sha256 {one.sha256}")
        elif one.held is Held.NOT_CHECKED:
            lines.append(f"  came from stdin: compare it yourself with sha256 {one.file.sha256}")
    ours, then = version("statement-audit"), record.versions.get("statement-audit", "")
    if then and then != ours:
        lines.append(f"made by version {then}; this is {ours}, which may find something else")
    unchecked = sum(one.held is Held.NOT_CHECKED for one in found)
    same = len(found) - bad - unchecked
    lines.append(
        f"{same} of {len(found)} files the same"
        + (f", {bad} not" if bad else "")
        + (f", {unchecked} not checked" if unchecked else "")
    )
    return lines
