"""Finding the words and phrases of a table in a text: longest first, by what the first word may be.

Each word of a text is looked up once (and remembered); only phrases that begin with it are tried, and of those
only the ones whose second step the text has somewhere, so the time grows with the text and not with the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, product
from typing import NamedTuple

from auditor.facts.cues.tables import fold
from auditor.facts.official.forms import Forms, FormsBuilder
from auditor.orthography.characters import UNSPACED

# A step of a phrase: how many words may stand before it, and the number of its base form.
Step = tuple[int, int]
_NEXT, _GAP, _FAR, _LAST = 0, 3, 15, -1
_GAPS = {"…": _GAP, "……": _FAR}
# A particle at the end of its clause is looked for no farther than this many words away.
_FARTHEST = 20
# The words of longer texts are not kept.
_MAX_KEPT = 4000

_WORD = re.compile(f"[{UNSPACED}]|[^\\W_{UNSPACED}]+")
_BREAK = re.compile(r"[,;:.!?()\[\]«»“”\"،؛؟。，；：！？、（）—–\n]|\s-\s")
_CHOICE = re.compile(r"\(([^)]*)\)")
_MARKED = re.compile(r"[ (|…]")


class Word(NamedTuple):
    """A word of a text as it is looked up, where it stands, the number of its clause, and its own letters."""

    text: str
    start: int
    end: int
    clause: int
    written: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """The steps after the first word, and what the phrase stands for."""

    rest: tuple[Step, ...]
    values: frozenset[str]
    near: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: from its first word to its last, and what it stands for."""

    start: int
    end: int
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Begun:
    """The phrases that begin with one base form: those of one step, the others by the base form of the second."""

    alone: list[Phrase] = field(default_factory=list)
    by_second: dict[int, list[Phrase]] = field(default_factory=dict)


class Phrases:
    """A table of phrases, ready to be looked for. Unchanged once it is made.

    ``barred``: words that no gap of a phrase may hold.
    """

    def __init__(
        self,
        rows: Iterable[tuple[str, str]],
        builder: FormsBuilder,
        letters: dict[int, str],
        *,
        barred: Iterable[str] = (),
    ) -> None:
        values: dict[tuple[Step, ...], set[str]] = {}
        for value, words in rows:
            for phrase in words.split(","):
                for steps in _steps(phrase.strip(), builder):
                    values.setdefault(steps, set()).add(value)
        self._letters = tuple(letters.items())
        self._barred = frozenset(builder.number(word) for word in barred)
        self._forms: Forms = builder.build()
        self._phrases: dict[int, _Begun] = {}
        for steps, found in values.items():
            first = steps[0][1]
            begun = self._phrases.get(first)
            if begun is None:
                begun = self._phrases[first] = _Begun()
            rest = steps[1:]
            near = all(gap != _FAR for gap, _ in steps)
            known = begun.by_second.setdefault(rest[0][1], []) if rest else begun.alone
            known.append(Phrase(rest, frozenset(found), near))
        # Most words of a text are few, again and again.
        self._bases = lru_cache(maxsize=16384)(self._forms.bases)

    def words(self, text: str) -> Sequence[Word]:
        """The words of a text with their clauses; offsets into ``text``."""
        kept = len(text) <= _MAX_KEPT
        return _words(text, self._letters) if kept else _words_once(text, self._letters)

    def find(self, text: str) -> list[Hit]:
        """The phrases of a text by position; no word belongs to two of them."""
        words = self.words(text)
        bases = [self._bases(word.text, word.written) for word in words]
        there = frozenset().union(*bases)
        used: set[int] = set()
        found: list[Hit] = []
        for index, own in enumerate(bases):
            if not own or index in used:
                continue
            places, values = self._longest(words, bases, index, used, there)
            if places:
                used.update(places)
                found.append(Hit(words[index].start, words[places[-1]].end, values))
        return found

    def _longest(
        self,
        words: Sequence[Word],
        bases: list[frozenset[int]],
        index: int,
        used: set[int],
        there: frozenset[int],
    ) -> tuple[tuple[int, ...], frozenset[str]]:
        """The places of the words of the longest phrase that begins there, one without wide gaps first, and all it says.

        ``there``: all base forms of the text.
        """
        best: tuple[bool, int, tuple[int, ...]] = (False, 0, ())
        values: frozenset[str] = frozenset()
        for base in bases[index]:
            begun = self._phrases.get(base)
            if begun is None:
                continue
            second = begun.by_second
            longer = (phrase for each in second.keys() & there for phrase in second[each])
            for phrase in chain(begun.alone, longer):
                places = _followed(phrase.rest, words, bases, index, self._barred)
                if not places or not used.isdisjoint(places):
                    continue
                rank = phrase.near, len(places), places
                if rank > best:
                    best, values = rank, phrase.values
                elif rank == best:
                    values |= phrase.values
        return best[2], values


# Every table of a language is looked for in a text, the last of them after those of a batch; some read letters alike
# that others don't.
@lru_cache(maxsize=256)
def _words(text: str, letters: tuple[tuple[int, str], ...]) -> tuple[Word, ...]:
    return _words_once(text, letters)


def _words_once(text: str, letters: tuple[tuple[int, str], ...]) -> tuple[Word, ...]:
    folded = fold(text)
    plain = folded.text.translate(dict(letters)) if letters else folded.text
    breaks = [match.start() for match in _BREAK.finditer(plain)]
    breaks.append(len(plain))
    found, clause = [], 0
    for match in _WORD.finditer(plain):
        first, last = match.span()
        while breaks[clause] < first:
            clause += 1
        start, end = folded.span(first, last) if folded.marks else (first, last)
        found.append(Word(match[0], start, end, clause, folded.text[first:last]))
    return tuple(found)


def _followed(
    steps: tuple[Step, ...],
    words: Sequence[Word],
    bases: list[frozenset[int]],
    index: int,
    barred: frozenset[int],
) -> tuple[int, ...]:
    """Where the steps are found after a first word, or nothing."""
    places: tuple[int, ...] = (index,)
    clause = words[index].clause
    for gap, base in steps:
        at = places[-1] + 1
        reach = _FARTHEST if gap == _LAST else gap
        for place in range(at, min(at + reach + 1, len(words))):
            if words[place].clause != clause:
                return ()
            last = place + 1 == len(words) or words[place + 1].clause != clause
            if base in bases[place] and (gap != _LAST or last):
                places += (place,)
                break
            if gap != _LAST and not barred.isdisjoint(bases[place]):
                return ()
        else:
            return ()
    return places


def _steps(phrase: str, builder: FormsBuilder) -> Iterator[tuple[Step, ...]]:
    """The ways to write a phrase, each as steps."""
    if not _MARKED.search(phrase):  # most are a plain word
        yield tuple(_words_of(phrase, _NEXT, builder))
        return
    for written in _expanded(phrase):
        ways: list[list[tuple[Step, ...]]] = []
        gap = _NEXT
        for piece in written.split():
            if piece in _GAPS:
                gap = _GAPS[piece]
                continue
            particle, _, verb = piece.rpartition("|")
            if particle:
                joined = builder.number(verb, particle=particle)
                apart = ((gap, builder.number(verb)), (_LAST, builder.number(f"={particle}")))
                ways.append([((gap, joined),), apart])
            else:
                ways.append([tuple(_words_of(piece, gap, builder))])
            # Between a verb and its object, where the subject may stand.
            gap = _GAP if builder.lexicon.parted and "/" in piece else _NEXT
        for way in product(*ways):
            yield tuple(step for steps in way for step in steps)


def _words_of(piece: str, gap: int, builder: FormsBuilder) -> Iterator[Step]:
    """A piece without blanks as steps: *cease-fire* is two words, a word of ideographs many."""
    if piece.isalpha() and piece.isascii():
        yield gap, builder.number(piece)
        return
    if len(_WORD.findall(piece)) < 2 or "/" in piece or piece.startswith("="):
        yield gap, builder.number(piece)
        return
    for place, match in enumerate(_WORD.finditer(piece)):
        yield gap if place == 0 else _NEXT, builder.number(match[0])


def _expanded(phrase: str) -> Iterator[str]:
    """The phrases that *(rise/rose) by* stands for."""
    choices = [match[1].split("/") for match in _CHOICE.finditer(phrase)]
    for chosen in product(*choices):
        written = phrase
        for word in chosen:
            written = _CHOICE.sub(word, written, count=1)
        yield written
