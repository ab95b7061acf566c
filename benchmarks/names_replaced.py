"""Names replaced in one of two texts of the same script: recall, and false alarms on true pairs.

    python -m benchmarks.names_replaced --data ../shared/data [--fit] [--pairs 1000]

The name of a sentence is replaced by one of another document, in the English or in the other
text, in NTREX (fr, de) and UNPC (fr, es). ``--fit`` fits the weights for one script in
``auditor/checks/data/names.json`` first and prints figures cross-validated by document.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from auditor.checks.names.check import candidates
from auditor.logistic import logistic as sure_of
from auditor.model import Pair
from benchmarks.facts_names import (
    FINDING_WEIGHTS,
    Row,
    confident,
    corpora,
    logistic,
    pair_of,
    supported,
    texts,
    top,
    write_weights,
)
from benchmarks.measures import folds_of

L2 = 1e-4
# Share of pairs with a replaced name that the confidence assumes; as in ``facts_names``, but chosen
# so that no set has more true pairs with a confident finding than one model for all scripts gave.
PRIOR = 0.08


def replaced(rows: Sequence[Row], rng: random.Random) -> list[Row | None]:
    """Each row with one name exchanged, in either text; None where there is none to exchange.

    In the other text a name is found by being written the same, or by the facts of that text.
    """
    sides = {
        "a": [confident(r.a, "en") for r in rows],
        "b": [confident(r.b, r.language) for r in rows],
    }
    found: list[Row | None] = []
    for i, row in enumerate(rows):
        side = rng.choice("ab")
        text = row.a if side == "a" else row.b
        own = [(f.kind, f.start, f.end) for f in sides[side][i]]
        if side == "b":
            own += [
                (f.kind, m.start(), m.end())
                for f in sides["a"][i]
                for m in [re.search(rf"\b{re.escape(f.text)}\b", row.b)]
                if m and f.kind == "name"
            ]
        kind, start, end = rng.choice(own) if own else ("", 0, 0)
        # German facts hold few names: those of its English side are as good.
        source = "a" if row.language == "de" and kind == "name" else side
        new = [
            f.text
            for j in rng.sample(range(len(rows)), min(40, len(rows)))
            for f in sides[source][j]
            if f.kind == kind and rows[j].doc != row.doc and f.text not in row.a + row.b
        ]
        if not (own and new):
            found.append(None)
            continue
        edited = text[:start] + rng.choice(new) + text[end:]
        found.append(replace(row, a=edited) if side == "a" else replace(row, b=edited))
    return found


def latin(data: Path, limit: int) -> dict[str, list[Row]]:
    return {k: v for k, v in corpora(data, limit).items() if not k.endswith("-ar")}


@dataclass(frozen=True, slots=True)
class Example:
    """What may be reported of one pair: inputs of the model, and whether a name was replaced."""

    doc: str
    set_name: str
    edited: bool
    inputs: list[list[float]]
    labels: list[int]


def examples(
    name: str, rows: Sequence[Row], pairs: Sequence[Pair], at: Sequence[int], edits: Sequence[Pair]
) -> list[Example]:
    """Of all pairs as they are, and of ``edits``, the changed pairs of the rows ``at``."""
    found, known = [], []
    for row, pair in zip(rows, pairs, strict=True):
        leads = candidates(pair)
        known.append({t for c in leads for t in texts(c)})
        found.append(Example(row.doc, name, False, [c[2] for c in leads], [0] * len(leads)))
    for i, pair in zip(at, edits, strict=True):
        leads = candidates(pair)
        labels = [int(bool(texts(c) - known[i])) for c in leads]
        found.append(Example(rows[i].doc, name, True, [c[2] for c in leads], labels))
    return found


def fit(found: Sequence[Example]) -> list[float]:
    """Weights on all, after printing the figures of each set, cross-validated by document.

    What an edit leaves untouched is no example: it is one already in the pair as it was.
    """
    x, y, w, groups = [], [], [], []
    for example in found:
        for values, label in zip(example.inputs, example.labels, strict=True):
            if example.edited and not label:
                continue
            x.append(values)
            y.append(label)
            w.append(PRIOR if label else 1 - PRIOR)
            groups.append(example.doc)
    xs, ys, ws = np.array(x), np.array(y, dtype=float), np.array(w)
    of_row, of_example = folds_of(groups), folds_of([e.doc for e in found])
    best = np.zeros(len(found))
    for k in range(5):
        b = logistic(xs[of_row != k], ys[of_row != k], ws[of_row != k], L2)
        for i, example in enumerate(found):
            if of_example[i] == k and example.inputs:
                best[i] = sure_of(float((np.array(example.inputs) @ b).max()))
    for name in sorted({e.set_name for e in found}):
        told(
            name,
            best[[e.set_name == name and not e.edited for e in found]],
            best[[e.set_name == name and e.edited for e in found]],
        )
    return [round(float(v), 4) for v in logistic(xs, ys, ws, L2)]


def told(name: str, true: NDArray[np.float64], edited: NDArray[np.float64]) -> None:
    print(
        f"  {name:12} replaced n={len(edited):4} from 0.5: {np.mean(edited >= 0.5):.3f} "
        f"from 0.65: {np.mean(edited >= 0.65):.3f}   true n={len(true):4} "
        f"from 0.5: {np.mean(true >= 0.5):.4f} from 0.65: {np.mean(true >= 0.65):.4f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--pairs", type=int, default=1000)
    options = parser.parse_args()
    for encoder in (False, True):
        step = supported if encoder else list
        name = f"one_script_with{'' if encoder else 'out'}_encoder"
        print(name)
        found: list[Example] = []
        for label, rows in latin(options.data, options.pairs).items():
            changed = replaced(rows, random.Random(label))
            at = [i for i, r in enumerate(changed) if r]
            pairs = step([pair_of(r) for r in rows])
            edits = step([pair_of(r) for r in changed if r])
            if options.fit:
                found += examples(label, rows, pairs, at, edits)
            else:
                scores = [np.array([top(p) for p in some]) for some in (pairs, edits)]
                told(label, *scores)
        if found:
            write_weights(FINDING_WEIGHTS, {name: fit(found)})


if __name__ == "__main__":
    main()
