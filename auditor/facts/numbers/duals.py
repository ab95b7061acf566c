"""Two of a thing, said by the ending of its noun alone: يومان, two days. Often left out, so ambiguous."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from auditor.facts.clitics import without_clitics
from auditor.facts.numbers.hits import Hit
from auditor.facts.numbers.quantities import Form
from auditor.facts.numbers.units import dual_words
from auditor.facts.numbers.words import bare_words, number_tokens
from auditor.languages import language as language_of
from auditor.languages.tables.numbers import Numbers
from auditor.languages.tables.units import Dual, Units


def duals(plain: str, language: str) -> list[Hit]:
    """The nouns in the dual, in order; what is a number word itself is left to the grammar of numbers."""
    if language_of(language).tables(Units).dual is None:
        return []
    if all(_dual_of(word, language) is None for word in bare_words(plain, language)):
        return []
    found = []
    for word in number_tokens(plain, language):
        two = _dual_of(word.bare, language)
        if two is not None:
            unit = two or None
            found.append(
                Hit(word.start, word.end, Decimal(2), Form.DUAL, ambiguous=True, unit=unit)
            )
    return found


@lru_cache(maxsize=16384)
def _dual_of(bare: str, language: str) -> str | None:
    """The unit that a word says two of, empty where it is none; None for a word in no dual."""
    known = language_of(language)
    dual, grammar = known.tables(Units).dual, known.tables(Numbers).grammar
    if dual is None or grammar is None or grammar.knows(bare):
        return None
    units = dual_words(language)
    unit = units.get(bare) or units.get(without_clitics(bare, language))
    return unit or ("" if _is_dual(bare, dual) else None)


def _is_dual(bare: str, dual: Dual) -> bool:
    noun, no_noun = _patterns(dual.noun, dual.no_noun)
    return noun.fullmatch(bare) is not None and no_noun.fullmatch(bare) is None


@lru_cache(maxsize=16)
def _patterns(noun: str, no_noun: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(noun), re.compile(no_noun)
