"""What is known of each language: a folder a language, a file a subject in it, loaded when asked for.

``auditor/languages/xx/`` holds all that is known of the language ``xx`` beyond CLDR. A file of it is a
subject: it has the name of a file of `auditor.languages.tables`, whose class says what is in it, and
sets ``TABLES``. A language may lack a subject; what needs it is then not run. Files whose names begin
with an underscore are what the others of the folder share; big tables lie beside them as files of rows.

>>> language("ar").tables(Negation).cues
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TypeVar

from auditor.languages.families import writing_of
from auditor.languages.tables.negation import Negation
from auditor.languages.tables.writing import Writing

# A language subtag has two letters or three (BCP 47); folders with longer names are no languages.
_LONGEST_CODE = 3

Subject = TypeVar("Subject")


@dataclass(frozen=True, slots=True)
class Language:
    """One language; ``folder`` is False where it has no folder: all its tables are then empty."""

    code: str
    folder: bool = True

    @property
    def known(self) -> bool:
        """Whether its words are known. Of some languages a folder only says how they are written."""
        return self.has(Negation)

    @property
    def writing(self) -> Writing:
        """How it is written; without a table of its own, as far as its groups tell."""
        return _writing(self.code) if self.has(Writing) else writing_of(self.code)

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``, for the ``dir`` attribute."""
        return "rtl" if self.writing.right_to_left else "ltr"

    @property
    def spaced(self) -> bool:
        """Whether words are written with spaces between them."""
        return self.writing.spaced

    @property
    def cased(self) -> bool:
        """Whether the script has capitals."""
        return self.writing.cased

    @property
    def ordinals_with_stop(self) -> bool:
        """Whether "3." is "third"."""
        return self.writing.ordinals_with_stop

    @property
    def bare_letters(self) -> bool:
        """Whether words are compared without signs and in one form of each letter."""
        return self.writing.bare

    @property
    def capital_nouns(self) -> bool:
        """Whether every noun is written with a capital."""
        return self.writing.capital_nouns

    def has(self, subject: type[object]) -> bool:
        """Whether the language has tables of that subject, a class of `auditor.languages.tables`."""
        return self.folder and _exists((self.code, subject))

    def tables(self, subject: type[Subject]) -> Subject:
        """The tables of a subject, a class of `auditor.languages.tables`; empty ones where there are none."""
        found = _tables((self.code, subject)) if self.folder else subject()
        if not isinstance(found, subject):
            raise TypeError(
                f"TABLES of {_file_of(subject)} in {self.code} is no {subject.__name__}"
            )
        return found

    def own_or_all(self, subject: type[Subject]) -> tuple[Subject, ...]:
        """Its tables of a subject or, where it has none, those of every language that has them.

        For the small words that languages share with their neighbours (*to*, *bis*, *e*): where nothing
        is known of a language, a neighbour's are better than none.
        """
        if self.has(subject):
            return (self.tables(subject),)
        others = (language(code) for code in languages())
        return tuple(other.tables(subject) for other in others if other.has(subject))


def _file_of(subject: type[object]) -> str:
    return subject.__module__.rpartition(".")[2]


# Asked for at every word: from the class at once to what was found for it.
@lru_cache(maxsize=4096)
def _exists(asked: tuple[str, type[object]]) -> bool:
    code, subject = asked
    return find_spec(f"{__name__}.{code}.{_file_of(subject)}") is not None


@lru_cache(maxsize=4096)
def _tables(asked: tuple[str, type[object]]) -> object:
    code, subject = asked
    if not _exists(asked):
        return subject()
    found: object = import_module(f"{__name__}.{code}.{_file_of(subject)}").TABLES
    return found


@lru_cache(maxsize=256)
def _writing(code: str) -> Writing:
    return language(code).tables(Writing)


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a folder here, in order."""
    folders = (module.name for module in iter_modules(__path__) if module.ispkg)
    return tuple(sorted(name for name in folders if len(name) <= _LONGEST_CODE))


@lru_cache(maxsize=1024)
def primary(code: str) -> str:
    """The primary subtag of a language code, lower case: ``pt-BR`` is ``pt``."""
    return code.replace("_", "-").split("-", maxsplit=1)[0].lower()


def same_language(a: str, b: str) -> bool:
    """Whether two codes name one language, whatever their regions and scripts."""
    return primary(a) == primary(b)


@lru_cache(maxsize=256)
def language(code: str) -> Language:
    """The language of a BCP 47 code; one without a folder of its own has empty tables."""
    code = primary(code)
    plain = code.isascii() and code.isalpha() and len(code) <= _LONGEST_CODE
    return Language(code, folder=plain and find_spec(f"{__name__}.{code}") is not None)


def display_name(code: str, *, in_language: str = "en") -> str:
    """The language's name as CLDR has it, or the code itself."""
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(code.replace("-", "_")).get_language_name(in_language)
    except (UnknownLocaleError, ValueError):
        return code
    return name or code


def is_language(code: str) -> bool:
    """Whether CLDR knows the code's primary language."""
    from babel import Locale

    return primary(code) in Locale("en").languages
