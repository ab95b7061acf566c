"""Roman numerals where a number must be meant: Article IV, World War II, Louis XIV, XIXe siècle."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from auditor.facts.numbers.hits import Hit
from auditor.facts.numbers.quantities import Form
from auditor.facts.wording import all_words, either
from auditor.languages import language as language_of
from auditor.languages.families import ROMAN_NUMERALS
from auditor.languages.tables.numbers import Numbers
from auditor.orthography.roman import CAPITAL, canonical_value

_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0]+$")


@dataclass(frozen=True, slots=True)
class _Words:
    """``heads``: after these (headings, wars, centuries) a single letter counts too."""

    candidate: re.Pattern[str]
    heads: frozenset[str]
    before: re.Pattern[str]


@lru_cache(maxsize=32)
def _words(code: str) -> _Words:
    ends = either(code, Numbers, lambda t: t.roman_ends)
    before = either(code, Numbers, lambda t: t.roman_before)
    return _Words(
        re.compile(rf"(?<![\w.'’&/-])({CAPITAL}{{1,8}})(?:{ends})?(?![\w'’&]|-\w|\.\w)"),
        all_words(code, Numbers, lambda t: t.roman_heads),
        re.compile(rf"[ \u00a0]+(?:{before})", re.IGNORECASE),
    )


def roman_numerals(plain: str, language: str) -> Iterator[Hit]:
    """Upper-case roman numerals in a context that makes them numbers."""
    if language not in ROMAN_NUMERALS and not language_of(language).tables(Numbers).roman:
        return
    known = _words(language)
    for match in known.candidate.finditer(plain):
        numeral = match[1]
        value = canonical_value(numeral)
        if value is None:
            continue
        before = _WORD_BEFORE.search(plain, max(0, match.start() - 24), match.start())
        word = before[1] if before else ""
        headed = word.lower() in known.heads or bool(known.before.match(plain, match.end()))
        named = len(numeral) > 1 and len(word) > 3 and word.istitle()
        if headed or named:
            yield Hit(match.start(1), match.end(1), Decimal(value), Form.ROMAN, ambiguous=True)
