"""What is known of each language: a folder a language, a file a subject in it, loaded when asked for.

``auditor/languages/xx/`` holds all that is known of the language ``xx`` beyond CLDR. A file of it is a
subject: it has the name of a file of `auditor.languages.tables`, whose class says what is in it, and
sets ``TABLES``. A language may lack a subject; what needs it is then not run.

>>> language("ar").tables(Negation).cues
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TypeVar

from auditor.languages.families import ORDINALS_WITH_STOP, RIGHT_TO_LEFT, UNCASED, UNSPACED

# A language subtag has two letters or three (BCP 47); folders with longer names are no languages.
_LONGEST_CODE = 3

Subject = TypeVar("Subject")


@dataclass(frozen=True, slots=True)
class Language:
    """One language; ``known`` is False where it has no folder: all its tables are then empty."""

    code: str
    known: bool = True

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``, for the ``dir`` attribute."""
        return "rtl" if self.code in RIGHT_TO_LEFT else "ltr"

    @property
    def spaced(self) -> bool:
        """Whether words are written with spaces between them."""
        return self.code not in UNSPACED

    @property
    def cased(self) -> bool:
        """Whether the script has capitals."""
        return self.code not in UNCASED

    @property
    def ordinals_with_stop(self) -> bool:
        """Whether "3." is "third"."""
        return self.code in ORDINALS_WITH_STOP

    def has(self, subject: type[object]) -> bool:
        """Whether the language has tables of that subject, a class of `auditor.languages.tables`."""
        return self.known and _found(self.code, _file_of(subject)) is not None

    def tables(self, subject: type[Subject]) -> Subject:
        """The tables of a subject, a class of `auditor.languages.tables`; empty ones where there are none."""
        found = _found(self.code, _file_of(subject)) if self.known else None
        if found is None:
            return subject()
        if not isinstance(found, subject):
            raise TypeError(
                f"TABLES of {_file_of(subject)} in {self.code} is no {subject.__name__}"
            )
        return found


def _file_of(subject: type[object]) -> str:
    return subject.__module__.rpartition(".")[2]


@lru_cache(maxsize=1024)
def _found(code: str, file: str) -> object | None:
    name = f"{__name__}.{code}.{file}"
    if find_spec(name) is None:
        return None
    found: object = import_module(name).TABLES
    return found


def languages() -> tuple[str, ...]:
    """The codes of the languages that have a folder here, in order."""
    folders = (module.name for module in iter_modules(__path__) if module.ispkg)
    return tuple(sorted(name for name in folders if len(name) <= _LONGEST_CODE))


def primary(code: str) -> str:
    """The primary subtag of a language code, lower case: ``pt-BR`` is ``pt``."""
    return code.replace("_", "-").split("-", maxsplit=1)[0].lower()


@lru_cache(maxsize=256)
def language(code: str) -> Language:
    """The language of a BCP 47 code; one without a folder of its own has empty tables."""
    code = primary(code)
    plain = code.isascii() and code.isalpha() and len(code) <= _LONGEST_CODE
    return Language(code, known=plain and find_spec(f"{__name__}.{code}") is not None)


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
