"""How often something is done, as Italian says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "(ogni|tutti i|tutte le) (or[ae])"),
        ("day", "(ogni|tutti i|tutte le) (giorn[oi]) | giornalier~ | quotidian~ | al giorno"),
        ("week", "(ogni|tutti i|tutte le) (settiman[ae]) | settimanal~ | alla settimana"),
        ("month", "(ogni|tutti i|tutte le) (mes[ei]) | mensil~ | al mese"),
        ("quarter", "(ogni|tutti i|tutte le) (trimestr[ei]) | trimestral~"),
        ("year", r"(ogni|tutti i|tutte le) (ann[oi]) | annual~ | annu[oaie] | all'anno"),
    )
)
