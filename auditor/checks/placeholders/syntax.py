"""Placeholders and markup in a text: what programs fill in, and the tags around its words.

Sources: printf(3) and gettext's format strings (with %1$s, %(name)s, %@), Python's str.format, .NET's
composite formats, ICU's MessageFormat and Fluent for braces, Qt's QString::arg (%1, %n), Ruby (%{name},
%<name>s), Symfony (%name%), Mustache ({{name}}), and HTML.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from auditor.checks.placeholders.braces import braces_of
from auditor.checks.placeholders.formats import DIRECTIVE, has_no_printf, is_printf
from auditor.orthography.words import LETTER


@dataclass(frozen=True, slots=True)
class Token:
    """One placeholder; ``value`` is what must be the same on both sides, ``start`` and ``end`` its place.

    ``family``: printf, brace, named, qt, strftime, shell, entity. ``position`` is the argument's number
    where it is written. Not ``confident``: may be prose ("5 %d'augmentation"), and then only answers for one of
    the other side. ``nested``: inside a plural or select, where each language has its own branches.
    ``spaced``: with a blank behind the sign, which to C is a flag and elsewhere a slip.
    """

    family: str
    value: str
    start: int
    end: int
    position: int | None = None
    confident: bool = True
    nested: bool = False
    spaced: bool = False


_PERCENT = re.compile(
    r"%%"
    r"|%\((?P<name>[^()%\s]{1,40})\)[-+#0]*\d*(?:\.\d+)?(?P<named>[diouxXeEfFgGcrsa])"
    r"|%<(?P<ruby>\w{1,40})>[-+#0]*\d*(?:\.\d+)?(?P<rubied>[diouxXeEfgGcs])"
    r"|%(?P<between>[A-Za-z_][\w.]{1,30})%(?!\w)"
    r"|%(?:(?P<position>\d{1,2})\$)?(?P<shape>[-+#0']*(?:\*|\d{1,3})?(?:\.(?:\*|\d{1,4})?)?)"
    r"(?P<length>hh|h|ll|l|L|q|j|z|t)?(?P<type>[diouxXeEfFgGscpaASC@])"
    r"|%(?P<qt>L?[1-9]\d?)(?![\d$]|[.,]\d)"
    r"|%(?P<many>n)(?![A-Za-z])",
    re.ASCII,
)
# % s, as machine translation leaves it. Behind a number it is prose, and "% d." a German abbreviation.
_SPACED = re.compile(
    r"% (?P<shape>[-+#0]*\d*(?:\.\d+)?)(?P<type>[sdf])(?![A-Za-z'’.]\w|[A-Za-z'’]|\.[ \w])"
)
# %D8%A7: bytes of an address.
_BYTES = re.compile(r"(?:%[0-9A-Fa-f]{2}){2,}|%[0-9A-F][0-9A-F](?![A-Za-z$@.])|%[a-f]\d")
_DATES = re.compile(
    r"%[-_0^#]?[A-Za-z](?:[-/.:, \u00a0\u5e74\u6708\u65e5T]{0,3}%[-_0^#]?[A-Za-z](?![A-Za-z0-9]))+"
)
# Of strftime(3): what no printf has (%m alone is an error's message), and what both have.
_ONLY_DATES, _ALSO_DATES = frozenset("YmHMBbyIjTDFRS"), frozenset("deaApcxXgGuC")
_DAY_AND_MONTH = re.compile(r"%[-_0]?[de][-/. ]{1,2}%[mbB]|%[-_0]?[mbB][-/. ]{1,2}%[-_0]?[de]")
_SHELL = re.compile(r"(?<![\w$])\$(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|[A-Z]{4,})(?!\w)")
_ENTITY = re.compile(r"(?<![\w=])&([A-Za-z][\w.-]{1,40});", re.ASCII)
_AFTER_NUMBER = re.compile(r"\d[\s\u00a0\u202f]*$")
# Letters that follow a placeholder as a unit or an ending: %ds, %dpx, %dx%d.
_MOST_GLUED = 2
_GLUED = re.compile(f"{LETTER}*")
_SAME_TYPE = {"i": "d", "F": "f", "X": "x", "E": "e", "G": "g"}


def tokens_of(text: str, format_: str = "") -> list[Token]:
    """The placeholders of a text of a format, if that is known, in order. Linear in its length."""
    if not any(sign in text for sign in "%{$&"):
        return []
    braces = braces_of(text)
    taken = [(found.start, found.end) for found in braces.simple]
    taken = sorted(taken + [m.span() for m in _BYTES.finditer(text)])
    found = [
        Token(b.family, b.value, b.start, b.end, b.position, nested=b.nested) for b in braces.simple
    ]
    if "%" in text and not has_no_printf(format_):
        percents = chain(_percents(text), _spaced(text, strict=is_printf(format_)))
        found += [t for t in percents if not _inside(t, taken)]
    found += [Token("shell", m[0], *m.span()) for m in _SHELL.finditer(text)]
    found += list(_entities(text)) if "&" in text else []
    found.sort(key=lambda token: token.start)
    return list(_nested(_dates(found, text), braces.messages))


def _percents(text: str) -> Iterator[Token]:
    for match in _PERCENT.finditer(text):
        start, end = match.span()
        if match["name"] or match["ruby"]:
            name, kind = match["name"] or match["ruby"], match["named"] or match["rubied"]
            form = "%({}){}" if match["name"] else "%<{}>{}"
            yield Token("named", form.format(name, _SAME_TYPE.get(kind, kind)), start, end)
        elif match["between"]:
            if not _AFTER_NUMBER.search(text[max(0, start - 4) : start]):
                yield Token("named", match[0], start, end)
        elif match["type"]:
            yield _printf(match, text)
        elif match["qt"] or match["many"]:
            before = text[max(0, start - 4) : start]
            confident = bool(match["many"]) and not _AFTER_NUMBER.search(before)
            yield Token("qt", match[0].replace("L", ""), start, end, confident=confident)


def _printf(match: re.Match[str], text: str) -> Token:
    start, end = match.span()
    glued = _GLUED.match(text, end)
    letters = len(glued[0]) if glued else 0
    fits = letters == 0 or (match["type"] in "ds@u" and letters <= _MOST_GLUED)
    # a%20day, in an address.
    byte = re.fullmatch(r"[2-7]\d", match["shape"]) and text[start - 1 : start].isalnum()
    confident = match["position"] is not None or (
        fits and not byte and not _AFTER_NUMBER.search(text[max(0, start - 4) : start])
    )
    value = f"%{match['length'] or ''}{_SAME_TYPE.get(match['type'], match['type'])}"
    position = int(match["position"]) if match["position"] else None
    return Token("printf", value, start, end, position, confident)


def _spaced(text: str, *, strict: bool) -> Iterator[Token]:
    """Those with a blank behind the sign; ``strict``: wherever they stand, as printf reads them."""
    for match in (DIRECTIVE if strict else _SPACED).finditer(text):
        if match[0].startswith("% ") and (
            strict or not _AFTER_NUMBER.search(text[max(0, match.start() - 4) : match.start()])
        ):
            kind = match[0][-1]
            value = f"%{_SAME_TYPE.get(kind, kind)}"
            yield Token("printf", value, *match.span(), spaced=True)


def _inside(token: Token, places: Sequence[tuple[int, int]]) -> bool:
    """Whether it begins inside one of the places, which are in order and apart."""
    index = bisect_right(places, (token.start, token.start)) - 1
    index += index + 1 < len(places) and places[index + 1][0] == token.start
    return index >= 0 and places[index][0] <= token.start < places[index][1]


def _dates(found: list[Token], text: str) -> list[Token]:
    """A pattern of dates (%d.%m.%Y) as one token: languages have their own order and parts."""
    runs = [match for match in _DATES.finditer(text) if _is_date(match[0])]
    if not runs:
        return found
    places = [match.span() for match in runs]
    return [*(t for t in found if not _inside(t, places)), Token("strftime", "%Y", *places[0])]


def _is_date(run: str) -> bool:
    letters = set(re.findall(r"%[-_0^#]?([A-Za-z])", run))
    if not letters <= _ONLY_DATES | _ALSO_DATES:
        return False
    return len(letters & _ONLY_DATES) > 1 or _DAY_AND_MONTH.search(run) is not None


def _nested(found: list[Token], messages: list[tuple[int, int]]) -> Iterator[Token]:
    starts = {start for start, _ in messages}
    for token in found:
        # That of the message itself begins where the message does.
        if token.start not in starts and _inside(token, messages):
            token = replace(token, nested=True)  # noqa: PLW2901
        yield token


def _entities(text: str) -> Iterator[Token]:
    """Entities that a program defines (&brandName;): those of HTML may be written as characters."""
    from html.entities import html5

    for match in _ENTITY.finditer(text):
        if f"{match[1]};" not in html5:
            yield Token("entity", match[0], *match.span())
