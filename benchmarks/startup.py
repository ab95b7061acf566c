"""What it costs to start: ``python -m benchmarks.startup``. CPU seconds of whole processes, paired.

``audit --help`` against importing typer and rich; ``audit compare`` on the sample letter without models,
with its peak memory.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNS = 7


def cpu_of(command: list[str], *, home: str) -> tuple[float, float]:
    """CPU seconds and peak megabytes of one process and what it starts."""
    environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "OPENBLAS_NUM_THREADS": "1"}
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main() -> None:
    audit = str(Path(sys.executable).with_name("audit"))
    imports = [sys.executable, "-c", "import typer, rich.console, rich.table"]
    letter = ROOT / "samples" / "withdrawal-letter"
    with tempfile.TemporaryDirectory() as home:
        cpu_of([audit, "--help"], home=home)
        cpu_of(imports, home=home)
        pairs = [
            (cpu_of([audit, "--help"], home=home)[0], cpu_of(imports, home=home)[0])
            for _ in range(RUNS)
        ]
        ratio = statistics.median(ours / theirs for ours, theirs in pairs)
        ours = statistics.median(p[0] for p in pairs)
        print(f"audit --help: {ours:.3f} s of CPU, {ratio:.2f} times importing typer and rich")
        compare = [audit, "compare", str(letter / "en.txt"), str(letter / "ar.txt")]
        compare += ["--translator", "none", "-o", f"{home}/report.html", "--fail-on", "never"]
        runs = [cpu_of(compare, home=home) for _ in range(3)]
        cpu, peak = statistics.median(r[0] for r in runs), max(r[1] for r in runs)
        print(f"audit compare, the letter, no models: {cpu:.2f} s of CPU, {peak:.0f} MB at most")


if __name__ == "__main__":
    main()
