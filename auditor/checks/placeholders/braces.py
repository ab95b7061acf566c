"""Placeholders in braces: {0}, {name}, {}, ${name}, %{name}, {{name}}, and ICU's plural and select."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

UNCLOSED = "that is not closed"
_LONGEST = 60
_DEEPEST = 8
_SELECTS = r"plural|selectordinal|select|choice"
_COMPLEX = re.compile(rf"\{{\s*([A-Za-z_0-9][\w.-]*)\s*,\s*({_SELECTS})\s*,", re.ASCII)
_NUMBERED = re.compile(
    r"(\d{1,2})(?:,-?\d+)?(?:[:!]\S*|\s*,\s*(number|date|time|spellout|ordinal|duration)\b(.*))?",
    re.ASCII,
)
_NAMED = re.compile(
    r"\s*((?:\$|-)?[A-Za-z_][\w.\[\]-]*)(?:[:!]\S*|\s*,\s*(number|date|time|spellout|ordinal|duration)\b(.*))?\s*",
    re.ASCII,
)
_MUSTACHE = re.compile(r"\s*[#/^&>~]?\s*[A-Za-z_@$][\w.@$\[\]-]*(?:[\s|:,][^{}]*)?", re.ASCII)
# What a number is shown as. Patterns of digits and forms of dates are each language's own.
_STYLE = re.compile(r"\s*,\s*(currency|percent|integer|scientific|::\S+)\s*", re.ASCII)
# Branches of a plural that are used of many numbers: they have to say which.
_OF_MANY = frozenset({"few", "many", "other"})
_SELECTOR = re.compile(r"(?:offset:\d+\s*)?(=\d+|\w+)\s*$")
# \emph{word} and x^{2}: typesetting.
_TYPESET = re.compile(r"(?:\\[A-Za-z]{1,30}\*?|\^)$")
# What people write in braces.
_PROSE = frozenset({"sic", "sic!", "etc", "ibid"})
_SIGILS = "$%"


@dataclass(frozen=True, slots=True)
class Brace:
    """A placeholder in braces, with the sign before them; ``position`` where it is a number."""

    family: str
    value: str
    start: int
    end: int
    position: int | None = None
    nested: bool = False


@dataclass(slots=True)
class Braces:
    """What stands in braces; ``messages`` are the places of plurals and selects."""

    simple: list[Brace] = field(default_factory=list)
    messages: list[tuple[int, int]] = field(default_factory=list)
    unnamed: int = 0


def braces_of(text: str) -> Braces:
    """The placeholders in braces. Linear in the length of the text."""
    found = Braces()
    if "{" in text:
        _scan(text, (0, len(text)), _closing(text), found, 0)
    return found


def _closing(text: str) -> dict[int, int]:
    """Where each brace that is closed closes."""
    closes: dict[int, int] = {}
    opened: list[int] = []
    for match in re.finditer(r"[{}]", text):
        if match[0] == "{":
            opened.append(match.start())
        elif opened:
            closes[opened.pop()] = match.start()
    return closes


def _scan(
    text: str, within: tuple[int, int], closes: dict[int, int], found: Braces, depth: int
) -> None:
    at = text.find("{", *within)
    while at != -1:
        end = closes.get(at, -1)
        complex_ = _COMPLEX.match(text, at)
        if complex_ and end == -1:
            value = f"{{{complex_[1]}, {complex_[2]}}} {UNCLOSED}"
            found.simple.append(_brace(value, at, complex_.end()))
            return
        if complex_:
            _message(text, complex_, closes, found, depth)
            at = text.find("{", end, within[1])
        else:
            after = _simple(text, at, closes, found, depth > 0) if end != -1 else at + 1
            at = text.find("{", after, within[1])


def _message(
    text: str, start: re.Match[str], closes: dict[int, int], found: Braces, depth: int
) -> None:
    """A plural or select and, by branches, what is inside: languages have plural branches of their own."""
    at, end, kind = start.start(), closes[start.start()], start[2]
    if not depth:
        found.messages.append((at, end + 1))
    nested = depth > 0
    found.simple.append(_brace(f"{{{start[1]}, {kind}}}", at, start.end(), nested=nested))
    inside = text.find("{", start.end(), end)
    before = start.end()
    other = False
    numbered: list[bool] = []
    any_number = False
    while inside != -1 and inside in closes:
        selector = _SELECTOR.search(text[max(before, inside - _LONGEST) : inside])
        key = selector[1] if selector else ""
        other = other or key == "other"
        says = "#" in (said := text[inside + 1 : closes[inside]]) or _names(said, start[1])
        any_number = any_number or says
        if key in _OF_MANY:
            numbered.append(says)
        if kind == "select":
            value = f"{{{start[1]}, select, {key}}}"
            found.simple.append(_brace(value, inside - len(key) - 1, inside, nested=True))
        if depth < _DEEPEST:
            count = len(found.simple)
            _scan(text, (inside + 1, closes[inside]), closes, found, depth + 1)
            if kind in {"plural", "selectordinal"}:  # its own argument is what # stands for
                own = f"{{{start[1]}}}"
                found.simple[count:] = [b for b in found.simple[count:] if b.value != own]
        before = closes[inside] + 1
        inside = text.find("{", before, end)
    # Of a plural without its last branch that is told, once.
    says = all(numbered) and bool(numbered) if other else any_number
    if kind in {"plural", "selectordinal"} and says:
        value = f"“#” of {{{start[1]}, {kind}}}"
        found.simple.append(_brace(value, at, start.end(), nested=True))
    if kind != "choice" and not other:
        value = f"{{{start[1]}, {kind}}} without “other”"
        found.simple.append(_brace(value, at, start.end(), nested=True))


def _names(text: str, argument: str) -> bool:
    """Whether a branch has the argument itself."""
    return re.search(rf"\{{\s*{re.escape(argument)}\s*[,}}]", text) is not None


def _kind(match: re.Match[str]) -> str:
    """The kind of a placeholder and, of a number, as what it is shown."""
    style = _STYLE.fullmatch(match[3] or "") if match[2] == "number" else None
    return f", {match[2]}" + (f", {style[1]}" if style else "") if match[2] else ""


def _simple(text: str, at: int, closes: dict[int, int], found: Braces, nested: bool) -> int:
    """One pair of braces that is no message; gives where to look on."""
    end = closes[at]
    if end - at > _LONGEST + 4:
        return at + 1
    if text.startswith("{{", at) and closes.get(at + 1) == end - 1:
        inner = text[at + 2 : end - 1]
        if len(inner) <= _LONGEST and "{" not in inner and _MUSTACHE.fullmatch(inner):
            value = "{{" + "".join(inner.split()) + "}}"
            found.simple.append(_brace(value, at, end + 1, nested=nested))
            return end + 1
        return at + 1
    inner = text[at + 1 : end]
    if len(inner) > _LONGEST or "{" in inner or _TYPESET.search(text[max(0, at - 32) : at]):
        return at + 1
    sigil = text[at - 1] if at and text[at - 1] in _SIGILS else ""
    start = at - len(sigil)
    if not inner:
        found.simple.append(_brace("{}", start, end + 1, found.unnamed, nested=nested))
        found.unnamed += 1
    elif match := _NUMBERED.fullmatch(inner):
        position = int(match[1])
        value = f"{sigil}{{{position}{_kind(match)}}}"
        found.simple.append(_brace(value, start, end + 1, position, nested=nested))
    elif (match := _NAMED.fullmatch(inner)) and match[1].lower() not in _PROSE:
        value = f"{sigil}{{{match[1]}{_kind(match)}}}"
        found.simple.append(_brace(value, start, end + 1, nested=nested))
    return end + 1


def _brace(
    value: str, start: int, end: int, position: int | None = None, *, nested: bool = False
) -> Brace:
    return Brace("brace", value, start, end, position, nested)
