"""How numbers are said in Arabic: no library reads them, so they have a grammar here."""

from __future__ import annotations

from auditor.languages.ar._number_atoms import SCALES, WORD, is_number_word
from auditor.languages.ar._number_words import spelled_numbers
from auditor.languages.tables.numbers import Grammar, Numbers

# CLDR has one or two forms of each; in numbers they stand with all their cases and spellings.
_SCALES = {form: len(str(value)) - 1 for value, forms in SCALES.items() for form in forms}

TABLES = Numbers(
    scales=_SCALES,
    grammar=Grammar(WORD, spelled_numbers, is_number_word),
    either_mark=True,  # 1,234 in Cairo, 1.234 in Algiers
)
