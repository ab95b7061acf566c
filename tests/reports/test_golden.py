"""Every format that is plain text, as it is written for one small statement.

``AUDIT_WRITE_GOLDEN=1 python -m pytest tests/reports/test_golden.py`` writes them anew: read the
difference before you keep it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from auditor.model import Audit
from auditor.reports import REPORTS, SUFFIXES, load_report

GOLDEN = Path(__file__).parent / "golden"
# The page has tests of its own; a spreadsheet and a Word document are no text; the summary's golden file has 90 columns.
NAMES = [name for name in REPORTS if name not in {"html", "xlsx", "docx", "text"}]


@pytest.mark.parametrize("name", NAMES)
def test_golden(name: str, audit: Audit) -> None:
    path = GOLDEN / f"ferry{SUFFIXES[name]}"
    report = load_report(name)(audit, created="2023-03-14")
    assert isinstance(report, str)
    if os.environ.get("AUDIT_WRITE_GOLDEN") == "1":
        path.write_bytes(report.encode("utf-8"))
    assert report == path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", ["line", "markdown", "junit", "xliff", "sarif"])
def test_golden_of_files_without_lines(name: str, placed_audit: Audit) -> None:
    path = GOLDEN / f"ferry-placed{SUFFIXES[name]}"
    report = load_report(name)(placed_audit)
    assert isinstance(report, str)
    if os.environ.get("AUDIT_WRITE_GOLDEN") == "1":
        path.write_bytes(report.encode("utf-8"))
    assert report == path.read_bytes().decode("utf-8")
