"""A little bitext, and a pool that works in this process, so that a test need not start others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from auditor.batch.model import Done, Job, Part, number_of
from auditor.batch.run import Progress
from auditor.batch.session import Outcome, Request, run_batch
from auditor.batch.work import try_units, work_part
from auditor.settings import Settings

SETTINGS = Settings(language_a="en", language_b="fr", encoder="none", translator="none")


Value = TypeVar("Value")


class DiedError(Exception):
    """What the future of a part gets whose worker died."""


@dataclass
class Inline:
    """Works at once, in this process. ``kills``: units that kill whoever audits them, so many times.

    ``given`` are the parts that were worked on, in order.
    """

    kills: dict[int, int] = field(default_factory=dict)
    width: int = 2
    died: type[Exception] = DiedError
    died_together: bool = True
    given: list[int] = field(default_factory=list)
    before: Callable[[int], None] = lambda _number: None
    mended: int = 0

    def work(self, job: Job, part: Part, skip: Mapping[int, str]) -> Future[Done]:
        self.given.append(part.number)
        self.before(part.number)
        return self._future(
            (number_of(unit) for unit in part.units if number_of(unit) not in skip),
            lambda: work_part(job, part, skip),
        )

    def attempt(self, job: Job, part: Part) -> Future[int]:
        return self._future(map(number_of, part.units), lambda: try_units(job, part))

    def _future(self, units: Iterable[int], task: Callable[[], Value]) -> Future[Value]:
        future: Future[Value] = Future()
        deadly = next((one for one in units if self.kills.get(one, 0) > 0), None)
        if deadly is not None:
            self.kills[deadly] -= 1
            future.set_exception(DiedError())
            return future
        try:
            future.set_result(task())
        except Exception as error:
            future.set_exception(error)
        return future

    def mend(self) -> None:
        self.mended += 1

    def close(self, *, now: bool) -> None:
        """Nothing to end."""


def bitext(path: Path, lines: int = 12, *, wrong: int = 5) -> Path:
    """A TSV of short sentences; one in ``wrong`` has another number in French."""
    rows = []
    for n in range(lines):
        spent = n + 10
        rows.append(
            f"The council spent {spent} euros.\tLe conseil a dépensé {spent + (n % wrong == 0)} euros."
        )
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def request_of(path: Path, out: Path, **more: object) -> Request:
    """What a command would ask: parts of three lines, no encoder, nothing else."""
    values: dict[str, object] = {"part_size": 3, "settings": SETTINGS, "jobs": 1, **more}
    return Request(paths=[path], out=out, **values)  # type: ignore[arg-type]


def run(request: Request, said: list[str] | None = None) -> Outcome:
    """Do it; ``said`` gets what is told on the way."""

    def told(_progress: Progress) -> None:
        """Nothing is shown."""

    return run_batch(request, tell=(said if said is not None else []).append, told=told)


def parts_of(out: Path) -> dict[str, bytes]:
    """The parts' bytes by name."""
    return {path.name: path.read_bytes() for path in sorted((out / "parts").iterdir())}
