"""Words without what a language writes onto them."""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.languages import language
from auditor.languages.tables.clitics import Clitics


@lru_cache(maxsize=64)
def _letters(code: str) -> re.Pattern[str] | None:
    table = language(code).tables(Clitics)
    if table == Clitics():
        return None
    return re.compile(f"(?:[{table.conjunctions}{table.prepositions}]|{table.article})*")


def without_clitics(word: str, code: str) -> str:
    """A word without whatever may be a clitic before it, even where it is part of the word."""
    pattern = _letters(code)
    match = pattern.match(word) if pattern is not None else None
    return word if match is None else word[match.end() :]


def clitics_before(code: str) -> str:
    """A regular expression of the clitics that may stand before a word, one of each kind."""
    table = language(code).tables(Clitics)
    if table == Clitics():
        return ""
    letters = f"[{table.conjunctions}]?[{table.prepositions}]?"
    return f"{letters}(?:{table.article}|{table.contraction})?"
