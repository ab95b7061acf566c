"""Fit what forced decoding adds to the probes, kind by kind.

python -m benchmarks.fit_forced_probes --data ../shared/data --models ../shared/models [--write]

WMT22 critical errors, Portuguese-English, with the real models. Faithful pairs: a sample of the OK lines.
Edited ones: the same with one word turned into its contrary, one negation put in or taken out, one verb
set into another time or two names exchanged. Cross-validated by line; prints the recall of the encoder alone and
with forced decoding where so many faithful lines are flagged, and what both flag of the BAD lines.
"""

from __future__ import annotations

import argparse
import json
import math
import pickle
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from auditor.checks.contrast import PRIOR_SHIFT
from auditor.checks.negation import probed
from auditor.evidence.probes.by_translation_model import (
    FEATURES,
    features,
)
from auditor.judge import REPORTED
from auditor.logistic import log_odds, logistic
from auditor.model import ProbeKind
from benchmarks.fitting import fit_logistic
from benchmarks.forced_cases import ALL, Case, collect
from benchmarks.measures import folds_of, recall_at

TARGET = Path(__file__).parents[1] / "auditor" / "evidence" / "data" / "forced_probes.json"
RATES = (0.005, 0.02)
# The log-odds of a sentence that is not asked about.
NOTHING = -20.0
# Log-odds of a difference where the probabilities of each kind are set: one contrary word in thirty (as the
# check shifts it), one sentence in 180, even odds for the check of negations to weigh.
PRIORS = {
    "contrast": math.log(1 / 29) - PRIOR_SHIFT,
    "tense": math.log(1 / 179),
    "roles": math.log(1 / 179),
    ProbeKind.NEGATION: 0.0,
}
L2 = 3.0
FOLDS = 5


def rows_of(case: Case) -> list[tuple[float, ...]]:
    """What the fit sees of a case: every probe, but of an edited word only its own."""
    start, end = case.place
    elsewhere = case.edited and case.kind == "contrast"
    return [
        features(probe, answer)
        for probe, answer in case.probes
        if answer is not None
        and answer.tells
        and not (elsewhere and (probe.end <= start or end <= probe.start))
    ]


def fit(kind: str, cases: Sequence[Case]) -> dict[str, float]:
    """The weights of a kind: ``bias`` and ``FEATURES``. Faithful and edited cases weigh alike at first."""
    faithful = [c for c in cases if c.kind == kind and c.label == "OK"]
    edited = [c for c in cases if c.kind == kind and c.edited]
    good = [row for c in faithful for row in rows_of(c)]
    changed_rows = [row for c in edited for row in rows_of(c)]
    even = len(good) / len(changed_rows)
    weights = np.array([1.0] * len(good) + [even] * len(changed_rows))
    labels = np.array([0.0] * len(good) + [1.0] * len(changed_rows))
    rows = np.array(good + changed_rows)
    found = fit_logistic(rows, labels, l2=L2, sample_weights=weights).raw_weights(FEATURES)
    if found["cost"] > 0:  # that a variant is hard to say cannot speak for it
        rows[:, FEATURES.index("cost")] = 0.0
        found = fit_logistic(rows, labels, l2=L2, sample_weights=weights).raw_weights(FEATURES)
    # Being asked about tells something too; of negations the counts say it, and of single words it is left out, to be
    # on the safe side.
    asked = 0.0
    if kind in ("tense", "roles"):
        asked = math.log(len(changed_rows) / len(edited) * len(faithful) / len(good))
    return {**found, "bias": round(found["bias"] + asked + PRIORS[kind], 4)}


def encoder_odds(case: Case) -> float:
    """The log-odds the checks go by without a translation model."""
    if case.kind == ProbeKind.NEGATION:
        margin = case.probes[0][0].margin if case.probes else None
        return log_odds(probed(logistic(case.told), margin))
    return max((log_odds(probe.probability) for probe, _ in case.probes), default=NOTHING)


def forced_odds(case: Case, weights: dict[str, float]) -> float:
    """The log-odds with the probes weighed anew."""
    found = []
    for probe, answer in case.probes:
        if answer is None or not answer.tells:
            found.append(encoder_odds(replace(case, probes=((probe, None),))))
            continue
        row = zip(FEATURES, features(probe, answer), strict=True)
        odds = weights["bias"] + sum(weights[name] * x for name, x in row)
        if case.kind == ProbeKind.NEGATION:  # as the check has it
            odds += case.told
            odds = max(odds, encoder_odds(case)) if answer.nats > 0 else odds
        found.append(odds)
    return max(found, default=encoder_odds(case))


def crossed(kind: str, cases: Sequence[Case]) -> list[tuple[Case, float, float]]:
    """Each case of a kind with the encoder's log-odds and those of a fit that has not seen its line."""
    mine = [c for c in cases if c.kind == kind]
    folds = folds_of([str(c.line) for c in mine], FOLDS)
    models = [
        fit(kind, [c for c, fold in zip(mine, folds, strict=True) if fold != held])
        for held in range(FOLDS)
    ]
    return [
        (c, encoder_odds(c), forced_odds(c, models[fold]))
        for c, fold in zip(mine, folds, strict=True)
    ]


def report(kind: str, cases: Sequence[Case]) -> None:
    found = crossed(kind, cases)
    good = np.array([odds for c, *odds in found if c.label == "OK"])
    for label in ("en", "pt", "BAD"):
        odds = np.array([odds for c, *odds in found if c.label == label])
        if not len(odds):
            continue
        line = f"{kind:9} {label:4} {len(odds):4} of {len(good):4} OK"
        for rate in RATES:
            before, after = (recall_at(odds[:, i], good[:, i], rate) for i in (0, 1))
            line += f"   at {rate:.1%}: encoder {before:.3f} forced {after:.3f}"
        print(line)
    cut = log_odds(REPORTED) - (PRIOR_SHIFT if kind == "contrast" else 0.0)
    for label in ("OK", "BAD", "en", "pt"):
        odds = np.array([odds for c, *odds in found if c.label == label])
        if len(odds):
            before, after = (odds > cut).sum(axis=0)
            print(f"{kind:9} {label:4} shown at {REPORTED}: encoder {before} forced {after}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=Path("../shared/models"))
    parser.add_argument(
        "--cases", type=Path, help="keep what was asked and answered here (.pickle)"
    )
    parser.add_argument("--write", action="store_true", help=f"replace {TARGET.name}")
    options = parser.parse_args()
    if options.cases and options.cases.exists():
        cases: list[Case] = pickle.loads(options.cases.read_bytes())
    else:
        cases = collect(options.data, options.models)
        if options.cases:
            options.cases.write_bytes(pickle.dumps(cases))
    weights: dict[str, float] = {}
    for kind in ALL:
        report(kind, cases)
        found = fit(kind, cases)
        weights |= {kind if n == "bias" else f"{kind}.{n}": value for n, value in found.items()}
    print(json.dumps(weights, indent=1))
    if options.write:
        note = "fitted by python -m benchmarks.fit_forced_probes on wmt22_ced pt-en dev"
        text = json.dumps({"note": note, "weights": weights}, indent=1)
        TARGET.write_text(text + "\n", "utf-8")
        print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
