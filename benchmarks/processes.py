"""What a process costs: CPU seconds and peak memory, of this tree and of another in turn."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from statistics import median
from typing import TypeVar

Asked = TypeVar("Asked")
Measured = TypeVar("Measured")

ROOT = Path(__file__).parents[1]
ONE_THREAD = dict.fromkeys(
    ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "ORT_DISABLE_TELEMETRY"), "1"
)


@dataclass(frozen=True, slots=True)
class Tree:
    """A version of the project: its files, and a Python that has the packages it needs."""

    name: str
    folder: Path
    python: str

    def command(self, *arguments: str) -> list[str]:
        """``audit`` of this tree with some arguments."""
        return [self.python, "-P", "-m", "auditor", *arguments]


NOW = Tree("now", ROOT, sys.executable)


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU and wall seconds, and peak megabytes, of a process and of those it has started."""

    cpu: float
    wall: float
    peak: float


def line_by_line() -> None:
    """Print every figure when it is there, also into a file."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)


def environment(tree: Tree, home: Path, *, cache: Path | None = None) -> dict[str, str]:
    """A home of its own, where no models are installed; one thread a process; the tree first on the path."""
    homes = {
        "HOME": home,
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": cache or home / "cache",
    }
    own = {name: str(path) for name, path in homes.items()}
    return {**os.environ, **ONE_THREAD, **own, "PYTHONPATH": str(tree.folder)}


def cost_of(command: Sequence[str], tree: Tree, home: Path, *, cache: Path | None = None) -> Cost:
    """What a command costs. Raises CalledProcessError where it fails; 1 says that differences were found."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=home,
        env=environment(tree, home, cache=cache),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:
        raise subprocess.CalledProcessError(process.returncode, list(command))
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def in_turn(
    measure: Callable[[Asked, int], Measured], asked: Sequence[Asked], *, rounds: int
) -> list[list[Measured]]:
    """For each of what is asked, what the measure says of it in each round.

    A B A B …, so that a busy machine is busy for all. The measure is given the number of the round as well.
    """
    found = [[measure(one, number) for one in asked] for number in range(rounds)]
    return [[each[place] for each in found] for place in range(len(asked))]


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios of the rounds."""
    return median(a / b for a, b in zip(ours, theirs, strict=True))


@dataclass(frozen=True, slots=True)
class Compared:
    """Costs of one job in every round, of this tree and, where there is one, of the commit before."""

    now: list[Cost]
    before: list[Cost] | None

    def told(self, *, target: str = "") -> str:
        """Seconds and megabytes of this tree, and what they are of those of the commit before."""
        cpu, peak = [c.cpu for c in self.now], max(c.peak for c in self.now)
        said = f"{median(cpu):.2f} s of CPU, {peak:.0f} MB at most"
        if self.before is None:
            return f"{said} (before: not run)"
        share = ratio(cpu, [c.cpu for c in self.before])
        memory = peak / max(c.peak for c in self.before)
        aim = f" (target {target})" if target else ""
        return f"{said}; of the commit before: CPU {share:.2f}{aim}, memory {memory:.2f}"


def compared(
    arguments: Sequence[str],
    before: Tree | None,
    home: Path,
    *,
    rounds: int,
    cold: bool = False,
) -> Compared:
    """What ``audit`` with some arguments costs in both trees, each having been run once before.

    ``cold``: with a cache folder that is empty in every round.
    """
    trees = [NOW, *([before] if before else [])]

    def measure(tree: Tree, number: int) -> Cost:
        cache = home / f"cold-{tree.name}-{number}" if cold else None
        return cost_of(tree.command(*arguments), tree, home, cache=cache)

    if not cold:
        in_turn(measure, trees, rounds=1)
    found = in_turn(measure, trees, rounds=rounds)
    return Compared(found[0], found[1] if before else None)
