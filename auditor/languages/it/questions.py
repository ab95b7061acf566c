"""The words of Italian that ask, written by hand."""

from __future__ import annotations

from auditor.languages.tables.questions import Questions

TABLES = Questions(
    opening=(
        "chi|che cosa|cosa|perché|come|quando|dove|dov['’]è|qual|quale|quali|quanto|quanta|"
        "quanti|quante"
    ),
    within=(
        "se|chi|che cosa|cosa|perché|come|quando|dove|qual|quale|quali|quant[oaie]|"
        r"domand\w*|chied\w*|chiest\w*"
    ),
)
