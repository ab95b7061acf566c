"""Shares said by an ordinal: *una tercera parte*, *dos terceras partes*; and *the final third*."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.numbers.formats import GAP
from auditor.facts.numbers.hits import Hit, share
from auditor.facts.numbers.quantities import Form
from auditor.facts.wording import all_words
from auditor.languages.tables.fractions import Fractions

# Of something; "the hundredth part" is hardly said.
_SMALLEST, _LARGEST = 3, 20


@dataclass(frozen=True, slots=True)
class _Words:
    part: re.Pattern[str] | None
    parts: frozenset[str]


@lru_cache(maxsize=32)
def _words(code: str) -> _Words:
    said = all_words(code, Fractions, lambda t: t.part_words)
    part = "|".join(sorted(map(re.escape, said)))
    return _Words(
        re.compile(rf"{GAP}{{1,2}}(?:{part})(?!\w)", re.IGNORECASE) if said else None,
        all_words(code, Fractions, lambda t: frozenset(t.parts_counted)),
    )


_JUST_AFTER = re.compile(rf"{GAP}{{0,2}}(?=\w)")


def with_shares(plain: str, lang: str, hits: list[Hit]) -> list[Hit]:
    """The numbers, of which an ordinal that is or may be a share has that value, or that reading.

    *La tercera parte* may be the third of several parts as well, and stays one as a reading.
    """
    if not any(h.form is Form.ORDINAL for h in hits):
        return hits
    known = _words(lang)
    result: list[Hit] = []
    for hit in hits:
        result.append(hit)
        if hit.form is not Form.ORDINAL or not _SMALLEST <= hit.value <= _LARGEST:
            continue
        said = known.part.match(plain, hit.end) if known.part else None
        if said is not None:
            _take_share(plain, result, said.end())
        elif plain[hit.start : hit.end].lower() in known.parts and not _JUST_AFTER.match(
            plain, hit.end
        ):
            # Nothing is counted by it: "in the final third."
            hit.readings += (share(1, hit.value),)
    return result


def _take_share(plain: str, result: list[Hit], end: int) -> None:
    """Make a share of the last hit, and of the number before it where that counts the parts."""
    hit = result[-1]
    count = result[-2] if len(result) > 1 else None
    over = 1
    if (
        count is not None
        and count.form in {Form.WORDS, Form.DIGITS}
        and count.value < hit.value
        and count.value == int(count.value)
        and not plain[count.end : hit.start].strip()
    ):
        over, hit.start = int(count.value), count.start
        result.remove(count)
    hit.readings = (*hit.readings, hit.value) if over == 1 else ()
    hit.value, hit.form, hit.end = share(over, hit.value), Form.FRACTION, end
    hit.ambiguous = over == 1
