"""Days of the week by value: Monday, Mondays, montags, lunes, Mon–Thu, أيام الاثنين."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from auditor.facts.dates.date_names import date_names, fold
from auditor.facts.dates.date_words import S, date_words
from auditor.facts.dates.partial_dates import PartialDate
from auditor.facts.wording import NOTHING, between, either
from auditor.languages import language as language_of
from auditor.languages.tables.dates import Dates
from auditor.languages.tables.joints import Joints
from auditor.languages.tables.number_roles import NumberRoles
from auditor.languages.tables.weekdays import Weekdays

_FULL, _WEAK, _SHORT = range(3)
_BEFORE_DAY = re.compile(r"(\.?,?)[ \u00a0]?(?:[12][0-9]|3[01]|0?[1-9])(?![0-9:%])")
# More between two days joins them no longer.
_NEAR = 12


@dataclass(frozen=True, slots=True)
class _Words:
    """A pattern of each sort of name, with the number of the day as the name of its group."""

    names: tuple[re.Pattern[str] | None, ...]
    cue: re.Pattern[str]
    joint: re.Pattern[str]


@lru_cache(maxsize=32)
def _words(code: str) -> _Words:
    known = language_of(code)
    dates, table = known.tables(Dates), known.tables(Weekdays)
    weak = [f"(?:{one})" for one in table.weak or [NOTHING] * 7]
    full = [[one] if one != NOTHING else [] for one in table.full or [NOTHING] * 7]
    for name, day in date_names(code).weekdays.items():
        written = re.escape(name.capitalize() if dates.capitalised else name)
        if name in dates.weak_days or re.fullmatch(weak[day], name):
            continue
        full[day].append(f"(?i:{written}{dates.weekday_end})" if not dates.capitalised else written)
    names = ([f"(?:{'|'.join(one) or NOTHING})" for one in full], weak, list(table.short))
    head, tail = (table.before, r"(?!\w)") if known.spaced else ("", "")
    joints = f"{between(code)}|{either(code, Joints, lambda t: t.to_the)}"
    roles = known.tables(NumberRoles)
    joints = fold("|".join(one for one in (joints, roles.to, roles.to_behind) if one), code)
    return _Words(
        tuple(_pattern(one, head, tail, any_case=table.any_case) for one in names),
        re.compile(rf"(?:{table.cue or NOTHING})$", re.IGNORECASE),
        re.compile(
            rf"\.?[)]?{S}(?:[-–—/,&+،、・〜～~]{S}(?:{joints})?|{joints}){S}(?:\w{{1,3}}{S})?[(]?",
            re.IGNORECASE,
        ),
    )


def _pattern(names: list[str], head: str, tail: str, *, any_case: bool) -> re.Pattern[str] | None:
    if not names:
        return None
    groups = "|".join(f"(?P<d{day}>{name})" for day, name in enumerate(names))
    return re.compile(f"{head}(?:{groups}){tail}", re.IGNORECASE if any_case else 0)


def find_weekdays(plain: str, code: str) -> Iterator[tuple[int, int, PartialDate]]:
    """The days of the week in a text that ``date_names.fold`` has folded, in order."""
    known, around = _words(code), date_words(code)
    found = sorted(_all(plain, known))
    joined = set[int]()
    for i, (one, other) in enumerate(pairwise(found)):
        gap = plain[one[1] : other[0]]
        if 0 < len(gap) <= _NEAR and known.joint.fullmatch(gap):
            joined |= {i, i + 1}
    last = 0
    for i, (start, end, sort, day) in enumerate(found):
        before = plain[max(0, start - 16) : start]
        is_day = sort == _FULL or i in joined or (sort == _SHORT and _dated(plain, start, end))
        if sort == _WEAK and not is_day:
            is_day = bool(
                known.cue.search(before)
                or around.day_words.search(before)
                or around.behind_day.match(plain, end)
            )
        if is_day and start >= last:
            yield start, end, PartialDate(weekday=day)
            last = end


def _dated(plain: str, start: int, end: int) -> bool:
    """Whether a short name stands before a day of the month: *Wed 3*, *jeu. 3*."""
    match = _BEFORE_DAY.match(plain, end)
    sure = end - start > 2 and plain[start].isupper()
    return match is not None and (sure or match[1] != "")


def _all(plain: str, known: _Words) -> Iterator[tuple[int, int, int, int]]:
    for sort, pattern in enumerate(known.names):
        for match in pattern.finditer(plain) if pattern is not None else ():
            group = match.lastgroup or "d0"
            yield match.start(group), match.end(group), sort, int(group[1:])
