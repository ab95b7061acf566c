"""The audit as a Word document: both texts in a table, each difference a comment on its words.

What lawyers send each other. A difference has one comment, at A's words or, where A has none of it, at B's; the
words of both sides are shaded. Right-to-left text is set as such, paragraph by paragraph and run by run.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Unpack

from auditor.exchange.xml_text import legal
from auditor.languages import display_name
from auditor.model import Audit, BlockKind, Segment, Side
from auditor.reports import Report
from auditor.reports.differences import Difference, open_differences
from auditor.reports.entries import document_notes, entries_of, opened, stage_lines
from auditor.reports.groups import Standing
from auditor.reports.page.marks import Mark, pieces
from auditor.reports.page.places import clipped
from auditor.reports.summary import answer, chance, summarise
from auditor.reports.visible import direction, isolated, one_line, visible
from auditor.reports.word_runs import direct, element, letters, shade
from auditor.reports.xlsx import NO_TIME, TOOL, time_of

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.run import Run

    from auditor.reports import Options

INITIALS = "audit"
# Shading of the words (RGB), as the page has it: likely, in doubt, noted.
SHADES = {Standing.LIKELY: "FBE0DD", Standing.REVIEW: "F6EDC8", Standing.NOTED: "E6E9EE"}
# A comment is read in a margin.
LONGEST = 600
NOTHING = "– nothing corresponds –"
WIDTHS = (0.45, 4.6, 4.6)
"""Of the columns, in inches: an A4 page on its side."""


@dataclass(frozen=True, slots=True)
class _Text:
    """One side, ready to be set. ``code``: its language for Word; ``rtl``: it runs from right to left."""

    name: str
    side: Side
    code: str
    rtl: bool

    @classmethod
    def of(cls, name: str, side: Side) -> _Text:
        code = side.document.language or ""
        return cls(name, side, code, direction(code) == "rtl")


def render(audit: Audit, **options: Unpack[Options]) -> bytes:
    """A document that Word, LibreOffice and Google Docs open; equal audits give equal bytes."""
    import docx

    review, created = options.get("review"), options.get("created")
    found = open_differences(audit, review)
    dismissed = len(entries_of(audit, review)) - sum(len(one.entries) for one in found)
    audit = opened(audit, review)
    document = docx.Document()
    _page(document)
    properties = document.core_properties
    properties.author = properties.last_modified_by = TOOL
    properties.title = "Bilingual audit"
    properties.comments = ""
    properties.created = properties.modified = time_of(created).replace(tzinfo=None)
    document.add_heading(_said(answer(summarise(audit))), level=1)
    texts = _Text.of("A", audit.a), _Text.of("B", audit.b)
    for text in texts:
        document.add_paragraph(_source(text))
    for name, note in document_notes(audit):
        document.add_paragraph(_said(f"note {name}: {note}"))
    if dismissed:
        document.add_paragraph(f"Dismissed by a review and not shown: {dismissed}.")
    _table(document, audit, texts, found)
    lines = list(stage_lines(audit))
    if lines:
        document.add_heading("What did not run", level=2)
    for line in lines:
        document.add_paragraph(_said(line), style="List Bullet")
    document.add_heading("How this was computed", level=2)
    for name, value in [*([("created", created)] if created else []), *audit.signature.items()]:
        document.add_paragraph(_said(f"{name}: {value}"), style="List Bullet")
    document.add_paragraph(
        "Found by machine, not yet confirmed by a person. Neither text is taken to be the right one."
    )
    return _steady(document)


def _page(document: Document) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Inches, Pt

    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Inches(11.69), Inches(8.27)
    section.left_margin = section.right_margin = Inches(1)
    section.top_margin = section.bottom_margin = Inches(0.8)
    normal = document.styles["Normal"]
    normal.font.size = Pt(10.5)
    # Of scripts like the Arabic, which are small at the size of Latin letters; in half points.
    normal.element.get_or_add_rPr().append(element("szCs", val="25"))


def _source(text: _Text) -> str:
    document = text.side.document
    named = display_name(text.code) if text.code else "language not known"
    return _said(f"{text.name}: {document.path or 'text'} · {named} · sha256 {document.sha256}")


def _table(
    document: Document, audit: Audit, texts: tuple[_Text, _Text], found: Sequence[Difference]
) -> None:
    from docx.shared import Inches

    by_bead: dict[int, list[Difference]] = {}
    for one in found:
        by_bead.setdefault(one.group.bead, []).append(one)
    table = document.add_table(rows=1, cols=3, style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Inches(width)
    head = table.rows[0]
    head._tr.get_or_add_trPr().append(element("tblHeader"))  # again on every page
    names = [
        "",
        *(_said(f"{text.name}  {display_name(text.code) if text.code else ''}") for text in texts),
    ]
    for cell, name, width in zip(head.cells, names, WIDTHS, strict=True):
        cell.width = Inches(width)
        cell.paragraphs[0].add_run(name).bold = True
    for number, judged in enumerate(audit.beads):
        cells = table.add_row().cells
        for cell, width in zip(cells, WIDTHS, strict=True):
            cell.width = Inches(width)
        cells[0].paragraphs[0].add_run(str(number + 1))
        here = by_bead.get(number, [])
        set_ = [
            _set(cell, text, members, here, side)
            for side, (cell, text, members) in enumerate(
                zip(cells[1:], texts, (judged.bead.a, judged.bead.b), strict=True)
            )
        ]
        for one in here:
            runs = next((s.of(one) for s in set_ if s.of(one)), None)
            # Of what has no words of its own, the paragraphs.
            runs = runs or next((s.every for s in set_ if s.every), [])
            if runs:
                _comment(document, one, runs)


@dataclass(frozen=True, slots=True)
class _Set:
    """The runs of one cell: all of them, and those that each difference marks."""

    every: list[Run]
    marked: dict[str, list[Run]]

    def of(self, one: Difference) -> list[Run]:
        return self.marked.get(one.id, [])


def _set(
    cell: _Cell, text: _Text, members: Sequence[int], here: Sequence[Difference], side: int
) -> _Set:
    """One side of a bead in its cell."""
    done = _Set([], {})
    paragraph = cell.paragraphs[0]
    if not members:
        paragraph.add_run(NOTHING).italic = True
        return done
    length = len(text.side.document.view)
    spans = [
        (number, span)
        for number, one in enumerate(here)
        for entry in one.entries
        for span in clipped((entry.spans_a, entry.spans_b)[side], length)
    ]
    for place, index in enumerate(members):
        segment = text.side.segmentation.paragraphs[index]
        if place:
            paragraph = cell.add_paragraph()
        direct(paragraph, rtl=text.rtl)
        for words, marks in _cut(segment, spans):
            run = paragraph.add_run(legal(visible(words)))
            letters(run, text.code, rtl=text.rtl, bold=segment.kind is BlockKind.HEADING)
            done.every.append(run)
            if marks:
                shade(run, SHADES[min((here[i].group.standing for i in marks), key=_order)])
            for i in marks:
                done.marked.setdefault(here[i].id, []).append(run)
    return done


def _cut(
    segment: Segment, spans: Iterable[tuple[int, tuple[int, int]]]
) -> Iterator[tuple[str, tuple[int, ...]]]:
    marks = [
        Mark(max(start, segment.start), min(end, segment.end), number)
        for number, (start, end) in spans
        if start <= segment.end and segment.start <= end
    ]
    for piece in pieces(segment, [mark for mark in marks if mark.start <= mark.end]):
        yield piece.text, piece.issues


def _order(standing: Standing) -> int:
    return list(Standing).index(standing)


def _comment(document: Document, one: Difference, runs: Sequence[Run]) -> None:
    comment = document.add_comment(
        runs=list(runs), text=_said(_head(one)), author=TOOL, initials=INITIALS
    )
    # No report has a time of its own.
    comment._comment_elm.date = NO_TIME
    for message in one.messages:
        comment.add_paragraph(_said(message))
    for name, says in (("A", one.quoted.says_a), ("B", one.quoted.says_b)):
        if says.strip():
            comment.add_paragraph(_said(f"{name} says: {says}"))


def _head(one: Difference) -> str:
    group = one.group
    parts = []
    if group.probability is not None and group.standing is not Standing.NOTED:
        likely = group.standing is Standing.LIKELY
        parts.append(chance(group.probability, likely=likely))
        parts.append(group.severity.value if likely else f"{group.severity.value} if so")
    else:
        parts.append("noted: no difference in meaning")
    said = " · ".join([*parts, ", ".join(one.checks)])
    return said[:1].upper() + said[1:]


def _said(text: str) -> str:
    """A line of ours, which may quote the documents: nothing unsafe in it, right-to-left stretches isolated."""
    line = one_line(text)
    if len(line) > LONGEST:
        line = f"{line[: LONGEST - 2].rstrip()} …"
    return isolated(legal(line))


def _steady(document: Document) -> bytes:
    """The document's bytes with the calendar of ZIP's beginning for every part."""
    made = io.BytesIO()
    document.save(made)
    out = io.BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(
                zipfile.ZipInfo(name, NO_TIME.timetuple()[:6]), old.read(name), zipfile.ZIP_DEFLATED
            )
    return out.getvalue()


REPORT = Report(render)
