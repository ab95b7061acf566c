"""In what letters the words of a language's tables and of a text are compared."""

from __future__ import annotations

from auditor.languages import language as language_of
from auditor.languages.tables.lexicon import Lexicon
from auditor.orthography import one_form

# Letters of which writers leave out hamzas and dots.
_ONE_FORM = "أإآٱىة"


def letters_of(code: str) -> dict[int, str]:
    """For ``str.translate``, one for one: letters that the words of the lexicon are read alike in."""
    written, read = language_of(code).tables(Lexicon).alike
    return {ord(letter): put for letter, put in zip(written, read, strict=True)} | bare_letters(
        code
    )


def bare_letters(code: str) -> dict[int, str]:
    """The same, but only what a language leaves out everywhere; nothing for most."""
    if not language_of(code).bare_letters:
        return {}
    return {ord(letter): one_form(letter) for letter in _ONE_FORM}
