"""The audit as CSV (RFC 4180), which a spreadsheet opens as it stands and runs nothing of.

The first character is a byte order mark: without it Excel takes UTF-8 for the system's old code page
and no Arabic can be read. Most readers of CSV skip it; Python's wants ``encoding="utf-8-sig"``.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Unpack

from auditor.model import Audit
from auditor.reports import Report
from auditor.reports.table import COLUMNS, Cell, rows_of
from auditor.reports.visible import visible

if TYPE_CHECKING:
    from auditor.reports import Options

BOM = "\ufeff"
# What a spreadsheet takes for the beginning of a formula, full-width forms included
# (https://owasp.org/www-community/attacks/CSV_Injection).
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
# What stands before it and does not show makes no difference to every program.
_BLANK = re.compile("\\A[\\s\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+")


def render(audit: Audit, **options: Unpack[Options]) -> str:
    """The table of findings, a heading line first; lines end in CR LF."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    rows = rows_of(audit, created=options.get("created"), review=options.get("review"))
    writer.writerows([guarded(row[name]) for name in COLUMNS] for row in rows)
    return BOM + out.getvalue()


def guarded(cell: Cell) -> Cell:
    """A text that no spreadsheet takes for a formula: an apostrophe stands before one that it might."""
    if not isinstance(cell, str):
        return cell
    text = visible(cell)
    return f"'{text}" if _BLANK.sub("", text, count=1).startswith(FORMULA) else text


REPORT = Report(render)
