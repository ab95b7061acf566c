"""What a kind of difference is: a function from a text to edits, and what it says of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import TypeAlias

from auditor.languages import Language
from auditor.languages.tables.planting import Planting
from auditor.model import Fact, Span


@dataclass(frozen=True, slots=True)
class Planted:
    """A copy of ``original`` that differs in one thing: ``text[start:end] == after``.

    ``before`` is what stood there; where something was taken out, ``after`` is empty and ``start`` is
    ``end``; where something was put in, ``before`` is empty.
    """

    kind: str
    text: str
    start: int
    end: int
    before: str
    after: str
    original: str


@dataclass(frozen=True, slots=True)
class Edit:
    """``after`` in the place of ``start`` to ``end`` of the text."""

    start: int
    end: int
    after: str


@dataclass(frozen=True, slots=True)
class Source:
    """A text and what is known of it. ``lower``: in small letters; ``facts`` by kind, those that were asked for.

    ``sentences``: where they stand. ``words``: the tables of its language. ``tokens``: its words in small
    letters with their places, and ``vocabulary``: which these are.
    """

    text: str
    lower: str
    language: Language
    words: Planting
    facts: Mapping[str, tuple[Fact, ...]]
    sentences: tuple[Span, ...]
    tokens: tuple[tuple[str, int, int], ...]
    vocabulary: frozenset[str]

    def sentence_at(self, place: int) -> Span:
        """The sentence that has the place, or the whole text."""
        whole = (0, len(self.text))
        return next((span for span in self.sentences if span[0] <= place < span[1]), whole)

    def begins_sentence(self, place: int) -> bool:
        """Whether a sentence starts there."""
        return any(start == place for start, _ in self.sentences)


Find: TypeAlias = Callable[[Source, Random], Iterable[Edit]]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of difference. ``says``: in a sentence, what is changed. ``reads``: the facts it wants.

    ``find`` gives the edits of a text that each make such a difference, in order; where there are many
    for one place, it draws from them.
    """

    id: str
    says: str
    find: Find
    reads: tuple[str, ...] = ()


def together(*finds: Find) -> Find:
    """What each of several functions finds."""

    def find(source: Source, random: Random) -> Iterator[Edit]:
        for each in finds:
            yield from each(source, random)

    return find
