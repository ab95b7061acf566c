"""The audit as one HTML file: no network, nothing beside it, a strict Content-Security-Policy.

Style and script are admitted by their hashes, so that markup that got into a text would neither
run nor load anything, even if escaping failed.
"""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from gettext import NullTranslations
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from auditor.model import Audit, Document, FactStatus, Severity, Side, StageStatus, Verdict
from auditor.reports.facets import facets_of
from auditor.reports.page import page_of
from auditor.reports.review import Review, held_against, without_dismissed
from auditor.reports.summary import answer, summarise
from auditor.reports.visible import direction as text_direction
from auditor.reports.visible import visible
from auditor.reports.words import LABELS, load_words

if TYPE_CHECKING:
    from jinja2 import Environment

# Findings shown at once; the others are a click away, so that the first screen stays one.
SHOWN = 12

STYLES = ("report.css", "tools.css", "paper.css")
SCRIPTS = ("report.js", "filter.js", "review.js", "ledger.js")
# One closure, and nothing at all where the page has no texts to work on.
OPENING = '\n"use strict";\n(() => {\nif (!document.querySelector(".tools")) return;\n'
CLOSING = "})();\n"


def render(
    audit: Audit,
    *,
    created: str | None = None,
    ui_language: str = "en",
    words: NullTranslations | None = None,
    review: Review | None = None,
) -> str:
    """The whole report as one HTML text that can be written as UTF-8.

    ``words``: the interface's own strings, those of ``ui_language`` unless given; the documents stay
    as they are. ``review``: an earlier review whose decisions are kept. Raises SettingsError for a
    language the interface does not speak.
    """
    words = words or load_words(ui_language)
    review = held_against(review, audit) if review else None
    environment = _environment()
    environment.install_gettext_translations(words, newstyle=True)  # type: ignore[attr-defined]
    style, script = _asset(*STYLES), _asset(*SCRIPTS, before=OPENING, after=CLOSING)
    counts = summarise(without_dismissed(audit, review))
    shown = page_of(audit, ui_language=ui_language, review=review)
    page: dict[str, Any] = {
        "page": shown,
        "review": review,
        "verdicts": summarise(audit).verdicts,
        "counts": counts,
        "answer": answer(counts, words),
        "stages": sorted(audit.stages, key=_missing_first),
        "signature": audit.signature,
        "created": created,
        "documents": _documents(audit),
        "pair": "-".join(_key(side) for side in (audit.a, audit.b)),
        "ui": ui_language,
        "ui_direction": text_direction(ui_language),
        "shown": SHOWN,
        "labels": LABELS,
        "facets": facets_of(shown, words),
        "style": style,
        "script": script,
        "policy": policy(style, script),
        "Verdict": Verdict,
        "Severity": Severity,
        "FactStatus": FactStatus,
        "StageStatus": StageStatus,
    }
    return environment.get_template("report.html.j2").render(page)


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


def policy(style: str, script: str) -> str:
    """The Content-Security-Policy that admits this style, this script and nothing else."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _missing_first(stage: Any) -> int:
    return -list(StageStatus).index(stage.status)


def _finalize(value: Any) -> Any:
    """Every string that is not yet HTML has its unsafe characters named before it is escaped."""
    return visible(value) if isinstance(value, str) and not hasattr(value, "__html__") else value


def _environment() -> Environment:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    return Environment(
        loader=FunctionLoader(_template),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
        extensions=["jinja2.ext.i18n"],
        auto_reload=False,
    )


def _template(name: str) -> str:
    # The indentation that makes a template readable would be a tenth of a long report.
    return "\n".join(line.lstrip() for line in _read(name).splitlines())


@cache
def _asset(*names: str, before: str = "\n", after: str = "") -> Any:
    """Files that are inlined as they stand, trusted and with Unix line ends, as their hash needs."""
    from markupsafe import Markup

    return Markup(before + "\n".join(map(_read, names)) + after)  # noqa: S704 - our own files


def _read(name: str) -> str:
    from importlib.resources import files

    text = files("auditor.reports").joinpath("templates", name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")
