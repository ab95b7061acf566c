"""What every page of ours stands in: templates, style and script inlined, a strict policy.

Style and script are admitted by their hashes, so that markup that got into a text would neither
run nor load anything, even if escaping failed.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from functools import cache, partial
from gettext import NullTranslations
from typing import TYPE_CHECKING

from auditor.reports.page.messages import line
from auditor.reports.page.stage_lines import stage_detail, stage_name
from auditor.reports.visible import direction as text_direction
from auditor.reports.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

STYLES = ("report.css", "cards.css", "tools.css", "seen.css", "ribbons.css", "paper.css")
SCRIPTS = ("report.js", "desk.js", "filter.js", "review.js", "bulk.js", "ledger.js")
OPENING = '\n"use strict";\n(() => {\n'
CLOSING = "})();\n"


def fill(
    template: str,
    values: Mapping[str, object],
    *,
    ui_language: str,
    words: NullTranslations,
    own: tuple[str, ...] = (),
) -> str:
    """A page from a template and its values; ``words`` are the interface's in ``ui_language``.

    ``own``: the style sheets of a page that stands in a room of its own, whose package comes first in a name
    (``auditor.witnesses:page.css``), as in the template's.
    """
    environment = _environment(ui_language)
    environment.install_gettext_translations(words, newstyle=True)  # type: ignore[attr-defined]
    style, script = _asset(*STYLES, *own), _asset(*SCRIPTS, before=OPENING, after=CLOSING)
    return environment.get_template(template).render(
        **values,
        ui=ui_language,
        ui_direction=text_direction(ui_language),
        told=partial(line, words=words),
        stage_name=partial(stage_name, words=words),
        stage_detail=partial(stage_detail, words=words),
        style=style,
        script=script,
        picture_style=_picture_style(),
        policy=policy(style, script),
    )


def _picture_style() -> Markup:
    """The style of a picture by itself: the colours, which the first style names, and its own."""
    from markupsafe import Markup

    # Up to the first rule that is about a page.
    colours = _read("report.css").partition("*, *::before")[0]
    return Markup(colours + _read("ribbons.css") + ".page { fill: var(--paper); }\n")  # noqa: S704 - our own files


def policy(style: str, script: str) -> str:
    """The Content-Security-Policy that admits this style, this script and nothing else."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _finalize(value: object) -> object:
    """Every string that is not yet HTML has its unsafe characters named before it is escaped."""
    from markupsafe import Markup

    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _environment(_ui_language: str) -> Environment:
    # One a language: a corpus has hundreds of pages, and a template is compiled once.
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
def _asset(*names: str, before: str = "\n", after: str = "") -> Markup:
    """Files that are inlined as they stand, trusted and with Unix line ends, as their hash needs."""
    from markupsafe import Markup

    return Markup(before + "\n".join(map(_read, names)) + after)  # noqa: S704 - our own files


def _read(name: str) -> str:
    from importlib.resources import files

    package, colon, own = name.rpartition(":")
    folder = files(package) if colon else files("auditor.reports").joinpath("templates")
    text = folder.joinpath(own).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")
