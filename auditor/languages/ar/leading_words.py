"""Words of Arabic that always lead to another, written by hand."""

from __future__ import annotations

from auditor.languages.tables.leading_words import LeadingWords

TABLES = LeadingWords(
    leading="من|إلى|على|في|عن|بين|أو|خلال|ضد",
)
