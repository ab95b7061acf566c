"""Several versions of one statement: which paragraph of the first differs in meaning in which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.model import Audit, Severity, Verdict
from auditor.paths import link_to
from auditor.reports.page.folder import entry_of

# Of a paragraph, its beginning; of what differs in it, the gravest.
EXCERPT = 120
NAMED = 2


@dataclass(frozen=True, slots=True)
class Cell:
    """One paragraph of A in one version: the verdict, where its report has it, what differs.

    ``verdict`` is empty where that version could not be compared.
    """

    verdict: str = ""
    bead: int = 0
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of A, numbered from 1, in every version."""

    number: int
    text: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A version: its name, its report where there is one, how many paragraphs only it has.

    ``added`` None: it could not be compared.
    """

    name: str
    link: str
    added: int | None


def differences(audits: Sequence[Audit | None]) -> tuple[Row, ...]:
    """The paragraphs of A that at least one version says otherwise, or perhaps does, in order.

    All audits have the same A; None is a version that could not be compared.
    """
    tables = [_cells(audit) if audit else {} for audit in audits]
    first = next((audit for audit in audits if audit), None)
    if first is None:
        return ()
    rows = []
    texts: dict[int, list[str]] = {}
    for segment in first.a.segmentation.paragraphs:
        texts.setdefault(segment.paragraph, []).extend(segment.text.split())
    for number, words in texts.items():
        cells = tuple(table.get(number, Cell()) for table in tables)
        if any(cell.verdict in {Verdict.DIVERGENT, Verdict.REVIEW} for cell in cells):
            text = " ".join(words)
            short = text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"
            rows.append(Row(number + 1, short, cells))
    return tuple(rows)


def additions(audit: Audit | None) -> int | None:
    """How many passages only the other version has; copies of page headers are none."""
    if audit is None:
        return None
    return sum(not j.bead.a and not j.bead.repeated for j in audit.beads)


def _cells(audit: Audit) -> dict[int, Cell]:
    """Of each paragraph of A, as its reader counts, the verdict of its worst piece and what differs in all."""
    found: dict[int, Cell] = {}
    paragraphs = audit.a.segmentation.paragraphs
    for number, judged in enumerate(audit.beads):
        issues = sorted(
            (audit.issues[i] for i in judged.issues),
            key=lambda i: (-i.severity.rank, -i.confidence),
        )
        said = [f"{i.check}: {i.message}" for i in issues if i.severity is not Severity.NEUTRAL]
        cell = Cell(judged.judgement.verdict.value, number, tuple(said[:NAMED]))
        for paragraph in {paragraphs[i].paragraph for i in judged.bead.a}:
            found[paragraph] = _worse(found.get(paragraph, cell), cell)
    return found


def _worse(one: Cell, other: Cell) -> Cell:
    """Of two pieces of a paragraph the worse, with what is said of both."""
    if one is other:
        return one
    ranks = list(Verdict)
    worse = max(one, other, key=lambda cell: ranks.index(Verdict(cell.verdict)))
    return Cell(worse.verdict, worse.bead, (*one.said, *other.said)[:NAMED])


def render_versions(
    title: str,
    names: Sequence[str],
    audits: Sequence[Audit | None],
    pages: Sequence[Path | None],
    *,
    ui_language: str = "en",
) -> str:
    """One page over the reports of all versions: their answers, then paragraph by paragraph.

    ``title`` names A; ``pages`` are the reports as written, in the order of ``names``.
    """
    from auditor.reports.page.shell import fill
    from auditor.reports.page.translations import load_words

    entries = [
        entry for page in pages if page is not None and (entry := entry_of(page, page.parent))
    ]
    columns = [
        Column(name, link_to(page) if page else "", additions(audit))
        for name, audit, page in zip(names, audits, pages, strict=True)
    ]
    values = {
        "title": title,
        "entries": entries,
        "columns": columns,
        "rows": differences(audits),
    }
    words = load_words(ui_language)
    return fill("versions.html.j2", values, ui_language=ui_language, words=words)
