"""Fit how sure a difference of acts or limits is: ``python -m benchmarks.fit_official --data ../shared/data [--write]``.

Differences in the place of a planted one, against all that faithful pairs have; as many planted as documents have,
one sentence in twenty. Two models: of what the words say by themselves, and with what the encoder says of them. Every
source is judged by a model of the others.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from auditor.encoders import load_encoder
from auditor.evidence.in_context import InContext
from auditor.evidence.official import KEY, Compared, Features, compared, probed, with_rate
from auditor.logistic import logistic_of
from auditor.model import Pair, Passage
from benchmarks.fitting import fit_logistic
from benchmarks.measures import auroc
from benchmarks.planted_sets import FAITHFUL, Planting, faithful, planted

FOLDER = Path(__file__).parents[1] / "auditor" / "evidence" / "data"
SAMPLED, COPIES = 900, 4
PRIOR = 0.05
L2 = 1.0
BLOCK = 64
# What only the encoder says.
PROBED = ("probed", "sentence", "margin", "word", "here", "elsewhere")

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Found:
    """A difference, whether it was planted, the corpus and how much it counts."""

    difference: Compared
    planted: bool
    corpus: str
    weight: float


@dataclass(frozen=True, slots=True)
class Seen:
    """The differences of all sources, and how many faithful pairs every corpus has."""

    found: Sequence[Found]
    pairs: Mapping[str, int]


def gathered(data: Path, context: InContext, *, sampled: int = SAMPLED) -> Seen:
    """All differences of faithful pairs, and those in the place of a planted one."""
    found: list[Found] = []
    counts: Counter[str] = Counter()
    for source in FAITHFUL:
        pairs = planted(source, faithful(data, source, most=sampled), each=COPIES)
        copies = sum(one.planted is not None for one in pairs)
        counts[pairs[0].pair.corpus] += len(pairs) - copies
        share = PRIOR / (1 - PRIOR) * (len(pairs) - copies) / copies
        for first in range(0, len(pairs), BLOCK):
            found += _block(pairs[first : first + BLOCK], context, share=share)
    return Seen(found, counts)


def _block(some: Sequence[Planting], context: InContext, *, share: float) -> list[Found]:
    pairs = [Pair(Passage(one.a, "en"), Passage(one.pair.b, one.pair.b_language)) for one in some]
    kept = [
        [each for each in compared(pair) if one.counts(each.a)]
        for one, pair in zip(some, pairs, strict=True)
    ]
    return [
        Found(
            each,
            one.planted is not None,
            one.pair.corpus,
            share if one.planted is not None else 1.0,
        )
        for one, rows in zip(some, probed(pairs, kept, context), strict=True)
        for each in rows
    ]


def rates_of(seen: Seen, *, but: frozenset[str]) -> dict[str, float]:
    """How often the faithful pairs of all corpora but those differ in a scale or value: the log of the share."""
    counts = Counter(
        name
        for one in seen.found
        if not one.planted and one.corpus not in but
        for name in one.difference.features
        if name.startswith(KEY)
    )
    pairs = sum(count for corpus, count in seen.pairs.items() if corpus not in but)
    return {name: math.log((count + 0.5) / pairs) for name, count in counts.items()}


def rows_of(seen: Seen, *, but: str | None, encoder: bool) -> list[Features]:
    """What is weighed of each difference; how often faithful pairs differ so is never of its own corpus."""
    corpora = seen.pairs
    rates = {one: rates_of(seen, but=frozenset({one, but or one})) for one in corpora}
    return [
        {
            name: value
            for name, value in with_rate(one.difference.features, rates[one.corpus]).items()
            if encoder or name.rpartition(".")[2] not in PROBED
        }
        for one in seen.found
    ]


def matrix(rows: Sequence[Features]) -> tuple[Floats, list[str]]:
    """The rows, and the names of the columns."""
    names = sorted({name for row in rows for name in row})
    return np.array([[row.get(name, 0.0) for name in names] for row in rows]), names


def report(seen: Seen, *, encoder: bool) -> None:
    """How every corpus is ranked by a model of the others."""
    y = np.array([float(one.planted) for one in seen.found])
    w = np.array([one.weight for one in seen.found])
    given = np.array([one.corpus for one in seen.found])
    out = np.empty(len(y))
    for corpus in sorted(seen.pairs):
        here = given == corpus
        x, _ = matrix(rows_of(seen, but=corpus, encoder=encoder))
        model = fit_logistic(x[~here], y[~here], l2=L2, sample_weights=w[~here])
        out[here] = logistic_of(model.logits(x[here]))
    faithful_pairs = sum(seen.pairs.values())
    ranked = np.sort(out[y == 0])[::-1]
    shares = ", ".join(
        f"{(out[y == 1] > ranked[int(faithful_pairs * share)]).mean():.3f} at {share:.1%}"
        for share in (0.005, 0.01, 0.02)
    )
    print(
        f"{'with' if encoder else 'without'} an encoder, left out as a corpus: AUROC {auroc(out[y == 1], out[y == 0]):.3f}; "
        f"planted differences above so many of the faithful pairs: {shares}"
    )
    by_name: dict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(seen.found):
        by_name[one.difference.name].append(i)
    for name, mine in sorted(by_name.items()):
        good, bad = [i for i in mine if not y[i]], [i for i in mine if y[i]]
        if good and bad:
            print(
                f"{name:28} {len(bad):5} planted {len(good):5} not; mean probability {out[bad].mean():.2f} "
                f"{out[good].mean():.2f}; AUROC {auroc(out[bad], out[good]):.3f}"
            )


def fitted(seen: Seen, *, encoder: bool) -> Mapping[str, float]:
    """The weights of the model of all sources."""
    x, names = matrix(rows_of(seen, but=None, encoder=encoder))
    y = np.array([float(one.planted) for one in seen.found])
    w = np.array([one.weight for one in seen.found])
    return fit_logistic(x, y, l2=L2, sample_weights=w).raw_weights(names)


def write(seen: Seen) -> None:
    """Both models, the rates of all corpora with the first."""
    note = "fitted by python -m benchmarks.fit_official on planted differences of " + ", ".join(
        FAITHFUL
    )
    rates = rates_of(seen, but=frozenset())
    rows = {name: [round(rate, 3)] for name, rate in sorted(rates.items())}
    for name, encoder in (("official", False), ("official_probed", True)):
        text = {"note": note, "weights": fitted(seen, encoder=encoder)}
        if not encoder:
            text["rows"] = rows
        target = FOLDER / f"{name}.json"
        target.write_text(json.dumps(text, indent=1) + "\n", "utf-8")
        print(f"wrote {target}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="replace the fitted files")
    options = parser.parse_args()
    seen = gathered(options.data, InContext(load_encoder("use")))
    for encoder in (False, True):
        report(seen, encoder=encoder)
    if options.write:
        write(seen)


if __name__ == "__main__":
    main()
