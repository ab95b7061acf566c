"""Units and money as CLDR writes them, in every form, from the tables that Babel brings along.

Babel's public functions (``format_unit``, ``get_currency_name``) write one number, and so give the one
form that suits it; which forms a language has they do not tell. These stand in the data of a locale,
which Babel keeps to itself: it is read here and nowhere else.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.languages import primary

if TYPE_CHECKING:
    from babel import Locale


@lru_cache(maxsize=64)
def locale_of(language: str) -> Locale | None:
    """Babel's locale of a language, whatever the region; None for one that CLDR does not know."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(primary(language))
    except (UnknownLocaleError, ValueError):
        return None


def unit_ids(locale: Locale) -> list[str]:
    """The CLDR ids of all units that the locale has words for: ``length-kilometer``."""
    return list(locale._data["unit_patterns"])


def unit_forms(locale: Locale, unit: str, width: str) -> dict[str, str]:
    """How a unit is written: by grammatical number (``one``, ``two`` …) a pattern such as ``{0} km``.

    ``width``: long, short or narrow. ``per`` and the like stand among the numbers.
    """
    forms = locale._data["unit_patterns"].get(unit, {}).get(width) or {}
    return {name: pattern for name, pattern in forms.items() if isinstance(pattern, str)}


def currency_forms(locale: Locale, code: str) -> list[str]:
    """How the money of an ISO 4217 code is called after numbers: dollar, dollars."""
    return list(locale._data["currency_names_plural"].get(code, {}).values())
