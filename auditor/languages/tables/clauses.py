"""How long a language's texts are and what its clauses begin with, for `auditor.evidence.probes.clauses`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clauses:
    """``length``: characters against English, as the logarithm of the median ratio of translations.

    ``openers``: words that begin a clause without a mark before them, alternatives of a regular
    expression.
    """

    length: float = 0.0
    openers: str = ""
