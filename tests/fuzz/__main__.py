"""Fuzz every reader and the comparison for so many seconds each, and say what was found.

python -m tests.fuzz --seconds 60                  # mutators of our own
python -m tests.fuzz --engine atheris .docx        # led by coverage; pip install 'statement-audit[fuzz]'

Each target runs in a process of its own. What fails is kept under --found, one file an input, to be
mended and moved to tests/fuzz/regressions.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.fuzz.guard import TooSlowError, limit_memory, limited, peak_memory
from tests.fuzz.mutators import mutated
from tests.fuzz.seeds import seeds
from tests.fuzz.targets import COMPARE, NAMES, compare, inputs, run, suffix_of

HERE = Path(__file__).parent
# How long a process may be silent past its time before it is ended.
GRACE = 60
# In so many inputs of the comparison one is given to the real encoder.
REAL_EVERY = 200


class Tally:
    """Counts of one target's inputs, and the failures that differ."""

    def __init__(self, name: str, found: Path) -> None:
        self.name, self.found = name, found
        self.counts: Counter[str] = Counter()
        self.failures: dict[str, str] = {}
        self.slowest = 0.0

    def give(self, data: bytes, *, real: bool = False) -> None:
        """Run one input and count what came of it."""
        started = time.process_time()
        (self.found / f"last{self.name}").write_bytes(data)
        self.counts["inputs"] += 1
        try:
            with limited():
                if real:
                    compare(data[:400].decode("utf-8", "replace"), "لا تغادر القوة")
                    taken = True
                else:
                    taken = run(self.name, data)
            self.counts["taken" if taken else "refused"] += 1
        except (Exception, TooSlowError) as error:
            self._keep(error, data)
        self.slowest = max(self.slowest, time.process_time() - started)

    def _keep(self, error: Exception, data: bytes) -> None:
        frames = [f for f in traceback.extract_tb(error.__traceback__) if "auditor" in f.filename]
        where = f"{Path(frames[-1].filename).name}:{frames[-1].name}" if frames else "?"
        kind = f"{type(error).__name__} {where}"
        self.counts["failures"] += 1
        if kind not in self.failures:
            digest = hashlib.sha256(data).hexdigest()[:8]
            path = self.found / f"{digest}-{self.name.removeprefix('.').replace('.', '-')}"
            path.write_bytes(data)
            message = " ".join(str(error).split())[:160]
            self.failures[kind] = f"{kind}: {message} ({path})"

    def told(self) -> str:
        """The counts in one JSON line."""
        summary = {**self.counts, "slowest": round(self.slowest, 2), "memory": peak_memory()}
        return json.dumps({**summary, "failed": list(self.failures.values())})


def worker(name: str, seconds: float, seed: int, engine: str, found: Path) -> None:
    """Fuzz one target in this process."""
    tally = Tally(name, found)
    if engine == "atheris":
        _by_coverage(name, seconds, seed, tally)
        return
    run(name, seeds(suffix_of(name))[0])  # what is loaded once is no input's memory
    limit_memory()
    chance = Random(seed)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        real = name == COMPARE and tally.counts["inputs"] % REAL_EVERY == REAL_EVERY - 1
        tally.give(inputs(name, chance), real=real)
    print(tally.told())


def _by_coverage(name: str, seconds: float, seed: int, tally: Tally) -> None:
    import atheris
    from atheris.import_hook import instrument_imports

    with instrument_imports(include=["auditor", "pdfminer"]):
        run(name, seeds(suffix_of(name))[0])
    suffix = suffix_of(name)

    def change(data: bytes, most: int, number: int) -> bytes:
        if number % 4 == 0:
            return bytes(atheris.Mutate(data, most))
        return mutated(data, suffix, Random(number))[:most]

    corpus = Path(tempfile.mkdtemp(prefix="fuzz-"))
    for index, data in enumerate(seeds(suffix)):
        (corpus / str(index)).write_bytes(data)
    until = time.monotonic() + seconds

    def give(data: bytes) -> None:
        tally.give(data)
        if time.monotonic() > until:
            # libFuzzer would end the process without a word.
            print(tally.told(), flush=True)
            os._exit(0)

    limits = [f"-seed={seed}", "-rss_limit_mb=4096", "-max_len=100000", "-verbosity=0"]
    atheris.Setup([sys.argv[0], *limits, str(corpus)], give, custom_mutator=change)
    atheris.Fuzz()


def main() -> int:
    """Fuzz the targets one after the other; 1 where anything failed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("targets", nargs="*", help=f"of {', '.join(NAMES)} [all]")
    parser.add_argument("--seconds", type=float, default=60, help="for each target")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--engine", choices=("own", "atheris"), default="own")
    parser.add_argument("--found", type=Path, default=Path(tempfile.gettempdir()) / "audit-fuzz")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.found.mkdir(parents=True, exist_ok=True)
    if options.worker:
        worker(options.targets[0], options.seconds, options.seed, options.engine, options.found)
        return 0
    failed = 0
    for name in options.targets or NAMES:
        told = _of_process(name, options)
        print(told.line, *told.failed, sep="\n    ", flush=True)
        failed += len(told.failed)
    return 1 if failed else 0


class _Told(NamedTuple):
    """A target's line of figures, and a line for each failure."""

    line: str
    failed: list[str]


def _of_process(name: str, options: argparse.Namespace) -> _Told:
    command = [
        sys.executable,
        "-m",
        "tests.fuzz",
        "--worker",
        name,
        "--seconds",
        str(options.seconds),
    ]
    command += [
        "--seed",
        str(options.seed),
        "--engine",
        options.engine,
        "--found",
        str(options.found),
    ]
    environment = {
        **os.environ,
        "PYTHONPATH": str(HERE.parents[1]),
    }
    last = options.found / f"last{name}"
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env=environment,
            timeout=options.seconds + GRACE,
        )  # fmt: skip
        answer = json.loads(done.stdout.strip().splitlines()[-1])
    except subprocess.TimeoutExpired:
        return _Told(f"{name:14} hangs", [f"no end: {last}"])
    except (IndexError, json.JSONDecodeError):
        reason = " | ".join(done.stderr.strip().splitlines()[-3:])
        return _Told(f"{name:14} died ({done.returncode})", [f"{last}: {reason}"])
    line = (
        f"{name:14} {answer.get('inputs', 0):7,} inputs: {answer.get('taken', 0):,} read, "
        f"{answer.get('refused', 0):,} refused, {answer.get('failures', 0):,} failed; "
        f"slowest {answer['slowest']:.1f} s, {answer['memory'] / 1e6:,.0f} MB"
    )
    return _Told(line, answer["failed"])


if __name__ == "__main__":
    sys.exit(main())
