"""Negation, modality and extent: recall on edits, false alarms on faithful translations.

    python -m benchmarks.facts_negation --data ../shared/data          # the table
    python -m benchmarks.facts_negation --data ../shared/data --fit    # the weights of the checks

Faithful pairs: UNPC and NTREX, English against Arabic, French, Spanish and German. Edited pairs:
the same with one negation (or modal, or polar word) of the English put in, taken out or swapped by
`auditor.evidence.probes.variants`, and DEMETR's negations. Fitted by document: a fold's confidences come
from weights fitted on the other four.
"""

from __future__ import annotations

import argparse
import json
import random
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from auditor.checks import negation
from auditor.checks.crossing import Scale, pair_features
from auditor.evidence.probes.variants import Variant, swap_modal, swap_polar, toggle_negation
from auditor.facts import load_extractor
from auditor.logistic import logistic_of
from auditor.model import Fact, Pair, Passage
from benchmarks.measures import folds_of

PRIOR = 0.1  # assumed share of reversed sentences; sets where a confidence of 0.5 lies
Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """One pair: the set and document it is from, and whether it was edited."""

    name: str
    document: str
    a: str
    b: str
    language: str
    edited: bool = False


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")[:-1]


def faithful(data: Path) -> list[Case]:
    """The pairs assumed to be equivalent."""
    cases: list[Case] = []
    unpc = data / "unpc" / "UNv1.0.devset"
    ids = [line.split()[0] for line in _lines(Path(f"{unpc}.ids"))]
    english = _lines(Path(f"{unpc}.en"))
    for code in ("ar", "fr", "es"):
        rows = zip(ids, english, _lines(Path(f"{unpc}.{code}")), strict=True)
        cases += [Case(f"unpc en-{code}", doc, a, b, code) for doc, a, b in rows]
    for line in _lines(data / "ntrex" / "ntrex.jsonl"):
        row = json.loads(line)
        cases += [
            Case(f"ntrex en-{code}", row["doc"], row["en"], row[code], code)
            for code in ("ar", "fr", "de")
        ]
    return cases


def edited(cases: Sequence[Case], edit: Callable[[str, str], list[Variant]]) -> list[Case]:
    """Each case that can be edited, with one edit drawn by a seed of its text."""
    found: list[Case] = []
    for case in cases:
        variants = edit(case.a, "en")
        if variants:
            choice = random.Random(zlib.crc32(case.a.encode())).choice(variants)
            found.append(replace(case, a=choice.text, edited=True))
    return found


def demetr(data: Path) -> list[Case]:
    """DEMETR's negations and the good translations they were made from, against human Arabic."""
    found: list[Case] = []
    for line in _lines(data / "demetr_ar" / "dev.jsonl"):
        row = json.loads(line)
        if row["pert_name"] == "critical_id8_negation":
            for key, wrong in (("demetr_mt_good", False), ("demetr_mt_perturbed", True)):
                found.append(
                    Case("demetr", row["flores_line0"], row[key], row["flores_ar"], "ar", wrong)
                )
    return found


def pair_of(case: Case, kinds: Sequence[str]) -> Pair:
    """The case as a check sees it."""
    facts: list[list[Fact]] = []
    for text, code in ((case.a, "en"), (case.b, case.language)):
        facts.append([f for kind in kinds for f in load_extractor(kind)(text, code)])
    return Pair(
        Passage(case.a, "en"),
        Passage(case.b, case.language),
        facts_a=tuple(facts[0]),
        facts_b=tuple(facts[1]),
    )


def negation_features(cases: Sequence[Case]) -> Array:
    """The negation check's features of each case."""
    rows = []
    for case in cases:
        pair = pair_of(case, ("negation",))
        rows.append(negation.features(*negation.counts(pair)))
    return np.array(rows)


def fit(x: Array, y: NDArray[np.bool_], *, ridge: float = 1.0) -> Array:
    """Logistic regression by Newton's method, the edited cases weighing PRIOR of the whole."""
    weight = np.where(y, PRIOR / max(y.mean(), 1e-9), (1 - PRIOR) / max(1 - y.mean(), 1e-9))
    w = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], ridge)
    for _ in range(50):
        p = logistic_of(x @ w)
        gradient = x.T @ (weight * (y - p)) - penalty * w
        hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        w += step
        if np.abs(step).max() < 1e-8:
            break
    return w


def crossed(x: Array, y: NDArray[np.bool_], folds: NDArray[np.int64]) -> Array:
    """Each case's confidence by weights that have not seen its document."""
    out = np.zeros(len(x))
    for k in range(5):
        inside = folds == k
        out[inside] = logistic_of(x[inside] @ fit(x[~inside], y[~inside]))
    return out


def report_negation(data: Path, *, show_fit: bool) -> None:
    good = faithful(data)
    cases = good + edited(good, toggle_negation)
    x = negation_features(cases)
    y = np.array([c.edited for c in cases])
    confidence = crossed(x, y, folds_of([c.document for c in cases]))
    print_shares("negation", cases, confidence)
    weights = fit(x, y)
    if show_fit:
        print("WEIGHTS = (" + ", ".join(f"{v:.2f}" for v in weights) + ")")
    held = demetr(data)
    scores = logistic_of(negation_features(held) @ weights)
    wrong = np.array([c.edited for c in held])
    for cut in (0.15, 0.3, 0.5):
        print(
            f"demetr_ar negation at confidence >= {cut}: recall {(scores[wrong] >= cut).mean():.3f}, "
            f"good flagged {(scores[~wrong] >= cut).mean():.3f} (nothing fitted on it)"
        )


def report_scale(
    data: Path,
    check: str,
    edit: Callable[[str, str], list[Variant]],
    of_interest: Callable[[Variant], bool],
    *,
    show_fit: bool,
) -> None:
    """Recall and false alarms of a check of crossings, and its weights."""
    scale: Scale = import_module(f"auditor.checks.{check}").SCALE

    def chosen_edits(text: str, code: str) -> list[Variant]:
        return [v for v in edit(text, code) if of_interest(v)]

    good = faithful(data)
    cases = good + edited(good, chosen_edits)
    x = np.array([pair_features(pair_of(c, (scale.kind,)), scale) for c in cases])
    y = np.array([c.edited for c in cases])
    print_shares(check, cases, crossed(x, y, folds_of([c.document for c in cases])))
    if show_fit:
        weights = fit(x, y)
        print(f"bias={weights[0]:.2f}, length={weights[1]:.2f}")
        for i, crossing in enumerate(scale.crossings):
            w, clean, firm = weights[2 + 3 * i : 5 + 3 * i]
            print(
                f'Crossing("{crossing.one}", "{crossing.other}", {w:.2f}, {clean:.2f}, {firm:.2f}),'
            )


def print_shares(title: str, cases: Sequence[Case], confidence: Array) -> None:
    """The share of faithful and of edited pairs reported, by set."""
    y = np.array([c.edited for c in cases])
    print(f"{title}: share reported, cross-validated by document")
    print(
        f"{'set':<14}{'pairs':>7}{'faithful>=.5':>14}{'>=.15':>8}{'edited':>8}{'>=.5':>8}{'>=.15':>8}"
    )
    for name in dict.fromkeys(c.name for c in cases):
        chosen = np.array([c.name == name for c in cases])
        clean, wrong = confidence[chosen & ~y], confidence[chosen & y]
        print(
            f"{name:<14}{len(clean):>7}{(clean >= 0.5).mean():>14.3f}{(clean >= 0.15).mean():>8.3f}"
            f"{len(wrong):>8}{(wrong >= 0.5).mean():>8.3f}{(wrong >= 0.15).mean():>8.3f}"
        )


def of_extent(variant: Variant) -> bool:
    """Whether a swap exchanges two classes the quantifiers check weighs against each other."""
    scale = import_module("auditor.checks.quantifiers").SCALE
    was = {f.value for f in load_extractor("quantifier")(variant.was, "en")}
    now = {f.value for f in load_extractor("quantifier")(variant.now, "en")}
    opposed = [{c.one, c.other} for c in scale.crossings]
    return any({w, n} in opposed for w in was for n in now)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--fit", action="store_true", help="print the fitted weights")
    arguments = parser.parse_args()
    fitting = arguments.fit
    report_negation(arguments.data, show_fit=fitting)
    report_scale(arguments.data, "modality", swap_modal, lambda _: True, show_fit=fitting)
    report_scale(arguments.data, "quantifiers", swap_polar, of_extent, show_fit=fitting)


if __name__ == "__main__":
    main()
