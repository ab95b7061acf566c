"""How far a run is, from the folder alone: whether it runs, rests or is done."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from auditor.batch.lock import holder, is_held
from auditor.batch.model import Done
from auditor.batch.plan import planned
from auditor.batch.store import Store, get_json

_DEFAULT_JOBS = 1


@dataclass(frozen=True, slots=True)
class Status:
    """Counts of parts and units; ``per_second`` by the workers' own clocks, of all workers together.

    ``seconds_left`` None where nothing is done yet to judge by. ``owner``: who is at work; empty where nobody is.
    """

    input: str
    kind: str
    parts: int
    parts_done: int
    units: int
    units_done: int
    failed: int
    per_second: float
    seconds_left: float | None
    running: bool
    owner: str
    workers: int
    rss_mb: int
    verdicts: dict[str, int] = field(default_factory=dict)
    deeper: dict[str, int] = field(default_factory=dict)


def status_of(store: Store) -> Status:
    """Read the marks. Raises InputError where the folder holds no run."""
    store.require()
    known = get_json(store.run)
    parts, units, jobs = (_whole(known.get(name)) for name in ("parts", "units", "jobs"))
    marks = current_marks(store)
    verdicts: Counter[str] = Counter()
    deeper: Counter[str] = Counter()
    for mark in marks:
        verdicts.update(mark.verdicts)
        deeper.update(mark.deeper)
    done = sum(mark.units for mark in marks)
    seconds = sum(mark.seconds for mark in marks)
    workers = max(1, jobs or _DEFAULT_JOBS)
    per_second = done / seconds * workers if seconds else 0.0
    left = (units - done) / per_second if per_second else None
    running = is_held(store.root)
    return Status(
        input=str(known.get("name", "")),
        kind=str(known.get("kind", "")),
        parts=parts,
        parts_done=len(marks),
        units=units,
        units_done=done,
        failed=sum(mark.failed for mark in marks),
        per_second=round(per_second, 2),
        seconds_left=None if left is None else round(left, 1),
        running=running,
        owner=holder(store.root),
        workers=workers,
        rss_mb=max((mark.rss_mb for mark in marks), default=0),
        verdicts=dict(verdicts),
        deeper=dict(deeper),
    )


def current_marks(store: Store) -> list[Done]:
    """The marks of parts that are as the last command asked for them; others are still to be made anew."""
    made_with = str(get_json(store.run).get("key"))
    plan = planned(store)
    digests = plan.digests if plan is not None else ()
    keys = [store.key(made_with, digest) for digest in digests]
    return [mark for n, key in enumerate(keys) if (mark := store.done(n)) and mark.key == key]


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
