"""The plain spelling in which an audit reads a text, however it was typed, stored or laid out.

What says the same in every reader's eyes is made one: letters in presentation forms, tatweel inside
a word, vowel signs, points and cantillation, the digits of any script, letters of a neighbour's
keyboard, accents written after their letter, marks of direction, soft hyphens. What may say
something else stays: the ending ``-an`` (tanwin with fatha, which ordinary Arabic writes), hamzas,
tatweel at the end of a word (هـ, الـ) and every character that hides or reorders text.
"""

from __future__ import annotations

import re
import unicodedata

from auditor.languages import language as language_of
from auditor.orthography.characters import (
    ACCENTS,
    ARABIC_LETTERS,
    DIRECTION_MARKS,
    FATHATAN,
    HAMZA_SIGNS,
    HEBREW_LETTERS,
    HEBREW_SIGNS,
    PRESENTATION_FORMS,
    RECITATION,
    SOFT_HYPHEN,
    TASHKIL,
    TATWEEL,
)
from auditor.orthography.digits import plain_digits
from auditor.orthography.folded import Folded, substitute
from auditor.orthography.letters import keyboard_letters

_FORMS = re.compile(f"[{PRESENTATION_FORMS}]")
_UNSEEN = re.compile(f"[{DIRECTION_MARKS}{SOFT_HYPHEN}]+")
_SIGNS = f"{TASHKIL}{HAMZA_SIGNS}{RECITATION}"
# A letter with what is written on it; tatweel counts only between two letters.
_ARABIC = re.compile(
    f"[{ARABIC_LETTERS}][{_SIGNS}]*(?:{TATWEEL}[{TATWEEL}{_SIGNS}]*(?=[{ARABIC_LETTERS}])|(?<=[{_SIGNS}]))"
)
_HEBREW = re.compile(f"[{HEBREW_LETTERS}][{HEBREW_SIGNS}]+")
_ACCENTED = re.compile(f"[^\\s{ACCENTS}][{ACCENTS}]{{1,4}}")
_DROPPED = re.compile(f"[{TATWEEL}{RECITATION}]|(?!{FATHATAN})[{TASHKIL}]")
_ANY_SIGN = re.compile(f"[{_SIGNS}{TATWEEL}]")
# Both are written over a tatweel or a blank that is only there to carry them.
_CARRIED = re.compile(f"[ {TATWEEL}](?=[{TASHKIL}])")


def plain_spelling(text: str, language: str) -> Folded:
    """The text in plain spelling, and where each character stood.

    Linear in the length of the text; a text that needs nothing comes back as it is.
    """
    if text.isascii():
        return Folded(text)
    folded = Folded(plain_digits(text))
    for pattern, put in (
        (_FORMS, _letters_of_form),
        (_UNSEEN, lambda _: ""),
        (_ACCENTED, _composed),
    ):
        if pattern.search(folded.text):
            folded = folded.then(substitute(folded.text, pattern, put))
    if _ANY_SIGN.search(folded.text):
        folded = folded.then(substitute(folded.text, _ARABIC, _unsigned))
    if not language_of(language).writing.pointed and _HEBREW.search(folded.text):
        folded = folded.then(substitute(folded.text, _HEBREW, _first))
    return Folded(folded.text.translate(keyboard_letters(language)), folded.marks, folded.origins)


def presentation_forms(text: str) -> int:
    """How many of its characters are letters in presentation forms."""
    return 0 if text.isascii() else len(_FORMS.findall(text))


def _letters_of_form(match: re.Match[str]) -> str:
    letters = unicodedata.normalize("NFKC", match[0])
    return _CARRIED.sub("", letters) if len(letters) > 1 else letters


def _composed(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match[0])


def _unsigned(match: re.Match[str]) -> str:
    kept = _DROPPED.sub("", match[0])
    return unicodedata.normalize("NFC", kept) if len(kept) > 1 else kept


def _first(match: re.Match[str]) -> str:
    return match[0][0]
