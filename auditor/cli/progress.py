"""Progress on stderr, and only where a person is looking; and where the time went, where it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from time import monotonic
from typing import TypeAlias

Told: TypeAlias = Callable[[str, int, int], None]
# A stage that takes longer (seconds) shows how much of it is done and how long it still takes.
LONG = 2.0


def untold(name: str, done: int, total: int) -> None:
    """No progress."""


@contextmanager
def step(name: str) -> Iterator[Told]:
    """Show what is going on until it is done; silent when stderr is not a terminal.

    What is yielded is told of a stage, how much of it is done and of how much.
    """
    import sys

    if not sys.stderr.isatty():
        yield untold
        return
    from rich.console import Console

    with Console(stderr=True).status(f"{name} …") as status:
        yield teller(name, status.update, clock=monotonic)


def teller(name: str, show: Callable[[str], None], *, clock: Callable[[], float]) -> Told:
    """What shows, of what it is told, the stage, and percent and remaining time of a long one."""
    began: dict[str, float] = {}

    def told(stage: str, done: int, total: int) -> None:
        if not done:
            began[stage] = clock()
        passed = clock() - began.get(stage, clock())
        if 0 < done < total and passed > LONG:
            left = round(passed * (total - done) / done)
            show(f"{name}: {stage} {100 * done // total}%, {left} s left …")
        else:
            show(f"{name}: {stage} …")

    return told


def profile_lines(seconds: Mapping[str, float]) -> list[str]:
    """Where the time went: a line a stage, its seconds and share, and one for all."""
    whole = sum(seconds.values())
    return [
        f"{name}: {spent:.2f} s, {spent / whole if whole else 0.0:.0%}"
        for name, spent in (*seconds.items(), ("total", whole))
    ]
