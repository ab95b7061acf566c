"""How sure a finding about names is: by the name that is missing and the one in its place.

A logistic model; ``benchmarks/facts_names.py --fit findings`` fits ``data/names.json`` to true pairs
and the same with one name exchanged or dropped, one set of weights with the encoder's support of
names and one without.
"""

from __future__ import annotations

import json
import math
from functools import lru_cache
from importlib.resources import files

KINDS = ("territory", "name", "generic", "acronym", "known", "unsure", "letters", "sounding")
# Capitals and letters that may mean nothing.
_DOUBTFUL = frozenset({"generic", "unsure", "letters"})


@lru_cache(maxsize=1)
def _weights() -> dict[str, list[float]]:
    text = (files("auditor.checks") / "data" / "names.json").read_text(encoding="utf-8")
    found: dict[str, list[float]] = json.loads(text)
    return found


def _logit(p: float) -> float:
    p = min(max(p, 0.01), 0.99)
    return math.log(p / (1 - p))


def finding_inputs(
    lead: tuple[str, float], second: tuple[str, float] | None, *, same_script: bool, others: int
) -> list[float]:
    """What the model weighs.

    ``lead`` and ``second``: kind and probability of being missing; ``others``: how many more names
    of the pair are missing.
    """
    same = float(same_script)
    strength = _logit(lead[1])
    values = [1.0, strength, same, same * strength, min(others, 4) / 4]
    values += [float(lead[0] == kind) for kind in KINDS]
    values += [float(lead[0] == kind) * strength for kind in ("generic", "unsure", "acronym")]
    if second is None:
        return [*values, *[0.0] * (len(KINDS) + 4)]
    doubtful = lead[0] in _DOUBTFUL and second[0] in _DOUBTFUL
    values += [1.0, _logit(second[1]), float(second[0] == lead[0]), float(doubtful)]
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
    weights = _weights()["with_encoder" if supported else "without_encoder"]
    values = finding_inputs(lead, second, same_script=same_script, others=others)
    score = sum(w * v for w, v in zip(weights, values, strict=True))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
