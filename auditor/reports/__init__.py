"""Reports: an audit to text that can be sent on. A new format is a file and a line here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from auditor.model import Audit
    from auditor.reports.review import Review


class Render(Protocol):
    """A whole report as one string that can always be written as UTF-8."""

    def __call__(
        self,
        audit: Audit,
        *,
        created: str | None = None,
        ui_language: str = "en",
        review: Review | None = None,
    ) -> str:
        """Render; ``created`` is shown as given, and no report has a time of its own.

        ``ui_language``: that of the report's own words, where it has them in several.
        ``review``: decisions of an earlier review, which are kept.
        """
        ...


REPORTS: dict[str, str] = {
    "html": "auditor.reports.html:render",
    "json": "auditor.reports.json:render",
    "text": "auditor.reports.text:render",
}

SUFFIXES: dict[str, str] = {"html": ".html", "json": ".json", "text": ".txt"}

# What the first bytes of a report hold, so that a file that is not one is never overwritten.
MARKS: dict[str, str] = {
    "html": '<meta name="generator" content="statement-audit">',
    "json": '"generator": "statement-audit"',
    "text": "Bilingual audit by statement-audit",
}


def load_report(name: str) -> Render:
    """The renderer of that format. Raises KeyError for one that does not exist."""
    module, _, attribute = REPORTS[name].partition(":")
    render: Render = getattr(import_module(module), attribute)
    return render
