"""An audit in, a file that can be sent on out. A new format is a file and a line in each dict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypedDict, Unpack

from auditor.plugins import load

if TYPE_CHECKING:
    from auditor.model import Audit, Severity
    from auditor.reports.gate import Threshold
    from auditor.reports.review import Review


class Described(Protocol):
    """What a check says of itself, as `audit checks` lists it."""

    @property
    def id(self) -> str:
        """Its name, which an issue bears."""

    @property
    def category(self) -> str:
        """Its MQM error type."""

    @property
    def severity(self) -> Severity:
        """That of its issues, unless they say otherwise."""

    @property
    def compares(self) -> str:
        """What it compares."""

    @property
    def example(self) -> str:
        """A pair it reports, in a line."""

    @property
    def languages(self) -> frozenset[str] | None:
        """Those it knows; None for any."""


class Gate(TypedDict, total=False):
    """What formats for other programs want to know besides the audit.

    ``fail_on``: from where an audit fails (`auditor.reports.gate`); left out it is major.
    ``checks``: what each check says of itself.
    """

    fail_on: Threshold
    checks: Sequence[Described]


class Options(Gate, total=False):
    """How a report is made; all of it may be left out.

    ``created`` is shown as given, and no report has a time of its own. ``ui_language``: that of the
    report's own words, where it has them in several. ``review``: decisions of an earlier review,
    which are kept.
    """

    created: str | None
    ui_language: str
    review: Review | None


class Render(Protocol):
    """A whole report: bytes, or a string that can always be written as UTF-8."""

    def __call__(self, audit: Audit, **options: Unpack[Options]) -> str | bytes:
        """Render; equal audits and options give equal reports."""


@dataclass(frozen=True, slots=True)
class Report:
    """A format that an audit can be written in."""

    render: Render


REPORTS: dict[str, str] = {
    "html": "auditor.reports.page.render:REPORT",
    "json": "auditor.reports.json:REPORT",
    "jsonl": "auditor.reports.jsonl:REPORT",
    "text": "auditor.reports.text:REPORT",
    "markdown": "auditor.reports.markdown:REPORT",
    "line": "auditor.reports.line:REPORT",
    "csv": "auditor.reports.csv:REPORT",
    "xlsx": "auditor.reports.xlsx:REPORT",
    "docx": "auditor.reports.docx:REPORT",
    "sarif": "auditor.reports.sarif:REPORT",
    "junit": "auditor.reports.junit:REPORT",
    "tmx": "auditor.reports.tmx:REPORT",
    "xliff": "auditor.reports.xliff:REPORT",
}

SUFFIXES: dict[str, str] = {
    "html": ".html",
    "json": ".json",
    "jsonl": ".jsonl",
    "text": ".txt",
    "markdown": ".md",
    "line": ".lines",
    "csv": ".csv",
    "xlsx": ".xlsx",
    "docx": ".docx",
    "sarif": ".sarif",
    "junit": ".junit.xml",
    "tmx": ".tmx",
    "xliff": ".xlf",
}

# The first columns of a table, which no other table begins with.
TABLE_MARK = "audit_bead,audit_finding,verdict,divergence,check"
_TOOL = "statement-audit"

# What the first bytes of a report hold, so that a file that is not one is never overwritten. A
# spreadsheet or a Word document is compressed: `auditor.reports.recognise` looks into it.
MARKS: dict[str, str] = {
    "html": f'<meta name="generator" content="{_TOOL}">',
    "json": f'"generator": "{_TOOL}"',
    "jsonl": f'"generator": "{_TOOL}"',
    "text": f"Bilingual audit by {_TOOL}",
    "markdown": f"<!-- {_TOOL} -->",
    "line": f"# Bilingual audit by {_TOOL}",
    "csv": TABLE_MARK,
    "sarif": f'"name": "{_TOOL}"',
    "junit": f'<testsuites name="{_TOOL}"',
    "tmx": f'creationtool="{_TOOL}"',
    "xliff": f'<tool tool-id="{_TOOL}"',
}


def load_report(name: str) -> Render:
    """The renderer of that format. Raises KeyError for one that does not exist."""
    return load(REPORTS[name], Report).render
