"""The audit as one HTML file: no network, nothing beside it, a strict Content-Security-Policy."""

from __future__ import annotations

import json
from functools import partial
from gettext import NullTranslations
from pathlib import PurePath
from typing import TYPE_CHECKING, Unpack

from auditor.model import Audit, Document, FactStatus, Severity, Side, Stage, StageStatus, Verdict
from auditor.reports import Report
from auditor.reports.groups import Standing
from auditor.reports.page.embedded import findings_data
from auditor.reports.page.facets import facets_of
from auditor.reports.page.ribbons import picture_of_audit
from auditor.reports.page.shell import fill
from auditor.reports.page.translations import LABELS, load_words
from auditor.reports.page.values import page_of
from auditor.reports.review import Review, held_against, without_dismissed
from auditor.reports.summary import answer, chance, summarise
from auditor.reports.visible import direction

if TYPE_CHECKING:
    from auditor.reports import Gate


def render(
    audit: Audit,
    *,
    created: str | None = None,
    ui_language: str = "en",
    words: NullTranslations | None = None,
    review: Review | None = None,
    **_: Unpack[Gate],
) -> str:
    """The whole report as one HTML text that can be written as UTF-8.

    ``words``: the interface's own strings, those of ``ui_language`` unless given; the documents stay
    as they are. ``review``: an earlier review whose decisions are kept. Raises SettingsError for a
    language the interface does not speak.
    """
    words = words or load_words(ui_language)
    review = held_against(review, audit) if review else None
    counts = summarise(without_dismissed(audit, review))
    shown = page_of(audit, ui_language=ui_language, review=review)
    values: dict[str, object] = {
        "page": shown,
        "picture": picture_of_audit(audit, mirrored=direction(ui_language) == "rtl"),
        "review": review,
        "verdicts": summarise(audit).verdicts,
        "counts": counts,
        "answer": answer(counts, words),
        "stages": sorted(audit.stages, key=_missing_first),
        "signature": audit.signature,
        "created": created,
        "documents": _documents(audit),
        "pair": "-".join(_key(side) for side in (audit.a, audit.b)),
        "data": findings_data(shown.cards, translated=ui_language != "en"),
        "told_chance": partial(chance, words=words),
        "Standing": Standing,
        "labels": LABELS,
        "facets": facets_of(shown, words),
        "Verdict": Verdict,
        "Severity": Severity,
        "FactStatus": FactStatus,
        "StageStatus": StageStatus,
    }
    return fill("report.html.j2", values, ui_language=ui_language, words=words)


def _documents(audit: Audit) -> str:
    """What ``review.json`` says of the two texts."""
    sides = (("a", audit.a), ("b", audit.b))
    return json.dumps(
        [
            {
                "side": name,
                "name": PurePath(side.document.path or "").name,
                "language": side.document.language or "",
                "sha256": side.document.sha256,
            }
            for name, side in sides
        ]
    )


def _key(side: Side) -> str:
    """What a browser keeps a review under: the same for the same text."""
    text = side.document.sha256 or Document.digest(side.document.text.encode("utf-8", "replace"))
    return text[:16]


def _missing_first(stage: Stage) -> int:
    return -list(StageStatus).index(stage.status)


REPORT = Report(render)
