"""What the page's script must know of every finding, as JSON inside the page."""

from __future__ import annotations

import json
from collections.abc import Sequence

from markupsafe import Markup

from auditor.reports.json import writable
from auditor.reports.page.findings import SHORT, Card
from auditor.reports.page.readings import shortened
from auditor.reports.visible import visible


def findings_data(cards: Sequence[Card], *, translated: bool) -> Markup:
    """``{card: [[id, check, message, A's reading, B's reading, other words it marks], …]}``, safe inside a template.

    Behind that what an earlier review decided, its note and when, where it did.
    Messages go into review.json as the checks made them, in English: where the page is ``translated`` they are
    here, else the number of the card's message is.
    """
    data = {
        card.id: [
            [
                finding.id,
                finding.check,
                _shown(finding.message)
                if translated or not finding.message
                else card.messages.index(finding.message),
                *map(_shown, finding.says),
                [_shown(r) for r in finding.readings if r not in finding.says],
                *([finding.decision, finding.note, finding.decided] if finding.decided else []),
            ]
            for finding in card.findings
        ]
        for card in cards
    }
    text = writable(json.dumps(data, ensure_ascii=False, separators=(",", ":")))
    # Quotation marks are left as they are: in text they end nothing, and escaped they would be a third of it.
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Markup(safe)  # noqa: S704 - escaped above


def _shown(text: str) -> str:
    return visible(shortened(text, SHORT))
