"""A revision as CSV: a line a change, then a line for each entry of the four lists."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from auditor.reports.csv import BOM, guarded
from auditor.revision.changes import Revision
from auditor.revision.json_report import Against
from auditor.revision.text_report import said

COLUMNS = (
    "audit_revision", "id", "list", "kind", "weight", "probability", "paragraph_old", "paragraph_new", "old", "new", "why",
)  # fmt: skip


def render_csv(revision: Revision | None, against: Sequence[Against] = ()) -> str:
    """The table, with a byte order mark for spreadsheets; no cell is a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for number, change in enumerate(revision.changes if revision else (), start=1):
        why = "; ".join(said(reason) for reason in change.reasons)
        writer.writerow([
            number, change.id, "changes", change.kind.value, change.weight.value, change.probability,
            change.paragraph_old or "", change.paragraph_new or "", guarded(change.old), guarded(change.new), guarded(why),
        ])  # fmt: skip
    for one in against:
        lists = one.lists
        for name, some in (
            ("resolved", lists.resolved),
            ("remaining", lists.remaining),
            ("new", lists.new),
        ):
            for d in some:
                writer.writerow([
                    "", d.id, guarded(f"{name}: {one.new}"), d.check, d.severity, "", d.paragraph_a or "",
                    d.paragraph_b or "", guarded(d.says_a), guarded(d.says_b), guarded(d.message),
                ])  # fmt: skip
        for side in lists.one_sided:
            c = side.change
            writer.writerow([
                "", c.id, guarded(f"only in {side.side.upper()}: {one.new}"), c.kind.value, c.weight.value, c.probability,
                c.paragraph_old or "", c.paragraph_new or "", guarded(c.old), guarded(c.new), guarded(side.counterpart),
            ])  # fmt: skip
    return BOM + out.getvalue()
