"""How decades and centuries are said in Spanish (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.periods import Periods

TABLES = Periods(
    digits=(
        r"\b(?:años|década de(?: los)?|decenio de)[ \u00a0]+['’]?((?:1[0-9]|20)?[0-9]0)(?![0-9])"
    ),
    after_years=r"\baños[ \u00a0]+",
    tens=tuple("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()),
    century="siglos?",
    roman_behind=True,
)
