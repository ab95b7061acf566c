"""What a part comes to as it grows, and when a unit is in doubt: shared by documents and segments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from auditor.batch.model import DocumentPair, Failure, Job, Unit, number_of
from auditor.batch.rows import ERROR, Counts, Where
from auditor.batch.schema import Row
from auditor.model import Judgement, Verdict
from auditor.settings import DEPTHS

# At quick depth: from this divergence on a pair is in doubt, though it would be passed over. `make bench-batch`
# prints what share of pairs that is, and of what standard depth finds how much is lost.
IN_DOUBT = 0.05


@dataclass(slots=True)
class Findings:
    """What a part came to, as it grows."""

    rows: list[Row] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)
    deeper: Counter[str] = field(default_factory=Counter)


def set_aside(job: Job, unit: Unit, found: Findings, why: str, detail: str = "") -> None:
    """Note that a unit was not audited, and why: among the failures and as a row."""
    name = unit.id if isinstance(unit, DocumentPair) else f"{job.name}, line {unit.line}"
    number = number_of(unit)
    found.failures.append(Failure(number, name, why, detail))
    line = None if isinstance(unit, DocumentPair) else unit.line
    where = where_of(job, unit) if isinstance(unit, DocumentPair) else where_segments(job)
    bead = None if isinstance(unit, DocumentPair) else number
    found.rows.append(where.row(ERROR, bead=bead, line=line, error=why, unread=True))


def where_of(job: Job, pair: DocumentPair) -> Where:
    """The rows' common values of a pair of documents, before its languages are known for sure."""
    settings = job.settings
    codes = pair.language_a or settings.language_a, pair.language_b or settings.language_b
    return Where(pair.unit, pair.id, codes)


def where_segments(job: Job) -> Where:
    """The rows' common values of a bitext."""
    return Where(0, job.name, (job.settings.language_a, job.settings.language_b))


def depths_of(job: Job) -> Sequence[str]:
    """One depth, or with a cascade every one up to it."""
    if not job.cascade:
        return (job.settings.depth,)
    return DEPTHS[: DEPTHS.index(job.settings.depth) + 1]


def in_doubt(judgement: Judgement) -> bool:
    """Whether a cascade goes on with it."""
    return judgement.verdict is not Verdict.EQUIVALENT or judgement.divergence >= IN_DOUBT
