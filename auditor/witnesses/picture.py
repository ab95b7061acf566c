"""Who agrees with whom, as an SVG: accounts on a circle, a line between two that tell of the same.

The more two share the thicker the line; it is broken where they differ on half of that or more. Of many accounts a
grid is drawn instead, a square a pair.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.witnesses.model import Comparison, Relation
from auditor.witnesses.words import mark

SIZE = 420.0
_RADIUS = 150.0
# More points on a circle are a ball of wool; more squares are too small to be seen.
ON_CIRCLE, IN_GRID = 10, 60
_MOST_WIDTH = 9.0


@dataclass(frozen=True, slots=True)
class Node:
    """An account on the circle; ``name`` for short."""

    x: float
    y: float
    name: str


@dataclass(frozen=True, slots=True)
class Line:
    """Two accounts that share claims; ``stands``: agree, mixed or differ. ``says`` for a reader who sees no line."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    stands: str
    says: str


@dataclass(frozen=True, slots=True)
class Square:
    """The same of two accounts in a grid."""

    x: float
    y: float
    size: float
    stands: str
    says: str


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn; nothing of more than ``IN_GRID`` accounts."""

    nodes: tuple[Node, ...] = ()
    lines: tuple[Line, ...] = ()
    squares: tuple[Square, ...] = ()
    heads: tuple[Node, ...] = ()


def picture_of(result: Comparison) -> Picture:
    """The picture of a result."""
    count = len(result.accounts)
    if count <= ON_CIRCLE:
        nodes = tuple(_nodes(count))
        return Picture(nodes, tuple(_lines(result, nodes)))
    if count <= IN_GRID:
        return Picture(squares=tuple(_squares(result)), heads=tuple(_heads(count)))
    return Picture()


def stands(one: Relation) -> str:
    """How two accounts stand on what both tell: the picture's three kinds."""
    if not one.differ:
        return "agree"
    return "differ" if 2 * one.differ >= one.shared else "mixed"


def says(one: Relation, count: int) -> str:
    """The same in words."""
    looked = f", {one.unsure} to look at" if one.unsure else ""
    return (
        f"{mark(one.a, count)} and {mark(one.b, count)}: {one.shared} shared, "
        f"{one.differ} told differently{looked}"
    )


def _nodes(count: int) -> Iterator[Node]:
    for number in range(count):
        turn = 2 * math.pi * number / count - math.pi / 2
        yield Node(
            round(SIZE / 2 + _RADIUS * math.cos(turn), 1),
            round(SIZE / 2 + _RADIUS * math.sin(turn), 1),
            mark(number, count),
        )


def _lines(result: Comparison, nodes: tuple[Node, ...]) -> Iterator[Line]:
    most = max((one.shared for one in result.relations), default=1)
    for one in result.relations:
        a, b = nodes[one.a], nodes[one.b]
        width = round(1.5 + (_MOST_WIDTH - 1.5) * one.shared / most, 1)
        yield Line(a.x, a.y, b.x, b.y, width, stands(one), says(one, len(nodes)))


def _squares(result: Comparison) -> Iterator[Square]:
    count = len(result.accounts)
    side = SIZE / (count + 1)
    for one in result.relations:
        for row, column in ((one.a, one.b), (one.b, one.a)):
            yield Square(
                round(side * (column + 1), 2),
                round(side * (row + 1), 2),
                round(side * 0.92, 2),
                stands(one),
                says(one, count),
            )


def _heads(count: int) -> Iterator[Node]:
    side = SIZE / (count + 1)
    for number in range(count):
        middle = round(side * (number + 1.5), 2)
        yield Node(middle, round(side * 0.7, 2), mark(number, count))
        yield Node(round(side * 0.5, 2), middle, mark(number, count))
