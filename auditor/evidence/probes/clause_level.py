"""The probes that vary a whole clause: its time, who does what to whom, and whether it is there."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.clauses import clause_probes
from auditor.evidence.probes.roles import role_probes
from auditor.evidence.probes.tense import tense_probes
from auditor.model import Pair, Probe

Probes = tuple[Probe, ...]


def counterfactual_probes(pairs: Sequence[Pair], context: InContext) -> list[tuple[Probes, Probes]]:
    """For each pair the probes of A and those of B that the other side fits better."""
    found: list[tuple[list[Probe], list[Probe]]] = [([], []) for _ in pairs]
    for kind in (tense_probes, role_probes, clause_probes):
        for sides, asked in zip(found, kind(pairs, context), strict=True):
            if asked is not None:
                side, probe = asked
                sides["ab".index(side)].append(probe)
    return [(tuple(a), tuple(b)) for a, b in found]
