"""A text with some of its characters left out or exchanged, and where each of the rest stood."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace

from auditor.model import Span


@dataclass(frozen=True, slots=True)
class Folded:
    """``text`` is the folded text; its character ``marks[i]`` stood at ``origins[i]``.

    From one mark to the next both texts run alike, so only the places of change are kept. No marks:
    offsets into the folded text are offsets into the written one.
    """

    text: str
    marks: tuple[int, ...] = ()
    origins: tuple[int, ...] = ()

    def origin(self, position: int) -> int:
        """Where a character of the folded text (or its end) stood in the written one."""
        index = bisect_right(self.marks, position) - 1
        if index < 0:
            return position
        return self.origins[index] + position - self.marks[index]

    def span(self, start: int, end: int) -> Span:
        """A span of the folded text as one of the written text, with the signs on its letters."""
        if not self.marks:
            return start, end
        first = self.origin(start)
        # Two folded letters may come of one written character.
        return first, max(self.origin(end), self.origin(end - 1) + 1 if end > start else first)

    def position(self, origin: int) -> int:
        """The first place in the folded text whose character stood there or later."""
        if not self.marks:
            return origin
        return bisect_left(range(len(self.text) + 1), origin, key=self.origin)

    def then(self, after: Folded) -> Folded:
        """One folding and after it another of its text, as one."""
        if not self.marks:
            return after
        if not after.marks:
            return replace(self, text=after.text)
        places = sorted({*after.marks, *map(after.position, self.marks)})
        origins = tuple(self.origin(after.origin(place)) for place in places)
        return Folded(after.text, tuple(places), origins)


def substitute(
    text: str, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]
) -> Folded:
    """``pattern.sub`` that remembers where each character stood; those of a match at its start."""
    pieces: list[str] = []
    marks: list[int] = []
    origins: list[int] = []
    position = length = 0
    for match in pattern.finditer(text):
        start, end = match.span()
        put = replacement(match)
        pieces += text[position:start], put
        length += start - position
        if put != match[0] and not len(put) == end - start == 1:
            if marks and marks[-1] == length:  # nothing stands between this and the match before
                marks.pop()
                origins.pop()
            marks += range(length, length + len(put) + 1)
            origins += [*[start] * len(put), end]
        length += len(put)
        position = end
    if not pieces:
        return Folded(text)
    pieces.append(text[position:])
    return Folded("".join(pieces), tuple(marks), tuple(origins))


def decomposed(text: str) -> tuple[str, list[int]]:
    """The text in NFKD without white space, and where each character stood, one for one."""
    characters: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character):
            if not part.isspace():
                characters.append(part)
                origins.append(index)
    return "".join(characters), origins
