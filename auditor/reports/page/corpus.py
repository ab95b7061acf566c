"""Pages over a whole corpus: figures by language pair, check and document, and lists of what each figure counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.reports.page.findings import label_of
from auditor.reports.page.shell import fill
from auditor.reports.page.translations import load_words
from auditor.reports.visible import direction


@dataclass(frozen=True, slots=True)
class Count:
    """A number and where what it counts is listed; a number with no link counts nothing, or no list."""

    n: int
    link: str = ""


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language pair. ``share`` differ, of all passages, with the ends of its interval of 95%."""

    languages: str
    documents: Count
    passages: Count
    divergent: Count
    review: Count
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A check: its findings that nobody dismissed, by severity, and those that somebody did."""

    check: str
    findings: Count
    critical: Count
    major: Count
    minor: Count
    dismissed: Count


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document; ``report`` is a link to its own report, where there is one."""

    name: str
    languages: str
    passages: int
    divergent: Count
    review: Count
    worst: float
    report: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """The figures of the whole corpus."""

    documents: Count
    passages: Count
    divergent: Count
    review: Count
    findings: Count
    dismissed: Count
    accepted: Count
    failed: Count
    unread: Count


@dataclass(frozen=True, slots=True)
class Index:
    """The page of a corpus; ``inconsistent``: kind and number; ``not_run``: what, and in how many documents."""

    name: str
    documents: bool
    totals: Totals
    parts: tuple[int, int]
    languages: Sequence[LanguageRow]
    checks: Sequence[CheckRow]
    worst: Sequence[DocumentRow]
    inconsistent: Sequence[tuple[str, Count]]
    not_run: Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Said:
    """A finding of a listed passage; ``decision`` a reviewer's, empty where there is none."""

    id: str
    check: str
    severity: str
    message: str
    decision: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage in a list: where it stands, both texts, what was found."""

    document: str
    place: str
    languages: tuple[str, str]
    verdict: str
    divergence: float
    a: str
    b: str
    findings: Sequence[Said] = ()
    report: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """Something in a list that is no passage: a heading, and lines below it."""

    title: str
    lines: Sequence[str]
    link: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """What a figure counts. ``total`` is the figure; where fewer are listed, ``sql`` gives them all.

    ``what`` is one of the template's names; ``of``: what it is of, a check (``of_check``), languages or a document.
    """

    what: str
    of: str
    total: int
    sql: str
    passages: Sequence[Passage] = ()
    entries: Sequence[Lines] = ()
    of_check: bool = False

    @property
    def listed(self) -> int:
        """How many stand on the page."""
        return len(self.passages) + len(self.entries)


def render_index(index: Index, *, ui_language: str = "en") -> str:
    """The index as one HTML text, under the same policy as a report."""
    return _filled("corpus.html.j2", {"index": index}, ui_language)


def render_listing(listing: Listing, *, ui_language: str = "en") -> str:
    """A list as one HTML text."""
    return _filled("corpus_list.html.j2", {"listing": listing}, ui_language)


def _filled(template: str, values: dict[str, object], ui_language: str) -> str:
    words = load_words(ui_language)

    def labelled(check: str) -> str:
        return words.gettext(label_of(check))

    more = {"direction": direction, "labelled": labelled}
    return fill(
        template,
        {**values, **more},
        ui_language=ui_language,
        words=words,
        own=("corpus.css",),
    )
