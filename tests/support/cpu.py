"""How the time of a call grows with its input: ratios of processor time in one process, never a time."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable

# What the clock, and what is loaded or remembered on the way, can make of a call: less tells nothing.
GRAIN = 0.002


def exponent(
    task: Callable[[int], object],
    sizes: tuple[int, int, int],
    *,
    tries: int = 3,
    enough: float = 1.4,
) -> float:
    """The power of the size that the time grows with: 1 where it is in proportion, 2 where it goes with the square.

    Of the least time of some tries at each size: a machine that is busy with something else only ever adds
    time. Tries that tell a power of ``enough`` or less are the last.
    """
    least = [math.inf] * len(sizes)
    power = math.inf
    for _ in range(tries):
        least = [
            min(before, _seconds(task, size)) for before, size in zip(least, sizes, strict=True)
        ]
        times = [max(seconds, GRAIN) for seconds in least]
        # Of two steps: from the smallest size the grain hides the growth, to the largest one it shows.
        power = max(
            math.log(later / before) / math.log(larger / smaller)
            for before, later, smaller, larger in zip(
                times, times[1:], sizes, sizes[1:], strict=False
            )
        )
        if power <= enough:
            break
    return power


def _seconds(task: Callable[[int], object], size: int) -> float:
    # The collector looks through all there is, now and then: its time is no input's.
    gc.disable()
    try:
        began = time.process_time()
        task(size)
        return time.process_time() - began
    finally:
        gc.enable()
