"""What a cue is worth: the class of its kind that it belongs to, by name."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.facts.valued import valued
from auditor.model import Fact

NEGATION = "negation"
MODALITY = "modality"
EXTENT = "quantifier"
# Classes of negations that are a particle: not, no, never.
PARTICLES = ("explicit", "conditional")


def cues(facts: Iterable[Fact], kind: str) -> list[tuple[Fact, str]]:
    """The cues of that kind among the facts, each with its class."""
    return valued(facts, kind, str)


def of_class(facts: Iterable[Fact], kind: str, *classes: str) -> list[Fact]:
    """The cues of that kind that are of one of the classes."""
    return [fact for fact, name in cues(facts, kind) if name in classes]
