"""The audit as one HTML file: no network, nothing beside it, a strict Content-Security-Policy.

Style and script are admitted by their hashes, so that markup that got into a text would neither
run nor load anything, even if escaping failed.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from gettext import NullTranslations
from typing import TYPE_CHECKING, Any

from auditor.model import Audit, Severity, StageStatus, Verdict
from auditor.reports.page import page_of
from auditor.reports.summary import answer, summarise
from auditor.reports.visible import direction as text_direction
from auditor.reports.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment

# Findings shown at once; the others are a click away, so that the first screen stays one.
SHOWN = 12


def render(
    audit: Audit,
    *,
    created: str | None = None,
    ui_language: str = "en",
    words: NullTranslations | None = None,
) -> str:
    """The whole report as one HTML text that can be written as UTF-8.

    ``words``: the interface's own strings in ``ui_language``; the documents stay as they are.
    """
    environment = _environment()
    environment.install_gettext_translations(words or NullTranslations(), newstyle=True)  # type: ignore[attr-defined]
    style, script = _asset("report.css"), _asset("report.js")
    counts = summarise(audit)
    page: dict[str, Any] = {
        "page": page_of(audit),
        "counts": counts,
        "answer": answer(counts, words),
        "stages": sorted(audit.stages, key=_missing_first),
        "signature": audit.signature,
        "created": created,
        "ui": ui_language,
        "ui_direction": text_direction(ui_language),
        "shown": SHOWN,
        "style": style,
        "script": script,
        "policy": policy(style, script),
        "Verdict": Verdict,
        "Severity": Severity,
        "StageStatus": StageStatus,
    }
    return environment.get_template("report.html.j2").render(page)


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
def _asset(name: str) -> Any:
    """A file that is inlined as it stands, trusted and with Unix line ends, as its hash needs."""
    from markupsafe import Markup

    return Markup("\n" + _read(name))  # noqa: S704 - our own file


def _read(name: str) -> str:
    from importlib.resources import files

    text = files("auditor.reports").joinpath("templates", name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")
