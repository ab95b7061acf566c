"""What a document itself calls its paragraphs: "Article 3(2)", "المادة 5", "item 9", "3.2.1"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from auditor.model import Block, BlockKind, Document
from auditor.orthography.characters import DIRECTION
from auditor.readers.plain import markers

_DIGITS = "0-9٠-٩۰-۹"
_DIRECTION = re.compile(f"[{DIRECTION}]")
# With brackets, with one, with a full stop or a dash after it; several numbers with stops between them.
_BEGINS = re.compile(
    rf"(?:[(（]\s?(?P<both>[{_DIGITS}]{{1,3}}|[^\W\d_]{{1,6}})\s?[)）]|(?P<one>[{_DIGITS}]{{1,3}}|[^\W\d_]{{1,4}})[)）]"
    rf"|(?P<several>[{_DIGITS}]{{1,3}}(?:\.[{_DIGITS}]{{1,3}})+)\.?(?=\s)"
    rf"|(?P<stop>[{_DIGITS}]{{1,3}}|[A-Za-zء-ي])[.\-–](?=\s))"
)
_SEVERAL = re.compile(rf"[{_DIGITS}]{{1,3}}(?:\.[{_DIGITS}]{{1,3}})+\.?\s")
_ROMAN = re.compile(r"[ivxlc]+|[IVXLC]+")
_LOOK = 60
_LONGEST = 60


def with_own_numbers(document: Document) -> Document:
    """The document with its own numbers in the places of its blocks, after what the reader calls these."""
    labels = list(own_numbers(document))
    if not any(labels):
        return document
    blocks = tuple(
        replace(block, place=", ".join(filter(None, (block.place, label))))
        for block, label in zip(document.blocks, labels, strict=True)
    )
    return replace(document, blocks=blocks)


def own_numbers(document: Document) -> Iterator[str]:
    """For each block what the document calls it, "" for one that has no name. Linear in the text."""
    numbering = _Numbering()
    for block in document.blocks:
        yield numbering.label(_beginning(document, block), block.kind)


def _beginning(document: Document, block: Block) -> str:
    text = document.view[block.start : min(block.end, block.start + 2 * _LOOK)]
    return _DIRECTION.sub("", text)[:_LOOK].lstrip()


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark with what is around it, and what it counts with."""

    shape: str
    text: str
    style: str


@dataclass(slots=True)
class _Numbering:
    """Where a text has got to: its division, and the marks of the items that are open, outermost first."""

    division: str = ""
    open: list[_Mark] = field(default_factory=list)

    def label(self, text: str, kind: BlockKind) -> str:
        """What a block is called; the next block comes after it."""
        if kind is BlockKind.TABLE_ROW:
            return ""
        named = markers.division_named(text)
        if named:
            self.division, self.open = named[:_LONGEST], []
            return self._said(after=text[len(named) :])
        if not (markers.is_enumerated(text) or _SEVERAL.match(text)):
            return self.division
        return self._said(after=text)

    def _said(self, after: str) -> str:
        found = _BEGINS.match(after.lstrip(" .:–—-\u2003"))
        if found is None:
            return self.division
        shape, mark = next((name, text) for name, text in found.groupdict().items() if text)
        if shape == "several" and not self._follows(mark):
            return self.division
        self._enter(shape, mark)
        marks = [m.text if m.shape in {"stop", "several"} else f"({m.text})" for m in self.open]
        head = self.division or ("item" if marks[0][0] != "(" else "")
        gap = " " if head == "item" else ", " if marks[0][0] != "(" else ""
        return f"{head}{gap}{_run(marks)}"

    def _follows(self, mark: str) -> bool:
        """Whether "2.3" stands where items are numbered so: after "2." or "2.2", or as a first one. "2.5 million" is none."""
        above = self.open[0].text if self.open else ""
        parts = mark.split(".")
        return above.split(".")[0] in parts[:1] or parts[-1] in {"1", "١", "۱"}

    def _enter(self, shape: str, mark: str) -> None:
        """Open an item: beside the last of its kind, else inside what is open."""
        first = self.open[0].shape if self.open else ""
        if shape == "several" or (first == "several" and shape == "stop" and mark[0].isdigit()):
            # 2.1 says all of where it stands.
            self.open = [_Mark(shape, mark, shape)]
            return
        style = _style(shape, mark, self.open)
        depth = next((k for k, one in enumerate(self.open) if one.style == style), len(self.open))
        self.open[depth:] = [_Mark(shape, mark, style)]


def _run(marks: Sequence[str]) -> str:
    text = marks[0]
    for mark in marks[1:]:
        text += mark if mark[0] == "(" else f".{mark}"
    return text


def _style(shape: str, mark: str, before: Sequence[_Mark]) -> str:
    if mark[0].isdigit():
        return f"{shape} number"
    # The ninth of a list in letters, and not the first of one in Roman numbers.
    ninth = any(one.text == chr(ord(mark[0]) - 1) for one in before) if len(mark) == 1 else False
    if _ROMAN.fullmatch(mark) and not ninth and (len(mark) > 1 or mark in "ivxIVX"):
        return f"{shape} roman {mark.islower()}"
    return f"{shape} letter {mark.islower()}"
