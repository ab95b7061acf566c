"""The built site in, what is wrong with it out: links and anchors that lead nowhere, things loaded from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html

# Attributes by which a page loads something, as against those by which a reader goes somewhere.
LOADING = ("src", "srcset", "poster", "data")
_CSS = re.compile(rb"(?:@import\s+[\"']?|url\(\s*[\"']?)\s*(?:https?:)?//")
# What a script would have to say to load from elsewhere.
_SCRIPT = re.compile(
    rb"""(?:fetch|importScripts|import)\(\s*["'`](?:https?:)?//|\.src\s*=\s*["'`](?:https?:)?//"""
)


def faults(site: Path) -> list[str]:
    """One line for each, with its page."""
    return [*_of_pages(site), *_of_files(site)]


def _of_pages(site: Path) -> Iterator[str]:
    for path in sorted(site.rglob("*.html")):
        # Reports that the site shows are pages of their own.
        if "_downloads" in path.parts:
            continue
        where = path.relative_to(site).as_posix()
        tree = html.fromstring(path.read_bytes())
        for element in tree.iter():
            for name in LOADING:
                if re.match(r"(?:https?:)?//", element.get(name) or ""):
                    yield f"{where}: loads {element.get(name)}"
            href = element.get("href") or ""
            if element.tag == "link" and re.match(r"(?:https?:)?//", href):
                if element.get("rel") != "canonical":
                    yield f"{where}: loads {href}"
            elif href:
                yield from _of_link(path, href, site)
        for script in tree.iter("script", "style"):
            if _CSS.search((script.text or "").encode()) or _SCRIPT.search(
                (script.text or "").encode()
            ):
                yield f"{where}: a script or style of it loads from elsewhere"


def _of_link(path: Path, href: str, site: Path) -> Iterator[str]:
    parts = urlsplit(href)
    if parts.scheme or parts.netloc:
        return
    target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
    where = path.relative_to(site).as_posix()
    if not target.is_file():
        yield f"{where}: {href}: leads nowhere"
    elif (
        parts.fragment and target.suffix == ".html" and unquote(parts.fragment) not in _ids(target)
    ):
        yield f"{where}: {href}: has no such place"


@lru_cache(maxsize=512)
def _ids(path: Path) -> frozenset[str]:
    tree = html.fromstring(path.read_bytes())
    return frozenset(str(one) for one in tree.xpath("//@id | //a/@name"))


def _of_files(site: Path) -> Iterator[str]:
    for path in sorted(site.rglob("*.css")):
        if _CSS.search(path.read_bytes()):
            yield f"{path.relative_to(site).as_posix()}: loads from elsewhere"
    for path in sorted(site.rglob("*.js")):
        if _SCRIPT.search(path.read_bytes()):
            yield f"{path.relative_to(site).as_posix()}: loads from elsewhere"
