"""Progress on stderr, and only where a person is looking; and where the time went, where it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import ceil
from time import monotonic
from typing import TypeAlias

Told: TypeAlias = Callable[[str, int, int], None]
# A stage that takes longer (seconds) shows how much of it is done and how long it still takes.
LONG = 2.0
# Of a profile: what is no stage's.
OTHER = "other"


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
            left = ceil(passed * (total - done) / done)
            show(f"{name}: {stage} {100 * done // total}%, {left} s left …")
        else:
            show(f"{name}: {stage} …")

    return told


def profile_lines(seconds: Mapping[str, float]) -> list[str]:
    """Where the time went: a line a stage, its seconds and share, and one for all.

    What is OTHER stands last.
    """
    named = {name: spent for name, spent in seconds.items() if name != OTHER}
    if OTHER in seconds:
        named[OTHER] = seconds[OTHER]
    shares = percents(list(named.values()))
    lines = [
        f"{name}: {spent:.2f} s, {share}%"
        for (name, spent), share in zip(named.items(), shares, strict=True)
    ]
    return [*lines, f"total: {sum(named.values()):.2f} s, {sum(shares)}%"]


def percents(parts: Sequence[float]) -> list[int]:
    """The shares of parts in their sum as whole percents that add up to 100; all 0 where the sum is.

    Rounded down, and one more for those that lost most by it (Hamilton's method).
    """
    whole = sum(parts)
    if not whole:
        return [0] * len(parts)
    exact = [100 * part / whole for part in parts]
    found = [int(share) for share in exact]
    lost = sorted(range(len(parts)), key=lambda i: found[i] - exact[i])
    for i in lost[: 100 - sum(found)]:
        found[i] += 1
    return found
