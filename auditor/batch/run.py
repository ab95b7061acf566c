"""The run of a batch: parts given out, results awaited, deaths survived. What is finished is in the folder, not here."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field

from auditor.batch.blame import guilty
from auditor.batch.model import Done, Job, Part, Source
from auditor.batch.plan import Plan
from auditor.batch.pools import Pool
from auditor.batch.store import Store
from auditor.errors import AuditError, InputError, OutputError

# Parts a worker has before it, so that it never waits for the next.
AHEAD = 2
# Seconds between two looks at whether to stop.
_LOOK = 0.5


@dataclass(slots=True)
class Progress:
    """How far a run is; ``died`` counts workers."""

    total: int
    done: int = 0
    units: int = 0
    failed: int = 0
    died: int = 0
    stopped: bool = False
    deeper: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Run:
    """One run. ``stop`` is asked whether to end at the edge of the parts that are being worked on."""

    job: Job
    store: Store
    plan: Plan
    pool: Pool
    progress: Progress
    stop: Callable[[], bool]
    told: Callable[[Progress], None]
    _running: dict[Future[Done], Part] = field(default_factory=dict)
    # Parts whose worker died: each is tried by itself, so that it is known which one kills.
    _suspects: deque[Part] = field(default_factory=deque)
    _error: AuditError | None = None

    def go(self, source: Source, todo: frozenset[int]) -> None:
        """Do the parts in ``todo``. Raises what ended it, when all that was begun is finished: AuditError."""
        parts = self._parts(source, todo)
        ahead = True
        while True:
            ending = self.stop() or self._error is not None
            if ending:
                self._recall()
            if not ending and self._suspects and not self._running:
                self._retry(self._suspects.popleft())
                continue
            while (
                ahead and not ending and not self._suspects
                and len(self._running) < AHEAD * self.pool.width
            ):  # fmt: skip
                part = next(parts, None)
                ahead = part is not None
                if part is not None:
                    self._give(part)
            if not self._running and (ending or not (ahead or self._suspects)):
                break
            self._await()
        self.progress.stopped = self.stop()
        if self._error is not None:
            raise self._error

    def _recall(self) -> None:
        """Take back what no worker has begun."""
        for future in [future for future in self._running if future.cancel()]:
            del self._running[future]

    def _parts(self, source: Source, todo: frozenset[int]) -> Iterator[Part]:
        """The parts to do, as they are read again. Raises InputError where the input has changed meanwhile."""
        if not todo:
            return
        last = max(todo)
        for part in source.parts():
            if part.number in todo:
                if part.digest != self.plan.digests[part.number]:
                    raise InputError(
                        f"{source.name}: has changed while it was audited; give the same command again"
                    )
                yield part
            if part.number == last:
                return

    def _give(self, part: Part) -> None:
        try:
            self._running[self.pool.work(self.job, part, {})] = part
        except self.pool.died:
            self._mourn([part])

    def _await(self) -> None:
        if not self._running:
            return
        done, _ = wait(self._running, timeout=_LOOK, return_when=FIRST_COMPLETED)
        dead: list[Part] = []
        for future in done:
            part = self._running.pop(future)
            try:
                self._note(future.result())
            except self.pool.died:
                dead.append(part)
            except AuditError as error:
                self._error = self._error or error
        if dead:
            self._mourn(dead)

    def _mourn(self, dead: list[Part]) -> None:
        """A worker has died, and perhaps took others with it: what they finished all the same counts."""
        # Of workers that were told to end none is counted: they end at their part's edge.
        self.progress.died += not self.stop()
        if self.pool.died_together:
            dead += self._running.values()
            self._running.clear()
        self.pool.mend()
        for part in sorted(dead, key=lambda one: one.number):
            if self._is_done(part):
                self._note_mark(part)
            else:
                self._suspects.append(part)

    def _retry(self, part: Part) -> None:
        """A part by itself: done, or what in it kills is set aside."""
        for again in (False, True):
            skip = guilty(self.job, part, self.pool) if again else {}
            try:
                self._note(self.pool.work(self.job, part, skip).result())
            except self.pool.died:
                self.progress.died += 1
                self.pool.mend()
                if self._is_done(part):
                    self._note_mark(part)
                    return
                continue
            except AuditError as error:
                self._error = self._error or error
            return
        self._error = self._error or OutputError(
            f"part {part.number}: its process dies again and again, whatever is left out of it; "
            "is there memory enough? What is finished is kept"
        )

    def _is_done(self, part: Part) -> bool:
        return self.store.is_whole(part.number, self.store.key(self.job.signature, part.digest))

    def _note_mark(self, part: Part) -> None:
        mark = self.store.done(part.number)
        if mark is not None:
            self._note(mark)

    def _note(self, done: Done) -> None:
        self.progress.done += 1
        self.progress.units += done.units
        self.progress.failed += done.failed
        for depth, count in done.deeper.items():
            self.progress.deeper[depth] = self.progress.deeper.get(depth, 0) + count
        self.told(self.progress)
