"""The comparison as a page: a matrix of claims and accounts, and a picture of who agrees with whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from auditor.languages import display_name, language, primary
from auditor.model import Span
from auditor.witnesses.model import Account, Agreement, Claim, Comparison, Point, Statement
from auditor.witnesses.picture import picture_of, says, stands
from auditor.witnesses.words import (
    AGREEMENT,
    NOTHING_SHARED,
    day,
    groups_of,
    headline,
    mark,
    marks,
    title_of,
)

if TYPE_CHECKING:
    from markupsafe import Markup

# Of more accounts no table has columns that can be read: only those that tell a claim are shown then.
COLUMNS = 6
# A page of more is too much for a browser; the other reports have them all.
MOST_CLAIMS = 2_000


@dataclass(frozen=True, slots=True)
class Head:
    """An account as a column is headed."""

    mark: str
    label: str
    written: str
    day: str
    language: str
    code: str
    direction: str
    file: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A reading in its column; ``text`` is HTML with the words marked that points are about. None: not told."""

    head: Head
    text: Markup | None


@dataclass(frozen=True, slots=True)
class Row:
    """A claim: its number, how it stands, its points and its readings."""

    number: int
    agreement: str
    told: str
    by: str
    soft: bool
    points: tuple[PointShown, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class PointShown:
    """A point in words: (who, what they say) of each group."""

    title: str
    agreement: str
    told: str
    note: str
    groups: tuple[tuple[str, tuple[str, ...]], ...]


def render_html(result: Comparison, *, created: str | None = None) -> str:
    """A page by itself, which needs nothing else."""
    from auditor.reports.page.shell import fill
    from auditor.reports.page.translations import load_words

    heads = tuple(_heads(result.accounts))
    count = len(heads)
    rows = [
        _row(number, claim, heads)
        for number, claim in enumerate(result.claims[:MOST_CLAIMS], start=1)
    ]
    values = {
        "heads": heads,
        "created": created,
        "headline": NOTHING_SHARED if result.nothing_shared else headline(result),
        "notes": result.notes,
        "sections": [
            (one.value, AGREEMENT[one], [row for row in rows if row.agreement == one.value])
            for one in (Agreement.DIFFER, Agreement.UNSURE, Agreement.AGREE, Agreement.ALONE)
        ],
        "left": len(result.claims) - len(rows),
        "matrix": count <= COLUMNS,
        "picture": picture_of(result),
        "relations": [
            (stands(one), says(one, count)) for one in result.relations if count <= COLUMNS * 4
        ],
        "people": [
            [(text, marks(accounts, count)) for text, accounts in person.spellings]
            for person in result.people
            if len(person.spellings) > 1
        ],
        "signature": result.signature,
    }
    return fill(
        "auditor.witnesses:witnesses.html.j2",
        values,
        ui_language="en",
        words=load_words("en"),
        own=("auditor.witnesses:witnesses.css",),
    )


def _heads(accounts: Sequence[Account]) -> Iterator[Head]:
    for number, account in enumerate(accounts):
        yield Head(
            mark(number, len(accounts)),
            account.label,
            account.about.date,
            day(account),
            display_name(account.language),
            account.language,
            language(primary(account.language)).direction,
            account.name,
        )


def _row(number: int, claim: Claim, heads: tuple[Head, ...]) -> Row:
    count = len(heads)
    shown = range(count) if count <= COLUMNS else claim.accounts
    worst = [point for point in claim.points if point.agreement is claim.agreement]
    return Row(
        number,
        claim.agreement.value,
        AGREEMENT[claim.agreement],
        marks(claim.accounts, count),
        bool(worst) and all(point.approximate for point in worst),
        tuple(_point(point, count) for point in claim.points),
        tuple(Cell(heads[one], _text(claim, one)) for one in shown),
    )


def _point(point: Point, count: int) -> PointShown:
    return PointShown(
        title_of(point),
        point.agreement.value,
        AGREEMENT[point.agreement],
        point.note,
        groups_of(point, count),
    )


def _text(claim: Claim, account: int) -> Markup | None:
    """An account's sentences in a claim, the words marked that its points are about."""
    from markupsafe import Markup

    statements = claim.of(account)
    if not statements:
        return None
    spans = [
        (span, point.agreement.value)
        for point in claim.points
        for said in point.said
        if said.account == account
        for span in said.spans
    ]
    return Markup(" … ").join(_marked(one, spans) for one in statements)


def _marked(statement: Statement, spans: Sequence[tuple[Span, str]]) -> Markup:
    """A sentence with its spans marked; of spans that overlap, the first."""
    from markupsafe import Markup, escape

    from auditor.reports.visible import visible

    start, text = statement.span[0], statement.text
    found, at = Markup(), 0
    for (first, last), stands_so in sorted(set(spans)):
        begin, end = first - start, last - start
        if begin < at or end > len(text) or begin >= end:
            continue
        found += escape(visible(text[at:begin]))
        found += Markup('<mark class="{}">{}</mark>').format(stands_so, visible(text[begin:end]))
        at = end
    return found + escape(visible(text[at:]))
