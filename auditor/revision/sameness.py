"""What stands in two texts in other words and says the same, by tables: spellings, contractions, phrases, synonyms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from auditor.languages import language as language_of
from auditor.languages.rows import rows_of
from auditor.languages.tables.editing import Editing
from auditor.revision.words import Word, key_of, plain

# The longest wording of a table, in words.
_LONGEST = 6
# Whether an entry, by its two wordings, is known: a benchmark withholds some.
Known = Callable[[str, str], bool]


def everything(_one: str, _other: str) -> bool:
    """Every entry of the tables is known."""
    return True


@dataclass(frozen=True, slots=True)
class Sameness:
    """The tables of a language as keys: ``wordings`` from a wording (words joined by blanks) to what it may stand for."""

    code: str
    wordings: Mapping[str, frozenset[str]]

    def same(self, old: Sequence[Word], new: Sequence[Word]) -> bool:
        """Whether two stretches of words may stand for each other."""
        one, other = _joined(old), _joined(new)
        return one == other or other in self.wordings.get(one, ())

    def matches(self, old: Sequence[Word], new: Sequence[Word]) -> Iterator[tuple[range, range]]:
        """Stretches of two texts, indices, that may stand for each other, the longest first."""
        there: dict[str, list[range]] = defaultdict(list)
        for place in _stretches(new):
            there[_joined(new[place.start : place.stop])].append(place)
        for place in sorted(_stretches(old), key=lambda one: -len(one)):
            meant = self.wordings.get(_joined(old[place.start : place.stop]), ())
            for wording in sorted(meant, key=lambda one: (-one.count(" "), one)):
                for counterpart in there.get(wording, ()):
                    yield place, counterpart


def _stretches(words: Sequence[Word]) -> Iterator[range]:
    for start in range(len(words)):
        for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
            yield range(start, end)


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.key for word in words if not word.sign or word.text == "%")


@lru_cache(maxsize=32)
def sameness_of(code: str, known: Known = everything) -> Sameness:
    """The tables of a language (primary subtag), without the entries that are not ``known``."""
    table = language_of(code).tables(Editing)
    found: dict[str, set[str]] = defaultdict(set)
    pairs = [*table.respelled, *table.contractions, *synonyms_of(code, table.synonyms)]
    pairs += [(x, y) for group in table.phrases for x in group for y in group if x < y]
    for one, other in pairs:
        if known(one, other):
            x, y = _key(one, code), _key(other, code)
            found[x].add(y)
            found[y].add(x)
    return Sameness(code, {name: frozenset(values) for name, values in found.items()})


def _key(wording: str, code: str) -> str:
    return " ".join(key_of(plain(word, code), code) for word in wording.split())


@lru_cache(maxsize=8)
def synonyms_of(code: str, file: str) -> Sequence[tuple[str, str]]:
    """The synonyms of a file, each also in the forms that both make in one way (-s, -ed, -ing)."""
    if not file:
        return ()
    forms = _forms(code)
    found: list[tuple[str, str]] = []
    for word, other, *rest in rows_of(code, file):
        found.append((word, other))
        pos = rest[0] if rest else ""
        if pos == "noun":
            found.append((plural(word), plural(other)))
        elif pos == "verb":
            of, to = forms.get(word, {}), forms.get(other, {})
            found += [(of[kind], to[kind]) for kind in of if kind in to]
    return found


@lru_cache(maxsize=8)
def _forms(code: str) -> Mapping[str, Mapping[str, str]]:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    file = language_of(code).tables(Editing).verbs
    for form, base, kind in rows_of(code, file) if file else ():
        found[base][kind.removesuffix("-or-noun")] = form
    return found


def plural(noun: str) -> str:
    """The regular plural of an English noun, as the table of its synonyms has it."""
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"
