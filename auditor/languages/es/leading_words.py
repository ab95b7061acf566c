"""Words of Spanish that always lead to another, written by hand."""

from __future__ import annotations

from auditor.languages.tables.leading_words import LeadingWords

TABLES = LeadingWords(
    leading=(
        "el|la|los|las|un|una|unos|unas|su|sus|de|del|en|entre|y|o|por|para|con|sin|hacia|desde"
    ),
    determiner="el|las|los|su|sus|nuestro|nuestra",
)
