"""The probability that a name has no counterpart, from how well it was found.

Two steps, both logistic, each with one set of weights with the encoder's support and one without:
a name alone, by its ``NameFeatures``; then a finding, by the name that is missing (the lead), the
one that stands in its place (the second), and their kinds. ``benchmarks/facts_names.py --fit``
fits ``data/name_weights.json`` to names looked for in other texts than their own, and to pairs in
which a name was exchanged or dropped.
"""

from __future__ import annotations

import json
import math
from functools import lru_cache
from importlib.resources import files

from auditor.facts.name_matching import NameFeatures


def inputs(x: NameFeatures, *, sure: bool, same_script: bool) -> list[float]:
    """What the model weighs; twice as many with the encoder's support as without."""
    if x.foreign:
        return _uncased_inputs(x)
    short = float(x.length <= 2)
    found = float(x.distinctive > 0)
    single = float(x.words == 1)
    generic = float(x.generic)
    acronym = float(x.acronym)
    values = [
        1.0, found, x.best, x.worst, 3 * max(0.0, x.best - 0.7), short * x.best, short, acronym,
        acronym * x.best, float(sure), float(x.known), generic, min(x.distinctive, 3) / 3,
        generic * single, generic * x.best, single,
    ]  # fmt: skip
    if x.meaning is not None:
        m = x.meaning
        values += [
            m, 2 * max(0.0, m - 0.5), 3 * max(0.0, m - 0.7), m * x.best, generic * m, acronym * m,
            generic * single * m,
        ]  # fmt: skip
    same = float(same_script)
    return values + [same * v for v in values]


def _uncased_inputs(x: NameFeatures) -> list[float]:
    """For a name that only its letters betray (Arabic)."""
    values = [
        1.0, x.best, 3 * max(0.0, x.best - 0.7), x.foreign / 10, max(0.0, x.foreign - 5) / 5,
        float(x.length <= 2), float(x.length <= 2) * x.best, min(x.length, 6) / 6,
        x.best * x.foreign / 10,
    ]  # fmt: skip
    if x.meaning is not None:
        m = x.meaning
        values += [m, 2 * max(0.0, m - 0.4), m * x.best, m * x.foreign / 10, 3 * max(0.0, m - 0.6)]
    return values


@lru_cache(maxsize=1)
def _weights() -> dict[str, list[float]]:
    text = (files("auditor.facts") / "data" / "name_weights.json").read_text(encoding="utf-8")
    found: dict[str, list[float]] = json.loads(text)
    return found


def missing_probability(x: NameFeatures, *, sure: bool, same_script: bool) -> float:
    """The probability that the other text does not have the name, 0 to 1."""
    if x.known:
        return 0.0
    kind = "uncased_" if x.foreign else ""
    weights = _weights()[kind + ("without_encoder" if x.meaning is None else "with_encoder")]
    values = inputs(x, sure=sure, same_script=same_script)
    score = sum(w * v for w, v in zip(weights, values, strict=True))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))


KINDS = ("territory", "name", "generic", "acronym", "known", "unsure", "letters", "sounding")


def kind_of(x: NameFeatures, *, sure: bool, known: bool) -> str:
    """What sort of name it is, as far as false alarms go."""
    if known:
        return "known"
    if x.foreign:
        return "letters"
    if not sure:
        return "unsure"
    if x.generic:
        return "generic"
    return "acronym" if x.acronym else "name"


def _logit(p: float) -> float:
    p = min(max(p, 0.01), 0.99)
    return math.log(p / (1 - p))


def finding_inputs(
    lead: tuple[str, float], second: tuple[str, float] | None, *, same_script: bool, others: int
) -> list[float]:
    """``lead`` and ``second``: kind and probability of being missing; ``others``: how many more
    names of the pair are missing."""
    same = float(same_script)
    strength = _logit(lead[1])
    values = [1.0, strength, same, same * strength, min(others, 4) / 4]
    values += [float(lead[0] == kind) for kind in KINDS]
    values += [float(lead[0] == kind) * strength for kind in ("generic", "unsure", "acronym")]
    if second is None:
        return [*values, *[0.0] * (len(KINDS) + 3)]
    values += [1.0, _logit(second[1]), float(second[0] == lead[0])]
    return values + [float(second[0] == kind) for kind in KINDS]


def finding_confidence(
    lead: tuple[str, float],
    second: tuple[str, float] | None,
    *,
    same_script: bool,
    others: int,
    supported: bool,
) -> float:
    """How sure it is that the two texts name different things, 0 to 1."""
    weights = _weights()["finding_" + ("with_encoder" if supported else "without_encoder")]
    values = finding_inputs(lead, second, same_script=same_script, others=others)
    score = sum(w * v for w, v in zip(weights, values, strict=True))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
