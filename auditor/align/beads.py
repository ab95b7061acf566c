"""The monotone pass: the cheapest path, searched again when the runs near its doubtful beads are encoded."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from auditor.align.anchors_in_text import Marks
from auditor.align.band import band
from auditor.align.confidence import confidences, similarities
from auditor.align.costs import Costs, costs_of
from auditor.align.path import Blocks, Limits, Step, cheapest
from auditor.align.segments import MAX_RUN, Segments, encode_runs
from auditor.align.weights import PARAGRAPHS, Weights
from auditor.encoders import Encode, Join
from auditor.encoders.edits import joined_by_strings
from auditor.model import Bead

# How often runs near doubtful beads are encoded and the path searched again.
ROUNDS = 3
# Segments either side of a doubtful bead whose runs are encoded too.
NEAR = 2


def align(
    a: Segments,
    b: Segments,
    encode: Encode | None = None,
    *,
    join: Join | None = None,
    limits: Limits | None = None,
    weights: Weights = PARAGRAPHS,
    marks: tuple[Marks, Marks] | None = None,
) -> tuple[Bead, ...]:
    """The monotone beads of two sides, in order; every segment stands in exactly one.

    With ``encode`` the runs near doubtful beads are encoded as joined texts, by ``join`` if it is given. ``limits`` are the
    first and last column of the path in each of the n + 1 rows; by default found from anchors.
    ``weights`` are those of paragraphs or of sentences; ``marks`` what the texts share, read from them by default.
    """
    n, m = len(a), len(b)
    if n == 0 or m == 0:
        return tuple(Bead((i,), ()) for i in range(n)) + tuple(Bead((), (j,)) for j in range(m))
    costs = costs_of(a, b, weights, marks)
    limits = limits or band(a.vectors, b.vectors)
    blocks = Blocks()
    steps = cheapest(costs, limits, blocks)
    if encode is not None and a.texts and b.texts:
        join = join or partial(joined_by_strings, encode=encode)
        for _ in range(ROUNDS):
            around_a, around_b = _doubtful(steps, n, m)
            new_a = encode_runs(costs.runs[0], a, around_a, join)
            new_b = encode_runs(costs.runs[1], b, around_b, join)
            if not new_a and not new_b:
                break
            blocks.forget(new_a, new_b)
            steps = cheapest(costs, limits, blocks)
    return beads_of(steps, costs)


def _doubtful(
    steps: Sequence[Step], n: int, m: int
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Runs (start, size) of either side that touch the surroundings of any bead but plain 1-1."""
    near_a, near_b = set(), set()
    for i, x, j, y in steps:
        if (x, y) != (1, 1):
            near_a |= set(range(max(i - NEAR, 0), min(i + x + NEAR, n)))
            near_b |= set(range(max(j - NEAR, 0), min(j + y + NEAR, m)))
    return _runs_in(near_a), _runs_in(near_b)


def _runs_in(near: set[int]) -> list[tuple[int, int]]:
    return [
        (i, size)
        for i in sorted(near)
        for size in range(2, MAX_RUN + 1)
        if all(i + k in near for k in range(size))
    ]


def beads_of(steps: Sequence[Step], costs: Costs) -> tuple[Bead, ...]:
    """The steps of a path as beads, with what is known of how good they are."""
    similarity = similarities(steps, costs)
    confidence = confidences(steps, costs, similarity)
    return tuple(
        Bead(
            tuple(range(i, i + x)),
            tuple(range(j, j + y)),
            similarity=round(float(similarity[k]), 6),
            confidence=round(float(confidence[k]), 4),
        )
        for k, (i, x, j, y) in enumerate(steps)
    )
