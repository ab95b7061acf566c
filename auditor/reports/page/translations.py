"""The interface's own words in the languages it speaks; the documents' words stay as they are."""

from __future__ import annotations

from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files

from auditor.errors import SettingsError

UI_LANGUAGES = ("en", "ar", "es", "fr", "ru", "zh")


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for words that are translated later
    """Mark a text for the catalogue."""
    return text


# Labels of checks, categories and kinds of fact: made from ids, so the catalogue lists them here.
LABELS = frozenset(
    (
        N_("Numbers"), N_("Dates"), N_("Names"), N_("References"), N_("Negation"), N_("Modality"),
        N_("Quantifiers"), N_("Tense"), N_("Argument swap"), N_("Sentence type"),
        N_("Incomplete sentence"), N_("Clauses"), N_("Hidden"), N_("Character encoding"),
        N_("Placeholders"), N_("Markup"), N_("Contrast"), N_("Predicate"),
        N_("Official act"), N_("Limit"), N_("Back translation"), N_("Surprisal"), N_("Omission"), N_("Addition"), N_("Untranslated"), N_("Order"),
        N_("Mistranslation"), N_("Number"), N_("Date"), N_("Name"), N_("Territory"),
        N_("Reference"), N_("Misplaced"),
        N_("Reads differently"), N_("Alignment"), N_("Translation"), N_("Cosine"), N_("Divergence"),
        N_("Control round trip"), N_("Entity"), N_("Date time"), N_("Terms"), N_("Termbase"),
        N_("Links"), N_("Repetition"), N_("Opposite"), N_("Number roles"), N_("Exchanged names"), N_("Frequency"),
    )
)  # fmt: skip


@lru_cache(maxsize=len(UI_LANGUAGES))
def load_words(language: str) -> NullTranslations:
    """The catalogue of an interface language. Raises SettingsError for one there is none of.

    English is what the catalogue translates from. The others are read from their ``.po`` files, so
    that no compiled copy can be out of step with them.
    """
    if language not in UI_LANGUAGES:
        known = ", ".join(UI_LANGUAGES)
        raise SettingsError(f"no interface in {language!r}: --ui-lang is one of {known}")
    if language == UI_LANGUAGES[0]:
        return NullTranslations()
    import io

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    place = files("auditor.reports").joinpath("locale", language, "LC_MESSAGES", "audit.po")
    with place.open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)
