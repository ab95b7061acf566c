"""What a batch costs and survives: ``python -m benchmarks.batch [--pairs 100000] [--only speed,kill,…]``.

speed: of one and two processes and of ``audit pairs``, in turn; memory: of each worker, part by part; resume: a
finished run of 1,000 parts; kill: kill -9 of a whole run at random moments, and what is there after resuming;
cascade: what share goes on, and what of that which standard depth finds is lost; costs: of a pair and a page at each depth.

The pairs are those of ``unpc`` and ``ntrex``, over and over, their numbers moved on so that no text is seen twice: an encoder
that remembers would make it look cheap. Ratios are of seconds of the processor (children's too) and by the clock;
on a machine that others use, the clock says little, and both are printed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import count, islice
from pathlib import Path
from random import Random
from statistics import median

from benchmarks.corpora import ntrex, unpc
from benchmarks.processes import NOW, Cost, cost_of, environment, line_by_line

LANGUAGES = ("-s", "en", "-t", "fr")
# Beyond so many pairs memory is to be flat.
WARM = 5000
LIMIT_MB = 450
_NUMBER = re.compile(r"\d+")


def pairs_of(data: Path, *, language: str = "fr") -> Iterator[tuple[str, str]]:
    """Pairs without end, no text twice: in each further round the numbers of both sides are moved on alike."""
    real = [(one.a, one.b) for source in (unpc, ntrex) for one in source(data, language)]
    for turn in count():
        for a, b in real:
            if not turn:
                yield a, b
                continue
            # A text without a number gets one: the same in both.
            yield _moved(a, turn), _moved(b, turn)


def _moved(text: str, turn: int) -> str:
    if not _NUMBER.search(text):
        return f"({turn}) {text}"
    return _NUMBER.sub(lambda found: str(int(found[0]) + turn), text)


def write_pairs(path: Path, data: Path, number: int) -> Path:
    """A TSV of so many pairs."""
    with path.open("w", encoding="utf-8") as file:
        for a, b in islice(pairs_of(data), number):
            file.write(f"{' '.join(a.split())}\t{' '.join(b.split())}\n")
    return path


class Bench:
    """A home and folder of its own, and the commands in it."""

    def __init__(self, folder: Path, depth: str, encoder: str) -> None:
        self.folder = folder
        self.options = [
            *LANGUAGES,
            "--depth",
            depth,
            "--encoder",
            encoder,
            "-q",
            "--fail-on",
            "never",
        ]

    def batch(self, pairs: Path, out: str, *more: str) -> Cost:
        """One batch from nothing."""
        shutil.rmtree(self.folder / out, ignore_errors=True)
        return self.go(pairs, out, *more)

    def go(self, pairs: Path, out: str, *more: str) -> Cost:
        """The command, whatever is there."""
        return cost_of(self.command(pairs, out, *more), NOW, self.folder)

    def command(self, pairs: Path, out: str, *more: str) -> list[str]:
        """The command line of a batch."""
        return NOW.command("batch", str(pairs), "-o", out, *self.options, *more)

    def pairs(self, pairs: Path, *more: str) -> Cost:
        """``audit pairs`` of the same, in as many processes as asked."""
        command = NOW.command(
            "pairs", str(pairs), "-o", "pairs.jsonl", "--overwrite", *self.options, *more
        )
        return cost_of(command, NOW, self.folder)


def marks_of(out: Path) -> list[Mapping[str, object]]:
    """The marks of the parts, in order."""
    return [json.loads(path.read_text("utf-8")) for path in sorted((out / "done").iterdir())]


def speed(bench: Bench, pairs: Path, number: int, rounds: int) -> None:
    """One process, two processes, and ``audit pairs``, in turn."""
    found: dict[str, list[Cost]] = {"one": [], "two": [], "pairs": []}
    for _ in range(rounds):
        found["one"].append(bench.batch(pairs, "one", "-j", "1"))
        found["two"].append(bench.batch(pairs, "two", "-j", "2"))
        found["pairs"].append(bench.pairs(pairs, "-j", "1"))
    for name, costs in found.items():
        cpu, wall = median(c.cpu for c in costs), median(c.wall for c in costs)
        print(
            f"  {name}: {cpu:.1f} s of CPU, {wall:.1f} s by the clock, {1000 * cpu / number:.2f} ms of CPU a pair"
        )
    two = median(a.wall / b.wall for a, b in zip(found["one"], found["two"], strict=True))
    work = median(a.cpu / b.cpu for a, b in zip(found["one"], found["two"], strict=True))
    print(f"  two processes, by the clock: {two:.2f} times one (target 1.8)")
    print(
        f"  two processes, pairs a CPU second each: {work:.2f} of one; {2 * work:.2f} times one on two idle cores"
    )
    by_cpu = median(a.cpu / b.cpu for a, b in zip(found["pairs"], found["one"], strict=True))
    by_clock = median(a.wall / b.wall for a, b in zip(found["pairs"], found["one"], strict=True))
    print(
        f"  batch against audit pairs, one process: {by_cpu:.2f} by CPU, {by_clock:.2f} by the clock (target 0.95)"
    )
    same = _sums(bench.folder / "one") == _sums(bench.folder / "two")
    print(f"  parts of one and of two processes: {'the same bytes' if same else 'NOT THE SAME'}")


def memory(bench: Bench, out: str) -> None:
    """Each worker's resident memory when its parts were done, after the first WARM pairs and in the end."""
    by_worker: dict[str, list[tuple[int, int]]] = {}
    for mark in marks_of(bench.folder / out):
        by_worker.setdefault(str(mark["worker"]), []).append(
            (int(str(mark["units"])), int(str(mark["rss_mb"])))
        )
    for worker, parts in sorted(by_worker.items()):
        done, warm = 0, 0
        for units, rss in parts:
            done += units
            warm = warm or (rss if done >= WARM else 0)
        last, most = parts[-1][1], max(rss for _, rss in parts)
        flat = f"{warm} MB after {WARM:,} pairs, " if warm else f"fewer than {WARM:,} pairs; "
        print(f"  {worker}: {flat}{last} MB after {done:,}, at most {most} MB (target {LIMIT_MB})")


def resume(bench: Bench, pairs: Path) -> None:
    """A finished run of 1,000 parts, asked for again."""
    bench.batch(pairs, "thousand", "-j", "2", "--part-size", "1")
    parts = len(list((bench.folder / "thousand" / "parts").iterdir()))
    costs = [bench.go(pairs, "thousand", "-j", "2", "--part-size", "1") for _ in range(3)]
    cpu, wall = median(c.cpu for c in costs), median(c.wall for c in costs)
    print(f"  {parts:,} parts: {cpu:.2f} s of CPU, {wall:.2f} s by the clock (target 3 s)")


def kill(bench: Bench, pairs: Path, moments: int, seed: int) -> None:
    """Kill the whole run at random moments; resume; hold the parts against those of an undisturbed run."""
    more = ("-j", "2", "--part-size", "5")
    began = time.monotonic()
    bench.batch(pairs, "undisturbed", *more)
    span = time.monotonic() - began
    whole = _sums(bench.folder / "undisturbed")
    random = Random(seed)
    out = bench.folder / "killed"
    wrong, left = 0, []
    for _ in range(moments):
        shutil.rmtree(out, ignore_errors=True)
        process = subprocess.Popen(
            bench.command(pairs, "killed", *more),
            cwd=bench.folder,
            env=environment(NOW, bench.folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep(random.uniform(0, span))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        left.append(len(list(out.glob("done/*.json"))))
        bench.go(pairs, "killed", *more)
        hidden = list(out.rglob(".*.tmp"))
        wrong += _sums(out) != whole or len(marks_of(out)) != len(whole) or bool(hidden)
    print(
        f"  killed at {moments} moments, {min(left)} to {max(left)} of {len(whole)} parts done: {wrong} wrong after resuming"
    )


def _sums(out: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((out / "parts").iterdir())
    }


def cascade(bench: Bench, pairs: Path, folder: Path) -> None:
    """What a cascade costs and what it misses, against standard depth for all."""
    costs = {
        "quick": bench.batch(pairs, "quick"),
        "cascade": bench.batch(pairs, "cascade", "--depth", "standard", "--cascade"),
        "standard": bench.batch(pairs, "standard", "--depth", "standard"),
    }
    for name, cost in costs.items():
        print(f"  {name}: {cost.cpu / costs['standard'].cpu:.2f} of the CPU of standard depth")
    sql = "SELECT bead FROM beads WHERE verdict <> 'equivalent'"
    found = {name: set(_asked(folder, name, sql)) for name in costs}
    deeper = sum(int(str(v)) for m in marks_of(folder / "cascade") for v in _counts(m).values())
    units = sum(int(str(mark["units"])) for mark in marks_of(folder / "cascade"))
    print(f"  went on: {deeper:,} of {units:,} pairs, {deeper / units:.1%}")
    missed = found["standard"] - found["cascade"]
    print(
        f"  of {len(found['standard'])} that standard depth reports, the cascade misses {len(missed)}, quick misses {len(found['standard'] - found['quick'])}"
    )


def _counts(mark: Mapping[str, object]) -> Mapping[str, object]:
    found = mark["deeper"]
    return found if isinstance(found, dict) else {}


def _asked(folder: Path, out: str, sql: str) -> list[str]:
    done = subprocess.run(
        NOW.command("batch", "query", out, sql),
        cwd=folder,
        env=environment(NOW, folder),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()[1:]


def costs(bench: Bench, folder: Path, data: Path, number: int) -> None:
    """CPU of a pair at each depth, start-up taken off; and what 10⁸ of them are in machine-days."""
    few, many = (write_pairs(folder / f"{n}.tsv", data, n) for n in (number // 5, number))
    for depth in ("quick", "standard", "deep"):
        one = bench.batch(few, "few", "-j", "1", "--depth", depth)
        other = bench.batch(many, "many", "-j", "1", "--depth", depth)
        each = (other.cpu - one.cpu) / (number - number // 5)
        size = sum(path.stat().st_size for path in (folder / "many" / "parts").iterdir()) / number
        hours, days = each * 1e6 / 3600, each * 1e8 / 86400
        print(
            f"  {depth}: {1000 * each:.1f} ms of CPU a pair: {hours:.1f} core-hours a million, "
            f"{days:,.0f} core-days for 10⁸; {size:,.0f} bytes a pair"
        )


def main() -> None:
    """Measure what is asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--pairs", type=int, default=100_000)
    parser.add_argument("--small", type=int, default=60, help="pairs of the run that is killed")
    parser.add_argument("--moments", type=int, default=30)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--depth", default="quick")
    parser.add_argument("--encoder", default="use")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="speed,resume,kill,cascade,costs")
    options = parser.parse_args()
    line_by_line()
    with tempfile.TemporaryDirectory(prefix="audit-bench-") as name:
        folder = Path(name)
        bench = Bench(folder, options.depth, options.encoder)
        cheap = Bench(folder, "quick", "none")
        chosen = options.only.split(",")
        load = os.getloadavg()[0]
        print(f"load of the machine at the beginning: {load:.1f} on {os.cpu_count()} cores")
        steps: Mapping[str, Callable[[], None]] = {
            "speed": lambda: _speed_and_memory(bench, options.data, options.pairs, options.rounds),
            "resume": lambda: resume(
                cheap, write_pairs(folder / "thousand.tsv", options.data, 1000)
            ),
            "kill": lambda: kill(
                cheap,
                write_pairs(folder / "small.tsv", options.data, options.small),
                options.moments,
                options.seed,
            ),
            "cascade": lambda: cascade(
                bench,
                write_pairs(folder / "cascade.tsv", options.data, min(options.pairs, 2000)),
                folder,
            ),
            "costs": lambda: costs(bench, folder, options.data, min(options.pairs, 1000)),
        }
        for step in chosen:
            print(f"{step}:")
            steps[step]()
    print(f"CPU of all: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime:.0f} s")


def _speed_and_memory(bench: Bench, data: Path, number: int, rounds: int) -> None:
    pairs = write_pairs(bench.folder / "pairs.tsv", data, number)
    speed(bench, pairs, number, rounds)
    print("memory:")
    memory(bench, "one")
    memory(bench, "two")


if __name__ == "__main__":
    main()
