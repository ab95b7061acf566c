"""The count of work tells what is in proportion from what goes with the square."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from tests.support.work import growth, lines_run


def each(size: int) -> None:
    for _ in range(size):
        pass


def each_with_each(size: int) -> list[int]:
    return [a + b for a in range(size) for b in range(size)]


def each_again(size: int) -> None:
    if size:
        each(100)
        each_again(size - 1)


def bounded(size: int) -> None:
    each(min(size, 20))


def test_growth() -> None:
    assert growth(each, 100) == pytest.approx(4, abs=0.1)
    assert growth(each_again, 50) == pytest.approx(4, abs=0.1)
    assert growth(each_with_each, 20) == pytest.approx(16, abs=1)
    assert growth(bounded, 100) == 1


def test_what_is_loaded_once_is_not_counted() -> None:
    loaded: list[int] = []

    def task(size: int) -> None:
        if not loaded:
            each(1000)
            loaded.append(size)
        each(size)

    assert growth(task, 100) == pytest.approx(4, abs=0.2)


CLOCKS = {"clock_gettime", "monotonic", "perf_counter", "process_time", "thread_time", "time"}


def looks(node: ast.AST) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id="time"), attr=name):
            return name.removesuffix("_ns") in CLOCKS
        case ast.ImportFrom(module="time"):
            return True
    return False


def test_no_test_looks_at_a_clock() -> None:
    """What work costs is counted here (`tests.support.work`); the clock is for `benchmarks`."""
    assert looks(ast.parse("time.perf_counter_ns", mode="eval").body)
    found = [
        f"{path.name}:{node.lineno}"
        for path in sorted(Path(__file__).parent.rglob("test_*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.expr | ast.stmt) and looks(node)
    ]
    assert found == []


def test_an_error_leaves_no_counting_behind() -> None:
    before = sys.gettrace()
    with pytest.raises(ZeroDivisionError):
        lines_run(lambda: 1 / 0)
    assert sys.gettrace() is before
