"""Numbers written in digits: every digit script, grouping and decimals by locale, clock times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from auditor.facts.wording import either
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.languages.families import SPACE_GROUPING
from auditor.languages.tables.clock import Clock
from auditor.languages.tables.joints import Joints
from auditor.languages.tables.numbers import Numbers
from auditor.orthography.characters import (
    BYTE_ORDER_MARK,
    DIRECTION,
    NO_BREAK,
    WORD_JOINER,
    ZERO_WIDTH_SPACE,
)

_BIDI = DIRECTION + BYTE_ORDER_MARK + ZERO_WIDTH_SPACE + WORD_JOINER
GAP = rf"[ {NO_BREAK}{_BIDI}]"
GAPS = GAP + "{0,3}"  # bounded, so that a line of spaces costs nothing

_ONE = r"[.,،٫]"
_GROUP = rf"[.,'’٬،{NO_BREAK}]"
_TAIL = r"(?![0-9])"


@lru_cache(maxsize=64)
def decimal_mark(language: str) -> str:
    """``.`` or ``,``: what CLDR writes between units and tenths in Latin digits."""
    from babel import Locale, UnknownLocaleError

    try:
        symbols = Locale.parse(language.replace("-", "_")).number_symbols
    except (UnknownLocaleError, ValueError):
        return "."
    return "," if symbols.get("latn", {}).get("decimal") == "," else "."


@lru_cache(maxsize=64)
def _number_pattern(language: str) -> re.Pattern[str]:
    spaced = " " if _groups_by_blanks(primary(language)) else ""
    group = _GROUP[:-1] + spaced + "]"
    return re.compile(
        rf"(?<![0-9])[0-9]{{1,30}}(?:{group}[0-9]{{3}}(?![0-9])|{_ONE}[0-9]{{1,30}}(?![0-9]))*{_TAIL}"
    )


def number_spans(plain: str, language: str) -> Iterator[re.Match[str]]:
    """Runs of digits with their separators. Runs of more than 30 digits are no numbers."""
    return _number_pattern(language).finditer(plain)


# "12 500" where blanks group no numbers by rule: by a writer who was taught so.
_SPACED = re.compile(
    r"(?<![0-9.,/:'’-])[1-9][0-9]{0,2}(?: [0-9]{3}){1,7}(?:[.,][0-9]{1,2})?(?![0-9/:]|[.,-][0-9])"
)
# A number may stand in front of such a one, if it is a year.
_YEAR_BEFORE = re.compile(r"(?<![0-9])(?:1[0-9]|20)[0-9]{2} \Z")
_REVERSED = re.compile(
    r"(?<![0-9.,/])[0-9]{3}(?:[.,][0-9]{1,2})?(?: [0-9]{3}){0,6} [0-9]{1,3}(?![0-9/:]|[.,-][0-9])"
    r"|(?<![0-9.,/])[0-9]{1,3}(?: [0-9]{3}){1,7}(?:[.,][0-9]{1,2})?(?![0-9/:]|[.,-][0-9])"
)


def spaced_groups(
    plain: str, language: str
) -> Iterator[tuple[int, int, tuple[Decimal, ...], tuple[Decimal, ...]]]:
    """Numbers grouped by plain blanks as (start, end, the ways to read it, the groups one by one).

    Only where the language does not write so anyway. In right-to-left text that was copied out of a
    laid-out page, the groups often stand in reverse (``615 742`` for 742,615): that is another way.
    """
    if language_of(language).direction != "rtl":
        yield from _grouped_by_blanks(plain, language)
        return
    for match in _REVERSED.finditer(plain):
        groups = match.group().replace(",", ".").split(" ")
        orders = [groups[::-1], groups] if len(groups[0].split(".")[0]) == 3 else [groups]
        values = [
            Decimal("".join(order))
            for order in orders
            if all(len(g.split(".")[0]) == 3 for g in order[1:])
            and not any("." in g for g in order[:-1])
        ]
        if values:
            yield match.start(), match.end(), tuple(dict.fromkeys(values)), _each(groups)


def _grouped_by_blanks(
    plain: str, language: str
) -> Iterator[tuple[int, int, tuple[Decimal, ...], tuple[Decimal, ...]]]:
    if _groups_by_blanks(primary(language)):
        return
    last = 0
    for match in _SPACED.finditer(plain):
        start = match.start()
        follows = plain[max(0, start - 2) : start - 1].isdigit() and plain[start - 1] == " "
        if (
            follows
            and start != last + 1
            and not _YEAR_BEFORE.search(plain, max(0, start - 6), start)
        ):
            continue  # a telephone number, a row of a table
        last = match.end()
        groups = match.group().replace(",", ".").split(" ")
        yield start, last, (Decimal("".join(groups)),), _each(groups)


def _each(groups: list[str]) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, groups))


def _groups_by_blanks(code: str) -> bool:
    return code in SPACE_GROUPING or language_of(code).tables(Numbers).spaced_groups


def read_number(written: str, language: str) -> tuple[Decimal, ...]:
    """The values a run of digits and separators may have, most likely first; () for none.

    ``1.234`` and ``1,234`` are read by the language, the other way second. A chain of separators
    that group nothing (``1.2.3``) is no number.
    """
    bare = re.sub(rf"['’٬ {NO_BREAK}]", "", written).replace("،", ",")
    if "٫" in bare:
        bare = bare.replace(",", "").replace(".", "")
        return _decimal(bare.replace("٫", ".")) if bare.count("٫") == 1 else ()
    marks = [c for c in bare if c in ".,"]
    if len(set(marks)) == 2:
        whole, _, tail = bare.rpartition(marks[-1])
        if marks[-1] in whole or not _grouped(re.split("[.,]", whole)):
            return ()
        return _decimal(f"{re.sub('[.,]', '', whole)}.{tail}")
    parts = re.split("[.,]", bare)
    if len(marks) == 1:
        return _one_mark(parts[0], parts[1], is_decimal=decimal_mark(language) == marks[0])
    return _decimal("".join(parts)) if _grouped(parts) or not marks else ()


def _one_mark(head: str, tail: str, *, is_decimal: bool) -> tuple[Decimal, ...]:
    as_decimal, as_group = _decimal(f"{head}.{tail}"), _decimal(head + tail)
    if len(tail) != 3 or len(head) > 3 or head.startswith("0"):
        return as_decimal
    return as_decimal + as_group if is_decimal else as_group + as_decimal


def _decimal(digits: str) -> tuple[Decimal, ...]:
    return (Decimal(digits),)


def _grouped(parts: list[str]) -> bool:
    """Whether these are groups of thousands (or of lakhs and crores)."""
    if not 1 <= len(parts[0]) <= 3 or parts[0] == "0":
        return len(parts) == 1
    return all(len(p) == 3 for p in parts[1:]) or (
        len(parts[-1]) == 3 and all(len(p) == 2 for p in parts[1:-1]) and len(parts[0]) <= 2
    )


@lru_cache(maxsize=64)
def _clock_pattern(code: str) -> re.Pattern[str]:
    """Hours (h1 to h7), minutes (m1 to m7) and the half of the day in the ways they are written."""
    joint = either(code, Clock, lambda t: t.between)
    dots = either(code, Clock, lambda t: t.behind_dots)
    before_dots = either(code, Clock, lambda t: t.before_dots)
    behind = either(code, Clock, lambda t: t.behind_digits)
    at = either(code, Clock, lambda t: t.at)
    and_ = either(code, Joints, lambda t: t.and_)
    return re.compile(
        r"(?=[0-9])(?:"
        rf"(?<![0-9:.,/])(?P<h1>[0-9]{{1,2}}):(?P<m1>[0-5][0-9])(?::[0-5][0-9])?(?![0-9:])"
        rf"(?P<half>{GAP}?[aApP]\.?[mM]\b\.?)?"
        rf"|(?<![0-9:.,/])(?P<h2>[0-9]{{1,2}})(?:\.(?P<m2>[0-5][0-9]))?{GAP}?(?P<half2>[aApP]\.?{GAP}?[mM]\b\.?)"
        rf"|(?<![0-9:.,/])(?P<h3>[0-9]{{1,2}}){GAP}?(?:h|{joint}){GAP}?(?P<m3>[0-5]?[0-9])(?![0-9\w])"
        rf"|(?<![0-9:.,/])(?P<h4>[0-9]{{1,2}})[.](?P<m4>[0-5][0-9])(?={GAP}?(?:{dots})\b)"
        r"|(?<![0-9:.,/])(?P<h5>[01][0-9]|2[0-4])(?P<m5>[0-5][0-9])"
        rf"(?= ?(?:GMT|UTC|Z\b|h\b|{behind}| (?:{and_}) [0-9]{{4}} ?(?:GMT|UTC|h\b|{behind})))"
        r")"
        rf"|(?:{at}) (?P<h6>0[0-9])(?P<m6>[0-5][0-9])(?![0-9/-]|[.,][0-9])"
        rf"|(?:{before_dots}) (?P<h7>[0-5]?[0-9])[/.](?P<m7>[0-5][0-9])(?![0-9/])"
    )


_WAYS = range(1, 8)


def clock_times(
    plain: str, language: str
) -> Iterator[tuple[int, int, Decimal, tuple[Decimal, ...], bool]]:
    """Clock times as (start, end, hours.minutes, other readings, whether the half of the day is said).

    A half of the day is often implied, so both are readings, but 10 a.m. is never 22:00; in a
    right-to-left language the two numbers may stand reversed, as a copy out of a laid-out page
    leaves them.
    """
    for match in _clock_pattern(primary(language)).finditer(plain):
        way = next(n for n in _WAYS if match[f"h{n}"])
        hour, minute = int(match[f"h{way}"]), int(match[f"m{way}"] or 0)
        half = (match["half"] or match["half2"] or "").lower()
        reversed_time = language_of(language).direction == "rtl" and minute <= 24 and hour < 60
        if hour > 24 and not reversed_time:
            continue
        if "p" in half and hour < 12:
            hour += 12
        said = (bool(half) or 12 < hour < 24) and hour % 12 != 0 and not reversed_time
        readings = _halves(hour, minute) if hour <= 24 and not (said and hour < 12) else []
        if reversed_time:
            readings += [_clock(minute, hour), *_halves(minute, hour)]
        value = _clock(hour, minute)
        others = tuple(r for r in readings if r != value)
        yield match.start(f"h{way}"), match.end(), value, others, said


def _clock(hour: int, minute: int) -> Decimal:
    return Decimal(hour) + Decimal(minute) / 100


def _halves(hour: int, minute: int) -> list[Decimal]:
    """The same time in the other half of the day; noon and midnight are 0, 12 and 24."""
    if hour in (0, 12, 24):
        return [_clock(h, minute) for h in (0, 12, 24)]
    return [_clock((hour + 12) % 24, minute)]
