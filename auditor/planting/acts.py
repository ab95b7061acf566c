"""What official texts do, by the lexicon: another concept of the same scale in the place of one (regret, condemn)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from random import Random

from auditor.facts.official.concepts import concepts_in, find_concepts
from auditor.languages import language
from auditor.languages.concepts import concepts
from auditor.languages.rows import rows_of
from auditor.languages.tables.lexicon import Lexicon
from auditor.languages.tables.planting import Planting
from auditor.languages.tables.predicates import Predicates
from auditor.planting.base import Edit, Kind, Source
from auditor.planting.shaping import replaced

PAST, PARTICIPLE = 2, 3
_PLAIN = re.compile(r"[^\W\d_]+")


def acts(source: Source, random: Random) -> Iterator[Edit]:
    """The words of one concept alone, each put for a word of another concept of its scale, in its form."""
    forms = source.words.forms
    if forms is None:
        return
    code = source.language.code
    for found in find_concepts(source.text, language=code):
        word = source.lower[found.start : found.end]
        if len(found.concepts) != 1 or not _PLAIN.fullmatch(word):
            continue
        (concept,) = found.concepts
        if source.text[found.start].isupper() and not source.begins_sentence(found.start):
            continue
        slot = _slot(source, found.start, word, _words(code).get(concept, ()))
        if slot is None:
            continue
        scale = concepts()[concept].scale
        others = [
            words[0]
            for name, words in _words(code).items()
            if name != concept and words and concepts()[name].scale == scale
        ]
        if others:
            yield replaced(source, found.start, found.end, forms(random.choice(others))[slot])


def _slot(source: Source, start: int, word: str, bases: tuple[str, ...]) -> int | None:
    """Which form of which of these verbs the word is, as far as the words before it tell."""
    forms, words = source.words.forms, source.words
    before = source.lower[:start].split()[-2:]
    for base in bases:
        slots = [k for k, form in enumerate(forms(base)) if form == word] if forms else []
        if not slots:
            continue
        if {PAST, PARTICIPLE} <= set(slots):
            helped = any(one in words.being or one in words.having for one in before)
            return PARTICIPLE if helped else PAST
        if before and before[-1] in words.no_verb:
            return None
        return slots[0]
    return None


@lru_cache(maxsize=16)
def _words(code: str) -> dict[str, tuple[str, ...]]:
    """Of every concept the single words that the language has for it and that it conjugates."""
    tables, file = language(code).tables(Planting), language(code).tables(Lexicon).file
    if tables.forms is None or not file:
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for concept, words in rows_of(code, file):
        if concept in concepts():
            single = [word.strip() for word in words.split(",")]
            found[concept] = tuple(word for word in single if _verb(word, code))
    return found


def _verb(word: str, code: str) -> bool:
    """Whether a word is the base form of a verb and little else: what it is found for, it is in all its forms."""
    forms, slots = language(code).tables(Planting).forms, language(code).tables(Predicates).slots
    if forms is None or slots is None or not _PLAIN.fullmatch(word):
        return False
    own = concepts_in(word, language=code)
    return bool(own) and all(
        slots(form) and own <= concepts_in(form, language=code) for form in forms(word)[1:]
    )


ACT = Kind(
    "official-act",
    "Another act of the same scale of the official lexicon: demanded for invited.",
    acts,
)
