"""The words of French that ask, written by hand."""

from __future__ import annotations

from auditor.languages.tables.questions import Questions

TABLES = Questions(
    opening=(
        "qui|que|qu['’]est-ce|quoi|pourquoi|comment|quand|où|quel|quelle|quels|quelles|"
        "combien|est-ce|lequel|laquelle|"
        r"[\w’']+-(?:t-)?(?:il|elle|on|ils|elles|nous|vous|je|tu|ce)"
    ),
    within=(
        r"si|s['’]ils?|qui|ce qu\w*|ce qu['’]\w*|pourquoi|comment|quand|où|quel|quelle|"
        r"quels|quelles|combien|question|demand\w*|"
        r"[\w’']+-(?:t-)?(?:il|elle|on|ils|elles|nous|vous|je|tu|ce)"
    ),
)
