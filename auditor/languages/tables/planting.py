"""Words by which a faithful text is made to differ in one thing, for `auditor.planting`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from auditor.languages.tables.morphology import Edit

# (kind, regular expression, what then stands there)
Rewrite: TypeAlias = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Planting:
    """Kinds are those of `auditor.planting.KINDS`.

    Regular expressions of whole words, any case, with a replacement: ``rewrites`` anywhere, ``heads`` at
    the start of a sentence. ``pairs``: (kind, word, other word), of one word or several, either for the
    other. ``groups``: (kind, words) any of which can take another's place, capitals as written; of kind
    ``unit``, behind a number only.

    ``verbs``: (kind, frame, base form, base form put instead). A frame says what must follow: ``np``
    an object, ``that`` or ``to`` that word, ``any`` nothing. ``forms``: base, third person, past,
    participle and gerund of a base form. ``before_base``: what stands before a base form that is a verb; ``being``: before a
    participle; ``having``: before that of the perfect; ``no_object``: what begins no object.
    ``undeniable``: behind a negation put in, and what is denied is something else;
    ``before_subject``: before who does something, inside a sentence; ``adverbs``: between that and
    the verb. ``no_verb``: before what only looks like a verb; ``that``, ``to``: the words of the frames.

    ``grammar``: (kind, function from a text to edits) for what needs more than words.

    ``numerals``: number words from two up, each behind the last. ``surnames``, ``titles`` before them as
    written, a regular expression. ``article``: what belongs to a name, a regular expression ending in
    blanks. ``transitive``: forms of verbs by which one party does something to another.

    ``connectives``: *and* and *or*; ``paired``: words before an *and* or *or* that belong to it (*between*,
    *either*); ``unjoined``: words behind one that begin a clause or a set phrase.

    ``elided``: words that lose their vowel before another (*le*, *de*); of languages where some do.

    ``clauses``: put before the end of a sentence; ``sentences``: put behind one; ``openings``: (kind, words)
    put before one, and ``lowered``: words that then lose their capital. ``question``: what an asking
    sentence opens with and ends with; none where ``grammar`` asks.
    """

    rewrites: tuple[Rewrite, ...] = ()
    heads: tuple[Rewrite, ...] = ()
    pairs: tuple[tuple[str, str, str], ...] = ()
    groups: tuple[tuple[str, tuple[str, ...]], ...] = ()
    verbs: tuple[tuple[str, str, str, str], ...] = ()
    forms: Callable[[str], tuple[str, ...]] | None = None
    before_base: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    having: frozenset[str] = frozenset()
    no_object: frozenset[str] = frozenset()
    undeniable: frozenset[str] = frozenset()
    before_subject: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    no_verb: frozenset[str] = frozenset()
    that: str = ""
    to: str = ""
    grammar: tuple[tuple[str, Callable[[str], list[Edit]]], ...] = ()
    numerals: tuple[str, ...] = ()
    surnames: tuple[str, ...] = ()
    titles: str = ""
    before_country: str = ""
    article: str = ""
    transitive: frozenset[str] = frozenset()
    connectives: tuple[str, ...] = ()
    paired: frozenset[str] = frozenset()
    unjoined: frozenset[str] = frozenset()
    elided: frozenset[str] = frozenset()
    clauses: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()
    openings: tuple[tuple[str, str], ...] = ()
    lowered: frozenset[str] = frozenset()
    question: tuple[str, str] | None = None


def stems(kind: str, pairs: str, endings: str) -> tuple[Rewrite, ...]:
    """Rewrites of verbs of one conjugation: ``pairs`` of stems, divided by commas; ``endings``: a pattern."""
    return tuple(
        (kind, rf"{pair.split()[0]}({endings})", rf"{pair.split()[1]}\1")
        for pair in pairs.split(", ")
    )


def paired(kind: str, pairs: str) -> tuple[tuple[str, str, str], ...]:
    """Pairs of single words, divided by commas."""
    return tuple((kind, pair.split()[0], pair.split()[1]) for pair in pairs.split(", "))
