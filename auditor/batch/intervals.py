"""How far a share may be from the truth, where passages of one document are not so many independent ones."""

from __future__ import annotations

from math import sqrt

# Of the normal distribution, for 95%.
Z = 1.959964


def interval(share: float, n: int, squares: float, clusters: int) -> tuple[float, float]:
    """The ends of an interval of 95% around a share of ``n`` passages in ``clusters`` documents.

    ``squares``: the sum over the documents of (hits - share × passages)². Wilson's interval (1927), with ``n`` divided by the
    design effect (Kish 1965), the ratio of the variance between documents to that of independent passages; at
    least 1, and 1 for a single document, of which nothing can be known.
    """
    if not n:
        return 0.0, 1.0
    simple = share * (1 - share) / n
    effect = 1.0
    if clusters > 1 and simple > 0:
        between = clusters / (clusters - 1) * squares / n**2
        effect = max(1.0, between / simple)
    size = n / effect
    middle = (share + Z**2 / (2 * size)) / (1 + Z**2 / size)
    half = Z / (1 + Z**2 / size) * sqrt(share * (1 - share) / size + Z**2 / (4 * size**2))
    return max(0.0, middle - half), min(1.0, middle + half)
