"""In what letters the words of a language's lexicon and of a text are compared."""

from __future__ import annotations

from auditor.languages import language as language_of
from auditor.languages.tables.lexicon import Lexicon
from auditor.orthography import one_form


def letters_of(code: str) -> dict[int, str]:
    """For ``str.translate``, one for one: letters that writers use one for the other."""
    known = language_of(code)
    written, read = known.tables(Lexicon).alike
    letters = dict(zip(written, read, strict=True))
    if known.bare_letters:
        letters |= {letter: one_form(letter) for letter in _BARE}
    return str.maketrans(letters)


_BARE = "أإآٱىة"
