"""What an account says of itself: header lines ("Date: …", "Source: …") and the metadata of a web page.

The lines stand before the text, each a name and a colon; those of all languages of the package's tables are known
(`auditor.languages.tables.headers`). Of a page: its title, ``article:published_time``, ``author`` and ``og:site_name``
(https://ogp.me), ``dc.date`` and ``date``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from auditor.facts import load_extractor
from auditor.facts.dates.partial_dates import GREGORIAN, dates
from auditor.languages import language as language_of
from auditor.languages import languages, primary
from auditor.languages.tables.headers import Headers
from auditor.model import Document
from auditor.witnesses.model import About

if TYPE_CHECKING:
    from lxml.etree import _Element

# A header is short: what is longer, or stands later, is text that has a colon in it.
MOST_LINES = 8
LONGEST = 200
_LINE = re.compile(r"[ \t]*([^\n:：]{2,30}?)[ \t]*[:：][ \t]*([^\n]*)\n?")
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
_PUBLISHED = ("article:published_time", "dc.date", "dcterms.date", "date", "datepublished")
_SITE = ("og:site_name", "dc.publisher", "publisher", "application-name")


def header_of(document: Document) -> tuple[About, int]:
    """What the lines before a text say of it, and where the text itself begins (0: there are none)."""
    names = _names()
    text, at = document.view, 0
    found: dict[str, str] = {}
    raw = document.text
    for _ in range(MOST_LINES):
        match = _LINE.match(raw, at)
        key = names.get(match[1].strip().casefold()) if match else None
        if match is None or key is None or len(match[0]) > LONGEST:
            break
        found.setdefault(key, " ".join(match[2].split()))
        at = match.end()
    if not {"source", "date"} & set(found):
        return About(), 0
    while at < len(text) and text[at].isspace():
        at += 1
    code = document.language or "und"
    said = found.get("date", "")
    return About(found.get("source", ""), said, found.get("label", ""), day_of(said, code)), at


def _names() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for code in languages():
        table = language_of(code).tables(Headers)
        for key, words in (
            ("source", table.source),
            ("date", table.date),
            ("label", table.label),
            ("note", table.note),
        ):
            found.update(dict.fromkeys((word.casefold() for word in words.split()), key))
    return found


def day_of(text: str, language: str) -> date | None:
    """The day that a date stands for, or the first that it may; None where it names no year."""
    if (match := _ISO.search(text)) is not None:
        return _day(int(match[1]), int(match[2]), int(match[3] or 1))
    for code in dict.fromkeys((primary(language), "en")):
        for _, value in dates(load_extractor("date")(text, code)):
            if value.year is not None and value.calendar == GREGORIAN and not value.period:
                return _day(value.year, value.month or 1, value.day or 1)
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def about_page(data: bytes, *, language: str) -> About:
    """What the metadata of a web page say of it; nothing where it is no page."""
    from auditor.errors import InputError
    from auditor.readers.html.charset import text_of_page
    from auditor.readers.html.tree import parse_page

    try:
        root = parse_page(text_of_page(data, language=language).text)
    except InputError:
        return About()
    said = _metadata(root)
    published = next((said[name] for name in _PUBLISHED if name in said), "")
    day = day_of(published, language)
    site = next((said[name] for name in _SITE if name in said), "")
    title = next((" ".join("".join(one.itertext()).split()) for one in root.iter("title")), "")
    about = About(site or said.get("author", ""), published, "", day)
    if _ISO.match(published) and day is not None:
        about = replace(about, date=day.isoformat())
    return about if about.source else replace(about, source=title[:LONGEST])


def _metadata(root: _Element) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        content = " ".join((meta.get("content") or "").split())[:LONGEST]
        if name and content:
            found.setdefault(name, content)
    return found
