"""Words of German that always lead to another, written by hand."""

from __future__ import annotations

from auditor.languages.tables.leading_words import LeadingWords

TABLES = LeadingWords(
    leading=(
        "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|von|zwischen|und|oder|"
        "für|gegen|ohne|bei|seit"
    ),
    determiner="dem|des|ihrem|unserem|unseren",
)
