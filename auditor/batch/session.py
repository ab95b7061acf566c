"""A batch from what was asked to what it came to: the folder held, the plan made, the parts done."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import FrameType

from auditor.batch.inputs import source_of
from auditor.batch.lock import locked
from auditor.batch.model import DOCUMENTS, REPORTS, SCHEMA_VERSION, Job, Source
from auditor.batch.plan import Plan, digest_of, plan, signature
from auditor.batch.pools import Pool, Processes
from auditor.batch.reviews import keep_reviews
from auditor.batch.run import Progress, Run
from auditor.batch.store import Store, get_json, put_json
from auditor.errors import InputError, OutputError, SettingsError
from auditor.paths import shown
from auditor.pipeline.chosen import chosen_checks
from auditor.settings import Settings

EXECUTORS = ("processes", "dask")


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a batch."""

    paths: Sequence[Path]
    out: Path
    settings: Settings
    jobs: int
    part_size: int | None = None
    kind: str | None = None
    cascade: bool = False
    reports: str = REPORTS[0]
    executor: str = EXECUTORS[0]
    scheduler: str | None = None
    retry: bool = False
    reviews: Sequence[Path] = ()
    ui_language: str = "en"
    overwrite: bool = False


@dataclass(slots=True)
class Stop:
    """Whether somebody asked to stop, and by which signal."""

    by: int = 0

    def asked(self) -> bool:
        """Whether somebody did."""
        return self.by != 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to: how far it went, and the marks of all parts in sum."""

    progress: Progress
    parts: int
    left: int
    units: int
    failed: int
    unread: int
    stopped_by: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    reached: Counter[str] = field(default_factory=Counter)
    deeper: Counter[str] = field(default_factory=Counter)
    not_run: Counter[str] = field(default_factory=Counter)


def run_batch(
    request: Request, *, tell: Callable[[str], None], told: Callable[[Progress], None]
) -> Outcome:
    """Do what is asked, or what is left of it. Raises AuditError; what is finished stays."""
    store = Store(request.out)
    chosen_checks(request.settings)
    known = get_json(store.run)
    source = source_of(
        request.paths,
        request.settings,
        part_size=request.part_size or _size_before(known),
        kind=request.kind,
    )
    settings = request.settings
    if source.kind != DOCUMENTS:
        languages = source.languages
        settings = replace(settings, language_a=languages[0], language_b=languages[1])
    elif request.settings.encoder == "none":
        raise SettingsError(
            "--encoder none: cannot align documents; give texts that are aligned already, as a bitext"
        )
    _require_own(store, request)
    store.make()
    with locked(store.root, tell=tell), stopping() as stop:
        entries = signature(
            settings, kind=source.kind, cascade=request.cascade, reports=request.reports
        )
        planned = plan(source, store, size=source.size)
        store.drop_after(len(planned.digests))
        _write_run(store, request, source, planned, entries)
        keep_reviews(store, request.reviews)
        job = Job(
            out=str(store.root.absolute()),
            name=source.name,
            kind=source.kind,
            settings=settings,
            signature=digest_of(entries),
            cascade=request.cascade,
            reports=request.reports,
            ui_language=request.ui_language,
        )
        todo = planned.todo(job, store, failed=request.retry)
        progress = Progress(total=len(planned.digests), done=len(planned.digests) - len(todo))
        if todo:
            run = Run(
                job, store, planned, _pool(request, store, len(todo)), progress, stop.asked, told
            )
            _work(run, source, todo)
            store.drop_half_written()
        return _outcome(store, job, planned, progress, stop)


def _work(run: Run, source: Source, todo: frozenset[int]) -> None:
    now = False
    try:
        run.go(source, todo)
    except KeyboardInterrupt:
        now = True
        raise
    finally:
        run.pool.close(now=now)


def _pool(request: Request, store: Store, parts: int) -> Pool:
    if request.executor == "dask":
        from auditor.batch.on_dask import connect

        return connect(request.scheduler, jobs=request.jobs, out=store.root.absolute())
    if request.scheduler is not None:
        raise SettingsError("--scheduler: is Dask's; add --executor dask")
    return Processes(min(request.jobs, parts))


def _size_before(known: object) -> int | None:
    size = known.get("part_size") if isinstance(known, dict) else None
    return size if isinstance(size, int) else None


def _require_own(store: Store, request: Request) -> None:
    """Refuse a folder that holds something else. Raises OutputError."""
    if store.root.exists() and not store.root.is_dir():
        raise OutputError(f"{shown(store.root)}: is a file; give a folder with -o")
    known = get_json(store.run)
    if not known:
        if store.root.is_dir() and any(store.root.iterdir()) and not _is_remnant(store):
            raise OutputError(
                f"{shown(store.root)}: holds other things; give an empty folder, or a new one, with -o"
            )
        return
    before = known.get("input")
    if before != _named(request.paths) and not request.overwrite:
        raise OutputError(
            f"{shown(store.root)}: holds a run over {before}; give another folder with -o, or --overwrite"
        )


def _is_remnant(store: Store) -> bool:
    """Whether a run was ended here before it could say what it was."""
    return (store.root / "lock").exists() and not store.run.exists()


def _named(paths: Sequence[Path]) -> list[str]:
    return [
        os.fsdecode(path.absolute()).encode("utf-8", "backslashreplace").decode() for path in paths
    ]


def _write_run(
    store: Store, request: Request, source: Source, planned: Plan, entries: dict[str, str]
) -> None:
    put_json(
        store.run,
        {
            **get_json(store.run),
            "schema": SCHEMA_VERSION,
            "input": _named(request.paths),
            "name": source.name,
            "kind": source.kind,
            "languages": list(source.languages),
            "parts": len(planned.digests),
            "units": planned.units,
            "jobs": request.jobs,
            "executor": request.executor,
            "signature": entries,
            "key": digest_of(entries),
        },
    )


def _outcome(store: Store, job: Job, planned: Plan, progress: Progress, stop: Stop) -> Outcome:
    keys = [store.key(job.signature, digest) for digest in planned.digests]
    marks = [mark for n, key in enumerate(keys) if (mark := store.done(n)) and mark.key == key]
    if len(marks) < len(keys) and not progress.stopped:
        raise OutputError(
            f"{shown(store.root)}: {len(keys) - len(marks)} part(s) are not there though they were done; did "
            "somebody take them away? Give the same command again"
        )
    verdicts: Counter[str] = Counter()
    reached: Counter[str] = Counter()
    deeper: Counter[str] = Counter()
    not_run: Counter[str] = Counter()
    for mark in marks:
        verdicts.update(mark.verdicts)
        reached.update(mark.reached)
        deeper.update(mark.deeper)
        not_run.update(mark.not_run)
    return Outcome(
        progress,
        parts=len(keys),
        left=len(keys) - len(marks),
        units=sum(mark.units for mark in marks),
        failed=sum(mark.failed for mark in marks),
        unread=sum(mark.unread for mark in marks),
        stopped_by=stop.by if progress.stopped else 0,
        verdicts=verdicts,
        reached=reached,
        deeper=deeper,
        not_run=not_run,
    )


@contextlib.contextmanager
def stopping() -> Iterator[Stop]:
    """Take the first interrupt, or a request to end, as one to stop at a part's edge; the second ends at once."""
    stop = Stop()

    def ask(number: int, _frame: FrameType | None) -> None:
        if stop.by:
            raise KeyboardInterrupt
        stop.by = number

    if threading.current_thread() is not threading.main_thread():
        yield stop  # signals are the main thread's
        return
    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def require_input(paths: Sequence[Path]) -> None:
    """Refuse anything but one input or two. Raises InputError."""
    if len(paths) not in (1, 2):
        raise InputError(
            "give a manifest, a folder or a bitext; two files are a bitext, line by line"
        )
