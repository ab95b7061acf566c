"""How often something is done, as Spanish says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "(cada|todos los|todas las|por) (horas?) | (vez|veces) (al|a la) hora"),
        (
            "day",
            "(cada|todos los|todas las|por) (días?) | diari(o|a|os|as|amente) | (vez|veces) (al|a la) día",
        ),
        (
            "week",
            "(cada|todos los|todas las|por) (semanas?) | semanal~ | (vez|veces) (al|a la) semana",
        ),
        (
            "month",
            "(cada|todos los|todas las|por) (mes(es)?) | mensual~ | (vez|veces) (al|a la) mes",
        ),
        (
            "quarter",
            "(cada|todos los|todas las|por) (trimestres?) | trimestral~ | (vez|veces) (al|a la) trimestre",
        ),
        ("year", "(cada|todos los|todas las|por) (años?) | anual~ | (vez|veces) (al|a la) año"),
    )
)
