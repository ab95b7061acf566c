"""Names and territories: recall on exchanged and dropped names, false alarms on true pairs.

    python -m benchmarks.facts_names --data ../shared/data [--fit all|findings] [--show 20] [--pairs 1000]

``--fit`` fits ``auditor/facts/data/name_weights.json`` and ``auditor/checks/data/names.json`` first: on names of FLORES, NTREX and UNPC
looked for in their own sentence and in another (which has none of them), and on the same pairs with
one name exchanged or dropped. DEMETR is never fitted on. Figures of the fit are cross-validated by
document.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import process_time

import numpy as np
from numpy.typing import NDArray

import auditor.facts.names.absence as model
from auditor import logistic as logistic_models
from auditor.checks.names.check import Candidate, candidates, find_differences
from auditor.encoders import load_encoder
from auditor.evidence.in_context import InContext
from auditor.evidence.name_support import Sought, name_support, support_of
from auditor.facts.names.finder import find_names
from auditor.facts.names.matching import NameFeatures, name_features
from auditor.facts.names.territories import find_territories
from auditor.facts.names.transliteration import covered_script
from auditor.facts.names.values import NameValue, TerritoryCode, named, names
from auditor.logistic import logistic_of
from auditor.model import Fact, Pair, Passage
from benchmarks.fitting import written
from benchmarks.measures import auroc, folds_of, recall_at, threshold_at

PACKAGE = Path(__file__).parents[1] / "auditor"
WEIGHTS = PACKAGE / "facts" / "data" / "name_weights.json"
FINDING_WEIGHTS = PACKAGE / "checks" / "data" / "names.json"
# Share of edited pairs that the confidence assumes: high enough to be useful, low enough to keep
# the share of true pairs with a confident finding near one in a hundred.
PRIOR = 0.12


@dataclass(frozen=True, slots=True)
class Row:
    """One aligned pair with its document."""

    doc: str
    a: str
    b: str
    language: str


def facts(text: str, language: str) -> tuple[Fact, ...]:
    return tuple(find_names(text, language) + find_territories(text, language))


def confident(text: str, language: str) -> list[Fact]:
    """The territories, and the names that are no guesses."""
    found = named(facts(text, language))
    return [fact for fact, value in found if isinstance(value, TerritoryCode) or value.confident]


def pair_of(row: Row) -> Pair:
    return Pair(
        Passage(row.a, "en"),
        Passage(row.b, row.language),
        facts_a=facts(row.a, "en"),
        facts_b=facts(row.b, row.language),
    )


def top(pair: Pair) -> float:
    return max((f.confidence for f in find_differences(pair)), default=0.0)


def supported(pairs: Sequence[Pair]) -> list[Pair]:
    return name_support(pairs, InContext(load_encoder("use")))


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")


def corpora(data: Path, limit: int) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    news = [json.loads(x) for x in lines(data / "ntrex/ntrex.jsonl") if x]
    for language in ("ar", "fr", "de"):
        rows = [Row(r["doc"], r["en"], r[language], language) for r in news]
        found[f"ntrex en-{language}"] = rows
    base = data / "unpc/UNv1.0.devset"
    docs = [x.split(" ")[0] for x in lines(base.with_suffix(".devset.ids"))]
    english = lines(base.with_suffix(".devset.en"))
    for language in ("ar", "fr", "es"):
        other = lines(base.with_suffix(f".devset.{language}"))
        rows = [
            Row(d, a, b, language)
            for d, a, b in zip(docs, english, other, strict=False)
            if a.strip() and b.strip()
        ]
        found[f"unpc en-{language}"] = rows
    folder = data / "argos_recorded"
    flores = zip(lines(folder / "flores-dev.en"), lines(folder / "flores-dev.ar"), strict=False)
    found["flores en-ar"] = [Row(str(i // 3), a, b, "ar") for i, (a, b) in enumerate(flores) if a]
    shuffled = {}
    for name, rows in found.items():
        random.Random(name).shuffle(rows)
        shuffled[name] = rows[:limit]
    return shuffled


def demetr(data: Path) -> dict[str, list[Row]]:
    rows = [json.loads(x) for x in lines(data / "demetr_ar/dev.jsonl") if x]
    sets: dict[str, list[Row]] = {}
    good: dict[tuple[str, str], Row] = {}
    for r in rows:
        row = Row(r["flores_line0"], r["demetr_mt_perturbed"], r["flores_ar"], "ar")
        sets.setdefault(r["pert_name"], []).append(row)
        good[r["flores_split"], r["flores_line0"]] = replace(row, a=r["demetr_mt_good"])
    sets["good"] = list(good.values())
    return sets


def logistic(
    x: NDArray[np.float64], y: NDArray[np.float64], w: NDArray[np.float64], l2: float
) -> NDArray[np.float64]:
    """Weights of an L2 logistic regression, by Newton's method."""
    b = np.zeros(x.shape[1])
    ridge = l2 * w.sum()
    for _ in range(60):
        p = logistic_of(x @ b)
        gradient = x.T @ (w * (p - y)) + ridge * b
        hessian = (x * (w * p * (1 - p))[:, None]).T @ x + ridge * np.eye(len(b))
        step = np.linalg.solve(hessian, gradient)
        b = b - step
        if np.abs(step).max() < 1e-6:
            break
    return b


def cross_validated(
    name: str, x: Sequence[list[float]], y: Sequence[int], w: Sequence[float], groups: Sequence[str]
) -> list[float]:
    """Print the cross-validated figures of a model and return its weights on all data."""
    xs, ys, ws = np.array(x), np.array(y, dtype=float), np.array(w)
    folds, p = folds_of(groups), np.zeros(len(y))
    for k in range(5):
        b = logistic(xs[folds != k], ys[folds != k], ws[folds != k], 3e-4)
        p[folds == k] = xs[folds == k] @ b
    positives, negatives = p[ys == 1], p[ys == 0]
    print(
        f"  {name:34} n={len(y):6} AUROC {auroc(positives, negatives):.3f}  "
        f"recall at 5% {recall_at(positives, negatives):.3f}  "
        f"at 1% {recall_at(positives, negatives, 0.01):.3f}"
    )
    return [round(float(v), 4) for v in logistic(xs, ys, ws, 3e-4)]


def write_weights(path: Path, weights: dict[str, list[float]]) -> None:
    """Put these rows of weights in the place of what the file has under their names."""
    known = json.loads(path.read_text("utf-8"))
    rows = dict(sorted({**known["rows"], **weights}.items()))
    path.write_text(written(known["note"], rows=rows), "utf-8")
    logistic_models._document.cache_clear()


def fit_names(sets: dict[str, list[Row]]) -> None:
    """A name in its own pair is there; a name of another document is not."""
    rng = random.Random(0)
    jobs: list[tuple[str, int, bool, NameValue, NameFeatures]] = []
    for rows in sets.values():
        jobs += _asked(rows, rng, from_b=False)
        if rows[0].language == "ar":
            jobs += _asked(rows, rng, from_b=True)
    weights = {}
    for uncased in (True, False):
        for encoder in (True, False):
            x, y, groups = [], [], []
            for doc, label, same, value, features in jobs:
                if features.known or bool(features.foreign) != uncased:
                    continue
                seen = features if encoder else replace(features, meaning=None)
                x.append(model.inputs(seen, confident=value.confident, same_script=same))
                y.append(label)
                groups.append(doc)
            name = ("uncased_" if uncased else "") + f"with{'' if encoder else 'out'}_encoder"
            weights[name] = cross_validated(name, x, y, [1.0] * len(y), groups)
    write_weights(WEIGHTS, weights)


def _asked(
    rows: list[Row], rng: random.Random, *, from_b: bool
) -> list[tuple[str, int, bool, NameValue, NameFeatures]]:
    own = [(r.b, r.language) if from_b else (r.a, "en") for r in rows]
    other = [(r.a, "en") if from_b else (r.b, r.language) for r in rows]
    said = [(i, one) for i, (text, code) in enumerate(own) for one in names(find_names(text, code))]
    if from_b:
        said = [
            (i, (f, v)) for i, (f, v) in said if not v.known and covered_script(f.text) == "ARABIC"
        ]
    asked = [(i, i, f, v, 0) for i, (f, v) in said]
    for i, (f, v) in said:
        j = rng.randrange(len(rows))
        x = name_features(f.text, *other[i], language=own[i][1]) if from_b else None
        # Of the words that may be names in Arabic, only those that are.
        if rows[j].doc != rows[i].doc and (x is None or (x.best > 0.85 and x.length > 1)):
            asked.append((i, j, f, v, 1))
    supports = _support(
        [Sought(own[home][0], [(f.start, f.end)], other[i][0]) for home, i, f, *_ in asked]
    )
    same = rows[0].language != "ar"
    found = []
    for (_, i, f, v, label), support in zip(asked, supports, strict=True):
        x = name_features(f.text, *other[i], known=v.known, language=own[i][1], support=support)
        found.append((rows[i].doc, label, same, v, x))
    return found


def _support(sought: list[Sought]) -> list[float]:
    return [value for (value,) in support_of(sought, InContext(load_encoder("use")))]


def edited(rows: list[Row], rng: random.Random) -> list[Row | None]:
    """Each row with a name of its English exchanged for another or dropped; None without names."""
    every = [f for r in rows for f in confident(r.a, "en")]
    found: list[Row | None] = []
    for row in rows:
        own = confident(row.a, "en")
        if not own or not every:
            found.append(None)
            continue
        gone, new = rng.choice(own), rng.choice(every).text
        new = new if rng.random() < 0.65 and new not in row.a else ""
        found.append(replace(row, a=row.a[: gone.start] + new + row.a[gone.end :]))
    return found


def fit_findings(sets: dict[str, list[Row]]) -> None:
    rng = random.Random(1)
    weights = {}
    prepared = []
    for rows in sets.values():
        changed = edited(rows, rng)
        pairs = [pair_of(r) for r in rows]
        edits = [pair_of(r) if r else p for r, p in zip(changed, pairs, strict=True)]
        prepared.append((rows, changed, pairs, edits))
    for encoder in (False, True):
        samples: list[tuple[bool, list[float], int, float, str]] = []
        for rows, changed, pairs, edits in prepared:
            before = supported(pairs) if encoder else pairs
            after = supported(edits) if encoder else edits
            for row, change, p, q in zip(rows, changed, before, after, strict=True):
                known = set()
                for found in candidates(p):
                    known |= texts(found)
                    samples.append((one_script(found), found[2], 0, 1 - PRIOR, row.doc))
                for found in candidates(q) if change else []:
                    if texts(found) - known:
                        samples.append((one_script(found), found[2], 1, PRIOR, row.doc))
        # Names of one script are fitted by ``benchmarks.names_replaced``.
        across = [rest for script, *rest in samples if not script]
        name = f"with{'' if encoder else 'out'}_encoder"
        weights[name] = cross_validated(name, *zip(*across, strict=True))
    write_weights(FINDING_WEIGHTS, weights)


def one_script(found: Candidate) -> bool:
    """Whether the likelier name of the two and the other text are in one script."""
    both = [m for m in found[:2] if m is not None]
    return max(both, key=lambda m: m.probability).absence.same_script


def texts(found: Candidate) -> set[str]:
    return {side + m.fact.text for side, m in zip("ab", found[:2], strict=True) if m}


def measure(data: Path, sets: dict[str, list[Row]], show: int) -> None:
    edits = demetr(data)
    kinds = ("critical_id9_ne_replaced", "critical_id25_ne_removed")
    minor = [r for k, rows in edits.items() if k.startswith("minor") for r in rows]
    variants: list[tuple[str, Callable[[Sequence[Pair]], Sequence[Pair]]]] = [
        ("without encoder", list),
        ("with encoder", supported),
    ]
    for label, step in variants:
        print(label)
        good = [top(p) for p in step([pair_of(r) for r in edits["good"]])]
        cut = threshold_at(good)
        print(
            f"  demetr good: 5% are above {cut:.2f}, {np.mean(np.array(good) >= 0.5):.3f} from 0.5"
        )
        for kind in kinds:
            pairs = step([pair_of(r) for r in edits[kind]])
            scores = np.array([top(p) for p in pairs])
            print(
                f"  demetr {kind:26} n={len(scores):4} recall at 5% {np.mean(scores > cut):.3f}  "
                f"AUROC {auroc(scores, good):.3f}  from 0.5: {np.mean(scores >= 0.5):.3f}"
            )
            for score, pair in sorted(zip(scores, pairs, strict=True), key=lambda t: t[0])[:show]:
                print(f"      {score:.2f} {pair.a.text[:110]}")
        scores = np.array([top(p) for p in step([pair_of(r) for r in minor])])
        print(f"  demetr minor edits: above the cut {np.mean(scores > cut):.3f}")
        for name, rows in sets.items():
            start = process_time()
            pairs = [pair_of(r) for r in rows]
            extracted = process_time()
            pairs = list(step(pairs))
            begun = process_time()
            scores = np.array([top(p) for p in pairs])
            cost = 1000 * (extracted - start + process_time() - begun) / len(rows)
            print(
                f"  {name:13} true pairs with a finding from 0.5: {np.mean(scores >= 0.5):.4f}  "
                f"from 0.9: {np.mean(scores >= 0.9):.4f}  {cost:.2f} ms a pair"
                f" (+ {1000 * (begun - extracted) / len(rows):.1f} ms for the support)"
            )
            order = np.argsort(-scores)[:show]
            for i in order:
                best = max(find_differences(pairs[i]), key=lambda f: f.confidence, default=None)
                print(f"      {scores[i]:.2f} {best and best.message} | {rows[i].a[:70]}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--fit", choices=("all", "findings"))
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--pairs", type=int, default=1000)
    options = parser.parse_args()
    sets = corpora(options.data, options.pairs)
    if options.fit:
        print("fit, cross-validated by document")
        if options.fit == "all":
            fit_names(sets)
        fit_findings(sets)
    measure(options.data, sets, options.show)


if __name__ == "__main__":
    main()
