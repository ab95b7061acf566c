"""Pairs a second: ``python -m benchmarks.speed --data ../shared/data``. Ratios in one run, no models.

UN pairs, Arabic-English, through ``audit pairs`` at each depth with all cores, against the plain cosine
of the same pairs with one; and the peak memory for a file and for one four times as long.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from auditor.settings import DEPTHS
from benchmarks.corpora import unpc

PAIRS = 600
COSINE = """
import sys, time
from auditor.encoders import load_encoder
rows = [line.split("\\t") for line in open(sys.argv[1], encoding="utf-8").read().split("\\n")[:-1]]
encoder = load_encoder("use")
encoder.encode(["warm"])
start = time.perf_counter()
for first in range(0, len(rows), 64):
    batch = rows[first : first + 64]
    a, b = encoder.encode([r[0] for r in batch]), encoder.encode([r[1] for r in batch])
    (a * b).sum(axis=1)
print(time.perf_counter() - start)
"""


def timed(file: Path, depth: str) -> tuple[float, float]:
    """Wall seconds of ``audit pairs``, start-up included, and its largest process in megabytes."""
    audit = str(Path(sys.executable).with_name("audit"))
    command = [audit, "pairs", str(file), "-s", "en", "-t", "ar"]
    command += ["--translator", "none", "--depth", depth]
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    rows = [f"{p.a}\t{p.b}\n" for p in unpc(options.data, "ar")][: 4 * PAIRS]
    with tempfile.TemporaryDirectory() as folder:
        short, long = Path(folder) / "short.tsv", Path(folder) / "long.tsv"
        short.write_text("".join(rows[:PAIRS]), "utf-8")
        long.write_text("".join(rows), "utf-8")
        done = subprocess.run(
            [sys.executable, "-c", COSINE, str(short)], capture_output=True, text=True, check=True
        )
        plain = PAIRS / float(done.stdout)
        print(f"plain cosine, one core, model loaded: {plain:.0f} pairs/s")
        for depth in DEPTHS:
            seconds, peak = timed(short, depth)
            rate = PAIRS / seconds
            print(
                f"audit pairs --depth {depth}, {os.cpu_count()} cores, start-up included: "
                f"{rate:.0f} pairs/s, {plain / rate:.1f} times the cosine's time, {peak:.0f} MB"
            )
        _, peak = timed(long, "standard")
        print(f"four times the pairs, standard: {peak:.0f} MB")


if __name__ == "__main__":
    main()
