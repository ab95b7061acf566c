"""A picture of lines: well-formed, says what it shows, and puts points where they belong."""

from __future__ import annotations

from xml.etree import ElementTree

from benchmarks.svg import HEIGHT, LEFT, RIGHT, WIDTH, Line, log_log

NAMES = {"svg": "http://www.w3.org/2000/svg"}


def drawn(*lines: Line) -> ElementTree.Element:
    text = log_log(lines, title="A < B", description="C & D", across="across", up="up")
    return ElementTree.fromstring(text)


def points(line: ElementTree.Element) -> list[tuple[float, float]]:
    pairs = (pair.split(",") for pair in line.attrib["points"].split())
    return [(float(x), float(y)) for x, y in pairs]


def test_it_says_what_it_shows() -> None:
    picture = drawn(Line("one", {1: 1.0, 10: 5.0}))
    titles = {each.attrib["id"]: each.text for each in picture.iterfind("*[@id]", NAMES)}
    assert titles == {"title": "A < B", "description": "C & D"}
    assert picture.attrib["aria-labelledby"].split() == list(titles)
    assert picture.attrib["role"] == "img"
    said = [each.text for each in picture.iter(f"{{{NAMES['svg']}}}text")]
    assert {"A < B", "across", "up", "one", "1", "10"} <= set(said)


def test_a_power_is_a_straight_line_from_edge_to_edge() -> None:
    (line,) = drawn(Line("square", {1: 1.0, 10: 100.0, 100: 10_000.0})).iterfind(
        "svg:polyline", NAMES
    )
    (x0, y0), (x1, y1), (x2, y2) = points(line)
    assert (x0, x2) == (LEFT, WIDTH - RIGHT)
    assert abs(x0 + x2 - 2 * x1) < 0.2
    assert abs(y0 + y2 - 2 * y1) < 0.2
    assert HEIGHT > y0 > y1 > y2 > 0


def test_lines_are_told_apart_by_more_than_colour() -> None:
    one, other = drawn(Line("a", {1: 1.0, 2: 2.0}), Line("b", {1: 2.0, 2: 3.0})).iterfind(
        "svg:polyline", NAMES
    )
    assert one.attrib["stroke-dasharray"] != other.attrib["stroke-dasharray"]
