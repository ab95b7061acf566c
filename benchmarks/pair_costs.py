"""Of lines, a pair each: CPU seconds of the plain cosine and of the audit at each depth, as JSON.

``benchmarks.speed`` runs this file in this tree and in the commit before, so it keeps to what both have.
Every depth is given lines of its own, and its plain cosine the same with an encoder of its own, so that
nothing is remembered from one for another.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from auditor.encoders import load_encoder
from auditor.readers.pairs import TextPair
from auditor.settings import Settings

DEPTHS = ("quick", "standard", "deep")
BATCH = 64
Rows = list[TextPair]


def auditing(depth: str) -> Callable[[Rows], object]:
    """What audits a batch, its engines made; under the names that this tree has for it."""
    settings = Settings(language_a="en", language_b="ar", translator="none", depth=depth)
    try:
        pairs, engines, word = (
            import_module("auditor.pipeline.pairs"),
            import_module("auditor.pipeline.engines").Engines,
            "engines",
        )
    except ModuleNotFoundError:  # the names of 9a6eb1c
        pairs, engines, word = (
            import_module("auditor.pairs"),
            import_module("auditor.tools").Tools,
            "tools",
        )
    loaded = engines.load(settings)
    return lambda rows: pairs.audit_batch(rows, settings, **{word: loaded})


def plain() -> Callable[[Rows], object]:
    """What makes the cosines of a batch with an encoder of its own."""
    encoder = load_encoder("use")

    def cosines(rows: Rows) -> object:
        a, b = encoder.encode([row.a for row in rows]), encoder.encode([row.b for row in rows])
        return (a * b).sum(axis=1)

    return cosines


def seconds(work: Callable[[Rows], object], rows: Rows) -> float:
    """CPU seconds of a job, batch by batch."""
    start = time.process_time()
    for first in range(0, len(rows), BATCH):
        work(rows[first : first + BATCH])
    return time.process_time() - start


def main() -> None:
    """``pair_costs FILE FIRST COUNT``: from a line on so many for each depth; the last lines warm up."""
    file, first, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    lines = [line.split("\t") for line in file.read_text("utf-8").split("\n")[:-1]]
    rows = [TextPair(i, i + 1, a, b) for i, (a, b) in enumerate(lines)]
    found = {}
    for place, depth in enumerate(DEPTHS):
        start = first + place * count
        mine, audit, cosines = rows[start : start + count], auditing(depth), plain()
        seconds(audit, rows[-BATCH:])
        seconds(cosines, rows[-BATCH:])
        found[depth] = {"plain": seconds(cosines, mine), "audit": seconds(audit, mine)}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
