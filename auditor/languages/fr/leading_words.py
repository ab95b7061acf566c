"""Words of French that always lead to another, written by hand."""

from __future__ import annotations

from auditor.languages.tables.leading_words import LeadingWords

TABLES = LeadingWords(
    leading=(
        "le|la|les|un|une|des|leur|leurs|notre|nos|cette|ces|du|au|aux|de|dans|entre|et|ou|"
        "par|sans|vers|chez"
    ),
    determiner="le|la|les|des|leurs|notre|nos|votre|vos|cette|ces|du|aux",
)
