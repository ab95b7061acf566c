"""What processes cost: in turn, as ratios, and a failure is not a figure."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.processes import NOW, Compared, Cost, cost_of, environment, in_turn, ratio


def test_measures_are_taken_in_turn() -> None:
    asked: list[tuple[str, int]] = []

    def measure(name: str, number: int) -> str:
        asked.append((name, number))
        return f"{name}{number}"

    assert in_turn(measure, "ab", rounds=2) == [["a0", "a1"], ["b0", "b1"]]
    assert asked == [("a", 0), ("b", 0), ("a", 1), ("b", 1)]


def test_a_ratio_is_of_the_rounds() -> None:
    # A round on a busy machine is busy for both.
    assert ratio([1.0, 10.0, 1.5], [2.0, 20.0, 1.0]) == 0.5


def test_a_comparison_says_ratio_and_target() -> None:
    now, then = [Cost(1.0, 1.1, 90.0)], [Cost(4.0, 4.4, 100.0)]
    assert Compared(now, then).told(target="0.3") == (
        "1.00 s of CPU, 90 MB at most; of the commit before: CPU 0.25 (target 0.3), memory 0.90"
    )
    assert Compared(now, None).told(target="0.3").endswith("(before: not run)")


def test_the_tree_is_first_on_the_path_and_the_home_another(tmp_path: Path) -> None:
    found = environment(NOW, tmp_path)
    assert found["PYTHONPATH"] == str(NOW.folder)
    assert Path(found["XDG_CACHE_HOME"]).is_relative_to(tmp_path)
    assert Path(found["XDG_DATA_HOME"]).is_relative_to(tmp_path)
    said = [NOW.python, "-P", "-c", "import auditor; print(auditor.__file__)"]
    done = subprocess.run(said, env=found, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()).is_relative_to(NOW.folder)


def test_a_process_that_fails_has_no_cost(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        cost_of([sys.executable, "-c", "raise SystemExit(3)"], NOW, tmp_path)
    assert cost_of([sys.executable, "-c", ""], NOW, tmp_path).peak > 0
