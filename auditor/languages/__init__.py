"""What is known of each language: one file a language, loaded when asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module

RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he ks ku ps sd ug ur yi".split())

LANGUAGES: dict[str, str] = {
    code: f"auditor.languages.{code}"
    for code in ("ar", "de", "en", "es", "fr", "it", "pt", "ru", "zh")
}


@dataclass(frozen=True, slots=True)
class Language:
    """What one language needs beyond CLDR.

    ``abbreviations``: written with a full stop that ends no sentence, lower case, without the stop.
    ``known`` is False for a language without a file of its own: what needs one is then not run.
    ``negation``, ``modality`` and ``extent`` are cue tables: (class, pattern) in the order of
    precedence, patterns as in `auditor.facts.cues.tables`. ``rewrites`` say how one small word turns a
    sentence around: (kind, regular expression, replacement), and ``opposites`` are words to swap
    for each other, both as in `auditor.evidence.probes.variants`.
    """

    code: str
    known: bool = True
    abbreviations: frozenset[str] = field(default_factory=frozenset)
    negation: tuple[tuple[str, str], ...] = ()
    modality: tuple[tuple[str, str], ...] = ()
    extent: tuple[tuple[str, str], ...] = ()
    rewrites: tuple[tuple[str, str, str], ...] = ()
    opposites: tuple[tuple[str, str], ...] = ()

    @property
    def direction(self) -> str:
        """``rtl`` or ``ltr``, for the ``dir`` attribute."""
        return "rtl" if self.code in RIGHT_TO_LEFT else "ltr"


def primary(code: str) -> str:
    """The primary subtag of a language code, lower case: ``pt-BR`` is ``pt``."""
    return code.replace("_", "-").split("-", maxsplit=1)[0].lower()


def language(code: str) -> Language:
    """The language of a BCP 47 code; one without a file of its own has empty tables."""
    code = primary(code)
    if code not in LANGUAGES:
        return Language(code=code, known=False)
    found: Language = import_module(LANGUAGES[code]).LANGUAGE
    return found


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
