"""How well editorial and substantive changes between two versions of one text are told apart, left out and tuned.

    python -m benchmarks.revisions --data ../shared/data [--texts 250] [--write]

Substantive: one planted difference (`auditor.planting`), half of them with editorial changes beside it. Editorial: one to three
changes of `benchmarks.editorial_changes`, chosen so that both classes differ in as many words. Half of the entries of every
table are withheld, and phrases that no table has are among the changes. Each set is measured by a model of the other
sets (left out; sets of one corpus are left out together) and by that of all (tuned). Beside it stand two naive figures: the
share of words that differ, and 1 - cosine of the two sentences. ``--write`` writes what `audit revise` uses.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from auditor.encoders import load_encoder
from auditor.evidence.in_context import InContext
from auditor.logistic import logistic_of
from auditor.planting import KINDS, plant
from auditor.revision.changes import Weight
from auditor.revision.features import compare
from auditor.revision.model import weight_of
from benchmarks.editorial_changes import edit, is_known
from benchmarks.fitting import fit_monotone
from benchmarks.measures import auroc
from benchmarks.planted import texts_of

Matrix = NDArray[np.float64]
SETS = (
    ("laws", "en"), ("laws", "fr"), ("unpc", "en"), ("unpc", "fr"), ("unpc", "es"), ("ntrex", "en"),
)  # fmt: skip
LENGTHS = (40, 400)
SEED = 23
# A sentence more or less is told without a model; a question mark is no revision of an official text.
# Besides the planted kinds, since few texts have what `roles` wants: two names in each other's place.
EXCHANGED = "exchanged names"
# And a modifier more or less, since the planted kinds take out hedges, limits and clauses, but no plain word.
MODIFIER = "modifier"
_NO_MODIFIERS = frozenset(
    "which where other their under these those there about after before above being".split()
)
_TELLING = frozenset(
    "to from by against with for under before after sur contre par vers avec contra hacia por".split()
)
LEFT_OUT = frozenset(("sentence-added", "sentence-dropped"))
MODEL = Path(__file__).parents[1] / "auditor" / "revision" / "data" / "revision.json"


@dataclass(frozen=True, slots=True)
class Revised:
    """Two versions of a text; ``kind`` of the planted difference, empty for editorial changes alone."""

    set: str
    language: str
    old: str
    new: str
    kind: str
    edits: tuple[str, ...] = ()
    hidden: bool = False


def revised(data: Path, corpus: str, language: str, *, texts: int) -> Iterator[Revised]:
    """For each of some texts of a set one editorial revision and one substantive."""
    name = f"{corpus} {language}"
    fit = [t for t in texts_of(corpus, data, language) if LENGTHS[0] <= len(t) <= LENGTHS[1]]
    random = Random(f"{SEED} {name}")
    kinds = [kind for kind in KINDS if kind not in LEFT_OUT]
    used: dict[str, int] = defaultdict(int)
    for text in random.sample(fit, min(texts, len(fit))):
        edited = edit(text, language=language, seed=SEED)
        copies = plant(text, language=language, kinds=kinds, seed=SEED)
        if edited is None or not copies:
            continue
        yield Revised(name, language, text, edited.text, "", edited.kinds, edited.hidden)
        # Rare kinds first, so that there is something of every kind.
        copy = min(random.sample(list(copies), len(copies)), key=lambda one: used[one.kind])
        swapped = exchanged(text)
        if swapped is not None and used[EXCHANGED] < texts / 12:
            used[EXCHANGED] += 1
            yield Revised(name, language, text, swapped, EXCHANGED)
        less = without_modifier(text, random)
        if less is not None and used[MODIFIER] < texts / 8:
            used[MODIFIER] += 1
            # Put in as often as taken out.
            old, new = (text, less) if used[MODIFIER] % 2 else (less, text)
            yield Revised(name, language, old, new, MODIFIER)
        used[copy.kind] += 1
        new = copy.text
        edits: tuple[str, ...] = ()
        if random.random() < 0.5:
            more = edit(copy.text, language=language, seed=SEED + 1, most=2)
            if more is not None and copy.after.lower() in more.text.lower():
                new, edits = more.text, more.kinds
        yield Revised(name, language, text, new, copy.kind, edits)


def exchanged(text: str) -> str | None:
    """The text with two names exchanged that something says of each other: *A told B*, *from A to B*; no two of a list."""
    name = r"[A-Z][\w-]+(?: (?:of |the )*[A-Z][\w-]+)*"
    for match in re.finditer(rf"(?<=[a-z] )({name})((?: [a-z]+){{1,5}} )({name})(?=[ .,;])", text):
        between = set(match[2].split())
        if (
            match[1] != match[3]
            and between & _TELLING
            and not between & {"and", "or", "et", "ou", "y", "o"}
        ):
            return text[: match.start()] + match[3] + match[2] + match[1] + text[match.end() :]
    return None


def without_modifier(text: str, random: Random) -> str | None:
    """The text without a word that stands between an article or preposition and a noun, as an English adjective does."""
    places = [
        m
        for m in re.finditer(r"(?<= )(?:the|a|of|any|to) ([a-z]{5,}) (?=[a-z]{4,}[ .,;])", text)
        if not m[1].endswith(("ing", "ed", "ly")) and m[1] not in _NO_MODIFIERS
    ]
    if not places:
        return None
    match = random.choice(places)
    return text[: match.start(1)] + text[match.end() :]


def figures_of(rows: Sequence[Revised]) -> list[dict[str, float]]:
    """The features of every revision, with the two naive figures by the names ``words`` and ``cosine``."""
    from rapidfuzz.distance import Indel

    context = InContext(load_encoder("use"))
    found: list[dict[str, float]] = []
    for start in range(0, len(rows), 64):
        block = rows[start : start + 64]
        for one, compared in zip(
            block,
            compare([(r.old, r.new) for r in block], block[0].language, context, known=is_known),
            strict=True,
        ):
            words = Indel.normalized_distance(one.old.lower().split(), one.new.lower().split())
            gap = compared.features.get("gap", 0.0)
            found.append({**compared.features, "=words": words, "=cosine": gap})
    return found


def matrix(rows: Sequence[dict[str, float]], names: Sequence[str]) -> Matrix:
    """The figures as (rows, names)."""
    return np.array([[row.get(name, 0.0) for name in names] for row in rows])


def fitted(
    rows: Sequence[dict[str, float]], labels: Matrix, names: Sequence[str]
) -> tuple[Matrix, float]:
    """Slopes and bias, both classes of one weight."""
    weights = np.where(labels == 1, 0.5 / labels.mean(), 0.5 / (1 - labels.mean()))
    return fit_monotone(matrix(rows, names), labels, sample_weights=weights, l2=1.0)


def main() -> None:
    """Print the tables; write the model where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--texts", type=int, default=250)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--worst", type=int, default=0, help="print so many of the worst judged")
    options = parser.parse_args()
    rows: list[Revised] = []
    figures: list[dict[str, float]] = []
    for corpus, language in SETS:
        some = list(revised(options.data, corpus, language, texts=options.texts))
        rows += some
        figures += figures_of(some)
    labels = np.array([float(bool(r.kind)) for r in rows])
    names = sorted({name for row in figures for name in row if not name.startswith("=")})
    tuned = fitted(figures, labels, names)
    everywhere = matrix(figures, names) @ tuned[0] + tuned[1]
    left_out = np.zeros(len(rows))
    for corpus in dict.fromkeys(corpus for corpus, _ in SETS):
        own = np.array([r.set.startswith(corpus) for r in rows])
        rest = [f for f, mine in zip(figures, own, strict=True) if not mine]
        slopes, bias = fitted(rest, labels[~own], names)
        left_out[own] = (
            matrix([f for f, mine in zip(figures, own, strict=True) if mine], names) @ slopes + bias
        )
    _tell(rows, figures, labels, left_out, everywhere)
    for i in np.argsort(np.where(labels == 1, left_out, -left_out))[: options.worst]:
        r = rows[i]
        print(
            f"{left_out[i]:+.2f} {r.set} {r.kind or r.edits} {r.hidden}\n  - {r.old}\n  + {r.new}\n  {figures[i]}"
        )
    if options.write:
        write(names, tuned)


def _tell(
    rows: Sequence[Revised],
    figures: Sequence[dict[str, float]],
    labels: Matrix,
    left_out: Matrix,
    tuned: Matrix,
) -> None:
    words, cosine = (np.array([f[name] for f in figures]) for name in ("=words", "=cosine"))
    print(
        f"{'set':<10} {'pairs':>6} {'left out':>9} {'tuned':>7} {'hidden':>7} {'word diff':>10} {'1-cosine':>9}"
    )
    sets = dict.fromkeys(r.set for r in rows)
    for name in [*sets, "all"]:
        own = np.array([name in ("all", r.set) for r in rows])
        # Substantive against those editorial changes of which at least one is in no table in use.
        hard = own & np.array([bool(r.kind) or r.hidden for r in rows])
        print(
            f"{name:<10} {own.sum():>6} {_auroc(labels, left_out, own):>9.3f} {_auroc(labels, tuned, own):>7.3f} "
            f"{_auroc(labels, left_out, hard):>7.3f} {_auroc(labels, words, own):>10.3f} {_auroc(labels, cosine, own):>9.3f}"
        )
    share = {c: np.median(words[labels == c]) for c in (0.0, 1.0)}
    print(
        f"median share of words that differ: editorial {share[0.0]:.3f}, substantive {share[1.0]:.3f}"
    )
    _tell_weights(rows, figures, labels, left_out)
    print("\nleft out, at even odds: substantive that are called so, by kind")
    for kind in sorted({r.kind for r in rows if r.kind}):
        own = np.array([r.kind == kind for r in rows])
        print(f"  {kind:<22} {own.sum():>4} {float((left_out[own] > 0).mean()):>6.2f}")
    print("editorial that are called substantive, by what is among the changes")
    for kind in sorted({k for r in rows if not r.kind for k in r.edits}):
        own = np.array([not r.kind and kind in r.edits for r in rows])
        print(f"  {kind:<22} {own.sum():>4} {float((left_out[own] > 0).mean()):>6.2f}")


def _tell_weights(
    rows: Sequence[Revised], figures: Sequence[dict[str, float]], labels: Matrix, left_out: Matrix
) -> None:
    """What the changes would be called, and how many of what is called so are: both classes as many."""
    probabilities = logistic_of(left_out)
    called = np.array(
        [weight_of(float(p), f).value for p, f in zip(probabilities, figures, strict=True)]
    )
    print(
        "\nleft out, what they are called: share of the substantive, of the editorial, and how many called so are substantive"
    )
    for weight in Weight:
        own = called == weight.value
        shares = [float((own & (labels == c)).sum() / (labels == c).sum()) for c in (1.0, 0.0)]
        right = float(labels[own].mean()) if own.any() else float("nan")
        print(f"  {weight.value:<12} {shares[0]:>6.3f} {shares[1]:>6.3f} {right:>6.3f}")
    passed = [r.kind for r, c in zip(rows, called, strict=True) if r.kind and c == "editorial"]
    print(f"substantive that are called editorial, by kind: {dict(Counter(passed).most_common())}")
    print("reliability, left out: probability said, share that is substantive, how many")
    for low in np.arange(0, 1, 0.1):
        own = (probabilities >= low) & (probabilities < low + 0.1 + (low > 0.85))
        if own.any():
            print(f"  {probabilities[own].mean():.2f} {labels[own].mean():.2f} {int(own.sum()):>5}")


def _auroc(labels: Matrix, scores: Matrix, own: NDArray[np.bool_]) -> float:
    return float(auroc(scores[own & (labels == 1)], scores[own & (labels == 0)]))


def write(names: Sequence[str], model: tuple[Matrix, float]) -> None:
    """The model as the package has it: slopes that are not nought, by name."""
    slopes = {n: round(float(v), 4) for n, v in zip(names, model[0], strict=True) if v > 1e-4}
    note = "fitted on planted and editorial revisions of statutes, UN documents and news by benchmarks/revisions.py"
    MODEL.parent.mkdir(exist_ok=True)
    data = {"note": note, "weights": {"bias": round(model[1], 4), **slopes}}
    MODEL.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
