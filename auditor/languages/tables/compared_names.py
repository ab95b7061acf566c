"""Whether names in a language are compared with those of another: a fact of what was measured."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ComparedNames:
    """Of languages for which a name that is missing can be told from one that is written otherwise.

    That takes peoples and places in the gazetteer of `auditor.facts.names` and the weights of a missing
    name, which are fitted and measured by ``python -m benchmarks.facts_names``.
    """
