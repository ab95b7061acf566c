"""The formats of a self-test: what each is called and how it is made."""

from __future__ import annotations

from collections.abc import Callable

from auditor.model import Audit, Selftest

SUFFIXES: dict[str, str] = {
    "html": ".selftest.html",
    "json": ".selftest.json",
    "text": ".selftest.txt",
}


def render(
    name: str, audit: Audit, found: Selftest, *, created: str | None, ui_language: str = "en"
) -> str:
    """The self-test in a format of `SUFFIXES`. Raises KeyError for another."""
    makers: dict[str, Callable[[], str]] = {
        "html": lambda: _page(audit, found, created, ui_language),
        "json": lambda: _data(audit, found, created),
        "text": lambda: _text(audit, found, created),
    }
    return makers[name]()


def _page(audit: Audit, found: Selftest, created: str | None, ui_language: str) -> str:
    from auditor.selftest import page

    return page.render(audit, found, created=created, ui_language=ui_language)


def _data(audit: Audit, found: Selftest, created: str | None) -> str:
    from auditor.selftest import data

    return data.render(audit, found, created=created)


def _text(audit: Audit, found: Selftest, created: str | None) -> str:
    from auditor.selftest import text

    return text.render(audit, found, created=created)
