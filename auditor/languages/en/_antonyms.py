"""Contraries of English words: WordNet's, found through the base form and put back into the inflection.

``antonyms.tsv`` has direct and indirect antonyms, ``near_antonyms.tsv`` words as good as one; both are
derived from WordNet by ``python -m benchmarks.build_contrasts``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from auditor.languages.en._forms import Form, forms_of
from auditor.languages.en._statements import OPPOSITES
from auditor.languages.en._verbs import bases
from auditor.languages.rows import rows_of

_DIRECT = "antonym"
# English suffixes that keep a contrast a contrast; the letters to take off.
_SUFFIXES = (("er", 2), ("est", 3), ("ly", 2), ("s", 1))


def inflected(word: str) -> Iterator[tuple[str, bool]]:
    """What WordNet has for the word or its base form, put into the word's form, and whether it is direct."""
    table = _wordnet()
    for now, _, direct in table.get(word, ()):
        yield now, direct
    for base, form in _forms_of_verbs().get(word, ()):
        for now in _opposites().get(base, ()):
            yield _inflect(now, form), True
        for now, part, direct in table.get(base, ()):
            if part == "verb":
                yield _inflect(now, form), direct
    for suffix, length in _SUFFIXES:
        if not word.endswith(suffix) or len(word) <= length + 2:
            continue
        for stem in _stems(word[:-length]):
            for now, _, direct in table.get(stem, ()):
                yield now, direct


def _inflect(verb: str, form: Form) -> str:
    """A verb in that form; of several words ("pull out") the first is the verb."""
    first, space, rest = verb.partition(" ")
    return forms_of(first).of(form) + space + rest


@lru_cache(maxsize=1)
def _forms_of_verbs() -> dict[str, tuple[tuple[str, Form], ...]]:
    """The inflected forms of every verb that has a contrast, with the base and the form's name."""
    verbs = {
        word for word, rows in _wordnet().items() if any(part == "verb" for _, part, _ in rows)
    }
    known = frozenset(bases().values())
    verbs |= {word for word in _opposites() if word in known}
    found: dict[str, tuple[tuple[str, Form], ...]] = {}
    for base in sorted(verbs):
        for name in Form:
            form = forms_of(base).of(name)
            if form != base and all(base != one for one, _ in found.get(form, ())):
                found[form] = (*found.get(form, ()), (base, name))
    return found


def _stems(stem: str) -> Iterator[str]:
    yield stem
    yield stem + "e"
    if stem[-1] == stem[-2]:
        yield stem[:-1]
    if stem[-1] == "i":
        yield stem[:-1] + "y"


@lru_cache(maxsize=1)
def _wordnet() -> dict[str, tuple[tuple[str, str, bool], ...]]:
    table: dict[str, tuple[tuple[str, str, bool], ...]] = {}
    for word, contrast, part, relation in rows_of("en", "antonyms.tsv"):
        if " " not in word and " " not in contrast:
            table[word] = (*table.get(word, ()), (contrast, part, relation == _DIRECT))
    return table


@lru_cache(maxsize=1)
def _opposites() -> dict[str, tuple[str, ...]]:
    """The opposites of official statements, either way round."""
    table: dict[str, dict[str, None]] = {}
    for word, contrast in OPPOSITES:
        for one, other in ((word, contrast), (contrast, word)):
            table.setdefault(one, {})[other] = None
    return {word: tuple(others) for word, others in table.items()}


def related(base: str, relation: str) -> tuple[str, ...]:
    """The contrasts of a base form by relation; direct ones either way round."""
    return _related().get((base, relation), ())


@lru_cache(maxsize=1)
def _related() -> Mapping[tuple[str, str], tuple[str, ...]]:
    rows = [
        (word, contrast, relation) for word, contrast, _, relation in rows_of("en", "antonyms.tsv")
    ]
    rows += [
        (word, contrast, relation)
        for word, contrast, relation in rows_of("en", "near_antonyms.tsv")
    ]
    rows += [(word, contrast, _DIRECT) for word, contrast in OPPOSITES]
    table: dict[tuple[str, str], dict[str, None]] = {}
    for word, contrast, relation in rows:
        table.setdefault((word, relation), {})[contrast] = None
        if relation == _DIRECT:
            table.setdefault((contrast, relation), {})[word] = None
    return {key: tuple(contrasts) for key, contrasts in table.items()}
