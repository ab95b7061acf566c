"""The audit as a spreadsheet: the findings with a filter, and a sheet on how it was computed."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Unpack

from auditor.exchange.xml_text import legal
from auditor.languages import display_name
from auditor.model import Audit, Side
from auditor.reports import Report
from auditor.reports.entries import document_notes, opened
from auditor.reports.summary import answer, summarise
from auditor.reports.table import COLUMNS, Cell, rows_of
from auditor.reports.visible import direction, visible

if TYPE_CHECKING:
    from auditor.reports import Options

TOOL = "statement-audit"
# The most a cell holds (Excel specifications and limits).
LONGEST = 32_767
CUT = " … [cut]"
# No report has a time of its own; this is where the calendar of ZIP begins.
NO_TIME = datetime(1980, 1, 1, tzinfo=UTC)
WIDE = {"message": 50, "text_a": 60, "text_b": 60, "says_a": 30, "says_b": 30}


def render(audit: Audit, **options: Unpack[Options]) -> bytes:
    """Two sheets as an Office Open XML workbook; every cell is a text or a number, none a formula."""
    import xlsxwriter

    created = options.get("created")
    out = io.BytesIO()
    # Never through a temporary file, and nothing a document says becomes a formula or a link.
    book = xlsxwriter.Workbook(
        out,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False},
    )
    when = time_of(created)
    # The author is also who saved it last: see `auditor.reports.recognise`.
    book.set_properties({"author": TOOL, "title": "Bilingual audit", "created": when})
    _findings(book, audit, rows_of(audit, created=created, review=options.get("review")))
    _about(book, opened(audit, options.get("review")), created)
    book.close()
    return out.getvalue()


def _findings(book: Any, audit: Audit, rows: list[dict[str, Cell]]) -> None:
    sheet = book.add_worksheet("Findings")
    head = book.add_format({"bold": True, "bottom": 1})
    plain = book.add_format({"valign": "top"})
    formats = dict.fromkeys(COLUMNS, plain) | {
        name: book.add_format({"valign": "top", "text_wrap": True}) for name in WIDE
    }
    for side, name in ((audit.a, "a"), (audit.b, "b")):
        if direction(side.document.language) == "rtl":
            # 2 is right to left: full stops and numbers stand where they belong.
            formats[f"text_{name}"] = formats[f"says_{name}"] = book.add_format(
                {"valign": "top", "text_wrap": True, "reading_order": 2, "align": "right"}
            )
    for column, name in enumerate(COLUMNS):
        sheet.write_string(0, column, name, head)
        sheet.set_column(column, column, WIDE.get(name, 12))
    for number, row in enumerate(rows, 1):
        for column, name in enumerate(COLUMNS):
            _write(sheet, number, column, row[name], formats[name])
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(rows), len(COLUMNS) - 1)


def _about(book: Any, audit: Audit, created: str | None) -> None:
    sheet = book.add_worksheet("Audit")
    bold = book.add_format({"bold": True, "valign": "top"})
    wrapped = book.add_format({"valign": "top", "text_wrap": True})
    lines: list[tuple[str, str, str]] = [("answer", answer(summarise(audit)), "")]
    lines += [("created", created, "")] if created else []
    lines += [_source("A", audit.a), _source("B", audit.b)]
    lines += [(f"note {name}", note, "") for name, note in document_notes(audit)]
    for stage in audit.stages:
        text = ": ".join(part for part in (stage.status.value, stage.detail) if part)
        lines.append((stage.name, text, stage.remedy))
    lines += [(name, value, "") for name, value in audit.signature.items()]
    for number, line in enumerate(lines):
        for column, (text, style) in enumerate(zip(line, (bold, wrapped, wrapped), strict=True)):
            _write(sheet, number, column, text, style)
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 2, 70)


def _source(name: str, side: Side) -> tuple[str, str, str]:
    document = side.document
    language = display_name(document.language) if document.language else "language not known"
    return name, f"{document.path or 'text'} · {language}", f"sha256 {document.sha256}"


def _write(sheet: Any, row: int, column: int, cell: Cell, style: Any) -> None:
    if isinstance(cell, str) and cell:
        sheet.write_string(row, column, fitting(cell), style)
    elif isinstance(cell, int | float):
        sheet.write_number(row, column, cell, style)
    else:
        sheet.write_blank(row, column, None, style)


def fitting(text: str) -> str:
    """The text as a cell holds it: nothing unsafe in it, and cut, visibly, where it is too long."""
    text = legal(visible(text))
    # Excel counts UTF-16 units, so every character beyond the first plane counts twice.
    if len(text.encode("utf-16-le")) // 2 <= LONGEST:
        return text
    units = text.encode("utf-16-le")[: 2 * (LONGEST - len(CUT))]
    return units.decode("utf-16-le", "ignore") + CUT


def time_of(created: str | None) -> datetime:
    """When a report says it was made; the beginning of ZIP's calendar where it says nothing that is a time."""
    try:
        found = datetime.fromisoformat(created) if created else NO_TIME
    except ValueError:
        return NO_TIME
    return found if found.tzinfo else found.replace(tzinfo=UTC)


REPORT = Report(render)
