"""Labels that say in which language a version is written: English text, texte français."""

from __future__ import annotations

from functools import lru_cache

from auditor.facts.names.words import lookup_form, words
from auditor.languages import language as language_of
from auditor.languages.tables.clitics import Clitics

# A heading or a line of navigation; in a sentence "English" may well be a people.
_LONGEST = 5
_SENTENCE_ENDS = (".", "!", "?", "؟")


@lru_cache(maxsize=64)
def _stem(language: str) -> str:
    """The language's name for itself without what agreement changes: françai, deutsc."""
    from babel import Locale, UnknownLocaleError

    try:
        written = Locale.parse(language).get_language_name(language) or ""
    except (UnknownLocaleError, ValueError):
        return ""
    form = _without_article(written, language)
    return form[:-1] if len(form) > 4 else form


def _without_article(word: str, language: str) -> str:
    return lookup_form(word).removeprefix(language_of(language).tables(Clitics).article)


def own_language_label(word: str, language: str) -> bool:
    """Whether a word of a language is that language's own name, in any agreement."""
    stem = _stem(language)
    return bool(stem) and _without_article(word, language).startswith(stem)


def names_own_language(text: str, language: str) -> bool:
    """Whether a text is a short label, no sentence, that names the language it is written in."""
    tokens = words(text[:200], language)
    if len(tokens) > _LONGEST or text.rstrip().endswith(_SENTENCE_ENDS):
        return False
    return any(own_language_label(w.text, language) for w in tokens)
