"""Where parts are worked on, as `concurrent.futures` has it: processes of this machine, or Dask."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import connection, get_context, parent_process
from types import FrameType
from typing import Protocol

from auditor.batch.model import Done, Job, Part


class Pool(Protocol):
    """Takes parts. What ``died`` names is raised by the future of a part whose worker came to its end."""

    @property
    def width(self) -> int:
        """How many parts are worked on at a time."""
        ...

    @property
    def died(self) -> type[Exception]:
        """What says that a worker died."""
        ...

    @property
    def died_together(self) -> bool:
        """Whether all that is being worked on is lost with one worker."""
        ...

    def work(self, job: Job, part: Part, skip: Mapping[int, str]) -> Future[Done]:
        """Audit a part and write it."""
        ...

    def attempt(self, job: Job, part: Part) -> Future[int]:
        """Audit units and write nothing."""
        ...

    def mend(self) -> None:
        """Go on after a worker has died; what it was given must be given again."""
        ...

    def close(self, *, now: bool) -> None:
        """End: when what is running is done, or at once."""
        ...


@dataclass(slots=True)
class Processes:
    """Processes of this machine, each started anew and not forked: libraries' threads do not survive a fork."""

    width: int
    died: type[Exception] = BrokenProcessPool
    died_together: bool = True
    _pool: ProcessPoolExecutor | None = field(default=None, repr=False)

    def work(self, job: Job, part: Part, skip: Mapping[int, str]) -> Future[Done]:
        """Audit a part and write it. Raises what ``died`` names where the pool is broken already."""
        return self._opened().submit(_work, job, part, skip)

    def attempt(self, job: Job, part: Part) -> Future[int]:
        """Audit units and write nothing."""
        return self._opened().submit(_attempt, job, part)

    def mend(self) -> None:
        """Take new processes in place of all: a pool that has lost one takes no more work."""
        self.close(now=False)

    def close(self, *, now: bool) -> None:
        """End: when what is running is done, or at once."""
        pool, self._pool = self._pool, None
        if pool is None:
            return
        if now:
            for process in list(pool._processes.values()):  # no public way before Python 3.14
                process.kill()
        pool.shutdown(wait=True, cancel_futures=True)

    def _opened(self) -> ProcessPoolExecutor:
        if self._pool is None:
            context = get_context("spawn")
            self._pool = ProcessPoolExecutor(self.width, mp_context=context, initializer=_begin)
        return self._pool


class _Working:
    """Whether the worker is inside a part, and whether it is to end after it."""

    busy = False
    ending = False


_state = _Working()


def _begin() -> None:
    """A worker's first steps: an interrupt is the driver's to answer, and no worker outlives its driver."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent.sentinel,), daemon=True).start()


def _follow(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)


def _end(_signal: int, _frame: FrameType | None) -> None:
    """Told to end: at once between parts, else at the part's edge, so that its work is not lost."""
    if not _state.busy:
        os._exit(0)
    _state.ending = True


def _work(job: Job, part: Part, skip: Mapping[int, str]) -> Done:
    from auditor.batch.work import work_part

    _state.busy = True
    try:
        return work_part(job, part, skip)
    finally:
        _leave()


def _attempt(job: Job, part: Part) -> int:
    from auditor.batch.work import try_units

    _state.busy = True
    try:
        return try_units(job, part)
    finally:
        _leave()


def _leave() -> None:
    _state.busy = False
    if _state.ending:
        sys.stdout.flush()
        os._exit(0)
