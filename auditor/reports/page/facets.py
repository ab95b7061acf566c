"""What findings can be filtered by, with how many there are of each."""

from __future__ import annotations

from collections import Counter
from gettext import NullTranslations

from auditor.model import Severity, Verdict
from auditor.reports.groups import Standing
from auditor.reports.page.translations import LABELS
from auditor.reports.page.values import Page

Values = list[tuple[str, str, int]]
"""``(value, what it is called, findings)``."""


def facets_of(page: Page, words: NullTranslations) -> dict[str, Values]:
    """The values of each facet that occur, in a fixed order; a facet of one value filters nothing."""
    _ = words.gettext
    severities = Counter(card.severity for card in page.cards)
    kinds = Counter(
        kind for card in page.cards for kind in {(f.check, f.label) for f in card.findings}
    )
    verdict_of = {row.number: row.verdict for row in page.rows}
    verdicts = Counter(verdict_of[card.number] for card in page.cards)
    standings = Counter(card.standing for card in page.cards)
    states = Counter(card.decision or "open" for card in page.cards)
    severity_names = {
        Severity.CRITICAL: _("critical"),
        Severity.MAJOR: _("major"),
        Severity.MINOR: _("minor"),
        Severity.NEUTRAL: _("neutral"),
    }
    verdict_names = {
        Verdict.DIVERGENT: _("differs in meaning"),
        Verdict.REVIEW: _("to review"),
        Verdict.EQUIVALENT: _("no difference found"),
    }
    state_names = {"open": _("open"), "accepted": _("accepted"), "dismissed": _("dismissed")}
    standing_names = {
        Standing.LIKELY: _("likely a difference"),
        Standing.REVIEW: _("to review"),
        Standing.NOTED: _("no difference in meaning"),
    }
    return {
        "standing": [(s, n, standings[s]) for s, n in standing_names.items() if standings[s]],
        "severity": [(s, n, severities[s]) for s, n in severity_names.items() if severities[s]],
        "kind": [
            (check, _(label) if label in LABELS else label, count)
            for (check, label), count in sorted(kinds.items(), key=lambda one: (-one[1], one[0]))
        ],
        "verdict": [(v, n, verdicts[v]) for v, n in verdict_names.items() if verdicts[v]],
        # Decisions are yet to be made: these are there from the start.
        "state": [(s, n, states[s]) for s, n in state_names.items()] if page.cards else [],
    }
