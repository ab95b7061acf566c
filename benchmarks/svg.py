"""A plain picture of a few lines over two logarithmic axes, as SVG that says in words what it shows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 60, 24, 44, 48
# Told apart by dashes and marks as well as by colour: blue and vermilion of Okabe and Ito's palette.
LOOKS = (("#0072b2", "none"), ("#d55e00", "6 4"))


@dataclass(frozen=True, slots=True)
class Line:
    """A name and its points, x to y, both above zero."""

    name: str
    points: Mapping[int, float]


def log_log(lines: Sequence[Line], *, title: str, description: str, across: str, up: str) -> str:
    """The picture. At most as many lines as there are ``LOOKS``."""
    xs = [x for line in lines for x in line.points]
    ys = [y for line in lines for y in line.points.values()]
    low = 10.0 ** math.floor(math.log10(min(ys)))
    high = 10.0 ** math.floor(math.log10(max(ys)) + 1)

    def x_of(x: float) -> float:
        share = math.log(x / min(xs)) / math.log(max(xs) / min(xs))
        return LEFT + share * (WIDTH - LEFT - RIGHT)

    def y_of(y: float) -> float:
        share = math.log(y / low) / math.log(high / low)
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)

    body = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>']
    body.append(_words(WIDTH / 2, 22, title, weight="bold"))
    body.append(_words(WIDTH / 2, HEIGHT - 8, across))
    body.append(f'<g transform="translate(16 {HEIGHT / 2}) rotate(-90)">{_words(0, 0, up)}</g>')
    for y in _ticks(low, high):
        body.append(_rule(LEFT, y_of(y), WIDTH - RIGHT, y_of(y)))
        body.append(_words(LEFT - 6, y_of(y) + 4, f"{y:g}", anchor="end"))
    for x in sorted(set(xs)):
        body.append(_rule(x_of(x), TOP, x_of(x), HEIGHT - BOTTOM))
        body.append(_words(x_of(x), HEIGHT - BOTTOM + 16, f"{x:,}"))
    for number, (line, look) in enumerate(zip(lines, LOOKS, strict=False)):
        places = [(x_of(x), y_of(y)) for x, y in line.points.items()]
        body += _drawn(line.name, places, look, at=TOP + 18 + 18 * number)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'aria-labelledby="title description" font-family="sans-serif" font-size="12">\n'
        f'<title id="title">{escape(title)}</title>\n'
        f'<desc id="description">{escape(description)}</desc>\n' + "\n".join(body) + "\n</svg>\n"
    )


def _drawn(
    name: str, places: Sequence[tuple[float, float]], look: tuple[str, str], *, at: float
) -> Iterator[str]:
    """A line, its marks, and its name at a height of the legend."""
    colour, dashes = look
    stroke = f'fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dashes}"'
    along = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    yield f'<polyline points="{along}" {stroke}/>'
    for x, y in places:
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>'
    yield f'<path d="M{LEFT + 12} {at - 4} h28" {stroke}/>'
    yield _words(LEFT + 48, at, name, anchor="start")


def _words(x: float, y: float, text: str, *, anchor: str = "middle", weight: str = "normal") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}" '
        f'fill="#222">{escape(text)}</text>'
    )


def _rule(x: float, y: float, to_x: float, to_y: float) -> str:
    return f'<path d="M{x:.1f} {y:.1f} L{to_x:.1f} {to_y:.1f}" stroke="#ddd"/>'


def _ticks(low: float, high: float) -> Iterator[float]:
    while low <= high * 1.001:
        yield low
        low *= 10
