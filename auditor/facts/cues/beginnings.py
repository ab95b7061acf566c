"""With which letters a match of a regular expression can begin, read off the expression itself.

Only as much of the syntax is known as tables of cues use. Whatever else stands there may be anything:
the beginnings found are then fewer and shorter, never wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

# Beginnings are told up to this length; beyond so many of them they are not worth telling.
LONGEST = 2
_MOST = 400

# A beginning, and whether what follows it in the expression may still be told.
_Begun = frozenset[tuple[str, bool]]
_ANYTHING: _Begun = frozenset({("", False)})
_NOTHING_YET: _Begun = frozenset({("", True)})

_QUANTIFIER = re.compile(r"(?:([?*+])|\{(\d*),?(\d*)\})[?+]?")
_ANCHOR = re.compile(r"\\[bBAZ]|[\^$]")
_CLASS = re.compile(r"\[(\^?)((?:\\.|[^\]\\])+)\]")
_MEMBER = re.compile(r"(\\.|[^\\])(?:-(\\.|[^\\]))?", re.DOTALL)
# What takes a branch of an expression no nearer to its end.
_PLAIN = re.compile(r"(?:[^()|\[\\]|\\.|\[\^?(?:\\.|[^\]\\])+\])*", re.DOTALL)
_LOOK = ("(?=", "(?!", "(?<=", "(?<!")


def beginnings(pattern: str) -> frozenset[str]:
    """Strings with one of which every match of ``pattern`` begins; the empty one where it may be any."""
    begun, end = _either(pattern, 0)
    if end != len(pattern):
        return frozenset({""})
    return frozenset(prefix for prefix, _ in begun)


def _either(pattern: str, at: int) -> tuple[_Begun, int]:
    found: set[tuple[str, bool]] = set()
    while True:
        branch, at = _sequence(pattern, at)
        found |= branch
        if pattern[at : at + 1] != "|":
            return _few(found), at
        at += 1


def _sequence(pattern: str, at: int) -> tuple[_Begun, int]:
    found = _NOTHING_YET
    while at < len(pattern) and pattern[at] not in "|)":
        if not any(told for _, told in found):
            return found, _branch_end(pattern, at)
        part, at = _quantified(pattern, at)
        found = _joined(found, part)
    return found, at


def _branch_end(pattern: str, at: int) -> int:
    """Where the ``|`` or the parenthesis stands that ends a branch."""
    depth = 0
    while at < len(pattern):
        plain = _PLAIN.match(pattern, at)
        at = plain.end() if plain else at
        sign = pattern[at : at + 1]
        if not depth and sign in {"|", ")", ""}:
            break
        depth += {"(": 1, ")": -1}.get(sign, 0)
        at += 1
    return at


def _quantified(pattern: str, at: int) -> tuple[_Begun, int]:
    part, end = _atom(pattern, at)
    match = _QUANTIFIER.match(pattern, end)
    if match is None:
        return part.begun, end
    sign, least, _ = match.groups()
    if part.empty:
        return _NOTHING_YET, match.end()
    begun = part.begun if sign == "?" else _closed(part.begun)
    if sign in {"?", "*"} or (sign is None and not int(least or 0)):
        begun |= _NOTHING_YET
    return begun, match.end()


@dataclass(frozen=True, slots=True)
class _Atom:
    """What one piece of an expression begins with; ``empty``: it only looks and takes no letter."""

    begun: _Begun
    empty: bool = False


def _atom(pattern: str, at: int) -> tuple[_Atom, int]:
    if anchor := _ANCHOR.match(pattern, at):
        return _Atom(_NOTHING_YET, empty=True), anchor.end()
    char = pattern[at]
    if char == "(":
        return _group(pattern, at)
    if char == "[":
        members = _CLASS.match(pattern, at)
        return _Atom(_ANYTHING if members is None else _members(*members.groups())), (
            len(pattern) if members is None else members.end()
        )
    if char == "\\":
        escaped = pattern[at + 1 : at + 2]
        told = escaped and not escaped.isalnum()
        return _Atom(frozenset({(escaped, True)}) if told else _ANYTHING), at + 2
    return _Atom(_ANYTHING if char == "." else frozenset({(char, True)})), at + 1


def _group(pattern: str, at: int) -> tuple[_Atom, int]:
    look = next((sign for sign in _LOOK if pattern.startswith(sign, at)), "")
    plain = pattern.startswith("(?:", at)
    if not look and not plain and pattern.startswith("(?", at):
        return _Atom(_ANYTHING), len(pattern)  # what it means is not known here
    begun, end = _either(pattern, at + (len(look) or (3 if plain else 1)))
    if look:
        return _Atom(_NOTHING_YET, empty=True), end + 1
    return _Atom(begun), end + 1


def _members(negated: str, members: str) -> _Begun:
    found: set[str] = set()
    for match in _MEMBER.finditer(members):
        first, last = match[1], match[2] or match[1]
        if negated or any(len(sign) > 1 and sign[1].isalnum() for sign in (first, last)):
            return _ANYTHING
        codes = range(ord(first[-1]), ord(last[-1]) + 1)
        if len(codes) > _MOST:
            return _ANYTHING
        found.update(map(chr, codes))
    return _few(frozenset((char, True) for char in found))


def _joined(before: _Begun, after: _Begun) -> _Begun:
    found = {one for one in before if not one[1]}
    for prefix, told in before:
        if told:
            found.update(
                ((prefix + more)[:LONGEST], still and len(prefix + more) < LONGEST)
                for more, still in after
            )
    return _few(found)


def _closed(begun: _Begun) -> _Begun:
    return frozenset((prefix, False) for prefix, _ in begun)


def _few(begun: Iterable[tuple[str, bool]]) -> _Begun:
    """At most so many; of more, only the first letters or nothing at all."""
    found = frozenset(begun)
    for length in (3, 2, 1):
        if len(found) <= _MOST:
            break
        found = frozenset((p[:length], told and len(p) <= length) for p, told in found)
    return found if len(found) <= _MOST else _ANYTHING
