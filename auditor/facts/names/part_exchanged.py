"""Names of people in one another's place: behind a word that is the same, or behind what people are addressed by.

A name as a whole is found by the word found best (Mateo Silva, Mateo Rossi); here each word behind it is held against
the word that stands there. And of two people behind a title (Mr Silva, M. Rossi) whom the other text does not name
one is taken to stand for the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from auditor.facts.names.gazetteer import find_mentions
from auditor.facts.names.given_exchanged import alike
from auditor.facts.names.given_names import names_of
from auditor.facts.names.matching import best_alike, likeness
from auditor.facts.names.name_words import name_words
from auditor.facts.names.transliteration import consonants, phones
from auditor.facts.names.values import names
from auditor.facts.names.word_kinds import is_acronym, is_common
from auditor.facts.names.words import Word, words
from auditor.languages import language as language_of
from auditor.languages.tables.names import Names
from auditor.model import Fact, Passage

# Two words are one name's from the first on, and two names' up to the second.
SAME, OTHER = 0.9, 0.55
# A word that is so much like any of the other text may be there in another form.
THERE = 0.75
# Of such a word letters and consonants, at least.
LETTERS, CONSONANTS = 3, 2
# Names of a text that are looked at, and its words.
_MOST, _MOST_WORDS = 40, 400
# Words of a name behind a title.
_LONGEST = 3


def part_exchanged(
    a: Passage, b: Passage, facts_a: Sequence[Fact], facts_b: Sequence[Fact]
) -> list[tuple[Word, Word]]:
    """Words of A and of B that stand for one another behind a word that is the same, or behind a title.

    A name is found by its capitals, so where one side has none only the other's names are looked for there.
    """
    known = _known(a) | _known(b)
    found: list[tuple[Word, Word]] = []
    if language_of(a.language).cased:
        found += _exchanged(a, b, facts_a, known)
    if language_of(b.language).cased:
        found += [(mine, theirs) for theirs, mine in _exchanged(b, a, facts_b, known)]
    found = list(dict.fromkeys(found))
    taken = {one.start for one, _ in found}, {other.start for _, other in found}
    titled_a, titled_b = (
        [
            run[-1]
            for run in _titled(own, known)
            if not any(word.start in done or _is_there(word, other) for word in run)
        ]
        for own, other, done in ((a, b, taken[0]), (b, a, taken[1]))
    )
    return found + [
        (one, other)
        for one, other in zip(titled_a, titled_b, strict=False)
        if _are_others(one, other)
    ]


def _exchanged(
    own: Passage, other: Passage, facts: Sequence[Fact], known: frozenset[str]
) -> Iterator[tuple[Word, Word]]:
    there = words(other.text, other.language)[:_MOST_WORDS]
    here = words(own.text, own.language)[:_MOST_WORDS]
    # Behind a name any word may stand where no capital says that it is none; so the name itself must be sure.
    doubtful = language_of(other.language).cased
    for fact, value in names(facts)[:_MOST]:
        if not (value.confident or doubtful):
            continue
        start, end = fact.start - own.start, fact.end - own.start
        run = [word for word in here if start <= word.start and word.end <= end]
        for same, mine in pairwise(run):
            theirs = _behind(same, other, there)
            if (
                theirs is not None
                and _is_name(mine, own, known)
                and _is_name(theirs, other, known)
                and _are_others(mine, theirs)
                and not _is_there(mine, other)
                and not _is_there(theirs, own)
            ):
                yield mine, theirs


def _are_others(one: Word, other: Word) -> bool:
    """Whether two words are no spellings of one name: John and Jean are."""
    same = names_of(one.text)[0] & names_of(other.text)[0]
    return not same and alike(one.text, other.text) <= OTHER


def _titled(passage: Passage, known: frozenset[str]) -> Iterator[list[Word]]:
    """The words of each name behind a title, none of which is a title or known."""
    offices = language_of(passage.language).tables(Names).offices
    there = words(passage.text, passage.language)[:_MOST_WORDS]
    for i, word in enumerate(there):
        if word.text.lower() not in offices:
            continue
        run: list[Word] = []
        for one in there[i + 1 : i + 1 + _LONGEST]:
            between = passage.text[(run[-1] if run else word).end : one.start]
            if between.strip(" .\u00a0") or not _is_name(one, passage, known):
                break
            run.append(one)
        if run:
            # Where no capital says so, what follows may be any word.
            yield run if language_of(passage.language).cased else run[:1]


def _known(passage: Passage) -> frozenset[str]:
    """Words of what the gazetteer knows: their forms differ by language."""
    found = find_mentions(passage.text, passage.language)
    return frozenset(
        word.text
        for mention in found
        for word in words(passage.text[mention.start : mention.end], passage.language)
    )


def _behind(same: Word, other: Passage, there: Sequence[Word]) -> Word | None:
    """The word that stands where the rest of the name would, behind the one that is the same."""
    if len(same.text) < LETTERS or is_common(same.text.lower()):
        return None
    found, at = best_alike(same.text, other.text, other.language)
    if found < SAME or not 0 <= at < len(there) - 1:
        return None
    return there[at + 1]


def _is_name(word: Word, passage: Passage, known: frozenset[str]) -> bool:
    text = word.text
    return (
        len(text) >= LETTERS
        and text not in known
        and (text[:1].isupper() or not language_of(passage.language).cased)
        and not (is_acronym(text) or is_common(text.lower()))
        and text.lower() not in name_words().skipped | name_words().titles
        and text.lower() not in language_of(passage.language).tables(Names).offices
        and len(consonants(phones(text))) >= CONSONANTS
    )


def _is_there(word: Word, other: Passage) -> bool:
    return likeness(word.text, other.text, other.language) >= THERE
