"""Looking for a name in another text: by sound, by spelling, in the gazetteer, by meaning."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from auditor.encoders import Encode
from auditor.facts.clitics import grammar_of
from auditor.facts.names.foreign_words import foreign_score
from auditor.facts.names.gazetteer import find_mentions
from auditor.facts.names.name_words import name_words
from auditor.facts.names.sound_index import MAX_WORDS, Indexed, index_of, sound_bases
from auditor.facts.names.transliteration import (
    consonants,
    covered_script,
    fold,
    most_alike,
    phones,
)
from auditor.facts.names.word_kinds import is_acronym, is_common
from auditor.facts.names.words import lookup_form, words

# From here on the encoder is not asked.
FOUND = 0.88
_CLEAR = 0.75
_Score = tuple[float, int, str]


@dataclass(frozen=True, slots=True)
class NameFeatures:
    """How well a name is found in the other text; all shares between 0 and 1.

    ``best`` and ``worst``: of the name's distinctive words, the likeness of the one found best and
    of the one found worst. ``known``: the gazetteer finds it. ``generic``: all its words are
    everyday ones, so that only their meaning can be looked for; ``best`` is then theirs. ``length``: consonants of its
    longest distinctive word. ``foreign``: how foreign an Arabic name looks. ``meaning``: best cosine of the name with a stretch of the other text,
    None where no encoder was asked. ``span``: where the best likeness was found.
    """

    best: float = 0.0
    worst: float = 0.0
    known: bool = False
    generic: bool = False
    acronym: bool = False
    words: int = 1
    distinctive: int = 0
    length: int = 0
    foreign: float = 0.0
    meaning: float | None = None
    span: tuple[int, int] | None = None


def _spelled(word: str, other: Indexed) -> tuple[float, int]:
    """Likeness to the best word in the same script, and that word's index."""
    from rapidfuzz import fuzz, process

    if not any(other.spellings):
        return 0.0, -1
    if word in other.spellings:
        return 1.0, other.spellings.index(word)
    if len(word) >= 5 and word in other.running:
        at = next((i for i, s in enumerate(other.spellings) if word in s), -1)
        return 0.95, at
    found = process.extractOne(word, other.spellings, scorer=fuzz.ratio, score_cutoff=40)
    best, at = (found[1] / 100, found[2]) if found else (0.0, -1)
    if len(word) >= 4:
        # Inflected and derived forms share their beginning: Israel, israelisch.
        for i, spelling in enumerate(other.spellings):
            if spelling[:3] == word[:3] and len(spelling) >= 4:
                shared = 3
                for x, y in zip(word[3:], spelling[3:], strict=False):
                    if x != y:
                        break
                    shared += 1
                score = 0.95 * shared / len(word)
                if shared >= 4 and score > best:
                    best, at = score, i
    return best, at


def _sounded(word: str, other: Indexed) -> tuple[float, int]:
    if not grammar_of(covered_script(word)):
        return most_alike(phones(word), other.sounds, asked_is_latin=True)
    sounds = dict.fromkeys(phones(base) for base in sound_bases(lookup_form(word)))
    return max(most_alike(s, other.latin, asked_is_latin=False) for s in sounds)


def _spelled_out(word: str, other: Indexed) -> int:
    """The index at which an acronym stands letter by letter, or -1."""
    called = other.letter_names
    letters = [c for c in word.lower() if c in called]
    if len(letters) < 2 or len(letters) != sum(c.isalpha() for c in word):
        return -1
    names = [called[c] for c in letters]
    for i in range(len(other.folded) - len(names) + 1):
        if all(
            other.folded[i + k] in group or (k == 0 and other.folded[i][1:] in group)
            for k, group in enumerate(names)
        ):
            return i
    return -1


def likeness(word: str, other_text: str, other_language: str) -> float:
    """How well one word is found in another text by sound or spelling, 0 to 1."""
    return best_alike(word, other_text, other_language)[0]


def best_alike(word: str, other_text: str, other_language: str) -> tuple[float, int]:
    """The same with the place of the word found best among the other text's, -1 for none."""
    return _likeness(word, index_of(other_text, other_language))


def _likeness(word: str, other: Indexed) -> tuple[float, int]:
    script = covered_script(word)
    best, at = _spelled(fold(word), other) if script == "LATIN" else (0.0, -1)
    if best < 0.95:
        sounded = _sounded(word, other)
        if sounded[0] > best:
            best, at = sounded
    return best, at


def _word_likeness(tokens: list[str], i: int, other: Indexed) -> tuple[float, int]:
    """The likeness of one word of a name, alone or written together with its neighbours."""
    found = _likeness(tokens[i], other)
    if found[0] < _CLEAR and i + 1 < len(tokens):
        found = max(found, _likeness(tokens[i] + tokens[i + 1], other))
    if found[0] < _CLEAR and i > 0:
        found = max(found, _likeness(tokens[i - 1] + tokens[i], other))
    if found[0] < _CLEAR and is_acronym(tokens[i]):
        where = _spelled_out(tokens[i], other)
        found = (0.95, where) if where >= 0 else found
    return found


def name_features(
    name: str,
    other_text: str,
    other_language: str,
    encode: Encode | None = None,
    *,
    known: frozenset[str] = frozenset(),
    language: str = "",
    support: float | None = None,
) -> NameFeatures:
    """Look for a name in the other text.

    ``known``: ids of the gazetteer for the name as a whole; ``language``: the name's own;
    ``support``: the encoder's best cosine where it is already known. Languages without spaces between words
    (Chinese, Japanese, Korean, Thai ...) are not covered; ask ``covers`` first.
    """
    found = _looked_for(name, other_text, other_language, known, language)
    meaning = _meaning(name, other_text, other_language, encode) if encode else support
    return found if meaning is None else replace(found, meaning=meaning)


# Before the encoder is asked and after it.
@lru_cache(maxsize=1024)
def _looked_for(
    name: str, other_text: str, other_language: str, known: frozenset[str], language: str
) -> NameFeatures:
    other = index_of(other_text, other_language)
    found_ids = bool(known & other.ids)
    tokens = [w.text for w in words(name, language)]
    acronym = bool(tokens) and all(is_acronym(t) for t in tokens)
    scores, everyday = _scores(name, tokens, language, other)
    generic = not scores
    distinctive = len(scores)
    scores = scores or everyday
    if not scores:
        return NameFeatures(known=found_ids, generic=generic, acronym=acronym, words=len(tokens))
    best = max(scores)
    return NameFeatures(
        best=best[0],
        worst=min(scores)[0],
        known=found_ids,
        generic=generic,
        acronym=acronym,
        words=len(tokens),
        distinctive=distinctive,
        length=max(len(consonants(phones(t))) for _, _, t in scores),
        foreign=_foreignness(tokens),
        span=other.spans[best[1]] if best[1] >= 0 else None,
    )


def _scores(
    name: str, tokens: list[str], language: str, other: Indexed
) -> tuple[list[_Score], list[_Score]]:
    """How alike each word of a name is to one of the other text: those that tell, and everyday words."""
    # Words of the name that the gazetteer knows are found when their counterpart is mentioned.
    mentioned: dict[int, bool] = {}
    for m in find_mentions(name, language) if language else ():
        for i in range(m.first, m.last + 1):
            mentioned[i] = bool(m.ids & other.ids)
    scores: list[_Score] = []
    everyday: list[_Score] = []
    for i, token in enumerate(tokens):
        if len(token) < 2 or (token.lower() in name_words().skipped and len(tokens) > 1):
            continue
        if mentioned.get(i):
            scores.append((1.0, -1, token))
        elif is_common(token) and not is_acronym(token):
            everyday.append((*_likeness(token, other), token))
        elif i in mentioned:
            scores.append((*_likeness(token, other), token))
        else:
            scores.append((*_word_likeness(tokens, i, other), token))
    return scores, everyday


def _foreignness(tokens: Iterable[str]) -> float:
    """How foreign the most foreign word looks, of those that only their letters can betray."""
    return max((foreign_score(t) for t in tokens if grammar_of(covered_script(t))), default=0.0)


def _meaning(name: str, text: str, language: str, encode: Encode) -> float:
    import numpy as np

    windows = text_windows(text, language)
    if not windows:
        return 0.0
    vectors = encode([name, *windows])
    return float(np.max(vectors[1:] @ vectors[0]))


def text_windows(text: str, language: str, *, longest: int = 3) -> list[str]:
    """All stretches of one to ``longest`` words, as written, each once."""
    tokens = words(text, language)[:MAX_WORDS]
    return list(
        dict.fromkeys(
            text[tokens[i].start : tokens[i + n].end]
            for n in range(longest)
            for i in range(len(tokens) - n)
        )
    )
