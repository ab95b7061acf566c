"""Words of English that always lead to another, written by hand."""

from __future__ import annotations

from auditor.languages.tables.leading_words import LeadingWords

_DETERMINERS = "the|an|their|our|my|your|whose|every"

TABLES = LeadingWords(
    leading=(
        "the|an|their|our|my|your|whose|every|of|from|between|among|than|and|or|into|"
        "during|upon|toward|towards|at|for|in|on|by|with|near|under|against|via"
    ),
    determiner=_DETERMINERS,
    never_after=(
        (
            _DETERMINERS,
            (
                "the|of|from|and|or|but|is|are|was|were|has|have|had|which|who|whose|would|could|"
                "shall|should|must|been|to|by|at|for|with|into"
            ),
        ),
        ("of|from|between", "is|are|was|were|but|has|have|had|would|could|shall|should|must"),
    ),
    clitic="['’]s",
)
