"""With which letters a match of a regular expression can begin, read off the expression itself.

Only as much of the syntax is known as tables of cues use. Whatever else stands there may be anything:
the beginnings found are then fewer and shorter, never wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from auditor.facts.wording import any_of

# Beyond so many beginnings they are not worth telling.
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
# The beginning of a group that takes what is in it.
_NAMED = re.compile(r"\((?:\?:|\?P<\w+>|(?!\?))")
_LOOK = ("(?=", "(?!", "(?<=", "(?<!")


def beginnings(pattern: str, *, longest: int = 2) -> frozenset[str]:
    """Strings with one of which every match of ``pattern`` begins; the empty one where it may be any.

    They have ``longest`` characters at most. Case counts, so a pattern that ignores it begins like one
    of them in that sense.
    """
    begun, end = _Reader(pattern, longest).either(0)
    if end != len(pattern):
        return frozenset({""})
    return frozenset(prefix for prefix, _ in begun)


def first_look(patterns: Iterable[str], *, longest: int = 2) -> str:
    """A lookahead that lets pass whatever one of the patterns may match, by its first letters.

    Empty where one of them may begin with anything. Most words of a text begin like no match at all,
    which this tells sooner than the patterns do.
    """
    begun: set[str] = set()
    for pattern in patterns:
        begun |= beginnings(pattern, longest=longest)
        if "" in begun:
            return ""
    return f"(?={any_of(begun)})" if begun else ""


@dataclass(frozen=True, slots=True)
class _Atom:
    """What one piece of an expression begins with; ``empty``: it only looks and takes no letter."""

    begun: _Begun
    empty: bool = False


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads a pattern from some place on: what begins there, and where it ends."""

    pattern: str
    longest: int

    def either(self, at: int) -> tuple[_Begun, int]:
        """Branches, up to the end of their group."""
        found: set[tuple[str, bool]] = set()
        while True:
            branch, at = self._sequence(at)
            found |= branch
            if self.pattern[at : at + 1] != "|":
                return _few(found), at
            at += 1

    def _sequence(self, at: int) -> tuple[_Begun, int]:
        found = _NOTHING_YET
        while at < len(self.pattern) and self.pattern[at] not in "|)":
            if not any(told for _, told in found):
                return found, self._branch_end(at)
            part, at = self._quantified(at)
            found = _joined(found, part, self.longest)
        return found, at

    def _branch_end(self, at: int) -> int:
        """Where the ``|`` or the parenthesis stands that ends a branch."""
        depth = 0
        while at < len(self.pattern):
            plain = _PLAIN.match(self.pattern, at)
            at = plain.end() if plain else at
            sign = self.pattern[at : at + 1]
            if not depth and sign in {"|", ")", ""}:
                break
            depth += {"(": 1, ")": -1}.get(sign, 0)
            at += 1
        return at

    def _quantified(self, at: int) -> tuple[_Begun, int]:
        part, end = self._atom(at)
        match = _QUANTIFIER.match(self.pattern, end)
        if match is None:
            return part.begun, end
        if part.empty:
            return _NOTHING_YET, match.end()
        sign, least = match[1], match[2]
        begun = part.begun if sign == "?" else _closed(part.begun)
        if sign in {"?", "*"} or (sign is None and not int(least or 0)):
            begun |= _NOTHING_YET
        return begun, match.end()

    def _atom(self, at: int) -> tuple[_Atom, int]:
        if anchor := _ANCHOR.match(self.pattern, at):
            return _Atom(_NOTHING_YET, empty=True), anchor.end()
        char = self.pattern[at]
        if char == "(":
            return self._group(at)
        if char == "[":
            members = _CLASS.match(self.pattern, at)
            if members is None:
                return _Atom(_ANYTHING), len(self.pattern) + 1
            return _Atom(_members(*members.groups())), members.end()
        if char == "\\":
            escaped = self.pattern[at + 1 : at + 2]
            told = escaped and not escaped.isalnum()
            return _Atom(frozenset({(escaped, True)}) if told else _ANYTHING), at + 2
        return _Atom(_ANYTHING if char == "." else frozenset({(char, True)})), at + 1

    def _group(self, at: int) -> tuple[_Atom, int]:
        look = next((sign for sign in _LOOK if self.pattern.startswith(sign, at)), "")
        named = _NAMED.match(self.pattern, at)
        if not look and named is None:
            # What such a group means is not known here.
            return _Atom(_ANYTHING), len(self.pattern) + 1
        begun, end = self.either(at + len(look) if look or named is None else named.end())
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


def _joined(before: _Begun, after: _Begun, longest: int) -> _Begun:
    found = {one for one in before if not one[1]}
    for prefix, told in before:
        if told:
            found.update(
                ((prefix + more)[:longest], still and len(prefix + more) < longest)
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
