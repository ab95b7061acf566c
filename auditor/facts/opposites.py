"""A text in; the states it names, each with the side of its scale (on, off; locked, unlocked), out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from auditor.facts.official.forms import FormsBuilder
from auditor.facts.official.phrases import Phrases
from auditor.facts.official.spelling import letters_of
from auditor.languages import language as language_of
from auditor.languages import primary
from auditor.languages.rows import rows_of
from auditor.languages.tables.lexicon import Lexicon
from auditor.languages.tables.opposites import Opposites
from auditor.model import Span

# In a text of so many words a single word may be all that is said of a state.
SHORT = 3


@dataclass(frozen=True, slots=True)
class State:
    """A word or phrase and the states it may stand for, as ``power+``; offsets into the text."""

    start: int
    end: int
    values: frozenset[str]

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


def find_states(text: str, *, language: str) -> tuple[State, ...]:
    """The states named in a text, by position; none for a language without a table of them."""
    code = primary(language)
    if not language_of(code).has(Opposites):
        return ()
    found = _phrases(code, short=False)
    if len(found.words(text)) <= SHORT:
        found = _phrases(code, short=True)
    return tuple(State(hit.start, hit.end, hit.values) for hit in found.find(text))


@lru_cache(maxsize=32)
def _phrases(code: str, *, short: bool) -> Phrases:
    known = language_of(code)
    letters = letters_of(code)
    builder = FormsBuilder(known.tables(Lexicon), frozenset({""}), letters)
    return Phrases(
        _rows(rows_of(code, known.tables(Opposites).file), short=short), builder, letters
    )


def _rows(rows: Iterable[list[str]], *, short: bool) -> Iterator[tuple[str, str]]:
    for state, *columns in rows:
        yield from ((state, words) for words in (columns if short else columns[:1]) if words)


@dataclass(frozen=True, slots=True)
class Contrary:
    """Where A names one side of a scale and B the other; ``scale`` is its name."""

    scale: str
    a: State
    b: State


def contraries(a: Iterable[State], b: Iterable[State]) -> list[Contrary]:
    """The scales of which each text names one side alone, and not the same one.

    A word that may be of several scales counts for each; one that may be of both sides of a scale for none.
    """
    sides_a, sides_b = _sides(a), _sides(b)
    found = []
    for scale, own in sides_a.items():
        other = sides_b.get(scale, {})
        if len(own) == len(other) == 1 and own.keys() != other.keys():
            found.append(Contrary(scale, *own.values(), *other.values()))
    # A word of two scales is one reading: where the other agrees on one of them, it is that one.
    agreed = {
        state.span
        for scale, own in sides_a.items()
        for side, state in own.items()
        if side in sides_b.get(scale, {})
    }
    agreed_b = {
        state.span
        for scale, own in sides_b.items()
        for side, state in own.items()
        if side in sides_a.get(scale, {})
    }
    return [one for one in found if one.a.span not in agreed and one.b.span not in agreed_b]


def _sides(states: Iterable[State]) -> dict[str, dict[str, State]]:
    """By scale and side the first word of each."""
    found: dict[str, dict[str, State]] = {}
    for state in states:
        for value in sorted(state.values):
            scale, side = value[:-1], value[-1]
            if {f"{scale}+", f"{scale}-"} <= state.values:
                continue
            found.setdefault(scale, {}).setdefault(side, state)
    return found
