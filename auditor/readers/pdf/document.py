"""A PDF's bytes to its parts and what was left out of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from auditor.errors import InputError
from auditor.readers.office.notes import plural
from auditor.readers.parts import Part
from auditor.readers.pdf import health
from auditor.readers.pdf.extract import open_pdf, page_glyphs, page_list
from auditor.readers.pdf.glyphs import PageGlyphs
from auditor.readers.pdf.headers_footers import HeadersFooters, headers_and_footers
from auditor.readers.pdf.lines import Line, lines
from auditor.readers.pdf.measures import measures
from auditor.readers.pdf.order import direction
from auditor.readers.pdf.paragraphs import Paragraph, paragraphs
from auditor.readers.pdf.repairs import kashidas_named
from auditor.readers.pdf.wording import joined_text, words_of
from auditor.readers.plain.letter_order import is_backwards


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a PDF in reading order, footnotes last, and notes on what is not among them."""

    parts: tuple[Part, ...]
    notes: tuple[str, ...]


def parts_of_pdf(data: bytes, *, finished: Callable[[int], None] | None = None) -> Parts:
    """The parts of a PDF file; ``finished`` is told how many pages have been read, after each.

    Raises InputError where the file is damaged, locked, too large, has no text layer, or has one
    from which the text cannot be recovered.
    """
    found: list[PageGlyphs] = []
    for page in page_glyphs(page_list(open_pdf(data))):
        found.append(page)
        if finished:
            finished(len(found))
    drawn = kashidas_named(found)
    balance = sum(direction("".join(g.text for g in page.glyphs)) for page in drawn)
    rightward = balance > 0
    rows = [lines(page.glyphs, page.number, rightward=rightward) for page in drawn]
    notes = list(health.of_lines(rows, drawn))
    around = headers_and_footers(rows)
    body = [
        [line for at, line in enumerate(page) if (number, at) not in around.all]
        for number, page in enumerate(rows)
    ]
    if not any(body):
        raise InputError(health.NO_TEXT)
    edges = tuple(
        [rows[page][at] for page, at in side] for side in (around.headers, around.footers)
    )
    parts = _read(body, edges, rightward=rightward)
    if is_backwards([part.text for part in parts]):
        parts = _read(body, edges, rightward=rightward, backwards=True)
        notes.append(
            "the letters of its right-to-left lines stand in reverse; they were turned round"
        )
    health.of_text([part.text for part in parts])
    return Parts(tuple(parts), (*notes, *_told(around)))


def _read(
    pages: Sequence[Sequence[Line]],
    edges: Sequence[Sequence[Line]],
    *,
    rightward: bool,
    backwards: bool = False,
) -> list[Part]:
    """The headers, the body, the footnotes, the footers."""
    usual = measures(pages, rightward=rightward and not backwards)
    usual = replace(usual, as_seen=backwards)
    words = words_of(pages)
    headers, footers = (
        [(Paragraph((line,)), f"page {name}") for line in side]
        for name, side in zip(("header", "footer"), edges, strict=True)
    )
    texts = [(each, _place(each)) for each in paragraphs(pages, usual)]
    return [
        Part(joined_text(each.lines, usual, words), each.kind, place)
        for each, place in (*headers, *texts, *footers)
    ]


def _place(paragraph: Paragraph) -> str:
    place = f"page {paragraph.lines[0].page}"
    return f"{place}, footnote" if paragraph.note else place


def _told(around: HeadersFooters) -> list[str]:
    notes: list[str] = []
    if around.copies:
        notes.append(
            f"left out: {plural(around.copies, 'more copy', 'more copies')} of page headers and footers"
        )
    if around.numbers:
        notes.append(f"left out: {plural(around.numbers, 'page number')}")
    return notes
