"""What the differences by value of a pair of sentences come to, for the judge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from auditor.model import Difference

# More of one kind in one sentence is a bad alignment, not a bolder change.
MOST = 2.0
# The family of a difference by value, after what its name begins with.
ANY = "any"


def official_figures(found: Sequence[Difference]) -> Mapping[str, float]:
    """By name what the differences come to, and by family: the sum of their probabilities.

    A family (``limit.any``, ``limit.unmatched.any``) speaks for those of its classes that are too rare to be weighed
    by themselves.
    """
    figures: dict[str, float] = {}
    for one in found:
        for name in (one.name, f"{one.name.rpartition('.')[0]}.{ANY}"):
            figures[name] = min(MOST, figures.get(name, 0.0) + one.probability)
    return {name: round(value, 4) for name, value in figures.items()}
