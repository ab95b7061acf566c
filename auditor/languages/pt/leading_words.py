"""Words of Portuguese that always lead to another, written by hand."""

from __future__ import annotations

from auditor.languages.tables.leading_words import LeadingWords

TABLES = LeadingWords(
    leading=(
        "o|a|os|as|um|uma|do|da|dos|das|no|na|nos|nas|de|em|entre|e|ou|por|para|com|sem|"
        "desde|pelo|pela"
    ),
    determiner="os|do|dos|das|nos|nas|pelo|pela",
)
