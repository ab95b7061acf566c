"""Roman numerals where a number must be meant: Article IV, World War II, Louis XIV, XIXe siècle."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from auditor.facts.numbers.hits import Hit
from auditor.facts.numbers.quantities import Form

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_CANDIDATE = re.compile(r"(?<![\w.'’&/-])([IVXLC]{1,8})(?:e|es|ème|er)?(?![\w'’&]|-\w|\.\w)")
_CANONICAL = re.compile(r"C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
# Headings, wars and centuries: after these a single letter counts too.
_HEADS = frozenset(
    "article articles chapter part section annex appendix title book volume phase tier type war "
    "chapitre partie titre livre tome annexe guerre kapitel teil abschnitt anhang band weltkrieg "
    "artículo capítulo parte título anexo sección guerra artigo secção seção articolo capitolo titolo "
    "allegato sezione mondiale mundial mondial siglo século secolo".split()
)
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0]+$")
_CENTURY_AFTER = re.compile(r"[ \u00a0]+(?:siècle|secolo|век)", re.IGNORECASE)
_LATIN = frozenset("en fr de es pt it nl da ca ro pl cs sv no nb fi hu".split())


def roman_numerals(plain: str, language: str) -> Iterator[Hit]:
    """Upper-case roman numerals in a context that makes them numbers."""
    if language not in _LATIN:
        return
    for match in _CANDIDATE.finditer(plain):
        numeral = match[1]
        if not _CANONICAL.fullmatch(numeral):
            continue
        before = _WORD_BEFORE.search(plain, max(0, match.start() - 24), match.start())
        word = before[1] if before else ""
        headed = word.lower() in _HEADS or bool(_CENTURY_AFTER.match(plain, match.end()))
        named = len(numeral) > 1 and len(word) > 3 and word.istitle()
        if headed or named:
            yield Hit(match.start(1), match.end(1), Decimal(_value(numeral)), Form.ROMAN, weak=True)


def _value(numeral: str) -> int:
    total = 0
    for here, after in zip(numeral, numeral[1:] + "I", strict=True):
        value = _VALUES[here]
        total += -value if value < _VALUES[after] else value
    return total
