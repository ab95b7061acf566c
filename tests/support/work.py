"""How much work a call is, counted and not timed: "four times the text is four times the work"."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Protocol


class Step(Protocol):
    """What `sys.settrace` calls; the answer is what it calls next in that frame."""

    def __call__(self, _frame: FrameType, _event: str, _value: object, /) -> Step: ...


def lines_run(task: Callable[[], object]) -> int:
    """How many lines of Python run in the task, each turn of a loop anew.

    What C code does within a line is one step, however long: `benchmarks.hostile` has a clock for that.
    """
    count = 0

    def step(_frame: FrameType, event: str, _value: object) -> Step:
        nonlocal count
        count += event == "line"
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        task()
    finally:
        sys.settrace(before)
    return count


def growth(task: Callable[[int], object], size: int) -> float:
    """How many times the lines run for four times the size.

    4 where work is in proportion to the size, 16 where it goes with its square, 1 where it is bounded.
    """
    task(size // 4)  # what is loaded once is no work of the text's
    few = lines_run(lambda: task(size))
    return lines_run(lambda: task(4 * size)) / few
