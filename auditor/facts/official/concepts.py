"""What a text does, says and requires: its words for the concepts of `auditor.languages.concepts`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.official.forms import EXACT, FormsBuilder
from auditor.facts.official.phrases import Phrases
from auditor.facts.official.spelling import letters_of
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.languages.concepts import NONE, concepts
from auditor.languages.rows import rows_of
from auditor.languages.tables.lexicon import Lexicon
from auditor.model import Span

# Beside what a form may stand for otherwise: it doesn't (*maintenant* is no form of *maintenir*).
_NEVER = "never"


@dataclass(frozen=True, slots=True)
class FoundConcept:
    """A word or phrase of a text and the concepts that it may stand for; offsets into the text.

    >>> find_concepts("The Council regrets the decision.", language="en")[0].concepts
    frozenset({'regret'})
    """

    start: int
    end: int
    concepts: frozenset[str]

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def scales(self) -> frozenset[str]:
        """The scales of its concepts."""
        return frozenset(concepts()[name].scale for name in self.concepts)


@lru_cache(maxsize=32)
def _phrases(code: str) -> Phrases:
    lexicon = language_of(code).tables(Lexicon)
    letters = letters_of(code)
    builder = FormsBuilder(lexicon, frozenset({""}), letters)
    rows = rows_of(code, lexicon.file) if lexicon.file else []
    return Phrases((row for one in rows for row in _valued(*one)), builder, letters)


def _valued(concept: str, words: str) -> list[tuple[str, str]]:
    """A row of the table; of the words that stand for nothing, a form named as such is none of any word's."""
    if concept != NONE:
        return [(concept, words)]
    listed = [word.strip() for word in words.split(",")]
    exact = [word for word in listed if word.startswith(EXACT)]
    return [(NONE, ",".join(listed)), *((_NEVER, word) for word in exact)]


def find_concepts(text: str, *, language: str) -> tuple[FoundConcept, ...]:
    """The words of official acts in a text, by position; none for a language without a lexicon."""
    return _found(text, primary(language))


# A sentence is asked about by the predicate probes, the comparison of its pair and that with its back-translation.
@lru_cache(maxsize=256)
def _found(text: str, code: str) -> tuple[FoundConcept, ...]:
    if not language_of(code).has(Lexicon):
        return ()
    hits = (hit for hit in _phrases(code).find(text) if _NEVER not in hit.values)
    found = ((hit, hit.values - {NONE}) for hit in hits)
    return tuple(FoundConcept(hit.start, hit.end, names) for hit, names in found if names)


def concepts_in(text: str, *, language: str) -> frozenset[str]:
    """All concepts that words of a text may stand for."""
    return frozenset().union(*(one.concepts for one in find_concepts(text, language=language)))
