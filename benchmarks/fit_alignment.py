"""Fit what evidence weighs in the alignment of sentences: ``python -m benchmarks.fit_alignment --data ../shared/data``.

UN documents, NTREX and statutes with edited lines (`benchmarks.alignment_lines`), strict F1: a random search,
then one around the best. Each set is measured with the weights that the other sets chose; Text+Berg dev,
where no weight was ever chosen, with those that all three chose. Prints both, and the weights.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from auditor.align.weights import SENTENCES, Weights
from auditor.encoders import Encoder, load_encoder
from benchmarks.alignment import lines_score, textberg_score
from benchmarks.alignment_edits import Edited
from benchmarks.alignment_lines import SETS, edited_lines

# Between which values each weight is looked for.
RANGES = {
    "even": (0.4, 0.58),
    "neighbours": (0.1, 0.35),
    "length": (0.03, 0.11),
    "closing": (0.0, 0.12),
    "spillover": (0.1, 0.45),
    "idle": (0.0, 1.2),
    "worth": (0.0, 0.12),
    "join": (0.0, 0.08),
    "both": (0.03, 0.14),
    "gap": (0.08, 0.2),
    "enough": (4, 26),
    "opening": (0.0, 0.3),
}
SEED, FRESH = 1, 2


def drawn(rng: random.Random, centre: Weights | None = None, *, share: float = 0.3) -> Weights:
    """Weights from anywhere, or some of a centre's moved by up to a share of their range."""
    values: dict[str, float] = {}
    for name, (low, high) in RANGES.items():
        if centre is None:
            values[name] = rng.uniform(low, high)
        elif rng.random() < 0.5:
            width = share * (high - low)
            moved = float(getattr(centre, name)) + rng.uniform(-width, width)
            values[name] = min(max(moved, low), high)
        else:
            values[name] = float(getattr(centre, name))
    enough = round(values.pop("enough"))
    return replace(SENTENCES, enough=enough, **{k: round(v, 3) for k, v in values.items()})


def figures(
    sets: Mapping[str, Sequence[Edited]], weights: Weights, encoder: Encoder
) -> dict[str, float]:
    """Strict F1 of each set."""
    return {name: lines_score(some, encoder, weights).f1 for name, some in sets.items()}


def best(
    known: Sequence[tuple[Weights, Mapping[str, float]]], names: Sequence[str]
) -> tuple[Weights, Mapping[str, float]]:
    """Of what was tried the best in the mean of some sets."""
    return max(known, key=lambda one: sum(one[1][name] for name in names))


def main() -> None:
    """Print the figures, fitted and left out, and the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--documents", type=int, default=2, help="of each pair of languages")
    parser.add_argument("--draws", type=int, default=40, help="from anywhere")
    parser.add_argument("--steps", type=int, default=20, help="around the best, for each choice")
    options = parser.parse_args()
    encoder, rng = load_encoder("use"), random.Random(0)
    sets = {n: edited_lines(options.data, n, seed=SEED, most=options.documents) for n in SETS}
    shared = [(w, figures(sets, w, encoder)) for w in (drawn(rng) for _ in range(options.draws))]
    fresh = {n: edited_lines(options.data, n, seed=FRESH, most=options.documents) for n in SETS}
    for left_out in (*SETS, ""):
        names = [name for name in SETS if name != left_out]
        some, known = {name: sets[name] for name in names}, list(shared)
        for step in range(options.steps):
            weights = drawn(
                rng, best(known, names)[0], share=0.3 if 2 * step < options.steps else 0.12
            )
            known.append((weights, figures(some, weights, encoder)))
        weights, tuned = best(known, names)
        print("fitted on", ", ".join(f"{name} {tuned[name]:.3f}" for name in names))
        if left_out:
            unseen = figures({left_out: sets[left_out]}, weights, encoder)
            print(f"  left out: {left_out} {unseen[left_out]:.3f}", flush=True)
        else:
            unseen = figures(fresh, weights, encoder)
            print("  other seeds:", ", ".join(f"{k} {v:.3f}" for k, v in unseen.items()))
            berg = textberg_score(options.data, encoder)
            print(
                f"  left out: Text+Berg dev {textberg_score(options.data, encoder, weights).f1:.3f}"
            )
            print(f"  (with the weights in the package {berg.f1:.3f})")
        print("  ", asdict(weights), flush=True)


if __name__ == "__main__":
    main()
