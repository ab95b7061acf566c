"""What it costs to start: ``python -m benchmarks.startup``. CPU seconds of whole processes, in turn.

``audit --help`` against importing typer and rich; ``audit compare`` on the sample letter without models,
with its peak memory, the encoder's cache warm and cold; both against the commit before the encoder was
written anew (``--before REV``).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.before import BEFORE, before
from benchmarks.lengths import comparing
from benchmarks.processes import NOW, ROOT, compared, cost_of, in_turn, line_by_line, ratio

RUNS = 7
COLD_RUNS = 3
# What the letter's audit may cost of what it cost before.
LETTER_TARGET = "0.45"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--before", metavar="REV", default=BEFORE, help=f"[{BEFORE}]")
    line_by_line()
    old = before(parser.parse_args().before)
    imports = [sys.executable, "-c", "import typer, rich.console, rich.table"]
    letter = ROOT / "samples" / "withdrawal-letter"
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        found = compared(["--help"], old, home, rounds=RUNS)
        print(f"audit --help: {found.told()}")
        ours, theirs = in_turn(
            lambda command, _: cost_of(command, NOW, home).cpu,
            [NOW.command("--help"), imports],
            rounds=RUNS,
        )
        print(f"audit --help: {ratio(ours, theirs):.2f} times importing typer and rich")
        arguments = comparing(letter / "en.txt", letter / "ar.txt", "en", "ar", home)
        found = compared(arguments, old, home, rounds=RUNS)
        print(f"audit of the letter, no models: {found.told(target=LETTER_TARGET)}")
        cold = compared(arguments, old, home, rounds=COLD_RUNS, cold=True)
        print(f"the same, the encoder's cache cold: {cold.told()}")


if __name__ == "__main__":
    main()
