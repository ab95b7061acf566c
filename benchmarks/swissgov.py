"""Token divergence on official pages (SwissGov-RSD dev), weights fitted without the page scored.

    python -m benchmarks.swissgov --data ../shared/data [--predictions FILE] [--cache FILE]

Spearman over all labelled tokens of all pages, per language. The same English page stands in every
language, so pages are split by their English text.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from auditor.encoders import load_encoder
from auditor.evidence.coverage import word_features
from auditor.evidence.coverage.model import CLIP, CoverageModel
from auditor.evidence.words import words_of
from auditor.logistic import Standardised
from benchmarks.measures import ranks, spearman

LANGUAGES = ("de", "fr", "it")
FOLDS = 5
# Ridge on standardised features; the figure is the same from 300 to 30,000.
RIDGE = 3000.0
# The share of words that get a plain 0, and the quantiles at which the rest is tied to the labels.
COVERED = 0.75
KNOTS = (0.75, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98, 0.99, 0.997)
# Baselines from the same features: the sentence's best cosine, and untuned windows.
BASELINES: dict[str, tuple[str, ...]] = {
    "sentence cosine": ("sentence",),
    "windows, untuned": ("word", "word_context", "phrase", "line"),
}

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Page:
    """One side of one page: features and labels of its words (those labelled -1 left out)."""

    language: str
    group: str
    identifier: str
    side: str
    features: NDArray[np.float32]
    labels: Floats


@dataclass(frozen=True, slots=True)
class Pages:
    """All sides of all pages, with the names of the feature columns."""

    names: tuple[str, ...]
    pages: tuple[Page, ...]

    def rows(self) -> NDArray[np.float32]:
        """All words' features."""
        return np.concatenate([p.features for p in self.pages])

    def labels(self) -> Floats:
        """All words' labels."""
        return np.concatenate([p.labels for p in self.pages])

    def each(self, value: Callable[[Page], str]) -> NDArray[np.str_]:
        """Something of the page, for every word."""
        return np.repeat([value(p) for p in self.pages], [len(p.labels) for p in self.pages])


def load(data: Path) -> Pages:
    """Read the pages and measure their words; some minutes, nearly all of it encoding."""
    rows = [
        {**json.loads(line), "language": language}
        for language in LANGUAGES
        for line in (data / "swissgov" / f"dev_{language}.jsonl").open(encoding="utf-8")
    ]
    rows.sort(key=lambda row: str(row["text_a"]))
    pages: list[Page] = []
    names: tuple[str, ...] = ()
    encoder = load_encoder("use")
    for count, row in enumerate(rows):
        if count % 60 == 0:  # an encoder remembers all it saw: one English page, three languages
            encoder = load_encoder("use")
        words = (words_of(row["text_a"]), words_of(row["text_b"]))
        tables = word_features(words, encode=encoder.encode)
        if tables is None:
            continue
        names = tuple(tables[0])
        for side, text, table in zip("ab", words, tables, strict=True):
            labels = np.array(row[f"labels_{side}"], dtype=np.float64)[list(text.tokens)]
            columns = np.stack([table[n] for n in names], axis=1)
            keep = labels >= 0
            pages.append(
                Page(row["language"], row["text_a"], row["id"], side, columns[keep], labels[keep])
            )
    return Pages(names, tuple(pages))


def cached(data: Path, cache: Path | None) -> Pages:
    """As ``load``, kept in a file for the next run. It holds features, not texts."""
    if cache is None:
        return load(data)
    if not cache.exists():
        pages = load(data)
        heads = [
            [p.language, str(zlib.crc32(p.group.encode())), p.identifier, p.side]
            for p in pages.pages
        ]
        sizes = [len(p.labels) for p in pages.pages]
        np.savez(
            cache,
            names=pages.names,
            heads=heads,
            sizes=sizes,
            rows=pages.rows(),
            labels=pages.labels(),
        )
    with np.load(cache) as kept:
        cuts = np.cumsum(kept["sizes"])[:-1]
        parts = zip(
            kept["heads"].tolist(),
            np.split(kept["rows"], cuts),
            np.split(kept["labels"], cuts),
            strict=True,
        )
        return Pages(
            tuple(kept["names"].tolist()),
            tuple(Page(h[0], h[1], h[2], h[3], rows, labels) for h, rows, labels in parts),
        )


def targets(pages: Pages) -> Floats:
    """Labels as ranks within their language, standardised: what Spearman correlates with."""
    labels, languages = pages.labels(), pages.each(lambda p: p.language)
    found = np.zeros(len(labels))
    for language in np.unique(languages):
        mine = languages == language
        found[mine] = ranks(labels[mine]) / mine.sum()
    standard: Floats = (found - found.mean()) / found.std()
    return standard


def fit(
    names: Sequence[str], rows: NDArray[np.float32], target: Floats, labels: Floats
) -> CoverageModel:
    """Ridge regression, and the map from its scores to the mean label above the covered share."""
    mean, scale = rows.mean(axis=0, dtype=np.float64), rows.std(axis=0, dtype=np.float64) + 1e-6
    standard = np.clip((rows - mean) / scale, -CLIP, CLIP)
    gram = standard.T @ standard + RIDGE * np.eye(len(names))
    weights = np.linalg.solve(gram, standard.T @ (target - target.mean()))
    scores = standard @ weights
    cuts = np.quantile(scores, KNOTS)
    means = []
    for low, high in zip([*cuts], [*cuts[1:], np.inf], strict=True):
        inside = (scores >= low) & (scores < high)
        means.append(float((labels[inside] > 0).mean()))
    heights = np.maximum.accumulate(means)
    return CoverageModel(
        Standardised(
            names=tuple(names),
            mean=tuple(mean.tolist()),
            scale=tuple(scale.tolist()),
            weights=tuple(weights.tolist()),
        ),
        knots=((*cuts.tolist(), float(scores.max())), (*heights.tolist(), 1.0)),
    )


def cross_validated(pages: Pages) -> Floats:
    """The divergence of every word, by weights that never saw its page in any language."""
    rows, labels, target = pages.rows(), pages.labels(), targets(pages)
    folds = np.array(
        [
            int(g) % FOLDS if g.isdigit() else zlib.crc32(g.encode()) % FOLDS
            for g in (p.group for p in pages.pages)
        ]
    ).repeat([len(p.labels) for p in pages.pages])
    found = np.zeros(len(labels))
    for fold in range(FOLDS):
        test = folds == fold
        model = fit(pages.names, rows[~test], target[~test], labels[~test])
        columns = dict(zip(model.linear.names, rows[test].T, strict=True))
        found[test] = model.divergence(model.score(columns))
    return found


def figures(pages: Pages, values: Floats) -> list[float]:
    """Spearman per language, then their mean."""
    labels, languages = pages.labels(), pages.each(lambda p: p.language)
    each = [spearman(values[languages == x], labels[languages == x]) for x in LANGUAGES]
    return [*each, float(np.mean(each))]


def main() -> None:
    """Print one line a method."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--predictions", type=Path, help="write one JSON object a page and side")
    parser.add_argument("--cache", type=Path, help="keep the measured features here (.npz)")
    options = parser.parse_args()
    pages = cached(options.data, options.cache)
    ours = cross_validated(pages)
    rows = pages.rows()
    methods = {"coverage, cross-validated": ours}
    for name, columns in BASELINES.items():
        methods[name] = 1 - rows[:, [pages.names.index(c) for c in columns]].mean(axis=1)
    print(f"{'swissgov dev, token Spearman':32}" + "".join(f"{x:>8}" for x in (*LANGUAGES, "mean")))
    for name, values in methods.items():
        print(f"{name:32}" + "".join(f"{x:8.3f}" for x in figures(pages, values)))
    print(f"{'published: mmBERT / 4B model':32}{'':24}  0.22 / 0.31")
    if options.predictions:
        cuts = np.cumsum([len(p.labels) for p in pages.pages])[:-1]
        with options.predictions.open("w", encoding="utf-8") as file:
            for page, values in zip(pages.pages, np.split(ours, cuts), strict=True):
                line = {
                    "id": page.identifier,
                    "side": page.side,
                    "divergence": values.round(4).tolist(),
                }
                file.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
