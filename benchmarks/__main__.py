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


def judgement_rows(places: Places) -> Iterator[Row]:
    """Every set that is judged, by models fitted on the others; five folds beside it, and the cosine alone."""
    from benchmarks import judgement

    found, result = judgement.embedded(places.data, places.cache)
    rows = (
        (i.case.set, i.case.document, i.case.kind, f"{s:.4f}")
        for i, s in zip(found, result.by_set, strict=True)
    )
    places.keep("judgement.tsv", rows)
    for one in judgement.figures(found, result):
        beside = f"five folds {one.folds:.3f}"
        if one.ingredient is not None:
            beside += f", cosine {one.ingredient:.3f}"
        yield Row(one.set, one.measure, one.left_out, beside, lower=one.lower)
    bad = np.array([item.case.positive for item in found])
    print("reliability, one pair in twenty differing: probability from, to; share; said; true")
    for (low, high), share, said, true in judgement.reliability(result.by_set, bad):
        print(f"  {low:.2f} {high:.2f}  {share:.3f}  {said:.3f}  {true:.3f}")


def trial_rows(places: Places) -> Iterator[Row]:
    """Whole documents with planted differences, through the command line."""
    from benchmarks import trials

    found = [trial.judged for trial in trials.trials(places.data)]
    for measure, verdicts in (
        ("planted flagged", ("divergent", "review")),
        ("planted divergent", ("divergent",)),
    ):
        yield Row("trials", measure, sum(j.verdict in verdicts for j in found) / len(found))
    for name, judged in (
        ("trials", list(trials.faithful(places.data))),
        ("idioms", list(trials.idioms(places.data))),
    ):
        for verdict in ("divergent", "review"):
            share = sum(j.verdict == verdict for j in judged) / len(judged)
            yield Row(name, f"faithful {verdict}", share, lower=True)


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
    """Alignment: Text+Berg, edited lines, statutes, edited NTREX and XQuAD, texts that are no translations."""
    from auditor.encoders import load_encoder
    from benchmarks import alignment, alignment_laws, alignment_lines
    from benchmarks.alignment_edits import edited_sets
    from benchmarks.fit_alignment import FRESH

    encoder = load_encoder("use")
    berg = alignment.textberg_score(places.data, encoder)
    yield Row("textberg", "strict F1", berg.f1, "", "0.936 (Bertalign), 0.902 (Vecalign)")
    yield Row("textberg", "lax F1", berg.lax_f1)
    for name in alignment_lines.SETS:
        lines = alignment_lines.edited_lines(places.data, name, seed=FRESH, most=2)
        yield Row(f"{name} lines edited", "strict F1", alignment.lines_score(lines, encoder).f1)
    some = list(alignment_laws.statutes(places.data))
    laws = alignment_laws.law_figures(some, encoder)
    yield Row("statutes", "links F1", laws.links.f1)
    yield Row("statutes", "definitions elsewhere found", laws.moved)
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


def layout_rows(places: Places) -> Iterator[Row]:
    """The same statements laid out another way: whether the same is told of them."""
    from auditor.pipeline.engines import Engines
    from auditor.settings import Settings
    from benchmarks import layouts

    some = list(layouts.statements(places.data, 2))
    found = layouts.shares(list(layouts.cases(some, Engines.load(Settings(translator="none")))))
    yield Row("layouts", "cases told the same", found.cases)
    yield Row("layouts", "findings told the same", found.findings)


SETS: dict[str, Callable[[Places], Iterator[Row]]] = {
    "samples": sample_rows,
    "alignment": alignment_rows,
    "layouts": layout_rows,
    "judgement": judgement_rows,
    "trials": trial_rows,
    "swissgov": swissgov_rows,
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
