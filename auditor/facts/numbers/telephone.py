"""Telephone numbers: one number each, however its digits are grouped (ITU-T E.123)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from auditor.facts.numbers.formats import GAP
from auditor.facts.numbers.hits import Hit
from auditor.facts.numbers.quantities import Form
from auditor.languages import language as language_of

_BEHIND = r"(?![0-9]|[-.,/:][0-9])"
_BEFORE = r"(?<![\w.,/:+-])"
# Groups behind a country's code or a trunk's 0, with blanks, or hyphens after a plus.
_NUMBER = re.compile(
    rf"{_BEFORE}(?:\+[1-9][0-9]{{0,2}}(?:(?:{GAP}|[-.]){{0,2}}\(?[0-9]{{1,8}}\)?){{1,6}}"
    rf"|\(?0[0-9]{{1,4}}\)?(?:{GAP}[0-9]{{2,8}}){{1,5}}){_BEHIND}"
)
# As right-to-left text has it that was copied from a laid-out page: 111 555 0800.
_TURNED = re.compile(rf"{_BEFORE}(?:[0-9]{{2,8}}{GAP}){{1,5}}0[0-9]{{2,4}}{_BEHIND}")
_GROUP = re.compile("[0-9]+")
# As many as E.164 allows, and as few as a number with its area has.
_FEWEST, _MOST = 7, 15


def telephone_numbers(plain: str, language: str) -> Iterator[Hit]:
    """The telephone numbers of a text with plain digits, their digits as a value."""
    if "0" not in plain and "+" not in plain:
        return
    for match in _NUMBER.finditer(plain):
        groups = _GROUP.findall(match.group())
        if match.group().startswith("+") or not _is_row(groups):
            yield from _as_hit(match.start() + match.group().startswith("("), match.end(), groups)
    if language_of(language).direction == "rtl":
        for match in _TURNED.finditer(plain):
            groups = _GROUP.findall(match.group())[::-1]
            if not _is_row(groups):
                yield from _as_hit(match.start(), match.end(), groups)


def _as_hit(start: int, end: int, groups: Sequence[str]) -> Iterator[Hit]:
    digits = "".join(groups)
    if _FEWEST <= len(digits) <= _MOST:
        each = tuple(map(Decimal, groups))
        yield Hit(start, end, Decimal(digits), Form.DIGITS, groups=each)


def _is_row(groups: Sequence[str]) -> bool:
    """Whether it may as well be a row of small numbers, a date or two times: 01 02 2020, 0800 1600."""
    sizes = [len(group) for group in groups]
    return max(sizes[1:]) < 3 or sizes in ([2, 2, 4], [4, 4])
