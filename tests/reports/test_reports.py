"""The dict of formats, and that naming one loads nothing."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from auditor.checks import CHECKS, load_check
from auditor.model import Audit, Severity
from auditor.reports import MARKS, REPORTS, SUFFIXES, TABLE_MARK, load_report
from auditor.reports.recognise import LOOK, is_report
from auditor.reports.review import Review
from auditor.reports.table import COLUMNS


def rendered(name: str, audit: Audit, **options: object) -> bytes:
    """The report as it is written."""
    report = load_report(name)(audit, **options)  # type: ignore[arg-type]
    return report if isinstance(report, bytes) else report.encode("utf-8")


# Formats whose files are archives.
ZIPPED = {"xlsx", "docx"}


def shown(name: str, data: bytes) -> str:
    """What can be read in a report, what is zipped included."""
    if name not in ZIPPED:
        return data.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [part for part in archive.namelist() if part.endswith((".xml", ".rels"))]
        return "".join(archive.read(part).decode("utf-8") for part in parts)


@pytest.mark.parametrize("name", REPORTS)
def test_every_format_renders_and_is_recognised(name: str, audit: Audit, tmp_path: Path) -> None:
    data = rendered(name, audit, created="2023-03-14")
    assert "2023-03-14" in shown(name, data)
    assert name in ZIPPED or MARKS[name].encode() in data[:LOOK]
    path = tmp_path / f"report{SUFFIXES[name]}"
    path.write_bytes(data)
    assert is_report(path)


@pytest.mark.parametrize("name", REPORTS)
def test_every_format_takes_all_options(name: str, audit: Audit) -> None:
    assert rendered(
        name,
        audit,
        created="2023-03-14",
        ui_language="en",
        review=Review("", {}),
        fail_on=Severity.MINOR,
        checks=[load_check(check) for check in CHECKS],
    )


@pytest.mark.parametrize("name", REPORTS)
def test_equal_audits_give_equal_reports(name: str, audit: Audit) -> None:
    assert rendered(name, audit) == rendered(name, audit)


@pytest.mark.parametrize("name", REPORTS)
def test_hostile_text_can_be_written(name: str, hostile_audit: Audit) -> None:
    assert rendered(name, hostile_audit)


@pytest.mark.parametrize("name", REPORTS)
def test_what_did_not_run_is_said(name: str, audit: Audit) -> None:
    assert "surprisal" in shown(name, rendered(name, audit))


@pytest.mark.parametrize("name", REPORTS)
def test_what_was_not_read_is_said(name: str, audit: Audit, placed_audit: Audit) -> None:
    said = ("2 comments left out", "text in it is not read")
    assert all(note in shown(name, rendered(name, placed_audit)) for note in said)
    assert not any(note in shown(name, rendered(name, audit)) for note in said)


@pytest.mark.parametrize("name", REPORTS)
def test_an_audit_without_findings(name: str, audit: Audit) -> None:
    clean = replace(audit, beads=audit.beads[:2], issues=(), facts=())
    assert rendered(name, clean)
    assert rendered(name, replace(clean, beads=())) is not None


def test_no_format_goes_without_a_suffix() -> None:
    assert set(SUFFIXES) == set(REPORTS)
    assert set(MARKS) | ZIPPED == set(REPORTS)
    assert len(set(SUFFIXES.values())) == len(SUFFIXES)
    assert all(suffix.startswith(".") for suffix in SUFFIXES.values())


def test_a_table_begins_with_its_mark() -> None:
    assert ",".join(COLUMNS).startswith(TABLE_MARK)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"PK\x03\x04" + b"\x00" * 60,
        b"bead,verdict\r\n1,equivalent\r\n",
        b'<?xml version="1.0"?>\n<testsuites name="pytest tests"/>',
        b'{"runs": [{"tool": {"driver": {"name": "another"}}}]}',
        b"# statement-audit is a tool that compares two texts\n",
        b" " * LOOK + MARKS["html"].encode(),
    ],
)
def test_what_is_not_ours(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    assert not is_report(path)


def test_what_cannot_be_read_is_not_ours(tmp_path: Path) -> None:
    assert not is_report(tmp_path)
    assert not is_report(tmp_path / "missing")


def test_a_spreadsheet_that_was_saved_by_another_program_is_not_ours(
    audit: Audit, tmp_path: Path
) -> None:
    path = tmp_path / "report.xlsx"
    with (
        zipfile.ZipFile(io.BytesIO(rendered("xlsx", audit))) as ours,
        zipfile.ZipFile(path, "w") as edited,
    ):
        for part in ours.namelist():
            data = ours.read(part)
            edited.writestr(
                part,
                data.replace(
                    b"<cp:lastModifiedBy>statement-audit", b"<cp:lastModifiedBy>A reviewer"
                ),
            )
    assert not is_report(path)


def test_an_unknown_format_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        load_report("pages")


def test_importing_the_package_loads_no_template_engine() -> None:
    code = (
        "import sys, auditor.reports\n"
        "print({'jinja2', 'rich', 'rapidfuzz', 'xlsxwriter', 'docx'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
