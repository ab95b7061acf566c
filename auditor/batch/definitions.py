"""The terms that a paragraph defines, as legal texts do: “vessel” means …, on entend par « navire », (the “Fund”)."""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.languages import language, primary
from auditor.languages.tables.definitions import Definitions

# A term has so many words and characters at most; what is longer is a quotation.
_WORDS, _LONGEST = 6, 60
_OPEN, _CLOSE = '“”„«»"‹›「『', '”“»«"‹›」』'
_MARK = f"[{_OPEN}{_CLOSE}]"
_INSIDE = f"[^{_OPEN}{_CLOSE}]{{2,{_LONGEST}}}?"
# (hereinafter “the Fund”): a parenthesis with one term in it and few words.
_BESIDE = f"[^()（）{_OPEN}{_CLOSE}]"
_IN_BRACKETS = re.compile(
    rf"[(（]{_BESIDE}{{0,40}}{_MARK}\s*(?P<term>{_INSIDE})\s*{_MARK}{_BESIDE}{{0,20}}[)）]"
)
# Without quotation marks a sentence may begin so as well (This means that …): a term is then in small letters,
# or the other language's term stands in brackets at the end, as in Canada.
_COUNTERPART = re.compile(r"\(([^()]{2,60})\)\s*[.;]?\s*$")
# What may stand before the term that a paragraph defines: 2, (a), 1.3.
_NUMBER = r"\s*(?:[(\[]?[\w.]{1,6}[)\].]\s+|\d+(?:\.\d+)*\s+)?"
_ARTICLE_END = re.compile(r"[.;:!?]")


def defined(text: str, code: str) -> tuple[str, ...]:
    """The terms that a paragraph in a language defines, in its order; most paragraphs define none."""
    found = [match["term"] for match in _IN_BRACKETS.finditer(text)]
    for pattern in _patterns(primary(code)):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            bare = groups.get("bare")
            if bare and not (bare[0].islower() or _COUNTERPART.search(text)):
                continue
            found.append(groups.get("quoted") or bare or "")
    terms = (" ".join(term.split()).strip(" ,") for term in found)
    return tuple(dict.fromkeys(term for term in terms if _is_term(term)))


def counterpart(text: str, other: str) -> str:
    """The other language's term that a definition ends with, in brackets, if the other side has it; else nothing."""
    found = _COUNTERPART.search(text)
    term = " ".join(found[1].split()) if found else ""
    return term if term and _is_term(term) and term.casefold() in other.casefold() else ""


def _is_term(text: str) -> bool:
    return (
        any(map(str.isalpha, text))
        and len(text.split()) <= _WORDS
        and not _ARTICLE_END.search(text)
    )


@lru_cache(maxsize=64)
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    tables = language(code).tables(Definitions)
    found = []
    quoted = rf"{_MARK}\s*(?P<quoted>{_INSIDE})\s*{_MARK}"
    if tables.verbs:
        found.append(re.compile(quoted + _means(tables.verbs), re.IGNORECASE))
    if tables.bare:
        bare = rf"(?P<bare>[^\W\d_][\w’'-]*(?:\s[\w’'-]+){{0,{_WORDS - 1}}}?)"
        found.append(re.compile(rf"^{_NUMBER}{bare}{_means(tables.bare)}", re.IGNORECASE))
    if tables.before:
        before = "|".join(map(re.escape, tables.before))
        found.append(re.compile(rf"(?<!\w)(?:{before})\s*{quoted}", re.IGNORECASE))
    return tuple(found)


def _means(verbs: tuple[str, ...]) -> str:
    longest_first = sorted(verbs, key=len, reverse=True)
    return rf"\s*,?\s+(?:{'|'.join(map(re.escape, longest_first))})(?!\w)"
