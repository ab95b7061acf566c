"""Plain text: paragraphs, headings and list items by blank lines, line lengths and markers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.model import Block, BlockKind, Document
from auditor.readers.decode import decode
from auditor.readers.plain import layout, markers
from auditor.readers.plain.broken_words import with_whole_words
from auditor.readers.plain.characters import ink_span, plain, width
from auditor.readers.plain.layout import Line
from auditor.readers.plain.pages import pages_of
from auditor.readers.source import FileBytes, Reader

# As str.splitlines, but for the information separators, which are controls inside a line here.
_LINE = re.compile("[^\r\n\x0b\x0c\x85\u2028\u2029]*(\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]|\\Z)")
_PAGE_ENDS = frozenset("\x0c\u2029")
_HEADING_LINES = 3
_BODY_COLUMNS = 80  # one line of this width is body text, whatever it ends with


def read_text(file: FileBytes) -> Document:
    """The document in the bytes of a text file. Raises InputError when they are no text."""
    decoded = decode(file.data, language=file.language)
    return document_from_text(
        decoded.text,
        language=file.language,
        path=file.path,
        sha256=file.sha256,
        encoding=decoded.encoding,
        notes=decoded.notes,
    )


def document_from_text(
    text: str,
    *,
    language: str | None = None,
    path: str | None = None,
    sha256: str = "",
    encoding: str | None = None,
    notes: Sequence[str] = (),
) -> Document:
    """A document of plain text.

    Blank lines part paragraphs; lines wrapped by hand are joined; in a text with a paragraph a
    line each line is one. Headings and list items are blocks of their own. Bullets and rules are
    blanked in the view, line ends and other white space become spaces; enumerators ("1.", "(a)")
    are words of the text and stay.
    """
    safe, joined, more = _without_page_ends(text, plain(text), language or "")
    groups, underlined = _groups(text, safe)
    wrapped = layout.margin(groups)
    runs = _rejoined(
        [
            _Run(tuple(lines), first=number == 0)
            for group in groups
            for number, lines in enumerate(layout.paragraphs(group, wrapped))
        ],
        joined,
    )
    kinds = _kinds(runs, underlined=underlined, one_a_line=wrapped is None)
    blocks = tuple(
        Block(*ink, kind)
        for run, kind in zip(runs, kinds, strict=True)
        # What follows a bullet may begin with something that does not show.
        if (ink := ink_span(safe, run.start, run.lines[-1].end))
    )
    view = view_of(with_whole_words(safe, [run.lines for run in runs]), blocks)
    return Document(text, view, blocks, language, path, sha256, encoding, (*notes, *more))


def view_of(safe: str, blocks: Sequence[Block]) -> str:
    """The text inside the blocks, and spaces for all between them."""
    parts: list[str] = []
    last = 0
    for block in blocks:
        parts += (" " * (block.start - last), safe[block.start : block.end])
        last = block.end
    parts.append(" " * (len(safe) - last))
    return "".join(parts)


@dataclass(frozen=True, slots=True)
class _Run:
    """The lines of one block; ``first`` where a blank line or the text's edge precedes."""

    lines: tuple[Line, ...]
    first: bool

    @property
    def start(self) -> int:
        line = self.lines[0]
        return line.start + markers.bullet_length(line.text)


def _without_page_ends(
    text: str, safe: str, language: str
) -> tuple[str, frozenset[tuple[int, int]], tuple[str, ...]]:
    """The text with page numbers and copies of headers blanked, where lines go on beyond a page's end, and notes."""
    lines: list[Line | None] = []
    ends = set()
    for at, found in enumerate(_LINE.finditer(text)):
        line = _line(safe, found.start(), found.start(1))
        lines.append(None if line is not None and markers.is_rule(line.text) else line)
        if found[1] in _PAGE_ENDS:
            ends.add(at)
    pages = pages_of(lines, frozenset(ends), language)
    parts: list[str] = []
    last = 0
    for at in sorted(pages.left_out):
        if (line := lines[at]) is not None:
            parts += (safe[last : line.start], " " * (line.end - line.start))
            last = line.end
    starts = {
        (one.start, other.start)
        for at, following in pages.joined
        if (one := lines[at]) is not None and (other := lines[following]) is not None
    }
    return "".join((*parts, safe[last:])), frozenset(starts), pages.notes


def _rejoined(runs: Sequence[_Run], joined: frozenset[tuple[int, int]]) -> list[_Run]:
    """The runs, those of one paragraph that a page's end had parted together."""
    found: list[_Run] = []
    for run in runs:
        if found and (found[-1].lines[-1].start, run.lines[0].start) in joined:
            found[-1] = _Run((*found[-1].lines, *run.lines), first=found[-1].first)
        else:
            found.append(run)
    return found


def _groups(text: str, safe: str) -> tuple[list[list[Line]], set[int]]:
    """Lines between blank ones, page ends and rules; and the starts of underlined lines."""
    groups: list[list[Line]] = []
    underlined = set()
    group: list[Line] = []
    for found in _LINE.finditer(text):
        line = _line(safe, found.start(), found.start(1))
        rule = line is not None and markers.is_rule(line.text)
        if rule and len(group) == 1 and line is not None and markers.is_underline(line.text):
            underlined.add(group[0].start)
        if line is not None and not rule:
            group.append(line)
        if group and (line is None or rule or found[1] in _PAGE_ENDS):
            groups.append(group)
            group = []
    if group:
        groups.append(group)
    return groups, underlined


def _line(safe: str, start: int, end: int) -> Line | None:
    ink = ink_span(safe, start, end)
    if ink is None:
        return None
    first, last = ink
    text = safe[first:last]
    indent = width(safe[start:first])
    return Line(first, last, text, indent + width(text), indent)


def _kinds(runs: Sequence[_Run], *, underlined: set[int], one_a_line: bool) -> list[BlockKind]:
    """From the last to the first: a short line is a heading only where something follows it."""
    marked = [run.lines[0].marked for run in runs]
    kinds = [BlockKind.LIST_ITEM if each else BlockKind.PARAGRAPH for each in marked]
    unplaced = True  # nothing but short lines (a signature, an address) from here to the end
    for number in range(len(runs) - 1, -1, -1):
        run = runs[number]
        first = run.lines[0]
        alone = number + 1 == len(runs) or runs[number + 1].first
        lone_item = (
            run.first
            and alone
            and not markers.bullet_length(first.text)
            and not any(marked[max(0, number - 1) : number] + marked[number + 1 : number + 2])
        )
        short = (
            len(run.lines) == 1
            and markers.may_be_heading(first.text)
            and (not marked[number] or lone_item)
        )
        stands_out = first.start in underlined or (
            len(run.lines) <= _HEADING_LINES
            and (
                markers.is_division(first.text)
                or all(markers.is_all_caps(line.text) for line in run.lines)
            )
            and not markers.ends_sentence(run.lines[-1].text)
        )
        placed = (run.first and (alone or _is_body(runs[number + 1]))) or one_a_line
        if stands_out or (short and placed and not unplaced):
            kinds[number] = BlockKind.HEADING
        unplaced = unplaced and short
    return kinds


def _is_body(run: _Run) -> bool:
    return len(run.lines) > 1 or run.lines[0].columns >= _BODY_COLUMNS


READER = Reader(read_text, text=True)
