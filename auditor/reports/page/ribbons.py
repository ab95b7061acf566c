"""The alignment as a picture: two columns of paragraphs, a ribbon for each bead, crossing where texts were moved.

Numbers alone; a template draws them (``ribbons.svg.j2``).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from auditor.model import Audit, Bead, Verdict
from auditor.reports.summary import per_cent

# Units of the picture: its width, where the columns of A and of B begin, and how broad they are.
WIDTH = 640
LEFT, RIGHT, COLUMN = 40, 540, 60
# A paragraph is so high at least, and the picture in all.
LEAST, LOWEST, HIGHEST = 3.0, 90.0, 560.0
# Ribbons and lone paragraphs; of a longer document neighbours share one.
MOST = 120
# Where hardly two neighbours go together there are more; so many are drawn, the gravest and longest first.
DRAWN = 3 * MOST
# Paragraphs that are numbered in the picture, and that are named below it.
NUMBERED, NAMED = 40, 30
# A bead that is less likely right than this is drawn as unsure.
UNSURE = 0.5
# Of a verdict none: an alignment alone.
ALIGNED = "aligned"
_WORST = (ALIGNED, Verdict.EQUIVALENT.value, Verdict.REVIEW.value, Verdict.DIVERGENT.value)


@dataclass(frozen=True, slots=True)
class Box:
    """One paragraph, or a stretch of them, in its column; ``lone``: it has no counterpart."""

    x: float
    y: float
    height: float
    status: str
    lone: bool
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Ribbon:
    """What joins two boxes, and stands for the rows ``first`` to ``last`` of the report, from 1.

    ``row`` is where it leads: the worst of them, or the first. ``path`` is its outline as SVG writes it, (``x``, ``y``)
    its middle.
    """

    row: int
    first: int
    last: int
    path: str
    x: float
    y: float
    status: str
    moved: bool
    unsure: bool
    probability: str


@dataclass(frozen=True, slots=True)
class Number:
    """A paragraph's number beside its box."""

    x: float
    y: float
    row: int
    end: bool


@dataclass(frozen=True, slots=True)
class Named:
    """Some rows that are named in words, and how many there are in all."""

    rows: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything the template draws.

    ``stretch``: so many paragraphs may share a ribbon; 1, none do. ``undrawn``: so many are not in the picture.
    """

    width: int
    height: float
    boxes: tuple[Box, ...]
    ribbons: tuple[Ribbon, ...]
    numbers: tuple[Number, ...]
    stretch: int
    undrawn: int
    total: int
    aligned: int
    moved: Named
    only_a: Named
    only_b: Named
    unsure: Named
    heads: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A bead as it is drawn: what the judge says of it, or ``aligned``, and the probability as text."""

    row: int
    bead: Bead
    status: str = ALIGNED
    probability: str = ""


@dataclass(frozen=True, slots=True)
class _Column:
    """Where the paragraphs of a side begin and end, from the top."""

    x: float
    spans: tuple[tuple[float, float], ...]

    def over(self, members: Sequence[int]) -> tuple[float, float]:
        """From the top of the first of some paragraphs to the foot of the last."""
        return min(self.spans[k][0] for k in members), max(self.spans[k][1] for k in members)


def picture_of_audit(audit: Audit, *, mirrored: bool = False) -> Picture | None:
    """The picture of an audit's alignment; ``mirrored``: A stands on the right, as the page is read."""
    drawn = [
        Drawn(
            number,
            judged.bead,
            judged.judgement.verdict.value,
            per_cent(judged.judgement.divergence),
        )
        for number, judged in enumerate(audit.beads, 1)
    ]
    lengths = [
        [len(segment.text) for segment in side.segmentation.paragraphs]
        for side in (audit.a, audit.b)
    ]
    return picture_of(drawn, lengths[0], lengths[1], mirrored=mirrored)


def picture_of(
    drawn: Sequence[Drawn],
    lengths_a: Sequence[int],
    lengths_b: Sequence[int],
    *,
    mirrored: bool = False,
) -> Picture | None:
    """The picture of beads over paragraphs of these lengths (characters); None where there is nothing to draw."""
    if not drawn or not (lengths_a or lengths_b):
        return None
    height = min(max(14.0 * max(len(lengths_a), len(lengths_b)), LOWEST), HIGHEST)
    places = (RIGHT, LEFT) if mirrored else (LEFT, RIGHT)
    longest = max(sum(lengths_a), sum(lengths_b), 1)
    columns = [
        _column(x, lengths, height, longest)
        for x, lengths in zip(places, (lengths_a, lengths_b), strict=True)
    ]
    stretch = max(1, math.ceil(len(drawn) / MOST))
    stretches = sorted(_stretches(drawn, stretch), key=_gravest)[:DRAWN]
    stretches.sort(key=lambda one: one[0].row)
    boxes = [box for one in stretches for box in _boxes(one, columns)]
    ribbons = [
        _ribbon(one, columns) for one in stretches if any(d.bead.a and d.bead.b for d in one)
    ]
    foot = max((end for column in columns for _, end in column.spans), default=height)
    few = len(drawn) <= NUMBERED
    return Picture(
        width=WIDTH,
        height=round(foot, 1),
        boxes=tuple(boxes),
        # Moved ones last: they lie over those that they cross.
        ribbons=tuple(sorted(ribbons, key=lambda ribbon: (ribbon.moved, ribbon.row))),
        numbers=tuple(_numbers(drawn, columns)) if few else (),
        stretch=stretch,
        undrawn=len(drawn) - sum(map(len, stretches)),
        total=len(drawn),
        aligned=sum(not d.bead.one_sided for d in drawn),
        moved=_named(d for d in drawn if d.bead.moved),
        only_a=_named(d for d in drawn if not d.bead.b),
        only_b=_named(d for d in drawn if not d.bead.a),
        unsure=_named(d for d in drawn if _is_unsure(d)),
        heads=(columns[0].x + COLUMN / 2, columns[1].x + COLUMN / 2),
    )


def _column(x: float, lengths: Sequence[int], height: float, longest: int) -> _Column:
    """Boxes as high as their paragraphs are long, on one scale for both sides, with a gap between them."""
    gap = min(2.0, height / (4 * max(len(lengths), 1)))
    # What the least height adds to short paragraphs is taken off nobody: the picture grows by it.
    least = min(LEAST, height / (2 * max(len(lengths), 1)))
    heights = [max(height * length / longest, least) for length in lengths]
    ends = list(accumulate(one + gap for one in heights))
    return _Column(
        x, tuple((end - one - gap, end - gap) for end, one in zip(ends, heights, strict=True))
    )


def _stretches(drawn: Sequence[Drawn], most: int) -> Iterator[list[Drawn]]:
    """Neighbours that share a ribbon, at most so many: moved ones, and those of one side, with their like alone."""
    for (_, moved, _), group in groupby(drawn, key=_kind):
        found = list(group)
        # What was moved by itself stays so, unless its neighbours were moved along with it.
        runs = _along(found) if moved else [found]
        for run in runs:
            for first in range(0, len(run), most):
                yield run[first : first + most]


def _kind(one: Drawn) -> tuple[bool, bool, bool]:
    return not one.bead.a, one.bead.moved, not one.bead.b


def _along(found: Sequence[Drawn]) -> list[list[Drawn]]:
    runs: list[list[Drawn]] = []
    for one in found:
        before = runs[-1][-1].bead.b if runs else ()
        if before and one.bead.b and one.bead.b[0] == before[-1] + 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _boxes(stretch: Sequence[Drawn], columns: Sequence[_Column]) -> Iterator[Box]:
    """A box a paragraph, or one for all of a stretch, on either side."""
    status = _worst(stretch).status
    first, last = stretch[0].row, stretch[-1].row
    for side, column in enumerate(columns):
        members = [k for one in stretch for k in (one.bead.b if side else one.bead.a)]
        lone = not any(one.bead.a and one.bead.b for one in stretch)
        spans = [column.spans[k] for k in members] if len(stretch) == 1 else []
        if len(stretch) > 1 and members:
            spans = [column.over(members)]
        for top, foot in spans:
            height = round(foot - top, 1)
            yield Box(column.x, round(top, 1), height, status, lone, first, last)


def _ribbon(stretch: Sequence[Drawn], columns: Sequence[_Column]) -> Ribbon:
    a = columns[0].over([k for one in stretch for k in one.bead.a])
    b = columns[1].over([k for one in stretch for k in one.bead.b])
    # From the inner edge of A's column to that of B's, whichever is on the left.
    turned = columns[0].x > columns[1].x
    start = columns[0].x if turned else columns[0].x + COLUMN
    end = columns[1].x + COLUMN if turned else columns[1].x
    middle = (start + end) / 2
    path = (
        f"M{start:g} {a[0]:.1f}C{middle:g} {a[0]:.1f} {middle:g} {b[0]:.1f} {end:g} {b[0]:.1f}"
        f"V{b[1]:.1f}C{middle:g} {b[1]:.1f} {middle:g} {a[1]:.1f} {start:g} {a[1]:.1f}Z"
    )
    worst = _worst(stretch)
    return Ribbon(
        row=worst.row,
        first=stretch[0].row,
        last=stretch[-1].row,
        path=path,
        x=middle,
        y=round((sum(a) + sum(b)) / 4, 1),
        status=worst.status,
        moved=any(one.bead.moved for one in stretch),
        unsure=any(map(_is_unsure, stretch)),
        probability=worst.probability,
    )


def _worst(stretch: Sequence[Drawn]) -> Drawn:
    return max(stretch, key=lambda one: _WORST.index(one.status))


def _gravest(stretch: Sequence[Drawn]) -> tuple[int, int]:
    return -_WORST.index(_worst(stretch).status), -len(stretch)


def _is_unsure(one: Drawn) -> bool:
    return not one.bead.one_sided and one.bead.confidence < UNSURE


def _numbers(drawn: Sequence[Drawn], columns: Sequence[_Column]) -> Iterator[Number]:
    """The row of each bead beside its first paragraph: of A, or of B where A has none."""
    for one in drawn:
        column = columns[0] if one.bead.a else columns[1]
        top, foot = column.over(one.bead.a or one.bead.b)
        left = column.x == LEFT
        x = column.x - 6 if left else column.x + COLUMN + 6
        yield Number(x, round((top + foot) / 2, 1), one.row, end=left)


def _named(drawn: Iterator[Drawn]) -> Named:
    rows = tuple(one.row for one in drawn)
    return Named(rows[:NAMED], len(rows))
