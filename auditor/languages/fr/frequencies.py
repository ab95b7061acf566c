"""How often something is done, as French says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "(chaque|tous les|toutes les|par) (heures?)"),
        ("day", "(chaque|tous les|toutes les|par) (jours?) | quotidien~ | journali(er|ère)~"),
        ("week", "(chaque|tous les|toutes les|par) (semaines?) | hebdomadaire~"),
        ("month", "(chaque|tous les|toutes les|par) (mois) | mensuel~"),
        ("quarter", "(chaque|tous les|toutes les|par) (trimestres?) | trimestriel~"),
        ("year", "(chaque|tous les|toutes les|par) (ans?|années?) | annuel~"),
    )
)
