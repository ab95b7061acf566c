"""Which part of a web page is its text, and what around it is not.

Own rules on the page's own marks. trafilatura 2.3 keeps as much of the statements in tests/web_pages.py,
but parts "x²" and "H₂O" into lines, joins paragraphs with line breaks between them, has neither rows nor
list numbers, does not say what it leaves out, and brings 12 packages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from auditor.readers.office.notes import plural

if TYPE_CHECKING:
    from lxml.etree import _Element

NEVER = frozenset(
    "script style template noscript head title meta link iframe object embed canvas svg audio video"
    " map applet frameset base param source track rt rp".split()
)
_CONTROLS = frozenset("button select textarea input datalist option output progress meter".split())
_ROLES = {
    "navigation": "navigation", "menu": "navigation", "menubar": "navigation", "banner": "header",
    "contentinfo": "footer", "complementary": "aside", "search": "search", "dialog": "dialog",
    "alertdialog": "dialog", "toolbar": "navigation", "tablist": "navigation",
}  # fmt: skip
_TAGS = {"nav": "navigation", "menu": "navigation", "aside": "aside", "footer": "footer"}
# Whole words of class, id and aria-label, as content management systems use them.
_NAMES = {
    "navigation": "nav navbar navigation menu breadcrumb breadcrumbs pagination pager skip-link"
    " skiplink skip-to-content toolbar tags language-switcher lang-switcher",
    "sharing": "share sharing social social-media social-links addtoany sharethis",
    "cookies": "cookie cookies cookie-banner cookie-consent consent gdpr eucookie cck-container",
    "aside": "sidebar related related-content related-links newsletter subscribe advert"
    " advertisement ads promo comments disqus",
    "footer": "footer site-footer page-footer",
    "header": "site-header masthead page-header-top",
}
_NAMED = {name: what for what, names in _NAMES.items() for name in names.split()}
_UNSEEN = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text element-invisible hidden".split()
)
_HIDING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_LINKS = 4  # of a list of links, at least
_LINK_SHARE = 0.8
_LINK_WORDS = 8  # on average; longer ones are sentences
_MOST = 0.5  # of the page's words: what holds as many is no boilerplate, whatever it is called
_LISTS = frozenset(("ul", "ol", "div", "p", "table"))
_SHOWN = re.compile(r"block|flex|grid|inline|visible|show|:")
_NOTE_HREF = re.compile(
    r"#(?:_?(?:ftn|edn|fn|en)|(?:foot|end)?note|sd(?:foot|end)note|cite)", re.IGNORECASE
)
_CLOSING_ROLES = frozenset(("doc-toc", "doc-pagebreak", "doc-backlink", "doc-pagelist"))


@dataclass(slots=True)
class Left:
    """What was left out: words by what they stood in."""

    words: Counter[str] = field(default_factory=Counter)

    def told(self) -> list[str]:
        """One note for all of it, the most first."""
        found = [
            f"{what}, {plural(count, 'word')}"
            for what, count in sorted(self.words.items(), key=lambda each: (-each[1], each[0]))
            if count
        ]
        return [f"left out: {'; '.join(found)}"] if found else []


@dataclass(frozen=True, slots=True)
class _Count:
    """Words in an element, those of them in links, and the links."""

    words: int = 0
    linked: int = 0
    links: int = 0

    def __add__(self, other: _Count) -> _Count:
        return _Count(
            self.words + other.words, self.linked + other.linked, self.links + other.links
        )


def main_text(root: _Element) -> tuple[_Element, Left]:
    """The element with the page's text; all that is boilerplate or does not show is cut out of it.

    The tree is changed. Where a page has one main element, or one article, all else is left out,
    unless there is more of it.
    """
    body = next(root.iter("body"), root)
    left = Left()
    _cut(body, left, _hidden, {}, frozenset())
    counts = _counts(body)
    kept = _note_texts(body)
    chosen = _main_of(body, counts, kept)
    for element, what in _outside(body, chosen, kept):
        left.words[what or "text outside of the main part"] += _of(element, counts).words
    whole = _of(chosen, counts).words

    def boilerplate(element: _Element) -> str:
        count = _of(element, counts)
        return "" if count.words > _MOST * whole else _boilerplate(element, count)

    _cut(chosen, left, boilerplate, counts, kept)
    return chosen, left


def is_note_mark(link: _Element) -> bool:
    """True for a link from a text to its note or back."""
    role = link.get("role", "")
    return role in {"doc-noteref", "doc-backlink"} or bool(_NOTE_HREF.match(link.get("href", "")))


def _words(text: str | None) -> int:
    return len(_WORD.findall(text)) if text else 0


def _counts(body: _Element) -> dict[_Element, _Count]:
    """The counts of every element, in one pass from the last to the first."""
    found: dict[_Element, _Count] = {}
    for element in reversed(list(body.iter("*"))):
        own = found.get(element, _Count()) + _Count(_words(element.text))
        if element.tag == "a" and element.get("href"):
            own = _Count(own.words, own.words, 1)
        found[element] = own
        parent = element.getparent()
        if element is not body and parent is not None:
            found[parent] = found.get(parent, _Count()) + own + _Count(_words(element.tail))
    return found


def _of(element: _Element, counts: dict[_Element, _Count]) -> _Count:
    return counts.get(element) or _Count(sum(map(_words, element.itertext())))


def _main_of(body: _Element, counts: dict[_Element, _Count], kept: frozenset[_Element]) -> _Element:
    """The one main element or article, if hardly anything but boilerplate stands outside of it."""
    mains = [each for each in body.iter() if each.tag == "main" or each.get("role") == "main"]
    for found in (mains, list(body.iter("article"))):
        if len(found) != 1:
            continue
        inside = _of(found[0], counts).words
        outside = sum(
            _of(element, counts).words
            for element, what in _outside(body, found[0], kept)
            if not what
        )
        if outside <= inside:
            return found[0]
    return body


def _outside(
    body: _Element, chosen: _Element, kept: frozenset[_Element]
) -> Iterator[tuple[_Element, str]]:
    """What stands beside an element, up to the body, and what it is if it is boilerplate."""
    while chosen is not body:
        parent = chosen.getparent()
        if parent is None:
            return
        for child in parent:
            if child is not chosen and isinstance(child.tag, str) and child.tag not in NEVER:
                yield child, "" if child in kept else _boilerplate(child, _Count())
        chosen = parent


def _note_texts(body: _Element) -> frozenset[_Element]:
    """The elements that notes stand in, wherever a page puts them."""
    targets = {
        link.get("href", "")[1:]
        for link in body.iter("a")
        if link.get("href", "").startswith("#") and is_note_mark(link)
    }
    found: set[_Element] = set()
    for element in body.iter("*"):
        role = element.get("role", "")
        named = element.get("id") in targets or element.get("name") in targets
        if named or (role.startswith("doc-") and role not in _CLOSING_ROLES):
            at: _Element | None = element
            while at is not None and at not in found:
                found.add(at)
                at = at.getparent()
    return frozenset(found)


def _cut(
    top: _Element,
    left: Left,
    what_of: Callable[[_Element], str],
    counts: dict[_Element, _Count],
    kept: frozenset[_Element],
) -> None:
    """Take out of an element what is something, and count its words."""
    waiting = [top]
    while waiting:
        parent = waiting.pop()
        gone: list[_Element] = []
        for child in parent:
            if not isinstance(child.tag, str):
                continue
            what = what_of(child) if child.tag in NEVER or child not in kept else ""
            if not what:
                waiting.append(child)
                continue
            if child.tag not in NEVER:
                left.words[what] += _of(child, counts).words
            gone.append(child)
        if gone:
            _remove(parent, frozenset(gone))


def _remove(parent: _Element, gone: frozenset[_Element]) -> None:
    """Take children out, without the text after them, which is their parent's. One pass for all."""
    before: _Element | None = None
    texts = [parent.text or ""]
    for child in list(parent):
        if child in gone:
            texts.append(child.tail or "")
            parent.remove(child)
            continue
        _put(parent, before, texts)
        before, texts = child, [child.tail or ""]
    _put(parent, before, texts)


def _put(parent: _Element, before: _Element | None, texts: list[str]) -> None:
    """Write the text after a child, or before the first, where something was added to it."""
    if len(texts) == 1:
        return
    if before is None:
        parent.text = "".join(texts)
    else:
        before.tail = "".join(texts)


def _hidden(element: _Element) -> str:
    if element.tag in NEVER:
        return "code"
    classes = element.get("class", "").split()
    unseen = any(name in _UNSEEN for name in classes) and not any(
        name not in _UNSEEN and _SHOWN.search(name) for name in classes
    )
    if (
        unseen
        or element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or _HIDING.search(element.get("style", ""))
        or (element.tag == "dialog" and element.get("open") is None)
    ):
        return "hidden text"
    return ""


def _boilerplate(element: _Element, count: _Count) -> str:
    """What an element is, if it is no part of the text."""
    tag = str(element.tag)
    names = [*element.get("class", "").lower().split(), element.get("id", "").lower()]
    header = tag == "header" and next(element.iter("h1"), None) is None
    links = (
        tag in _LISTS
        and count.links >= _LINKS
        and count.linked >= _LINK_SHARE * count.words
        and count.linked <= _LINK_WORDS * count.links
    )
    return (
        ("form" if tag in _CONTROLS else "")
        or _ROLES.get(element.get("role", ""), "")
        or _TAGS.get(tag, "")
        or ("header" if header else "")
        or next((_NAMED[name] for name in names if name in _NAMED), "")
        or ("list of links" if links else "")
    )
