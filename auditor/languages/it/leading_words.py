"""Words of Italian that always lead to another, written by hand."""

from __future__ import annotations

from auditor.languages.tables.leading_words import LeadingWords

TABLES = LeadingWords(
    leading=(
        "il|lo|la|i|gli|le|un|uno|una|di|del|della|dei|delle|in|nel|nella|tra|fra|e|o|per|"
        "con|da|dal|dalla"
    ),
    determiner="il|gli|della|dello|dei|degli|delle|nel|nella|nei|alla|alle|dalla",
)
