"""Dates with a sign behind the year, the month and the day: 2023年5月4日, 二〇二三年五月, 令和5年5月4日."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.facts.dates.date_words import S
from auditor.facts.dates.partial_dates import PartialDate
from auditor.facts.numbers.reigns import reigns
from auditor.facts.numbers.sign_numbers import value_of_signs
from auditor.facts.wording import NOTHING

_DIGITS = "〇零一二三四五六七八九"
_MONTH = f"1[0-2]|0?[1-9]|十[一二]?|[{_DIGITS[2:]}]"
_DAY = f"[12][0-9]|3[01]|0?[1-9]|[二三]?十[{_DIGITS[2:]}]?|[{_DIGITS[2:]}]"


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    era = "|".join(map(re.escape, reigns())) or NOTHING
    year = f"(?P<era>{era}){S}(?P<of>[0-9]{{1,2}}|元|{_DAY})|(?P<y>[12][0-9]{{3}}|[{_DIGITS}]{{4}})"
    month = rf"(?<![0-9.{_DIGITS}十])(?P<m>{_MONTH}){S}[月월](?:{S}(?P<d>{_DAY}){S}[日号號일])?"
    alone = f"(?P<era2>{era}){S}(?P<of2>[0-9]{{1,2}}|元){S}年"
    return re.compile(rf"(?<![0-9.])(?:(?:{year}){S}[年년]{S})?{month}|{alone}")


def sign_dates(plain: str, lang: str) -> Iterator[tuple[int, int, PartialDate]]:
    """The dates of a text that are written so; digits are 0-9 in it."""
    if not any(sign in plain for sign in "月월年"):
        return
    for match in _pattern().finditer(plain):
        if match["era2"]:
            yield (
                match.start(),
                match.end(),
                PartialDate(_of_era(match["era2"], match["of2"], lang)),
            )
            continue
        year = _number(match["y"], lang)
        if match["era"]:
            year = _of_era(match["era"], match["of"], lang)
        month, day = _number(match["m"], lang), _number(match["d"], lang)
        yield match.start(), match.end(), PartialDate(year, month, day)


def _of_era(era: str, written: str, lang: str) -> int:
    return reigns()[era] + (_number(written, lang) or 1)


def _number(written: str | None, lang: str) -> int | None:
    if not written:
        return None
    if written.isascii():
        return int(written)
    value = value_of_signs(written, lang)
    return int(value) if value is not None else None
