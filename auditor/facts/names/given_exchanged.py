"""Given names of one text in whose place the other has another one."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.facts.names.given_names import GivenName, given_names, names_of
from auditor.facts.names.sound_index import sound_bases
from auditor.facts.names.transliteration import covered_script, fold, phone_similarity, phones
from auditor.facts.names.words import Word, lookup_form, words
from auditor.model import Passage

# Words that sound so alike may be one name, in a spelling that is not known; and so far alike at least
# must a name and an everyday word be for the one to stand in the other's place.
_SAME, _LIKE = 0.8, 0.5
_MOST, _MOST_WORDS = 40, 400


def exchanged(a: Passage, b: Passage) -> list[tuple[Word, Word]]:
    """Words of A and of B that are other given names, each in the other's place."""
    of_a, of_b = given_names(a.text, a.language)[:_MOST], given_names(b.text, b.language)[:_MOST]
    if not (of_a and of_b):
        return []
    words_a = words(a.text, a.language)[:_MOST_WORDS]
    words_b = words(b.text, b.language)[:_MOST_WORDS]
    left_a = [one for one in of_a if not _is_there(one, of_b, words_b)]
    left_b = [one for one in of_b if not _is_there(one, of_a, words_a)]
    found = []
    for one in left_a:
        likely = [other for other in left_b if _in_its_place(one, other, words_a, words_b)]
        if likely:
            best = max(likely, key=lambda other: _likely(one, other, a, b))
            left_b.remove(best)
            found.append((one.word, best.word))
    return found


def _is_there(one: GivenName, others: Sequence[GivenName], there: Sequence[Word]) -> bool:
    """Whether the other text has the name, or a word that may be it in a spelling not known."""
    if any(one.names & other.names for other in others):
        return True
    return any(
        alike(one.word.text, word.text) >= _SAME
        for word in there
        if not names_of(word.text)[0] and (word.text[:1].isupper() or not word.text[:1].islower())
    )


def alike(one: str, other: str) -> float:
    """How alike two words sound, 0 to 1."""
    if fold(one) == fold(other):
        return 1.0
    if covered_script(one) == covered_script(other):
        from rapidfuzz import fuzz

        return float(fuzz.ratio(fold(one), fold(other))) / 100
    first, second = sorted((one, other), key=lambda word: covered_script(word) != "LATIN")
    heard = (phones(base) for base in sound_bases(lookup_form(second)))
    return max(phone_similarity(phones(first), sound) for sound in heard)


def _in_its_place(
    one: GivenName, other: GivenName, words_a: Sequence[Word], words_b: Sequence[Word]
) -> bool:
    """Whether the other is surely a name, sounds much like it, or stands before the same family name."""
    if not (one.doubtful or other.doubtful):
        return True
    if alike(one.word.text, other.word.text) >= _LIKE:
        return True
    behind = [_behind(n.word, there) for n, there in ((one, words_a), (other, words_b))]
    return all(behind) and alike(behind[0], behind[1]) >= _SAME


def _behind(word: Word, there: Sequence[Word]) -> str:
    at = next((i for i, each in enumerate(there) if each.start == word.start), len(there))
    return there[at + 1].text if at + 1 < len(there) else ""


def _likely(one: GivenName, other: GivenName, a: Passage, b: Passage) -> float:
    apart = abs(one.word.start / len(a.text) - other.word.start / len(b.text))
    return alike(one.word.text, other.word.text) - apart
