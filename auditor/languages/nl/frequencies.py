"""How often something is done, as Dutch says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "(elk|elke|ieder|iedere|per) (uur)"),
        ("day", "(elk|elke|ieder|iedere|per) (dag) | dagelijks~"),
        ("week", "(elk|elke|ieder|iedere|per) (week) | wekelijks~"),
        ("month", "(elk|elke|ieder|iedere|per) (maand) | maandelijks~"),
        ("quarter", "(elk|elke|ieder|iedere|per) (kwartaal) | driemaandelijks~"),
        ("year", "(elk|elke|ieder|iedere|per) (jaar) | jaarlijks~"),
    )
)
