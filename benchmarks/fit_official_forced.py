"""Fit what translation models add to acts and limits: ``python -m benchmarks.fit_official_forced --data ../shared/data [--write]``.

Needs the English-Portuguese models installed. Differences in the place of a planted one, against all that faithful
pairs have: lines of WMT22 that the judge is neither fitted nor measured on, and UN documents in the models' own
Portuguese. As many planted as documents have, one sentence in twenty. Every source is judged by a fit of the other.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from auditor.encoders import load_encoder
from auditor.evidence.in_context import InContext
from auditor.evidence.official import official_of
from auditor.evidence.official_forced import FEATURES, decoded, features, gain_of, questions_of
from auditor.evidence.probes.by_translation_model import Score
from auditor.model import Pair, Passage
from auditor.translators import load_translator
from auditor.translators.argos import ArgosTranslator
from auditor.translators.forced_decoding import scored
from benchmarks.corpora import ParallelPair
from benchmarks.fit_official import PRIOR
from benchmarks.fitting import fit_logistic
from benchmarks.judge_sets import FORCED_PAIRS, MACHINE_PAIRS, by_machine
from benchmarks.judge_sets import SEED as JUDGED
from benchmarks.measures import auroc, recall_at
from benchmarks.planted_sets import SEED, Planting, faithful, planted

TARGET = Path(__file__).parents[1] / "auditor" / "evidence" / "data" / "official_forced.json"
WMT22, BY_MACHINE = "wmt22 pt", "unpc by machine"
SAMPLED, COPIES = {WMT22: 1000, BY_MACHINE: 300}, 2
L2 = 1.0
BLOCK = 64


@dataclass(frozen=True, slots=True)
class Row:
    """A difference as it is weighed, whether it was planted, and of which source."""

    source: str
    kind: str
    group: str
    before: float
    features: tuple[float, ...]


def pairs_of(data: Path, source: str) -> list[ParallelPair]:
    """Faithful pairs that the judge has not seen."""
    if source == WMT22:
        known = {
            pair
            for seed in (SEED, JUDGED)
            for pair in faithful(data, WMT22, most=FORCED_PAIRS, seed=seed)
        }
        some = faithful(data, WMT22, most=SAMPLED[WMT22] + len(known))
        return [pair for pair in some if pair not in known][: SAMPLED[WMT22]]
    some = faithful(data, "unpc fr", most=MACHINE_PAIRS + SAMPLED[source])[MACHINE_PAIRS:]
    return by_machine(some)


def rows_of(
    some: Sequence[Planting], source: str, context: InContext, scores: tuple[Score, Score]
) -> Iterator[Row]:
    """All differences of faithful pairs, and those in the place of a planted one, as the models weigh them."""
    pairs = [Pair(Passage(one.a, "en"), Passage(one.pair.b, one.pair.b_language)) for one in some]
    weighed = [
        replace(pair, official=found)
        for pair, found in zip(pairs, official_of(pairs, context), strict=True)
    ]
    plans = [
        [
            asked if one.counts(known.a) else ()
            for known, asked in zip(pair.official or (), questions_of(pair), strict=True)
        ]
        for one, pair in zip(some, weighed, strict=True)
    ]
    answers = decoded([one for plan in plans for each in plan for one in each], scores)
    for one, pair, plan in zip(some, weighed, plans, strict=True):
        for known, asked in zip(pair.official or (), plan, strict=True):
            gain = gain_of(asked, answers)
            if gain is not None:
                row = features(known, gain)
                yield Row(source, one.kind, known.name.split(".")[0], known.probability, row)


def weights_of(rows: Sequence[Row], pairs: dict[str, tuple[int, int]]) -> np.ndarray:
    """Of every source as many planted as one sentence in twenty; ``pairs``: faithful ones and copies."""
    return np.array(
        [
            PRIOR / (1 - PRIOR) * pairs[row.source][0] / pairs[row.source][1] if row.kind else 1.0
            for row in rows
        ]
    )


def fit(rows: Sequence[Row], pairs: dict[str, tuple[int, int]]) -> dict[str, float]:
    """The weights by name, ``bias`` among them."""
    x = np.array([row.features for row in rows])
    y = np.array([float(bool(row.kind)) for row in rows])
    model = fit_logistic(x, y, l2=L2, sample_weights=weights_of(rows, pairs))
    return {name: round(value, 4) for name, value in model.raw_weights(FEATURES).items()}


def report(rows: Sequence[Row], pairs: dict[str, tuple[int, int]]) -> None:
    """How each source is ranked by a fit of the other, beside what words and encoder say."""
    for source in SAMPLED:
        mine = [row for row in rows if row.source == source]
        model = fit([row for row in rows if row.source != source], pairs)
        after = np.array([_odds(model, row) for row in mine])
        before = np.array([row.before for row in mine])
        bad = np.array([bool(row.kind) for row in mine])
        quiet = pairs[source][0] - int((~bad).sum())
        cells = []
        for scores in (before, after):
            good = np.concatenate([scores[~bad], np.full(max(0, quiet), -99.0)])
            told = " ".join(f"{recall_at(scores[bad], good, rate):.3f}" for rate in (0.01, 0.02))
            cells.append(
                f"AUROC {auroc(scores[bad], scores[~bad]):.3f}, above 1% / 2% of faithful pairs {told}"
            )
        print(f"{source:16} {bad.sum():4} planted, {(~bad).sum():4} in {pairs[source][0]} faithful pairs: "
              f"{cells[0]}; with the models, left out: {cells[1]}")  # fmt: skip


def _odds(model: dict[str, float], row: Row) -> float:
    values = zip(FEATURES, row.features, strict=True)
    return model["bias"] + sum(model[name] * value for name, value in values)


def main() -> None:
    """Print the figures; with ``--write`` put the weights in the place of the shipped ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    translator = load_translator("argos")
    if not isinstance(translator, ArgosTranslator):
        parser.error("needs argostranslate")
    there, back = translator.scoring_model("en", "pt"), translator.scoring_model("pt", "en")
    if there is None or back is None:
        parser.error("needs the models of both directions: audit models install en pt")
    scores = partial(scored, model=back), partial(scored, model=there)
    context = InContext(load_encoder("use"))
    rows: list[Row] = []
    pairs: dict[str, tuple[int, int]] = {}
    for source in SAMPLED:
        some = planted(source, pairs_of(options.data, source), each=COPIES)
        good = sum(one.planted is None for one in some)
        pairs[source] = good, len(some) - good
        for first in range(0, len(some), BLOCK):
            rows += rows_of(some[first : first + BLOCK], source, context, scores)
    report(rows, pairs)
    model = fit(rows, pairs)
    print(model)
    if options.write:
        note = "fitted by python -m benchmarks.fit_official_forced"
        TARGET.write_text(json.dumps({"note": note, "weights": model}, indent=1) + "\n", "utf-8")
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
