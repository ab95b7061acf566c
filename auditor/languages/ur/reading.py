"""Frequent short words of Urdu whose reverse is no frequent word."""

from __future__ import annotations

from auditor.languages.tables.reading import Reading

TABLES = Reading(
    words=frozenset(
        (
            "کے کی میں ہے اور سے کا کو اس نے ہیں کہ پر بھی ایک کر تھا تھی یہ وہ جو گیا ہو نہیں"
        ).split()
    ),
    finals="ںےۃ",
)
