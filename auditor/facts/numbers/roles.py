"""What a number does among others: where a change starts or ends, one side of a score, a part of a whole."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from auditor.facts.numbers.quantities import Quantity
from auditor.facts.wording import NOTHING
from auditor.languages import language as language_of
from auditor.languages.tables.number_roles import NumberRoles
from auditor.model import Span

# A role word stands this near to its number, and two joined numbers this near to each other.
_NEAR = 24
# What is counted may stand between two numbers and their joint.
_COUNTED = r"(?:[ \u00a0]\w{1,16})?"
_MONEY = "[$€£¥₪₽₹₩₺]|(?-i:[A-Z]{2,3})[$€£]?"
_MAY_STAND_BETWEEN = rf"(?:[ \u00a0]?(?:{_MONEY}))?[ \u00a0]?"


class Joint(StrEnum):
    """What two numbers with one joint between them are to each other."""

    AGAINST = "against"
    OUT_OF = "out of"
    WHOLE_FIRST = "whole first"
    TIMES = "times"


@dataclass(frozen=True, slots=True)
class _Words:
    before: tuple[tuple[str, re.Pattern[str]], ...]
    behind: tuple[tuple[str, re.Pattern[str]], ...]
    joints: tuple[tuple[Joint, re.Pattern[str]], ...]
    whole: re.Pattern[str]
    losing: re.Pattern[str]
    repeats: re.Pattern[str]


@lru_cache(maxsize=32)
def _words(code: str) -> _Words:
    known = language_of(code)
    table = known.tables(NumberRoles)
    start, end = (r"(?<!\w)", r"(?!\w)") if known.spaced else ("", "")
    before = (("from", table.from_), ("to", table.to), ("by", table.by))
    behind = (("from", table.from_behind), ("to", table.to_behind))
    signs = {Joint.AGAINST: "[-–—:]", Joint.TIMES: "[x×]", Joint.OUT_OF: "/"}
    words = (
        (Joint.TIMES, table.times),
        (Joint.OUT_OF, table.out_of),
        (Joint.WHOLE_FIRST, table.whole_first),
        (Joint.AGAINST, table.against),
    )
    return _Words(
        before=tuple(
            (role, _compiled(rf"{start}(?:{one}){_MAY_STAND_BETWEEN}$"))
            for role, one in before
            if one
        ),
        behind=tuple(
            (role, _compiled(rf"[ \u00a0]?\w{{0,6}}?(?:{one}){end}")) for role, one in behind if one
        ),
        joints=tuple(
            (joint, _joint(one, signs.get(joint, "")))
            for joint, one in words
            if one or signs.get(joint)
        ),
        whole=_compiled(
            rf"{start}(?:{table.out_of or NOTHING})(?:\W{{1,2}}\w{{1,10}}){{0,3}}\W{{1,2}}$"
        ),
        losing=_compiled(rf"{start}(?:{table.losing or NOTHING}){end}"),
        repeats=_compiled(rf"[ \u00a0-]?(?:{table.repeats or NOTHING}){end}"),
    )


def _joint(words: str, signs: str) -> re.Pattern[str]:
    one, other = words or NOTHING, signs or NOTHING
    ends = r"(?:(?![^\W\d_])|(?<=['’]))"
    return _compiled(
        rf"(?:{_COUNTED}[ \u00a0]*(?:{one}){ends}|[ \u00a0]*{other}){_MAY_STAND_BETWEEN}"
    )


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def roles_of(text: str, at: Span, quantity: Quantity, language: str) -> frozenset[str]:
    """``from``, ``to`` and ``by``: those that the words around a number may mean."""
    known = _words(language)
    start, end = outer(text, at, quantity)
    near = text[max(0, start - _NEAR) : start]
    found = {role for role, pattern in known.before if pattern.search(near)}
    found |= {role for role, pattern in known.behind if pattern.match(text, end, end + _NEAR)}
    return frozenset(found)


def repeats(text: str, at: Span, language: str) -> bool:
    """Whether a number says how many times, not how many."""
    return _words(language).repeats.match(text, at[1]) is not None


def is_whole(text: str, at: Span, quantity: Quantity, language: str) -> bool:
    """Whether a number may be the whole of which another is a part: *of the nine*."""
    start = outer(text, at, quantity)[0]
    return _words(language).whole.search(text[max(0, start - _NEAR) : start]) is not None


def joints_of(
    text: str, one: tuple[Span, Quantity], other: tuple[Span, Quantity], language: str
) -> frozenset[Joint]:
    """What may join two numbers, the first in the text first, that have nothing else between them."""
    end, start = outer(text, *one)[1], outer(text, *other)[0]
    if not 0 < start - end <= 2 * _NEAR:
        return frozenset()
    gap = text[end:start]
    return frozenset(joint for joint, pattern in _words(language).joints if pattern.fullmatch(gap))


def speaks_of_losing(text: str, language: str) -> bool:
    """Whether a text tells a result by who lost."""
    return _words(language).losing.search(text) is not None


def outer(text: str, at: Span, quantity: Quantity) -> Span:
    """Where a number stands together with its unit."""
    start = at[0] - max(0, quantity.written.find(text[at[0] : at[1]]))
    return start, max(at[1], start + len(quantity.written))
