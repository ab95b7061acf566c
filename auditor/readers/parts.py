"""A document of parts that a reader took out of a file that is no text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from auditor.model import Block, BlockKind, Code, Document
from auditor.readers.plain.characters import ink_span, plain
from auditor.readers.plain.text import view_of
from auditor.readers.source import FileBytes

BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Part:
    """The text of one paragraph, heading, list item or table row, and where the file has it.

    Cells of a row are parted by tabs. ``place`` is for people: "page 3", "footnote 2", a unit's id.
    ``one_number``: a plural form that is used of one number alone; ``of_none``: one used where there is nothing;
    ``codes``: the inline codes in it; ``syntax``: see `auditor.model.Block`.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    place: str = ""
    one_number: bool = False
    of_none: bool = False
    codes: tuple[Code, ...] = ()
    syntax: str = ""


def document_of_parts(
    parts: Iterable[Part],
    file: FileBytes,
    *,
    format: str,  # noqa: A002
    encoding: str | None = None,
    language: str | None = None,
    notes: Sequence[str] = (),
) -> Document:
    """The document of these parts, in order; each that shows is a block of its own.

    ``language``: what the file itself says it is in, where the user said nothing. Linear in the text.
    """
    texts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for part in parts:
        # Sanitised part by part, so that a stray line break is a space of its own paragraph.
        ink = ink_span(plain(part.text), 0, len(part.text))
        if ink is None:
            continue
        if texts:
            texts.append(BETWEEN)
            at += len(BETWEEN)
        texts.append(part.text)
        start, end = at + ink[0], at + ink[1]
        said = part.one_number, part.of_none, part.codes, part.syntax
        blocks.append(Block(start, end, part.kind, part.place, *said))
        at += len(part.text)
    text = "".join(texts)
    return Document(
        text,
        view_of(plain(text), blocks),
        tuple(blocks),
        file.language or language,
        file.path,
        file.sha256,
        encoding,
        tuple(notes),
        format,
    )
