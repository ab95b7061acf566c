"""In which order the letters of right-to-left words are stored: as they are read, or as they are seen.

Old programs and some extractors store them from the left to the right of the screen. Every word is then
there in reverse, and nothing in the file says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from auditor.languages import language, languages
from auditor.languages.tables.reading import Reading

_DECIDED = 3  # frequent words the one way for each the other way
_RTL_WORD = re.compile("[\u0590-\u05ff\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06fa-\u06ff]+")
_SILENT = re.compile("[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]")
# With the forms that letters have inside a word, as files have them that store what is seen.
_ANY_FORM = re.compile(
    "[\u0590-\u05ff\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06fa-\u06ff\ufb1d-\ufdff\ufe70-\ufefc]+"
)
_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
# Two words in reverse may be words: of "شكرا جزيلا لك" the last two. A letter that only ends words, where one
# begins, is no chance.
_CHANCE = 2


def rtl_words(text: str) -> list[str]:
    """The right-to-left words of a text, without vowel signs and lengthening."""
    return _RTL_WORD.findall(_SILENT.sub("", text))


def stored_backwards(text: str) -> bool:
    """True where a text, of two words or more, is stored from the last letter to the first.

    Shown by frequent words and articles, by letters that only end a word where one begins, and by the forms of
    letters where the file has those. A text that shows nothing is False.
    """
    words = [word for word in _ANY_FORM.findall(_SILENT.sub("", text)) if len(word) > 1]
    forwards = backwards = 0
    for word in words:
        forwards += _points_to(word)
        backwards += _points_to(word[::-1])
    return len(words) > 1 and backwards > max(_CHANCE, _DECIDED * forwards)


def _points_to(stored: str) -> int:
    """How much speaks for a word's being spelt in this order."""
    word = "".join(unicodedata.normalize("NFKC", char) for char in stored)
    found = int(word in _frequent() or _has_article(word))
    if len(word) > 2 and word[-1] in _finals() and word[0] not in _finals():
        found += _CHANCE + 1
    if _FORMS.search(stored):
        found += (_CHANCE + 1) * (_form(stored[0]) == "<initial>" or _form(stored[-1]) == "<final>")
    return found


def _form(char: str) -> str:
    return unicodedata.decomposition(char).partition(" ")[0]


@cache
def _finals() -> frozenset[str]:
    """Letters that only end a word, of all languages."""
    return frozenset("".join(language(code).tables(Reading).finals for code in languages()))


def votes(texts: Sequence[str]) -> tuple[int, int, int]:
    """Right-to-left words in all, frequent words among them, and frequent words spelt backwards."""
    words, forwards, backwards = 0, 0, 0
    known = _frequent()
    reversed_ = {word[::-1] for word in known}
    for text in texts:
        for word in rtl_words(text):
            if len(word) < 2:
                continue
            words += 1
            forwards += word in known or _has_article(word)
            backwards += word in reversed_ or _has_article(word[::-1])
    return words, forwards, backwards


def _has_article(word: str) -> bool:
    """An article before three letters; no word ends in its reverse, as in lam and alef, so often."""
    return any(
        len(word) > len(article) + 2
        and word.startswith(article)
        and not word.endswith(article[::-1])
        for article in _articles()
    )


def is_backwards(texts: Sequence[str]) -> bool:
    """True where right-to-left words are spelt from their last letter to their first."""
    words, forwards, backwards = votes(texts)
    return words >= 2 and backwards > _DECIDED * forwards and backwards >= 2


@cache
def _frequent() -> frozenset[str]:
    """Of all languages: nothing says which one a page is in before its letters are in order."""
    found = {word for code in languages() for word in language(code).tables(Reading).words}
    # A word of one language may be one of another in reverse.
    return frozenset(word for word in found if word[::-1] not in found)


@cache
def _articles() -> tuple[str, ...]:
    return tuple(
        reading.article
        for code in languages()
        if (reading := language(code).tables(Reading)).article
    )
