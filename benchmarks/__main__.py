"""All public sets in one table: ``python -m benchmarks --data ../shared/data [--only demetr,ntrex]``.

Set, measure, ours, naive figures of the same run, published best, floor. Whatever is fitted on a set
is cross-validated by document. A figure below its floor (``benchmarks/floors.json``) exits with 1;
``--lower-floors`` writes the figures of this run as the floors. ``--predictions DIR`` keeps what was
said of every single item, a file a set.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks.measures import recall_at

FLOORS = Path(__file__).with_name("floors.json")


@dataclass(frozen=True, slots=True)
class Places:
    """Where data and models are, and where measured features may be kept between runs."""

    data: Path
    models: Path
    cache: Path | None
    predictions: Path | None = None

    def keep(self, name: str, rows: Iterable[Sequence[object]]) -> None:
        """Write predictions as a table, where they are wanted."""
        if self.predictions is not None:
            self.predictions.mkdir(parents=True, exist_ok=True)
            lines = ("\t".join(map(str, row)) + "\n" for row in rows)
            (self.predictions / name).write_text("".join(lines), "utf-8")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure; ``lower`` says that less is better."""

    set: str
    measure: str
    ours: float
    naive: str = ""
    published: str = ""
    lower: bool = False

    @property
    def key(self) -> str:
        """What its floor is filed under."""
        return f"{self.set}: {self.measure}"


def demetr_rows(places: Places) -> Iterator[Row]:
    """DEMETR over FLORES Arabic, without and with the recorded back-translation; false alarms."""
    from benchmarks.fit_judge import PRIORS, cross_validated, figures_of, load_items

    naive = naive_on_demetr(places.data)
    for mode, label in (("embedded", "embedded"), ("translated", "with back-translation")):
        items = load_items(places.data, mode, cache=places.cache, jobs=2)
        scores = cross_validated(items, prior=PRIORS[mode])
        figures = figures_of(items, scores)
        rows = ((i.set, i.document, f"{s:.4f}") for i, s in zip(items, scores, strict=True))
        places.keep(f"judge-{mode}.tsv", rows)
        known = naive if mode == "translated" else {"cosine": naive["cosine"]}
        said = ", ".join(f"{name} {value:.2f}" for name, value in known.items())
        yield Row("demetr_ar", f"recall at 5%, six errors, {label}", figures.meaning, said)
        yield Row("demetr_ar", f"minor edits flagged, {label}", figures.minor, lower=True)
        for name, share in figures.divergent.items():
            if name.startswith(("ntrex", "unpc")):
                yield Row(name, "pairs called divergent", share, lower=True)


def naive_on_demetr(data: Path) -> dict[str, float]:
    """Recall at 5% of thresholds on BLEU, fuzzy ratio and cosine, mean of the six errors."""
    from rapidfuzz import fuzz
    from sacrebleu.metrics.bleu import BLEU

    from auditor.encoders import load_encoder
    from benchmarks.corpora import DEMETR_MEANING, demetr

    bleu = BLEU(effective_order=True)
    encoder = load_encoder("use")
    cases = demetr(data)
    encoder.encode([t for c in cases for t in (c.arabic, c.good, c.perturbed)])

    def scores(english: str, back: str, arabic: str) -> tuple[float, float, float]:
        a, b = encoder.encode([english, arabic])
        return (
            -bleu.sentence_score(back, [english]).score,
            -fuzz.ratio(back, english),
            -float(a @ b),
        )

    seen = {(c.good, c.arabic): c for c in cases}.values()
    good = np.array([scores(c.good, c.back_translation, c.arabic) for c in seen])
    recalls = []
    for kind in DEMETR_MEANING:
        bad = np.array(
            [scores(c.perturbed, c.back_translation, c.arabic) for c in cases if c.kind == kind]
        )
        recalls.append([recall_at(bad[:, k], good[:, k]) for k in range(3)])
    return dict(zip(("BLEU", "fuzzy", "cosine"), np.mean(recalls, axis=0).tolist(), strict=True))


def swissgov_rows(places: Places) -> Iterator[Row]:
    """Token divergence on official Swiss pages."""
    from benchmarks import swissgov

    file = places.cache / "swissgov.npz" if places.cache else None
    pages = swissgov.cached(places.data, file)
    scores = swissgov.cross_validated(pages)
    places.keep("swissgov.tsv", ((f"{s:.4f}",) for s in scores))
    ours = swissgov.figures(pages, scores)
    rows = pages.rows()
    naive = ", ".join(
        f"{name} {swissgov.figures(pages, 1 - rows[:, [pages.names.index(c) for c in columns]].mean(axis=1))[-1]:.2f}"
        for name, columns in swissgov.BASELINES.items()
    )
    yield Row("swissgov", "token Spearman, mean of de fr it", ours[-1], naive, "0.31 (4B model)")


def wmt21_rows(places: Places) -> Iterator[Row]:
    """Critical errors of machine translation, English-German."""
    from benchmarks import fit_adequacy, wmt21_ced

    lines = wmt21_ced.read(places.data)
    judged = fit_adequacy.judged_features(places.data)
    values, scores = fit_adequacy.cross_validated(fit_adequacy.table(lines), lines, judged)
    places.keep(
        "wmt21_ced.tsv", ((f"{s:.4f}", int(e)) for s, e in zip(scores, lines.error, strict=True))
    )
    yield Row("wmt21_ced", "MCC of the divergence", float(np.mean(values)), "", "0.35 (COMETKiwi)")
    # Knows which sources are hard to translate, which is no evidence about a pair: not in the judge.
    value = wmt21_ced.main(["--data", str(places.data)])
    yield Row("wmt21_ced", "MCC with the encoder's vectors (not shipped)", value, "cosine 0.16")


def wmt22_rows(places: Places) -> Iterator[Row]:
    """Planted critical errors, Portuguese-English, with real models."""
    from benchmarks import wmt22_ced

    arguments = ["--data", str(places.data), "--models", str(places.models)]
    if places.cache:
        arguments += ["--features", str(places.cache / "wmt22.npz")]
    if places.predictions:
        places.predictions.mkdir(parents=True, exist_ok=True)
        arguments += ["--predictions", str(places.predictions / "wmt22_ced.txt")]
    yield Row("wmt22_ced", "MCC, as many flags as errors", wmt22_ced.main(arguments))


def sample_rows(places: Places) -> Iterator[Row]:
    """The samples with the embedded default: shares of planted differences found, and alarms."""
    del places
    from auditor.pipeline.engines import Engines
    from auditor.settings import Settings
    from benchmarks import samples

    results = list(samples.outcomes(Engines.load(Settings(translator="none"))))
    wanted = sum(o.planted - o.not_run for o in results)
    yield Row("samples", "planted differences found", sum(o.found for o in results) / wanted)
    alarms = sum(len(o.false_alarms) for o in results)
    yield Row("samples", "false alarms", float(alarms), lower=True)


def alignment_rows(places: Places) -> Iterator[Row]:
    """Alignment: Text+Berg, edited NTREX and XQuAD, texts that are no translations, 10,000 lines."""
    from auditor.encoders import load_encoder
    from benchmarks import alignment
    from benchmarks.alignment_edits import edited_sets

    encoder = load_encoder("use")
    berg = alignment.textberg_score(places.data, encoder)
    yield Row("textberg", "strict F1", berg.f1, "", "0.936 (Bertalign), 0.902 (Vecalign)")
    yield Row("textberg", "lax F1", berg.lax_f1)
    edits = list(edited_sets(places.data, seeds=alignment.FRESH))
    figures = alignment.edited_figures(edits, encoder)
    name = "ntrex, xquad edited"
    yield Row(name, "strict F1, paragraphs", figures.score.f1)
    yield Row(name, "omissions and additions found", figures.one_sided_found)
    yield Row(name, "omissions and additions false", figures.one_sided_false, lower=True)
    yield Row(name, "moved found", figures.moved_found)
    yield Row(name, "moved false", figures.moved_false, lower=True)
    short = list(alignment.short_texts(places.data))
    yield Row("short texts", "the one omission named", alignment.omissions_found(short, encoder))
    told, false = alignment.unrelated_rates(places.data, encoder)
    yield Row("unrelated texts", "no translations, told", told)
    yield Row("unrelated texts", "translations, told so", false, lower=True)
    for size, spent, memory, right in alignment.costs(places.data, sizes=(2000,)):
        yield Row("unpc in a row", f"CPU seconds, {size} lines", spent, lower=True)
        yield Row("unpc in a row", f"peak memory in GB, {size} lines", memory / 1024, lower=True)
        yield Row("unpc in a row", f"beads right, {size} lines", right)


SETS: dict[str, Callable[[Places], Iterator[Row]]] = {
    "samples": sample_rows,
    "alignment": alignment_rows,
    "demetr": demetr_rows,
    "swissgov": swissgov_rows,
    "wmt21": wmt21_rows,
    "wmt22": wmt22_rows,
}


def main() -> int:
    """Print the table; 1 when a figure is worse than its floor."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=Path("../shared/models"))
    parser.add_argument("--cache", type=Path, help="keep measured features here")
    parser.add_argument("--predictions", type=Path, help="write what is said of each item here")
    parser.add_argument("--only", default=",".join(SETS))
    parser.add_argument("--lower-floors", action="store_true")
    options = parser.parse_args()
    if options.cache:
        options.cache.mkdir(parents=True, exist_ok=True)
    places = Places(options.data, options.models, options.cache, options.predictions)
    rows = [row for name in options.only.split(",") for row in SETS[name](places)]
    floors: dict[str, float] = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    table = Table()
    for heading in ("set", "measure", "ours", "naive, same run", "published", "floor"):
        table.add_column(heading)
    failed = []
    for row in rows:
        floor = floors.get(row.key)
        worse = floor is not None and (row.ours > floor if row.lower else row.ours < floor)
        if worse:
            failed.append(row.key)
        shown = "" if floor is None else f"{'at most' if row.lower else 'at least'} {floor:.3f}"
        table.add_row(row.set, row.measure, f"{row.ours:.3f}", row.naive, row.published, shown)
    Console(width=150).print(table)
    if options.lower_floors:
        floors |= {row.key: round(row.ours, 3) for row in rows}
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", "utf-8")
        print(f"wrote {FLOORS}")
        return 0
    for key in failed:
        print(f"worse than its floor: {key}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
