"""How often something is done, as Portuguese says it."""

from __future__ import annotations

from auditor.languages.tables.frequencies import Frequencies

TABLES = Frequencies(
    cues=(
        ("hour", "(cada|todos os|todas as|por) (horas?) | (vez|vezes) (ao|à) hora"),
        (
            "day",
            "(cada|todos os|todas as|por) (dias?) | diári(o|a|os|as) | diariamente | (vez|vezes) (ao|à) dia",
        ),
        (
            "week",
            "(cada|todos os|todas as|por) (semanas?) | semana(l|is|lmente) | (vez|vezes) (ao|à) semana",
        ),
        (
            "month",
            "(cada|todos os|todas as|por) (mês|meses) | mensa(l|is|lmente) | (vez|vezes) (ao|à) mês",
        ),
        (
            "quarter",
            "(cada|todos os|todas as|por) (trimestres?) | trimestra(l|is|lmente) | (vez|vezes) (ao|à) trimestre",
        ),
        (
            "year",
            "(cada|todos os|todas as|por) (anos?) | anua(l|is|lmente) | (vez|vezes) (ao|à) ano",
        ),
    )
)
