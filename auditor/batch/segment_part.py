"""The pairs of segments of a part: audited in batches, at one depth or in a cascade; what fails alone is set aside."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from auditor.batch.found import Findings, depths_of, in_doubt, set_aside, where_segments
from auditor.batch.model import Job
from auditor.batch.rows import bad_row, bead_rows, document_row
from auditor.errors import ModelError, OutputError, SettingsError
from auditor.pipeline.chosen import chosen_checks
from auditor.pipeline.engines import Engines
from auditor.pipeline.gathered import Source, gathered
from auditor.pipeline.pairs import BATCH, AuditedPair, audit_batch
from auditor.pipeline.status import status_of_pairs
from auditor.readers.pairs import BadLine, TextPair
from auditor.settings import DEPTHS, Settings


def audit_segments(
    job: Job, units: Sequence[TextPair | BadLine], engines: Engines, found: Findings
) -> None:
    """Add the rows of all pairs, in order, and of what is no pair."""
    where = where_segments(job)
    languages = job.settings.language_a or "und", job.settings.language_b or "und"
    engines = engines.covering(*languages)
    kept: list[AuditedPair] = []
    depths: list[str] = []
    for batch in _batches([unit for unit in units if isinstance(unit, TextPair)]):
        for one, depth in _cascaded(job, batch, engines, found):
            kept.append(one)
            depths.append(depth)
    stages = status_of_pairs(
        chosen_checks(job.settings), job.settings, engines=engines, languages=languages
    )
    audit = gathered(kept, Source(job.name, "", languages), stages=stages)
    found.rows.append(document_row(audit, where, found.counts))
    found.deeper.update(depth for depth in depths if job.cascade and depth != DEPTHS[0])
    pairs = [one.pair for one in kept]
    found.rows += bead_rows(audit, where, found.counts, depths=depths or [""], pairs=pairs)
    for unit in units:
        if isinstance(unit, BadLine):
            found.rows.append(bad_row(unit, where))


def _cascaded(
    job: Job, batch: Sequence[TextPair], engines: Engines, found: Findings
) -> Iterator[tuple[AuditedPair, str]]:
    """The pairs of a batch with the depth each was judged at, in their order."""
    done: dict[int, tuple[AuditedPair, str]] = {}
    left = batch
    for depth in depths_of(job):
        settings = replace(job.settings, depth=depth)
        for one in _tried(job, left, settings, engines, found):
            done[one.pair.index] = one, depth
        left = [
            pair
            for pair in left
            if pair.index in done and in_doubt(done[pair.index][0].judged.judgement)
        ]
    yield from (done[pair.index] for pair in batch if pair.index in done)


def _tried(
    job: Job,
    batch: Sequence[TextPair],
    settings: Settings,
    engines: Engines,
    found: Findings,
) -> list[AuditedPair]:
    """The pairs audited together; where that fails one by one, what fails twice set aside."""
    if not batch:
        return []
    try:
        return _only_pairs(audit_batch(batch, settings, engines=engines))
    except (ModelError, SettingsError, OutputError):
        raise
    except Exception as error:
        if len(batch) == 1:
            why = f"{type(error).__name__}: {str(error)[:200]}"
            set_aside(job, batch[0], found, why, traceback.format_exc())
            return []
    return [one for pair in batch for one in _tried(job, [pair], settings, engines, found)]


def _only_pairs(audited: Iterable[AuditedPair | BadLine]) -> list[AuditedPair]:
    return [one for one in audited if isinstance(one, AuditedPair)]


def _batches(pairs: Sequence[TextPair]) -> Iterator[Sequence[TextPair]]:
    for start in range(0, len(pairs), BATCH):
        yield pairs[start : start + BATCH]
