"""A passage in; what it does, by concepts on scales, and what limits it, by values, out.

`find_concepts` and `find_limits` read one side; `compare_concepts` and `compare_limits` compare two.
"""

from auditor.facts.official.comparison import ConceptDifference, compare_concepts
from auditor.facts.official.concepts import FoundConcept, find_concepts
from auditor.facts.official.limit_comparison import LimitDifference, compare_limits
from auditor.facts.official.limits import FoundLimit, find_limits, joined_limits

__all__ = [
    "ConceptDifference",
    "FoundConcept",
    "FoundLimit",
    "LimitDifference",
    "compare_concepts",
    "compare_limits",
    "find_concepts",
    "find_limits",
    "joined_limits",
]
