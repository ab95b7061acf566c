"""The words of Spanish that ask, written by hand."""

from __future__ import annotations

from auditor.languages.tables.questions import Questions

TABLES = Questions(
    opening=(
        "quién|quiénes|qué|por qué|cómo|cuándo|dónde|cuál|cuáles|cuánto|cuánta|cuántos|cuántas"
    ),
    within=r"si|quién|quiénes|qué|cómo|cuándo|dónde|cuál|cuáles|cuánt[oa]s?|pregunt\w*",
)
