"""What official texts do, say and require: concepts on scales, the same for all languages.

The inventory is `concepts.tsv` beside this file; each language's words for it are in the
``lexicon.tsv`` of its folder (see `auditor.languages.tables.lexicon`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

# What a word is given that only looks like one of a concept: *in order to*, *human rights*.
NONE = "none"


@dataclass(frozen=True, slots=True)
class Concept:
    """A point of a scale.

    ``rank``: its strength on its side of the scale, 0 for what takes no side. ``pole``: the side,
    ``+`` or ``-``, or ``.`` on a scale with one side only. Concepts of one rank are different acts,
    none of which says more than the other.
    """

    name: str
    scale: str
    rank: int
    pole: str
    gloss: str


@lru_cache(maxsize=1)
def concepts() -> Mapping[str, Concept]:
    """The whole inventory by name, in the order of the file."""
    text = files("auditor.languages").joinpath("concepts.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found = {}
    for line in lines[1:]:
        name, scale, rank, pole, gloss = line.split("\t")
        found[name] = Concept(name, scale, int(rank), pole, gloss)
    return MappingProxyType(found)
