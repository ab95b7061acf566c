"""Which units of a part kill the process that audits them: found by halves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from auditor.batch.model import Job, Part, Unit, number_of
from auditor.batch.pools import Pool

WHY = "the process that audited it died, twice: killed, or out of memory"


def guilty(job: Job, part: Part, pool: Pool) -> dict[int, str]:
    """The units with which a process dies though they are all it has, and what to say of them.

    None where each half comes through by itself: they were too many together, or it was not their fault.
    """
    return dict.fromkeys(_within(job, part, part.units, pool), WHY)


def _within(job: Job, part: Part, units: Sequence[Unit], pool: Pool) -> list[int]:
    if _survives(job, replace(part, units=tuple(units)), pool):
        return []
    if len(units) == 1:
        return [number_of(units[0])]
    half = len(units) // 2
    return [
        *_within(job, part, units[:half], pool),
        *_within(job, part, units[half:], pool),
    ]


def _survives(job: Job, part: Part, pool: Pool) -> bool:
    try:
        pool.attempt(job, part).result()
    except pool.died:
        pool.mend()
        return False
    return True
