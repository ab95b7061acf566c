"""Addresses and codes in a text: what is copied from one language to another, sign by sign.

URLs as RFC 3986 has them (and IRIs of alphabets with spaces between words), e-mail addresses as people write
those of RFC 5321, targets of links in Markdown and HTML, paths of files, and codes of letters and digits.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """One of them: ``kind`` is url, target, email, path or code; ``text`` how it is written."""

    kind: str
    text: str
    start: int
    end: int


# Letters of alphabets with spaces between words, in IRIs; Chinese, Japanese and Thai go on without one.
_LETTERS = "\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u0590-\u05ea\u0620-\u064a\u0671-\u06d3"
_IN_URL = rf"[A-Za-z0-9{_LETTERS}\-._~%!$&*+,;=:@/?#(){{}}]"
_URL = re.compile(
    rf"(?<![A-Za-z0-9])(?:(?:https?|ftps?|sftp|file|ssh|git)://|www\.(?=\w)){_IN_URL}{{2,2000}}",
    re.I,
)
_EMAIL = re.compile(
    rf"(?:mailto:)?(?<![A-Za-z0-9_.+-])[A-Za-z0-9_][A-Za-z0-9._%+'-]{{0,63}}@(?:[A-Za-z0-9{_LETTERS}-]{{1,63}}\.){{1,8}}"
    rf"[A-Za-z{_LETTERS}]{{2,24}}(?![\w@])"
)
_TARGET = re.compile(
    r"(?:\]\(\s*<?(?P<markdown>[^()\s<>]{1,2000})"
    r"|\b(?:href|src|action|formaction|cite)\s*=\s*(?P<quote>[\"'])(?P<html>[^\"'<>]{1,2000})(?P=quote))",
    re.I,
)
_PATH = re.compile(
    r"(?<![\w.:/\\~)\]}>%-])"
    r"(?:(?P<unix>(?:~|\.{1,2})?(?:/[\w.@+~$%{}-]{1,100}){2,30}/?)"
    r"|(?P<dotted>(?:~|\.{1,2})/[\w.@+~$%{}-]{1,100})"
    r"|(?P<windows>(?:[A-Za-z]:\\|\\\\)[\w.@+~$% {}\\-]{1,300}[\w}])"
    r"|(?P<file>[A-Za-z0-9_][\w.-]{0,80}\."
    r"(?:txt|md|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|tsv|json|ya?ml|toml|ini|conf|cfg|xml|html?|css|js|py|sh|exe|bat"
    r"|dll|zip|tar|gz|rar|7z|png|jpe?g|gif|svg|webp|mp[34]|wav|avi|mkv|log|sql|db|bak|po|properties)))"
    r"(?![\w/\\])",
    re.ASCII,
)
# Letters and digits in one, with hyphens, strokes and points inside.
_CODE = re.compile(
    r"(?<![A-Za-z0-9_.,/@-])(?=[A-Z0-9./_-]{0,40}[A-Z])(?=[A-Z./_-]{0,40}\d)[A-Z0-9]{1,20}(?:[-./_][A-Z0-9]{1,20}){0,8}(?![A-Za-z0-9_@])"
)
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
# Numbers of the kind of hashes and UUIDs (RFC 9562).
_HEX = re.compile(
    r"(?<![\w-])(?=[0-9a-f-]{0,63}\d)(?=[0-9-]{0,63}[a-f])"
    r"(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{10,64})(?![\w-])"
)
_HYPHENS = str.maketrans("\u2010\u2011\u2012\u2013\u2212", "-----")
# What stands at the end of an address is the sentence's.
_TRAILING = ".,;:!?'*_~…"
# A code is told from a word with a number (G20, B-52, COVID-19), which languages have their own names for.
_DIGITS = 3
_PLAIN = re.compile(
    r"[A-Z]{1,2}-?\d{1,3}|\d{1,4}[A-Z]{1,2}|[A-Z]{2,}-\d{2}|Q[1-4]|\d+(?:ST|ND|RD|TH|S)|[IVXLCDM]+"
)


def links_of(text: str) -> list[Link]:
    """Addresses, paths and codes of a text, in order, none inside another. Linear in its length."""
    found: list[Link] = []
    starts: list[int] = []
    for link in (*_targets(text), *_urls(text), *_emails(text), *_paths(text), *_codes(text)):
        at = bisect_right(starts, link.start)
        before = found[at - 1].end if at else 0
        after = starts[at] if at < len(starts) else len(text)
        if before <= link.start and link.end <= after:
            starts.insert(at, link.start)
            found.insert(at, link)
    return found


def _targets(text: str) -> Iterator[Link]:
    if "](" not in text and "=" not in text:
        return
    for match in _TARGET.finditer(text):
        group = "markdown" if match["markdown"] else "html"
        said = match[group].strip()
        if said and not said.startswith(("#", "javascript:", "data:", "{", "%")):
            kind = "email" if said.lower().startswith("mailto:") else "target"
            start = match.start(group)
            yield Link(kind, said, start, start + len(match[group]))


def _urls(text: str) -> Iterator[Link]:
    if "://" not in text and "ww." not in text.lower():
        return
    for match in _URL.finditer(text):
        said = _without_end(match[0])
        if len(said) > len("http://"):
            yield Link("url", said, match.start(), match.start() + len(said))


def _without_end(said: str) -> str:
    while said and (
        said[-1] in _TRAILING or (said[-1] == ")" and said.count("(") < said.count(")"))
    ):
        said = said[:-1]
    return said


def _emails(text: str) -> Iterator[Link]:
    if "@" in text:
        for match in _EMAIL.finditer(text):
            yield Link("email", match[0], *match.span())


def _paths(text: str) -> Iterator[Link]:
    if any(sign in text for sign in "/\\."):
        for match in _PATH.finditer(text):
            said = match[0].rstrip(".")
            yield Link("path", said, match.start(), match.start() + len(said))


def _codes(text: str) -> Iterator[Link]:
    text = text.translate(_HYPHENS)
    for match in _IBAN.finditer(text):
        yield Link("code", match[0], *match.span())
    for match in _HEX.finditer(text):
        yield Link("code", match[0], *match.span())
    for match in _CODE.finditer(text):
        digits = sum(map(str.isdigit, match[0]))
        if digits >= _DIGITS and not _PLAIN.fullmatch(match[0]):
            yield Link("code", match[0], *match.span())
