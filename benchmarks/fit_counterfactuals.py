"""Fit the probes of time, roles and clauses: ``python -m benchmarks.fit_counterfactuals --data ../shared/data [--write]``.

Faithful pairs: NTREX and UN documents, English against Arabic, French, German and Spanish. Edited ones: the
same with one verb of the English set into another time, two names exchanged or a clause dropped on either side; and DEMETR's
tenses, which nothing is fitted on. Cross-validated by document. Prints what
the checks of tense, argument swap, clauses and sentence type report of each set.
"""

from __future__ import annotations

import argparse
import json
import random
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np

from auditor.checks import load_check
from auditor.encoders import load_encoder
from auditor.evidence.in_context import InContext
from auditor.evidence.probes import clauses as clause_probe
from auditor.evidence.probes import role_variants as role_swap
from auditor.evidence.probes import roles as role_probe
from auditor.evidence.probes import tense as tense_probe
from auditor.evidence.probes.clause_variants import drop_clauses
from auditor.evidence.probes.tense_variants import shift_tense
from auditor.evidence.probes.variants import Variant
from auditor.facts import load_extractor
from auditor.judge import REPORTED
from auditor.logistic import logistic_of
from auditor.model import Fact, Pair, Passage
from benchmarks.corpora import ParallelPair, demetr, ntrex, unpc
from benchmarks.fitting import Logistic, fit_logistic
from benchmarks.measures import auroc, folds_of, recall_at

TARGET = Path(__file__).parents[1] / "auditor" / "evidence" / "data"
SEED = 7
SAMPLED = 2000
# The share of edited sentences that sets where a confidence of 0.5 lies.
PRIORS = {"tense_probe": 1 / 180, "role_probe": 1 / 180, "clause_probe": 1 / 50}
# Where the false alarms should be: of all faithful pairs.
RATE = 0.003
# The log-odds of a sentence that is not asked about.
NOTHING = -20.0
# What the edits of each kind weigh together; a present put into the future is often no error.
SHARES = {"past-future": 0.4, "future-past": 0.4, "present-future": 0.2, "a": 0.5, "b": 0.5}


@dataclass(frozen=True, slots=True)
class Case:
    """A pair with the candidates of its sentence: rows (n, features) or None; ``edit`` is its kind."""

    set: str
    document: str
    rows: np.ndarray | None
    edit: str = ""


def pair_of(a: str, b: str, language: str, kinds: tuple[str, ...]) -> Pair:
    """The pair with its facts of those kinds."""
    facts: list[tuple[Fact, ...]] = []
    for text, code in ((a, "en"), (b, language)):
        facts.append(tuple(f for kind in kinds for f in load_extractor(kind)(text, code)))
    return Pair(Passage(a, "en"), Passage(b, language), facts_a=facts[0], facts_b=facts[1])


def corpus(data: Path) -> Iterator[ParallelPair]:
    rng = random.Random(SEED)
    for reader, language in [
        *((ntrex, code) for code in ("ar", "fr", "de")),
        *((unpc, code) for code in ("ar", "fr", "es")),
    ]:
        pairs = list(reader(data, language))
        yield from rng.sample(pairs, min(SAMPLED, len(pairs)))


Option = TypeVar("Option")


def chosen(text: str, options: Sequence[Option]) -> Option:
    """One of the options, drawn by a seed of the text."""
    return random.Random(zlib.crc32(text.encode())).choice(options)


def tense_cases(data: Path) -> Iterator[Case]:
    context = InContext(load_encoder("use"))

    def rows(pair: Pair) -> np.ndarray | None:
        side = tense_probe.own_side(pair)
        plan = tense_probe.plan_of(pair, side)
        return tense_probe.features([(pair, side, plan)], context)[0] if plan else None

    for p in corpus(data):
        name = f"{p.corpus} {p.b_language}"
        yield Case(name, p.document, rows(pair_of(p.a, p.b, p.b_language, ("modality",))))
        by_kind: dict[str, list[Variant]] = {}
        for variant in shift_tense(p.a, "en"):
            by_kind.setdefault(variant.kind, []).append(variant)
        for kind, variants in by_kind.items():
            text = chosen(p.a, variants).text
            pair = pair_of(text, p.b, p.b_language, ("modality",))
            yield Case(name, p.document, rows(pair), kind)
    for case in demetr(data):
        if case.kind == "major_id17_tense":
            for text, edit in ((case.good, ""), (case.perturbed, "demetr")):
                pair = pair_of(text, case.arabic, "ar", ("modality",))
                yield Case("demetr", case.document, rows(pair), edit)


def role_cases(data: Path) -> Iterator[Case]:
    context = InContext(load_encoder("use"))
    kinds = ("name", "territory")

    def rows(pair: Pair) -> np.ndarray | None:
        plan = role_swap.exchanges(pair, "a", inverted=True)
        return role_probe.features([(pair, "a", plan)], context)[0] if plan else None

    for p in corpus(data):
        name = f"{p.corpus} {p.b_language}"
        pair = pair_of(p.a, p.b, p.b_language, kinds)
        yield Case(name, p.document, rows(pair))
        same = role_swap.exchanges(pair, "a", inverted=False)
        able = [e for e in same if e.first.kind == e.second.kind]
        if able:
            exchange = chosen(p.a, able)
            text = role_swap.swap_names(p.a, exchange.first.here, exchange.second.here).text
            yield Case(name, p.document, rows(pair_of(text, p.b, p.b_language, kinds)), "a")
            text = role_swap.swap_names(p.b, exchange.first.there, exchange.second.there).text
            yield Case(name, p.document, rows(pair_of(p.a, text, p.b_language, kinds)), "b")


def clause_cases(data: Path) -> Iterator[Case]:
    context = InContext(load_encoder("use"))

    def rows(a: str, b: str, language: str) -> np.ndarray | None:
        pair = Pair(Passage(a, "en"), Passage(b, language))
        side, plan = clause_probe.plan_of(pair)
        return clause_probe.features([(pair, side, plan)], context)[0] if plan else None

    for p in corpus(data):
        name, code = f"{p.corpus} {p.b_language}", p.b_language
        yield Case(name, p.document, rows(p.a, p.b, code))
        for edit, text, own in (("a", p.a, "en"), ("b", p.b, code)):
            variants = drop_clauses(text, own)
            if variants and zlib.crc32(p.a.encode()) % 2 == (edit == "a"):
                left = chosen(text, variants).text
                a, b = (left, p.b) if edit == "a" else (p.a, left)
                yield Case(name, p.document, rows(a, b, code), edit)


def training(cases: list[Case], prior: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows, labels and weights; of an edited sentence the row is taken that is likeliest by its margins."""
    fitted = [c for c in cases if c.set != "demetr"]
    faithful = sum(not c.edit for c in fitted)
    edited = {kind: sum(c.edit == kind for c in fitted) for kind in SHARES}
    total = sum(SHARES[kind] for kind, count in edited.items() if count)
    rows, labels, weights = [], [], []
    for case in fitted:
        if case.rows is None:
            continue
        rows.append(case.rows)
        labels += [float(bool(case.edit))] * len(case.rows)
        weight = 1.0
        if case.edit:
            mass = faithful * prior / (1 - prior) * SHARES[case.edit] / total
            weight = mass / edited[case.edit] / len(case.rows)
        weights += [weight] * len(case.rows)
    return np.concatenate(rows), np.array(labels), np.array(weights)


def fit(cases: list[Case], prior: float) -> Logistic:
    rows, labels, weights = training(cases, prior)
    return fit_logistic(rows, labels, l2=1.0, sample_weights=weights)


def crossed(cases: list[Case], prior: float) -> np.ndarray:
    """The log-odds of each sentence by a model that has not seen its document."""
    folds = folds_of([c.document for c in cases])
    out = np.full(len(cases), NOTHING)
    for k in range(5):
        model = fit([c for c, fold in zip(cases, folds, strict=True) if fold != k], prior)
        for i, (case, fold) in enumerate(zip(cases, folds, strict=True)):
            if fold == k and case.rows is not None:
                out[i] = max(map(float, model.logits(case.rows)))
    return out


def report(title: str, cases: list[Case], logits: np.ndarray) -> None:
    chances = logistic_of(logits)
    everywhere = [x for c, x in zip(cases, logits, strict=True) if not c.edit]
    print(
        f"{title}: cross-validated by document; recall where {RATE:.1%} of all faithful are flagged"
    )
    for name, edit in sorted({(c.set, c.edit) for c in cases}):
        of = np.array([c.set == name and c.edit == edit for c in cases])
        shares = [
            f"{cut}: {float((chances[of] >= cut).mean()):.4f}" for cut in (REPORTED, 0.5, 0.75)
        ]
        asked = np.mean([c.rows is not None for c, take in zip(cases, of, strict=True) if take])
        line = f"{name:10} {edit or 'faithful':14} {of.sum():6}  asked {asked:.3f}  " + "  ".join(
            shares
        )
        if edit:
            good = [x for c, x in zip(cases, logits, strict=True) if c.set == name and not c.edit]
            line += f"  recall {recall_at(logits[of], everywhere, RATE):.3f}"
            line += f"  AUROC {auroc(logits[of], good):.3f}"
        print(line)


def write(name: str, features: tuple[str, ...], cases: list[Case]) -> None:
    target = TARGET / f"{name}.json"
    note = "fitted by python -m benchmarks.fit_counterfactuals on ntrex and unpc"
    weights = fit(cases, PRIORS[name]).raw_weights(features)
    target.write_text(json.dumps({"note": note, "weights": weights}, indent=1) + "\n", "utf-8")
    print(f"wrote {target}")


def report_mood(data: Path) -> None:
    run = load_check("sentence-type").run
    pairs: dict[str, list[tuple[str, str, str]]] = {}
    for reader, language in (
        (ntrex, "ar"),
        (ntrex, "fr"),
        (ntrex, "de"),
        (unpc, "ar"),
        (unpc, "fr"),
        (unpc, "es"),
    ):
        for p in reader(data, language):
            pairs.setdefault(f"{p.corpus} {language}", []).append((p.a, p.b, language))
    for case in demetr(data):
        if case.kind == "major_id19_question":
            pairs.setdefault("demetr good", []).append((case.good, case.arabic, "ar"))
            pairs.setdefault("demetr question", []).append((case.perturbed, case.arabic, "ar"))
    print("sentence type: pairs, and those reported at each confidence")
    for name, rows in pairs.items():
        found = [
            f.confidence
            for a, b, code in rows
            for f in run(Pair(Passage(a, "en"), Passage(b, code)))
        ]
        print(
            f"{name:16} {len(rows):5}  "
            + "  ".join(f"{c}: {found.count(c)}" for c in sorted(set(found)))
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="replace the weights in the package")
    parser.add_argument(
        "--only", choices=("tense", "role", "clause", "sentence type"), help="this kind alone"
    )
    options = parser.parse_args()
    kinds: list[tuple[str, Callable[[Path], Iterator[Case]], tuple[str, ...]]] = [
        ("tense_probe", tense_cases, tense_probe.FEATURES),
        ("role_probe", role_cases, role_probe.FEATURES),
        ("clause_probe", clause_cases, clause_probe.FEATURES),
    ]
    for name, read, features in kinds:
        if options.only not in (None, name.removesuffix("_probe")):
            continue
        cases = list(read(options.data))
        report(name, cases, crossed(cases, PRIORS[name]))
        if options.write:
            write(name, features, cases)
    if options.only in (None, "sentence type"):
        report_mood(options.data)


if __name__ == "__main__":
    main()
