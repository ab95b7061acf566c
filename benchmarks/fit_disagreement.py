"""Fit when two readings disagree: ``python -m benchmarks.fit_disagreement --data ../shared/data [--write]``.

Faithful readings in two languages or one, the same with a clause dropped (who tells less does not disagree), and with
one planted difference (who tells it otherwise does). Each set is measured with the weights of the others, and of all.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from random import Random

import numpy as np

from auditor.encoders import load_encoder
from auditor.facts.numbers.quantities import Form, quantities
from auditor.model import Passage
from auditor.pipeline.engines import Engines
from auditor.planting import KINDS, plant
from auditor.settings import Settings
from auditor.witnesses import disagreement, roles
from auditor.witnesses.model import Statement
from auditor.witnesses.pairs import Found, compared
from auditor.witnesses.statements import statement_of
from benchmarks.fitting import fit_logistic, fit_monotone
from benchmarks.measures import auroc, threshold_at
from benchmarks.tellings import LANGUAGES, SEED, SETS, rows_of

DATA = Path(__file__).parents[1] / "auditor" / "witnesses" / "data"
# Of these the copy tells less, or more, and no other thing.
LESS = ("clause-dropped", "clause-added", "attribution-dropped")
OTHER = tuple(
    name for name in KINDS if name not in {*LESS, "sentence-added", "sentence-dropped", "question"}
)
# Of faithful readings that are said to differ, and that a person is shown.
FALSE, SHOWN = 0.015, 0.05
# As many readings of the same thing disagree.
PRIOR = 0.1


@dataclass(frozen=True, slots=True)
class Case:
    """Two readings and what is between them; ``kind``: of the planted difference, empty for none."""

    found: Found
    kind: str

    @property
    def differs(self) -> bool:
        """Whether they disagree."""
        return self.kind in OTHER


def statement(text: str, language: str, account: int) -> Statement:
    """A reading by itself."""
    return statement_of(account, 0, Passage(text, language), {})


def cases_of(data: Path, name: str, engines: Engines, *, most: int) -> list[Case]:
    """Up to ``most`` pairs of faithful readings of a set, and of each copies that tell less or otherwise."""
    random = Random(f"{SEED} {name} disagreement")
    rows = [row for _, some in rows_of(data, name, most=most) for row in some]
    rows = random.sample(rows, min(most, len(rows)))
    both = list(combinations(range(len(LANGUAGES[name])), 2))
    pairs: list[tuple[Statement, Statement]] = []
    kinds: list[str] = []
    used: dict[str, int] = dict.fromkeys(KINDS, 0)
    for row in rows:
        a, b = random.choice(both)
        languages = LANGUAGES[name][a], LANGUAGES[name][b]
        other = statement(row[b], languages[1], 1)
        pairs.append((statement(row[a], languages[0], 0), other))
        kinds.append("")
        copies = list(plant(row[a], language=languages[0], kinds=(*LESS, *OTHER), seed=SEED))
        random.shuffle(copies)
        for copy in sorted(copies, key=lambda one: used[one.kind])[:2]:
            used[copy.kind] += 1
            pairs.append((statement(copy.text, languages[0], 0), other))
            kinds.append(copy.kind)
    found = compared([(a, b, cosine(a, b, engines)) for a, b in pairs], engines)
    return [Case(one, kind) for one, kind in zip(found, kinds, strict=True)]


def cosine(a: Statement, b: Statement, engines: Engines) -> float:
    """How near two readings are."""
    one, other = engines.encoder.encode([a.text, b.text])
    return float(one @ other)


@dataclass(frozen=True, slots=True)
class Weights:
    """The fitted model and its two thresholds."""

    bias: float
    weights: np.ndarray
    differ: float
    unsure: float

    def probabilities(self, cases: Sequence[Case]) -> np.ndarray:
        """That the readings of each case disagree; 0 where nothing was found."""
        odds = matrix(cases) @ self.weights + self.bias
        found = np.array([bool(case.found.issues) for case in cases])
        return np.where(found, 1 / (1 + np.exp(-odds)), 0.0)


def matrix(cases: Sequence[Case]) -> np.ndarray:
    """The features of cases."""
    rows = [disagreement.features_of(case.found, case.found.issues) for case in cases]
    return np.array([[row[name] for name in disagreement.FEATURES] for row in rows])


def fitted(sets: Sequence[Sequence[Case]]) -> Weights:
    """Weights that are not negative, and thresholds on the same cases."""
    cases = [case for some in sets for case in some if case.found.issues]
    labels = np.array([float(case.differs) for case in cases])
    share = labels.mean()
    weight = np.where(labels > 0, PRIOR / share, (1 - PRIOR) / (1 - share))
    slopes, bias = fit_monotone(matrix(cases), labels, sample_weights=weight, l2=2.0)
    model = Weights(bias, slopes, 0.0, 0.0)
    every = [case for some in sets for case in some if not case.differs]
    quiet = model.probabilities(every)
    return Weights(bias, slopes, threshold_at(quiet, FALSE), threshold_at(quiet, SHOWN))


def line(model: Weights, cases: Sequence[Case]) -> str:
    """What a model makes of a set."""
    chances = model.probabilities(cases)
    differs = np.array([case.differs for case in cases])
    less = np.array([case.kind in LESS for case in cases])
    plain = ~differs & ~less
    return (
        f"AUROC {auroc(chances[differs], chances[~differs]):.3f}  planted shown as differing "
        f"{np.mean(chances[differs] > model.differ):.3f}, with unsure {np.mean(chances[differs] > model.unsure):.3f}; "
        f"false {np.mean(chances[plain] > model.differ):.3f} ({np.mean(chances[plain] > model.unsure):.3f}), "
        f"where one tells less {np.mean(chances[less] > model.differ):.3f}"
    )


def role_rows(
    data: Path, name: str, engines: Engines, *, most: int
) -> tuple[np.ndarray, np.ndarray]:
    """The likeness of what stands around numbers that correspond, and around others of the same sentences."""
    asked, labels = [], []
    rows = [row for _, some in rows_of(data, name, most=most) for row in some]
    both = list(combinations(range(len(LANGUAGES[name])), 2))
    for number, row in enumerate(rows):
        a, b = both[number % len(both)]
        one, other = (statement(row[i], LANGUAGES[name][i], k) for k, i in enumerate((a, b)))
        sides = [
            [(f, q) for f, q in quantities(s.facts) if q.form in {Form.DIGITS, Form.WORDS}]
            for s in (one, other)
        ]
        if len(sides[0]) < 2 or len({q.value for _, q in sides[0]}) < len(sides[0]):
            continue
        for fact, quantity in sides[0]:
            for there, its in sides[1]:
                asked.append(
                    (
                        roles.windows(one.passage, (fact.start, fact.end)),
                        roles.windows(other.passage, (there.start, there.end)),
                    )
                )
                labels.append(float(quantity.value == its.value))
    return np.array(roles.likeness(asked, engines)), np.array(labels)


def main() -> None:
    """Print the figures; write the weights where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--most", type=int, default=250)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    engines = Engines(load_encoder("use"), Engines.load(Settings(translator="none")).translator)
    told = {name: role_rows(options.data, name, engines, most=options.most) for name in SETS}
    model = fit_logistic(
        np.concatenate([rows for rows, _ in told.values()]),
        np.concatenate([labels for _, labels in told.values()]),
    )
    for name, (rows, labels) in told.items():
        rest = [key for key in told if key != name]
        own = fit_logistic(
            np.concatenate([told[key][0] for key in rest]),
            np.concatenate([told[key][1] for key in rest]),
        )
        left, tuned = (m.logits(rows) for m in (own, model))
        print(
            f"{name:8} same role: AUROC left out {auroc(left[labels > 0], left[labels == 0]):.3f}, "
            f"tuned {auroc(tuned[labels > 0], tuned[labels == 0]):.3f}, {len(labels)} pairs of numbers"
        )
    if options.write:
        _write("roles", model.raw_weights(roles.FEATURES))
    sets = {name: cases_of(options.data, name, engines, most=options.most) for name in SETS}
    tuned_model = fitted(list(sets.values()))
    for name, cases in sets.items():
        left_out = fitted([some for key, some in sets.items() if key != name])
        print(f"{name:8} left out: {line(left_out, cases)}")
        print(f"{'':8} tuned:    {line(tuned_model, cases)}")
    if options.write:
        weights = {
            "bias": round(tuned_model.bias, 4),
            "differ": round(tuned_model.differ, 4),
            "unsure": round(tuned_model.unsure, 4),
            **{
                name: round(float(value), 4)
                for name, value in zip(disagreement.FEATURES, tuned_model.weights, strict=True)
            },
        }
        _write("disagreement", weights)


def _write(name: str, weights: dict[str, float]) -> None:
    note = (
        "fitted by python -m benchmarks.fit_disagreement on ntrex, unpc, xquad, FLORES and IWSLT17"
    )
    target = DATA / f"{name}.json"
    target.write_text(json.dumps({"note": note, "weights": weights}, indent=1) + "\n", "utf-8")
    print(f"wrote {target}")


if __name__ == "__main__":
    main()
