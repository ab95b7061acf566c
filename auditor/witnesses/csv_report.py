"""The comparison as CSV: a row a claim, a column an account, what differs before them."""

from __future__ import annotations

import csv
import io

from auditor.reports.csv import BOM, guarded
from auditor.witnesses.model import Agreement, Comparison, Point
from auditor.witnesses.words import described, groups_of, mark, title_of

# The first columns, which no other table of ours begins with.
COLUMNS = ("witnesses_claim", "agreement", "probability", "told_by", "points")


def render_csv(result: Comparison) -> str:
    """The table, a heading line first; lines end in CR LF."""
    count = len(result.accounts)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    heads = [f"{mark(i, count)}: {described(one)}" for i, one in enumerate(result.accounts)]
    writer.writerow([*COLUMNS, *map(guarded, heads)])
    for number, claim in enumerate(result.claims, start=1):
        readings = [
            " ".join(" ".join(s.text.split()) for s in claim.of(account))
            for account in range(count)
        ]
        chance = max((point.probability for point in claim.points), default=0.0)
        told = " ".join(mark(account, count) for account in claim.accounts)
        points = "; ".join(
            _point(p, count) for p in claim.points if p.agreement is not Agreement.AGREE
        )
        writer.writerow(
            [
                number,
                claim.agreement.value,
                f"{chance:.4f}",
                *map(guarded, (told, points, *readings)),
            ]
        )
    return BOM + out.getvalue()


def _point(point: Point, count: int) -> str:
    groups = " | ".join(f"{who}: {' / '.join(said)}" for who, said in groups_of(point, count))
    return f"{title_of(point)}: {groups}"
