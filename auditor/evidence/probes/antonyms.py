"""Words of a text and the words that would turn their meaning around.

English: direct and indirect antonyms from WordNet (``data/contrasts.en.tsv``), found through the
word's base form and put back into its inflection (`auditor.evidence.probes.english_forms`). Every language: the opposites of official
statements (``data/contrasts.extra.tsv``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from auditor.evidence.probes.english_forms import Form, forms_of
from auditor.evidence.probes.english_verbs import bases
from auditor.evidence.tables import rows_of

MAX_CHARS = 4000
# The best-known contrasts of a word come first in the file; more of them only add noise.
MAX_CONTRASTS = 5

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# English suffixes that keep a contrast a contrast; the letters to take off.
_SUFFIXES = (("er", 2), ("est", 3), ("ly", 2), ("s", 1))


@dataclass(frozen=True, slots=True)
class Contrast:
    """A word at ``start`` to ``end`` and a word that says the contrary.

    ``direct`` is False for WordNet's indirect antonyms (the antonym of a similar adjective).
    """

    start: int
    end: int
    was: str
    now: str
    direct: bool


def contrasts_of(text: str, code: str) -> list[Contrast]:
    """Every word of the text that has a contrast, with each of its contrasts."""
    if len(text) > MAX_CHARS:
        return []
    primary = code.split("-", maxsplit=1)[0]
    found = []
    for match in _WORD.finditer(text):
        for now, direct in _contrasts(match[0].lower(), primary):
            found.append(Contrast(*match.span(), match[0], now, direct))
    return found


@lru_cache(maxsize=4096)
def _contrasts(word: str, code: str) -> tuple[tuple[str, bool], ...]:
    found: dict[str, bool] = dict.fromkeys(_statement_opposites().get((code, word), ()), True)
    if code == "en":
        for now, direct in _english(word):
            found.setdefault(now, direct)
    found.pop(word, None)
    return tuple(found.items())[:MAX_CONTRASTS]


def _english(word: str) -> Iterator[tuple[str, bool]]:
    table = _wordnet()
    for now, _, direct in table.get(word, ()):
        yield now, direct
    for base, form in _inflected().get(word, ()):
        for now in _statement_opposites().get(("en", base), ()):
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
def _inflected() -> dict[str, tuple[tuple[str, Form], ...]]:
    """The inflected forms of every verb that has a contrast, with the base and the form's name."""
    verbs = {
        word for word, rows in _wordnet().items() if any(part == "verb" for _, part, _ in rows)
    }
    known = frozenset(bases().values())
    verbs |= {word for code, word in _statement_opposites() if code == "en" and word in known}
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
    for word, contrast, part, relation in rows_of("contrasts.en.tsv"):
        if " " not in word and " " not in contrast:
            table[word] = (*table.get(word, ()), (contrast, part, relation == "antonym"))
    return table


@lru_cache(maxsize=1)
def _statement_opposites() -> dict[tuple[str, str], tuple[str, ...]]:
    table: dict[tuple[str, str], tuple[str, ...]] = {}
    for code, word, contrast in rows_of("contrasts.extra.tsv"):
        for one, other in ((word, contrast), (contrast, word)):
            known = table.get((code, one), ())
            if other not in known:
                table[code, one] = (*known, other)
    return table
