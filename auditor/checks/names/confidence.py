"""How sure a finding about names is: by the name that is missing and the one in its place.

Logistic models in ``data/names.json``, each with the encoder's support of names and without. Across
scripts, ``benchmarks/facts_names.py --fit findings`` fits them to true pairs and the same with one
name exchanged or dropped; within one script, ``benchmarks/names_replaced.py --fit`` to true pairs
and the same with one name replaced on either side.
"""

from __future__ import annotations

from dataclasses import dataclass

from auditor.facts.names.values import NameKind
from auditor.logistic import log_odds, logistic, rows_of, weighed

# Capitals and letters that may mean nothing.
_DOUBTFUL = frozenset({NameKind.GENERIC, NameKind.UNSURE, NameKind.LETTERS})
# What their strength says is not what it says of others.
_APART = (NameKind.GENERIC, NameKind.UNSURE, NameKind.ACRONYM)


@dataclass(frozen=True, slots=True)
class Lead:
    """A missing name: its kind, how probably it is missing, and what else is known of it.

    ``place``: where in its text it stands, 0 to 1; ``proper``, ``likeness``, ``weakest`` and
    ``support``: as in `auditor.facts.names.absence.Absence`.
    """

    kind: NameKind
    probability: float
    written: str = ""
    place: float = 0.0
    proper: float = 0.0
    likeness: float = 0.0
    weakest: float = 0.0
    support: float | None = None


def _strength(name: Lead) -> float:
    return log_odds(name.probability, least=0.01)


def finding_inputs(
    lead: Lead, second: Lead | None, *, same_script: bool, others: int
) -> list[float]:
    """What the model weighs; ``others``: how many more names of the pair are missing."""
    if same_script:
        return _one_script(lead, second, others)
    same = float(same_script)
    strength = _strength(lead)
    values = [1.0, strength, same, same * strength, min(others, 4) / 4]
    values += [float(lead.kind == kind) for kind in NameKind]
    values += [float(lead.kind == kind) * strength for kind in _APART]
    if second is None:
        return [*values, *[0.0] * (len(NameKind) + 4)]
    doubtful = lead.kind in _DOUBTFUL and second.kind in _DOUBTFUL
    values += [1.0, _strength(second), float(second.kind == lead.kind), float(doubtful)]
    return values + [float(second.kind == kind) for kind in NameKind]


def _one_script(lead: Lead, second: Lead | None, others: int) -> list[float]:
    """Where a name is spelt the same or nearly so, and another in its place is another name."""
    values = [1.0, min(others, 4) / 4, min(others, 1), *_described(lead)]
    if second is None:
        return [*values, *[0.0] * (len(_described(lead)) + 10)]
    both = min(lead.proper, second.proper)
    strength = min(_strength(lead), _strength(second))
    alike = _alike(lead.written, second.written)
    support = max(lead.support or 0.0, second.support or 0.0)
    same_kind = float(lead.kind == second.kind)
    doubtful = float(lead.kind in _DOUBTFUL and second.kind in _DOUBTFUL)
    values += [
        1.0, both, both * strength, strength, alike, both * alike, support * both, same_kind,
        doubtful, abs(lead.place - second.place),
    ]  # fmt: skip
    return values + _described(second)


def _described(name: Lead) -> list[float]:
    strength, support = _strength(name), name.support
    plain = float(name.kind is NameKind.NAME)
    return [
        strength, name.proper, name.proper * strength, name.likeness, name.weakest,
        plain * name.proper, plain * strength, 0.0 if support is None else support - 0.5,
        float(support is None), min(name.written.count(" "), 3) / 3, min(len(name.written), 12) / 12,
        *(float(name.kind == kind) for kind in NameKind),
        *(float(name.kind == kind) * strength for kind in _APART),
    ]  # fmt: skip


def _alike(one: str, other: str) -> float:
    """Of two names, how alike they are spelt, 0 to 1: Kyiv and Kiev are hardly two cities."""
    from rapidfuzz import fuzz

    return float(fuzz.ratio(one.lower()[:100], other.lower()[:100])) / 100


def finding_confidence(
    lead: Lead,
    second: Lead | None,
    *,
    same_script: bool,
    others: int,
    supported: bool,
) -> float:
    """How sure it is that the two texts name different things, 0 to 1."""
    script = "one_script_" if same_script else ""
    name = script + ("with_encoder" if supported else "without_encoder")
    values = finding_inputs(lead, second, same_script=same_script, others=others)
    return logistic(weighed(rows_of("auditor.checks", "names")[name], values))
