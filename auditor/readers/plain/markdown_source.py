"""Where in a Markdown source the content of markdown-it's block tokens stands.

markdown-it gives the lines of a block and its content with quote marks and indentation cut off,
but no columns. Every line of content is the end of its source line, so it can be found there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from auditor.readers.plain.characters import plain
from auditor.readers.plain.inline import Piece

if TYPE_CHECKING:
    from markdown_it.token import Token

_LINE_END = re.compile("\r\n?|\n")
_KEY = re.compile(r"[\w-]+\s*:")
_FRONT_MATTER_LINES = 200


class Source:
    """The lines of a Markdown text, without its front matter, and where each begins."""

    def __init__(self, text: str) -> None:
        ends = [*_LINE_END.finditer(text)]
        self.starts = [0, *(found.end() for found in ends)]
        stops = [*(found.start() for found in ends), len(text)]
        # Control characters and unpaired surrogates would trip the parser; tabs are indentation.
        self.lines = [
            "\t".join(map(plain, text[start:stop].split("\t")))
            for start, stop in zip(self.starts, stops, strict=True)
        ]
        for number in range(_front_matter(self.lines)):
            self.lines[number] = ""

    @property
    def text(self) -> str:
        """The source for the parser: the same lines, ended by line feeds."""
        return "\n".join(self.lines)

    def offsets(self, token: Token) -> list[int]:
        """The offset in the text of every character of the content of a block token."""
        first = token.map[0] if token.map else 0
        if token.type == "fence":
            first += 1
        found: list[int] = []
        for number, words in enumerate(token.content.split("\n"), first):
            if number >= len(self.lines):
                break
            line = self.lines[number].rstrip()
            core = words.strip()
            column = max(0, line.rfind(core)) - (len(words) - len(words.lstrip()))
            found += range(self.starts[number] + column, self.starts[number] + column + len(words))
            found.append(self.starts[number] + len(line))
        return found

    def cell(self, token: Token, column: int) -> tuple[list[int], int]:
        """The offsets of a table cell's content, looked for from ``column``; the column after it."""
        number = token.map[0] if token.map else 0
        line = self.lines[number]
        offsets: list[int] = []
        at = line.find(token.content[:1], column) if token.content else column
        for char in token.content:
            escaped = char == "|" and line.startswith("\\|", at)
            at += escaped
            offsets.append(self.starts[number] + at)
            at += 1
        return offsets, at

    def marker(self, item: Token) -> list[Piece]:
        """The number of an item of a numbered list."""
        number = item.map[0] if item.map else 0
        words = item.info + item.markup
        column = self.lines[number].find(words)
        return [(self.starts[number] + column, words)] if column >= 0 else []


def numbered_items(tokens: Sequence[Token]) -> set[int]:
    """Indices of the tokens of list items whose numbers differ: "1. 1. 1." is left to be counted."""
    kept: set[int] = set()
    lists: list[list[int]] = []
    for index, token in enumerate(tokens):
        if token.type in {"ordered_list_open", "bullet_list_open"}:
            lists.append([])
        elif token.type == "list_item_open":
            lists[-1].append(index)
        elif token.type in {"ordered_list_close", "bullet_list_close"}:
            items = lists.pop()
            if token.type == "ordered_list_close" and (
                len(items) == 1 or len({tokens[i].info for i in items}) > 1
            ):
                kept.update(items)
    return kept


def _front_matter(lines: Sequence[str]) -> int:
    """How many lines of YAML between rules the text begins with."""
    if lines[0].rstrip() != "---":
        return 0
    for number, line in enumerate(lines[1:_FRONT_MATTER_LINES], 1):
        if line.rstrip() in {"---", "..."}:
            return number + 1 if any(map(_KEY.match, lines[1:number])) else 0
    return 0
