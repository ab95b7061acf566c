"""How good and how dear the alignment is: ``python -m benchmarks.alignment --data ../shared/data``.

Text+Berg dev (strict and lax, Vecalign's definitions), NTREX and XQuAD with seeded edits of ours,
documents that are not translations of each other, and, with ``--cost``, UN lines in a row.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import resource
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from auditor.align import Segments, both_passes
from auditor.align.relatedness import unrelated
from auditor.align.weights import PARAGRAPHS, SENTENCES, Weights
from auditor.encoders import Encoder, load_encoder
from auditor.model import Bead
from benchmarks.alignment_edits import Edited, Gold, documents, edited_sets
from benchmarks.alignment_scores import Score, score
from benchmarks.corpora import unpc

# Seeds of the edits that weights were tuned on (so were 10 to 61, also of other pairs of languages), and
# of those they were not.
TUNED, FRESH = (0, 1), (2, 3)
SIZES = (1000, 2000, 5000, 10_000)


def side(texts: Sequence[str], encoder: Encoder) -> Segments:
    """Texts as one side of an alignment."""
    lengths = np.array([len(text) for text in texts], dtype=np.float32)
    return Segments(encoder.encode(list(texts)), lengths, ("paragraph",) * len(texts), tuple(texts))


def found(
    a: Sequence[str], b: Sequence[str], encoder: Encoder, weights: Weights = PARAGRAPHS
) -> tuple[Bead, ...]:
    """The beads of two lists of texts."""
    left, right = side(a, encoder), side(b, encoder)
    return both_passes(left, right, encoder.encode, join=encoder.encode_joined, weights=weights)


def indices(beads: Sequence[Bead]) -> Gold:
    """Beads as pairs of members."""
    return [(bead.a, bead.b) for bead in beads]


def textberg(data: Path) -> tuple[list[str], list[str], Gold]:
    """Text+Berg dev, German and French, with its gold beads."""
    folder = data / "textberg"
    german, french = (
        [line.strip() for line in (folder / name).read_text("utf-8").splitlines()]
        for name in ("dev.de", "dev.fr")
    )
    gold: Gold = []
    for line in (folder / "dev.defr").read_text("utf-8").splitlines():
        x, y = line.split(":")[:2]
        gold.append((_numbers(x), _numbers(y)))
    return german, french, gold


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", text)))


def textberg_score(data: Path, encoder: Encoder, weights: Weights = SENTENCES) -> Score:
    """Strict and lax figures on Text+Berg dev."""
    german, french, gold = textberg(data)
    return score([(gold, indices(found(german, french, encoder, weights)))])


def lines_score(sets: Sequence[Edited], encoder: Encoder, weights: Weights = SENTENCES) -> Score:
    """Figures on edited lines (`benchmarks.alignment_lines`), aligned as sentences."""
    return score([(one.gold, indices(found(one.a, one.b, encoder, weights))) for one in sets])


@dataclass(frozen=True, slots=True)
class EditedFigures:
    """What became of the edits: shares found of the true ones, and shares false of those claimed."""

    score: Score
    one_sided_found: float
    one_sided_false: float
    moved_found: float
    moved_false: float


def edited_figures(sets: Sequence[Edited], encoder: Encoder) -> EditedFigures:
    """The aligner's figures on edited documents."""
    results = [found(item.a, item.b, encoder) for item in sets]
    pairs = [
        (item, {(b.a, b.b): b for b in beads}) for item, beads in zip(sets, results, strict=True)
    ]
    one_sided = [(item, bead) for item, _ in pairs for bead in item.gold if not all(bead)]
    moved = [(item, bead) for item, _ in pairs for bead in item.moved]
    of = {id(item): beads for item, beads in pairs}
    claimed = [(item, b) for item, beads in pairs for b in beads.values() if b.one_sided]
    claimed_moved = [(item, b) for item, beads in pairs for b in beads.values() if b.moved]
    return EditedFigures(
        score([(item.gold, list(beads)) for item, beads in pairs]),
        _mean([bead in of[id(item)] for item, bead in one_sided]),
        _mean([(b.a, b.b) not in item.gold for item, b in claimed]),
        _mean([bead in of[id(item)] and of[id(item)][bead].moved for item, bead in moved]),
        # Of a paragraph and its neighbours that changed places, either can be called the moved one.
        _mean([(b.a, b.b) not in item.gold for item, b in claimed_moved]),
    )


def _mean(values: Sequence[bool]) -> float:
    return sum(values) / len(values) if values else 0.0


def short_texts(data: Path, *, count: int = 200, seed: int = 7) -> Iterator[Edited]:
    """Texts of 3 to 10 paragraphs of which one is left out."""
    rng = random.Random(seed)
    known = [pairs for _, pairs in documents(data) if len(pairs) >= 3]
    for number in range(count):
        pairs = rng.choice(known)
        size = min(rng.randint(3, 10), len(pairs))
        start = rng.randrange(len(pairs) - size + 1)
        pairs = pairs[start : start + size]
        left_out = rng.randrange(size)
        gold = tuple(
            ((i,), ()) if i == left_out else ((i,), (i - (i > left_out),)) for i in range(size)
        )
        kept = tuple(y for i, (_, y) in enumerate(pairs) if i != left_out)
        yield Edited(f"short {number}", tuple(x for x, _ in pairs), kept, gold, frozenset())


def omissions_found(sets: Sequence[Edited], encoder: Encoder) -> float:
    """The share of short texts whose one omission is named."""
    return _mean(
        [
            next(bead for bead in item.gold if not bead[1])
            in set(indices(found(item.a, item.b, encoder)))
            for item in sets
        ]
    )


def unrelated_rates(data: Path, encoder: Encoder) -> tuple[float, float]:
    """Shares called no translations of each other: of different documents, and of true pairs."""
    known = [pairs for _, pairs in documents(data) if len(pairs) >= 3]

    def called(a: Sequence[str], b: Sequence[str]) -> bool:
        left, right = side(a, encoder), side(b, encoder)
        return unrelated(both_passes(left, right, encoder.encode), left, right)

    false = [called([x for x, _ in p], [y for _, y in p]) for p in known]
    true = [
        called([x for x, _ in p], [y for _, y in q])
        for p, q in zip(known, known[1:] + known[:1], strict=True)
    ]
    return _mean(true), _mean(false)


def cost(data: Path, size: int) -> tuple[float, float, float]:
    """CPU seconds and peak memory in MB of aligning UN lines in a row, and the share that is right.

    Encoded before the clock starts; lines repeat past the set's end with another language's text.
    """
    encoder = load_encoder("use")
    a: list[str] = []
    b: list[str] = []
    for language in ("ar", "es", "fr"):
        for pair in unpc(data, language):
            a.append(pair.a)
            b.append(pair.b)
    a, b = a[:size], b[:size]
    left, right = side(a, encoder), side(b, encoder)
    started = time.process_time()
    beads = both_passes(left, right, encoder.encode, join=encoder.encode_joined, weights=SENTENCES)
    spent = time.process_time() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    right_ones = sum(b.a == b.b for b in beads)
    return spent, memory, right_ones / size


def costs(data: Path, sizes: Sequence[int] = SIZES) -> Iterator[tuple[int, float, float, float]]:
    """``cost`` of each size, a fresh process each, so that the peak memory is its own."""
    # More threads than free cores make a row of small products many times slower.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for size in sizes:
        with get_context("spawn").Pool(1) as pool:
            spent, memory, right = pool.apply(partial(cost, data, size))
        yield size, spent, memory, right


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cost", action="store_true", help="time 1k to 10k UN lines as well")
    options = parser.parse_args()
    encoder = load_encoder("use")
    s = textberg_score(options.data, encoder)
    print(f"Text+Berg dev  strict P {s.precision:.3f} R {s.recall:.3f} F1 {s.f1:.3f}")
    print(f"               lax    P {s.lax_precision:.3f} R {s.lax_recall:.3f} F1 {s.lax_f1:.3f}")
    for label, seeds in (("tuned on", TUNED), ("fresh", FRESH)):
        figures = edited_figures(list(edited_sets(options.data, seeds=seeds)), encoder)
        print(
            f"edited en-ar, {label} seeds: strict F1 {figures.score.f1:.3f} "
            f"lax F1 {figures.score.lax_f1:.3f}; one-sided found {figures.one_sided_found:.3f} "
            f"false {figures.one_sided_false:.3f}; moved found {figures.moved_found:.3f} "
            f"false {figures.moved_false:.3f}"
        )
    share = omissions_found(list(short_texts(options.data)), encoder)
    print(f"short texts en-ar, one paragraph left out: named in {share:.3f}")
    true, false = unrelated_rates(options.data, encoder)
    print(f"not translations of each other: said of {true:.3f}, falsely {false:.3f}")
    if options.cost:
        for size, spent, memory, right in costs(options.data):
            print(f"{size} lines: {spent:.1f} s CPU, peak {memory:.0f} MB, {right:.4f} right")


if __name__ == "__main__":
    main()
