"""Whether a file is a report of ours, so that nothing else is ever overwritten."""

from __future__ import annotations

import zipfile
from pathlib import Path

from auditor.paths import open_file
from auditor.reports import MARKS

# How the reports of `auditor.revision` begin that are no JSON or HTML.
REVISIONS = (b"Revision by statement-audit", b"audit_revision,id,list")
# How much of a file is read to find a mark.
LOOK = 4096
# What the lines of ``audit pairs`` begin with.
PAIR_LINES = (b'{"index": 0, "divergence": ', b'{"index": 0, "line": ')
# What the reports of `audit witnesses` begin with that no format of an audit has.
WITNESSES = (
    b"Accounts compared by statement-audit",
    b"witnesses_claim,agreement,probability,told_by,points",
)
# Where a spreadsheet or a Word document says who saved it last: a program in which it was edited writes another name.
PROPERTIES = "docProps/core.xml"
SAVED_BY_US = b"<cp:lastModifiedBy>statement-audit</cp:lastModifiedBy>"
# Properties are a few hundred bytes.
LARGEST = 65_536


def is_report(path: Path) -> bool:
    """True for a file that bears the mark of one of our formats; False where it can't be read."""
    try:
        with open_file(path) as file:
            start = file.read(LOOK)
        if start.startswith(b"PK\x03\x04"):
            return _is_our_archive(path)
    except OSError:
        return False
    marks = (*(mark.encode() for mark in MARKS.values()), *WITNESSES, *REVISIONS)
    return start.startswith(PAIR_LINES) or any(mark in start for mark in marks)


def _is_our_archive(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive, archive.open(PROPERTIES) as file:
            return SAVED_BY_US in file.read(LARGEST)
    except Exception:  # whatever a damaged file trips in zipfile: it is none that we have written
        return False
