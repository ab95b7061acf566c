"""Words without what a language writes onto them."""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.languages import language, languages
from auditor.languages.tables.clitics import Clitics

# No clitic is taken off where fewer letters would be left than a word has.
_SHORTEST = 3


@lru_cache(maxsize=64)
def grammar_of(script: str) -> str:
    """The language whose clitics a word of a script may carry, in a text of whatever language.

    A code, or nothing for scripts with capitals and those of which no language has such tables.
    """
    for code in languages():
        known = language(code)
        if known.has(Clitics) and known.writing.script == script and not known.cased:
            return code
    return ""


@lru_cache(maxsize=64)
def _letters(code: str) -> re.Pattern[str] | None:
    table = language(code).tables(Clitics)
    if table == Clitics():
        return None
    return re.compile(f"(?:[{table.conjunctions}{table.prepositions}]|{table.article})*")


@lru_cache(maxsize=16384)
def bases(form: str, code: str) -> tuple[str, ...]:
    """A bare word of a language, then what is left of it without each clitic that it may begin with."""
    if _letters(code) is None:
        return (form,)
    table = language(code).tables(Clitics)
    found, rest = [form], form
    if len(rest) > _SHORTEST and rest[0] in table.conjunctions:
        rest = rest[1:]
        found.append(rest)
    contraction = table.contraction
    if contraction and rest.startswith(contraction) and len(rest) > len(contraction) + 2:
        stem = rest.removeprefix(contraction)
        return (*found, table.article + stem, stem, rest[1:])
    if len(rest) > _SHORTEST and rest[0] in table.prepositions:
        found.append(rest[1:])
    return tuple(found)


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
