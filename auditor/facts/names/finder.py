"""Names of people, places, organisations and works, as a text writes them.

Scripts with capitals: runs of capitalised words that are not there for being at the start of a
sentence. German writes every noun so; there only acronyms, inner capitals, names the gazetteer
knows and, as unsure, words that stand together (Anna Berger) are taken. Arabic has no capitals: names the gazetteer knows, words in Latin script, and words
whose letters look foreign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from auditor.facts.extractor import Extractor
from auditor.facts.names.foreign_words import is_candidate
from auditor.facts.names.gazetteer import find_mentions
from auditor.facts.names.name_words import name_words
from auditor.facts.names.transliteration import covered_script, skeleton
from auditor.facts.names.values import NAME, NameValue, names
from auditor.facts.names.vocabulary import log_probability
from auditor.facts.names.word_kinds import inner_capitals, is_acronym, is_common
from auditor.facts.names.words import Word, words
from auditor.facts.numbers.unit_symbols import stands_for_unit
from auditor.facts.overlaps import Overlaps
from auditor.languages import language as language_of
from auditor.languages.tables.foreign_words import ForeignWords
from auditor.model import Fact
from auditor.orthography.roman import canonical_value

# Cased alphabets where a capital says something.
_CASED = frozenset({"LATIN", "CYRILLIC", "GREEK"})
_INSIDE = frozenset({" ", "-", "\u00a0", "’", "‑"})
_SENTENCE_END = re.compile(r"[.!?…:;»”\"“«(\[\n\r\t•–—*|/]")
_DIGIT = re.compile(r"\d")
_TITLE_CASE_SHARE = 0.6
MAX_RUN = 8
# Numbers of chapters and kings up to here are no names, and no words either.
_ROMAN = 15


def _starts_sentence(text: str, word: Word) -> bool:
    before = text[max(0, word.start - 6) : word.start].rstrip(" '’‘\u00a0-")
    return (
        (not before.strip() and word.start < 6)
        or not before
        or bool(_SENTENCE_END.match(before[-1]))
    )


def _is_title_case(text: str, tokens: Sequence[Word]) -> bool:
    long = [w for w in tokens if len(w.text) >= 4 and w.text[0].isalpha()]
    if len(long) > 2 and _starts_sentence(text, long[0]):
        long = long[1:]  # "Send the file to Anna": the first capital says nothing
    # A short sentence may well hold as many names as other words; a title has no full stop.
    least = 5 if text.rstrip()[-1:] in {".", "!", "?", "”", '"'} else 2
    capitals = sum(w.text[0].isupper() for w in long)
    return len(long) >= least and capitals > _TITLE_CASE_SHARE * len(long)


def find_names(text: str, language: str) -> list[Fact]:
    """Facts of kind ``name`` with a ``NameValue``. Territories are left to ``find_territories``."""
    known = find_mentions(text, language)
    if not language_of(language).cased:
        found = _uncased(text, language)
    else:
        found = _capitalised(text, language)
    exact = {(m.start, m.end): m.ids for m in known if not (m.ambiguous or m.territories)}
    found = [
        replace(f, value=replace(value, known=ids)) if (ids := exact.get((f.start, f.end))) else f
        for f, value in names(found)
    ]
    taken = Overlaps.of(((f.start, f.end), f) for f in found)
    for mention in known:
        # "die olympischen Spiele" may well be put in other words: such forms support, no more.
        small = language_of(language).cased and text[mention.start].islower()
        other = all(i.startswith("other:") for i in mention.ids)
        if mention.ambiguous or mention.territories or small or other:
            continue
        if next(taken.touching((mention.start, mention.end)), None) is None:
            found.append(_fact(text, mention.start, mention.end, known=mention.ids))
    return sorted(found, key=lambda f: f.start)


def _fact(
    text: str, start: int, end: int, *, confident: bool = True, known: frozenset[str] = frozenset()
) -> Fact:
    written = text[start:end]
    sound = " ".join(skeleton(w.text) for w in words(written[:200])[:MAX_RUN])
    return Fact(NAME, NameValue(sound, confident, known), written, start, end)


@lru_cache(maxsize=16384)
def _uncased_candidate(word: str, own_script: str) -> tuple[str, bool]:
    """The script of a word, and whether it may be a name: by its letters where that is the text's own."""
    script = covered_script(word)
    if script in _CASED:
        return script, len(word) > 1 and word[0].isalpha()
    return script, script == own_script and is_candidate(word)


def _uncased(text: str, language: str) -> list[Fact]:
    own_script = language_of(language).tables(ForeignWords).script
    found: list[Fact] = []
    run: list[Word] = []
    covered = {
        i
        for m in find_mentions(text, language)
        if m.ids and not m.ambiguous
        for i in range(m.first, m.last + 1)
    }
    kind = ""

    def close() -> None:
        if run:
            found.append(_fact(text, run[0].start, run[-1].end, confident=kind != own_script))
            run.clear()

    for i, word in enumerate(words(text, language)):
        script, candidate = _uncased_candidate(word.text, own_script)
        if script in _CASED:
            named = candidate and not stands_for_unit(text, word.start, word.end, language)
        else:
            named = candidate and i not in covered
        # These candidates stay single: that two neighbours look foreign makes them no name.
        if not named or (
            run and (own_script in (script, kind) or text[run[-1].end : word.start] not in _INSIDE)
        ):
            close()
        if named:
            run.append(word)
            kind = script
    close()
    return found


@dataclass(frozen=True, slots=True)
class _Scene:
    """What is to be known of a text to judge a capital in it."""

    capital_nouns: bool
    title_case: bool
    all_capitals: bool
    initial: tuple[bool, ...]
    units: frozenset[int]
    covered: frozenset[int]
    elsewhere: frozenset[str]


def _scene(text: str, language: str, tokens: Sequence[Word]) -> _Scene:
    # Of words without a capital nobody asks.
    initial = tuple(_has_capital(w.text) and _starts_sentence(text, w) for w in tokens)
    return _Scene(
        language_of(language).capital_nouns,
        _is_title_case(text, tokens),
        sum(len(w.text) >= 4 and w.text.isupper() for w in tokens) > len(tokens) / 3,
        initial,
        frozenset(
            i for i, w in enumerate(tokens) if stands_for_unit(text, w.start, w.end, language)
        )
        if _DIGIT.search(text)
        else frozenset(),
        frozenset(
            i
            for m in find_mentions(text, language)
            if m.territories
            for i in range(m.first, m.last + 1)
        ),
        frozenset(
            w.text
            for w, first in zip(tokens, initial, strict=True)
            if not first and w.text[0].isupper()
        ),
    )


@lru_cache(maxsize=16384)
def _has_capital(word: str) -> bool:
    return word[:1].isupper() or inner_capitals(word)


@lru_cache(maxsize=16384)
def _is_no_name(word: str) -> bool:
    """Whether a word is no part of a name wherever it stands, but for the small ones inside names."""
    small = word.lower()
    return (
        len(word) < 2
        or not _has_capital(word)
        or small in name_words().not_names
        or (canonical_value(word.upper()) or _ROMAN + 1) <= _ROMAN
        or covered_script(word) not in _CASED
        or word[0].isdigit()
        or name_words().contraction.search(small) is not None
    )


def _verdict(i: int, word: str, scene: _Scene) -> bool | None:
    """True: part of a name; False: perhaps; None: not."""
    if _is_no_name(word) or i in scene.covered or i in scene.units:
        return None
    common = is_common(word)
    if scene.all_capitals and word.isupper():
        found = None if common or len(word) > 6 else False
    elif is_acronym(word) or inner_capitals(word):
        found = True
    elif scene.capital_nouns:
        # Two that stand together are rarely nouns: Anna Berger. One may be any noun.
        noun = common or (scene.initial[i] and log_probability(word.lower()) is not None)
        found = None if noun else False
    elif scene.initial[i]:
        unknown = not common and log_probability(word) is not None
        found = None if common and word not in scene.elsewhere else unknown
    elif scene.title_case:
        found = None if common else False
    else:
        found = True
    return found


def _capitalised(text: str, language: str) -> list[Fact]:
    tokens = words(text, language)
    scene = _scene(text, language, tokens)
    found: list[Fact] = []
    i = 0
    while i < len(tokens):
        confident = _verdict(i, tokens[i].text, scene)
        if confident is None:
            i += 1
            continue
        last, confident = _run_end(text, tokens, i, confident, scene)
        run = tokens[i : last + 1]
        titles = all(w.text.lower() in name_words().titles for w in run)
        if not titles and (confident or len(run) > 1 or not scene.capital_nouns):
            found.append(_fact(text, run[0].start, run[-1].end, confident=confident))
        i = last + 1
    return found


def _run_end(
    text: str, tokens: Sequence[Word], first: int, confident: bool, scene: _Scene
) -> tuple[int, bool]:
    """The last word of the name that begins at ``first``, and whether any of it is sure."""
    last = first
    for j in range(first + 1, min(len(tokens), first + MAX_RUN)):
        if text[tokens[j - 1].end : tokens[j].start] not in _INSIDE:
            break
        here = _verdict(j, tokens[j].text, scene)
        if here is not None:
            last, confident = j, confident or here
        elif (
            tokens[j].text.lower() not in name_words().particles
            or j - last > 2
            or (scene.capital_nouns and not confident)  # Jahr der Wahl
        ):
            break
    return last, confident


EXTRACTOR = Extractor(NAME, find_names)
