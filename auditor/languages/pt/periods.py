"""How decades and centuries are said in Portuguese (from any grammar)."""

from __future__ import annotations

from auditor.languages.tables.periods import Periods

TABLES = Periods(
    digits=r"\b(?:anos|década de)[ \u00a0]+['’]?((?:1[0-9]|20)?[0-9]0)(?![0-9])",
    after_years=r"\banos[ \u00a0]+",
    tens=tuple("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split()),
    century="séculos?",
    roman_behind=True,
)
