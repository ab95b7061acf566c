"""Words that look like foreign names, of a language whose script has no capitals to go by."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from itertools import chain
from operator import add

from auditor.facts.clitics import bases, grammar_of
from auditor.facts.dates.date_names import regional_codes
from auditor.facts.names.transliteration import covered_script
from auditor.facts.names.vocabulary import log_probability
from auditor.facts.names.words import lookup_form
from auditor.languages import language
from auditor.languages.tables.foreign_words import ForeignWords

# Above this a word is a candidate: some 8% of native words are, and 80% of foreign names.
CANDIDATE = 1.0
_VERY_COMMON = -11.5
# Of candidates that the vocabulary holds, 3% are foreign names; of the others, 25%.
_IN_VOCABULARY = 2.5
NATIVE = -9.0
MIN_LETTERS = 4


@lru_cache(maxsize=4)
def _odds(code: str) -> dict[str, float]:
    name = language(code).tables(ForeignWords).sounds
    text = (files("auditor.languages") / code / name).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and line[0] != "#")
    return {letters: float(odds) for letters, odds in rows}


@lru_cache(maxsize=4)
def _months(code: str) -> frozenset[str]:
    """The words of all CLDR month names: they look foreign and are dates."""
    from babel import Locale

    names: set[str] = set()
    for locale in regional_codes(code):
        for width in ("wide", "abbreviated"):
            for name in Locale.parse(locale).months["format"][width].values():
                names |= {lookup_form(part) for part in name.split()}
    return frozenset(names)


def _score(form: str, odds: dict[str, float]) -> float:
    framed = f"^{form[:24]}$"
    two = list(map(add, framed, framed[1:]))
    three = map(add, two, framed[2:])
    known = filter(None, map(odds.get, chain(framed, two, three)))
    return sum(known, 0.0) / math.sqrt(len(framed) - 1)


@lru_cache(maxsize=16384)
def foreign_score(word: str) -> float:
    """How foreign a word looks to the language of its script, without clitics; above 0: rather than not.

    A sum of n-gram log odds over the square root of the length, less for words of the vocabulary.
    Very common words, months and words with a native sign are none; nor is any word of a script whose
    language has no tables for it.
    """
    code, form, found = _looked_at(word)
    if not found:
        return NATIVE
    spellings = {word, *(word[len(form) - len(b) :] for b in found), *found}
    common = max((p for s in spellings if (p := log_probability(s)) is not None), default=None)
    if (common is not None and common > _VERY_COMMON) or any(b in _months(code) for b in found):
        return NATIVE
    score = _by_letters(found, code)
    return score if common is None else score - _IN_VOCABULARY


@lru_cache(maxsize=16384)
def is_candidate(word: str) -> bool:
    """Whether a word's score is above ``CANDIDATE``; its letters alone mostly tell that it is not."""
    code, _, found = _looked_at(word)
    if not found or _by_letters(found, code) <= CANDIDATE:
        return False
    return foreign_score(word) > CANDIDATE


def _looked_at(word: str) -> tuple[str, str, list[str]]:
    """The language of a word's script, its form, and what may be the word itself: none of a native one."""
    code = grammar_of(covered_script(word))
    known = language(code).tables(ForeignWords)
    form = lookup_form(word)
    if not known.sounds or len(form) < MIN_LETTERS:
        return code, form, []
    if any(sign in word for sign in known.native_signs):
        return code, form, []
    return code, form, [b for b in bases(form, code) if len(b) >= MIN_LETTERS - 1]


def _by_letters(found: Iterable[str], code: str) -> float:
    odds = _odds(code)
    return max(_score(b, odds) - 0.2 * k for k, b in enumerate(found))
