"""Page headers, footers and numbers: what stands in the same place on page after page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.readers.pdf.lines import Line
from auditor.readers.plain import markers

_OUTER = 3  # lines from the top and from the bottom of a page that may be headers or footers
_STEP = 3.0  # points; the same place, give or take
_FEWEST = 2  # pages; with fewer, nothing shows that a line recurs
_SHARE = 0.2  # of the pages, that is of two fifths of the odd or the even ones
_LONGEST = 120
_LABEL = 12  # letters beside a page's number: "Page 3 of 12"
_APART = 1.7  # em from the text's first or last line, at least
_NUMBER = re.compile(r"\d{1,5}")


@dataclass(frozen=True, slots=True)
class HeadersFooters:
    """Lines that are no text, by ``(page, line)`` index.

    ``headers`` and ``footers`` are the first copy of each line that says something; ``copies`` the
    others, ``numbers`` the page numbers.
    """

    headers: tuple[tuple[int, int], ...]
    footers: tuple[tuple[int, int], ...]
    copies: int
    numbers: int
    all: frozenset[tuple[int, int]]


def headers_and_footers(pages: Sequence[Sequence[Line]]) -> HeadersFooters:
    """The headers, footers and page numbers of a document.

    A line is one where the same line, the page's number aside, stands at the same height of other
    pages, among the outermost lines, apart from the text, with only such lines outside of it.
    """
    stands_on: dict[str, set[int]] = defaultdict(set)
    for page, lines in enumerate(pages):
        for at in {at for side in _outermost(lines) for at in side}:
            for key in _keys(lines[at], page):
                stands_on[key].add(page)
    first: tuple[dict[str, tuple[int, int]], dict[str, tuple[int, int]]] = ({}, {})
    found: set[tuple[int, int]] = set()
    numbers = 0
    for page, lines in enumerate(pages):
        for side, order in enumerate(_outermost(lines)):
            for at in _recurring(lines, order, page, stands_on, len(pages)):
                if (page, at) in found:
                    continue
                found.add((page, at))
                if _is_page_number(lines[at], page):
                    numbers += 1
                else:
                    first[side].setdefault(_text(lines[at]), (page, at))
    headers, footers = tuple(first[0].values()), tuple(first[1].values())
    copies = len(found) - numbers - len(headers) - len(footers)
    return HeadersFooters(headers, footers, copies, numbers, frozenset(found))


def _recurring(
    lines: Sequence[Line],
    order: Sequence[int],
    page: int,
    stands_on: dict[str, set[int]],
    pages: int,
) -> list[int]:
    """The outermost lines of one side that are headers or footers, from the edge inwards."""
    found: list[int] = []
    for at in order:
        recurs = max((len(stands_on[key]) for key in _keys(lines[at], page)), default=0)
        bare = len(lines) > 1 and lines[at].seen.strip("-–—. ") == str(page + 1)
        if not bare and not (recurs >= _FEWEST and recurs >= _SHARE * pages):
            break
        found.append(at)
    while found and not _stands_apart(lines, found):
        found.pop()
    return found


def _stands_apart(lines: Sequence[Line], found: Sequence[int]) -> bool:
    last = lines[found[-1]]
    # Of two halves of one header, side by side, neither is the other's text.
    rest = [
        abs(line.y - last.y) / max(line.size, last.size)
        for at, line in enumerate(lines)
        if at not in found
    ]
    return not rest or min(rest) >= _APART


def _outermost(lines: Sequence[Line]) -> tuple[list[int], list[int]]:
    """The outer lines of a page from its top, and from its bottom, by height."""
    order = sorted(range(len(lines)), key=lambda at: -lines[at].y)
    return order[:_OUTER], order[::-1][:_OUTER]


def _text(line: Line) -> str:
    return " ".join(line.seen.split())


def _keys(line: Line, page: int) -> list[str]:
    """The line as it is, and with what may be the page's number told by its distance from it.

    At two neighbouring steps of height, so that a point more or less finds the same one.
    """
    text = _text(line)
    if len(text) > _LONGEST:
        return []
    forms = [text]
    if _labels_a_page(line):
        forms.append(_NUMBER.sub(lambda found: f"#{int(found[0]) - page}", text, count=1))
        forms.append(_NUMBER.sub("#", text))
    step = int(line.y / _STEP)
    return [f"{at} {form}" for form in forms for at in (step, step + 1)]


def _labels_a_page(line: Line) -> bool:
    """True for hardly more than a number, unless it names a part of the text ("Article 3")."""
    letters = sum(char.isalpha() for char in line.seen)
    return letters <= _LABEL and not any(
        markers.is_division(text) for text in (_text(line), _text(line)[::-1])
    )


def _is_page_number(line: Line, page: int) -> bool:
    numbers = {int(number) for number in _NUMBER.findall(line.seen)}
    return _labels_a_page(line) and page + 1 in numbers
