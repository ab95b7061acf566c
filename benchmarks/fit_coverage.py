"""Fit the weights of word coverage and write them to auditor/evidence/data/.

    python -m benchmarks.fit_coverage --data ../shared/data [--cache FILE] [--only pages|pairs]

coverage.json is fitted on the labels of SwissGov-RSD dev (``python -m benchmarks.swissgov`` says
what it is worth on pages it was not fitted on), coverage_pairs.json on words planted in UN and news
translations; what that is worth on sentences it never saw (demetr_ar) is printed. Deterministic.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import auditor.evidence
from auditor.encoders import load_encoder
from auditor.evidence.coverage import model as pages_model
from auditor.evidence.coverage import pairs as pairs_model
from auditor.evidence.coverage.pairs import (
    CLIP,
    COLUMNS,
    PairModel,
    coverage_features,
    pair_columns,
)
from auditor.evidence.in_context import InContext
from auditor.evidence.words import words_of
from auditor.logistic import Standardised
from benchmarks.corpora import demetr, ntrex, unpc
from benchmarks.fitting import fit_logistic, written
from benchmarks.measures import recall_at
from benchmarks.swissgov import cached, fit, targets

PAGES_NOTE = (
    "word coverage: mean, scale and weight of each feature; knots of score and divergence; "
    "fitted on SwissGov-RSD dev (labels CC BY) by benchmarks/fit_coverage.py"
)
PAIRS_NOTE = (
    "words of a pair without a counterpart: log-odds over standardised columns; "
    "fitted on words planted in UNPC v1.0 and NTREX-128 by benchmarks/fit_coverage.py"
)
SEED = 2
# Pairs taken of each corpus and language; the lengths of sentences that are worth planting in.
CORPORA = (
    ("unpc", "ar"),
    ("unpc", "fr"),
    ("unpc", "es"),
    ("ntrex", "ar"),
    ("ntrex", "de"),
    ("ntrex", "fr"),
)
PAIRS = {"ar": 500, "fr": 250, "es": 250, "de": 250}
LENGTHS = range(8, 46)
# How many words are planted at once, and the least length of the first: mostly single ones.
PLANTED = (1, 1, 1, 2, 3)
CONTENT = 4
USUAL_RIDGE = 30.0
KINDS = (
    "critical_id6_addition",
    "critical_id21_adj_adv_removed",
    "critical_id22_verb_removed",
    "critical_id23_noun_removed",
    "critical_id25_ne_removed",
    "critical_id9_ne_replaced",
    "critical_id7_antonym",
    "major_id5_pp_removed",
    "minor_id16_function_word",
    "minor_id14_word_swap",
)

Sample = tuple[tuple[str, str], tuple[NDArray[np.float64], NDArray[np.float64]]]


def planted(data: Path) -> Iterator[Sample]:
    """Pairs as they are and with words of another sentence planted on one side, and where."""
    chance = random.Random(SEED)
    for corpus, language in CORPORA:
        source = unpc(data, language) if corpus == "unpc" else ntrex(data, language)
        pairs = [(p.a, p.b) for p in source if len(p.a.split()) in LENGTHS]
        pairs = chance.sample(pairs, min(len(pairs), PAIRS[language]))
        for pair in pairs:
            zeros = tuple(np.zeros(len(words_of(text))) for text in pair)
            yield pair, (zeros[0], zeros[1])
            side = chance.randrange(2)
            donor, target = chance.choice(pairs)[side].split(), pair[side].split()
            size = chance.choice(PLANTED)
            starts = [i for i in range(len(donor) - size + 1) if len(donor[i]) >= CONTENT]
            if not starts:
                continue
            start, place = chance.choice(starts), chance.randrange(len(target) + 1)
            words = [w.strip(".,;:()") or w for w in donor[start : start + size]]
            text = " ".join([*target[:place], *words, *target[place:]])
            cut = words_of(text)
            if len(cut.spans) != len(target) + size:
                continue
            marks = np.zeros(len(cut.spans))
            marks[place : place + size] = 1
            labels = list(zeros)
            labels[side] = marks[list(cut.tokens)]
            changed = (text, pair[1]) if side == 0 else (pair[0], text)
            yield changed, (labels[0], labels[1])


def fit_pairs(data: Path, context: InContext) -> PairModel:
    """The usual match of a word from its vector, then the odds that it has no counterpart."""
    samples = list(planted(data))
    texts = [pair for pair, _ in samples]
    columns, labels = [], []
    vectors: list[np.ndarray] = []
    for (pair, marks), sides in zip(samples, pair_columns(texts, context), strict=True):
        if sides is None:
            continue
        for text, mark, side in zip(pair, marks, sides, strict=True):
            columns.append(side.astype(np.float64))
            labels.append(mark)
            vectors.append(context.words([text])[0].vectors)
    rows, truth = np.concatenate(columns), np.concatenate(labels)
    found = np.concatenate(vectors)
    known = np.c_[found, np.ones(len(found))].astype(np.float64)
    clean = known[truth == 0]
    gram = clean.T @ clean + USUAL_RIDGE * np.eye(known.shape[1])
    usual = np.linalg.solve(gram, clean.T @ rows[truth == 0, 0])
    rows[:, -1] = known @ usual
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    fitted = fit_logistic(np.clip((rows - mean) / scale, -CLIP, CLIP), truth, l2=100.0)
    weights = fitted.weights / fitted.scale
    return PairModel(
        usual=tuple(usual.tolist()),
        linear=Standardised(
            names=COLUMNS,
            mean=tuple(mean.tolist()),
            scale=tuple(scale.tolist()),
            weights=tuple(weights.tolist()),
            bias=float(fitted.bias - fitted.mean @ weights),
        ),
    )


def evaluate(data: Path, model: PairModel, context: InContext) -> None:
    """Recall at 5% flags on the good translations, kind by kind."""
    rows = [row for row in demetr(data) if row.kind in KINDS]
    good = dict.fromkeys((r.arabic, r.good) for r in rows)
    base = coverage_features(list(good), context, model=model)
    names = list(base[0])
    print(f"{'recall at 5% flags (demetr_ar)':34}" + "".join(f"{n[10:]:>8}" for n in names))
    for kind in KINDS:
        found = coverage_features(
            [(r.arabic, r.perturbed) for r in rows if r.kind == kind], context, model=model
        )
        figures = [recall_at([f[n] for f in found], [f[n] for f in base]) for n in names]
        print(f"{kind:34}" + "".join(f"{x:8.2f}" for x in figures))


def main() -> None:
    """Fit on all dev pages, and on the planted words."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--cache", type=Path, help="keep the measured page features here (.npz)")
    parser.add_argument("--only", choices=("pages", "pairs"))
    options = parser.parse_args()
    folder = Path(next(iter(auditor.evidence.__path__))) / "data"
    if options.only != "pairs":
        pages = cached(options.data, options.cache)
        model = fit(pages.names, pages.rows(), targets(pages), pages.labels())
        rows = {"score": model.knots[0], "divergence": model.knots[1]}
        text = written(PAGES_NOTE, model.linear, digits=5, rows=rows)
        (folder / f"{pages_model.DATA}.json").write_text(text, "utf-8")
        print(f"{len(model.linear.names)} features, {len(pages.pages)} sides of pages")
    if options.only != "pages":
        context = InContext(load_encoder("use"))
        fitted = fit_pairs(options.data, context)
        text = written(PAIRS_NOTE, fitted.linear, digits=4, rows={"usual": fitted.usual})
        (folder / f"{pairs_model.DATA}.json").write_text(text, "utf-8")
        evaluate(options.data, fitted, context)


if __name__ == "__main__":
    main()
