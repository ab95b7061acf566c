"""A self-test as one HTML page: the answer, the table by kind, an example of each kind that was missed."""

from __future__ import annotations

from pathlib import PurePath

from auditor.model import Audit, Selftest
from auditor.reports.page.ledger import language_name
from auditor.reports.page.seen import row_of, rows_of
from auditor.reports.page.shell import fill
from auditor.reports.page.translations import load_words
from auditor.reports.recall import overall
from auditor.reports.seen import name_of
from auditor.reports.visible import direction
from auditor.selftest.alarms import flagged

# Flagged paragraphs that are shown.
SHOWN = 50


def render(
    audit: Audit, found: Selftest, *, created: str | None = None, ui_language: str = "en"
) -> str:
    """The page, which can be written as UTF-8. Raises SettingsError for a language the interface does not speak."""
    words = load_words(ui_language)
    codes = audit.a.document.language or "", audit.b.document.language or ""
    values: dict[str, object] = {
        "title": title_of(audit),
        "created": created,
        "rows": rows_of(found, codes),
        "total": row_of(overall(found)),
        "side": found.side.upper(),
        "language": language_name(found.language, ui_language),
        "seed": found.seed,
        "cpu": f"{found.cpu:.3f}",
        "absent": [name_of(kind) for kind in found.absent],
        "flagged": [flagged(audit, number) for number in found.alarms[:SHOWN]],
        "alarms": len(found.alarms),
        "beads": len(audit.beads),
        "codes": codes,
        "directions": tuple(map(direction, codes)),
        "signature": audit.signature,
    }
    return fill("selftest.html.j2", values, ui_language=ui_language, words=words)


def title_of(audit: Audit) -> str:
    """The names of the two files."""
    return " – ".join(
        PurePath(side.document.path or name).name for name, side in (("A", audit.a), ("B", audit.b))
    )
