"""How one small word turns a sentence of Spanish around."""

from __future__ import annotations

from auditor.languages.tables.rewrites import Rewrites

_REWRITES = (
    ("negation", r"no (?=se |ha |han |es |son |está |puede |debe |[a-z]+[aeoáéó]n? )", ""),
    ("negation", "sin(?! embargo)", "con"),
    ("negation", "nunca", "siempre"),
    ("negation", "nadie", "todos"),
    (
        "negation",
        r"(?<!no )(?<!se )(?<!lo )(?<!la )((?:se |lo |le |les )?(?:es|son|ha|han|había|habían|fue|fueron|está|están|será|serán|puede|pueden|debe|deben|deberá|deberán|podrá|podrán|tiene|tienen|debería|deberían|hay|sigue|siguen))(?= [a-záéíóú])",
        r"no \1",
    ),
    ("modality", r"(?<!no )(?:debe|deberá)(?= [a-z])", "puede"),
    ("modality", r"(?<!no )(?:deben|deberán)(?= [a-z])", "pueden"),
    ("modality", r"(?<!no )(?:puede|podrá)(?= [a-z])", "debe"),
    ("modality", r"(?<!no )(?:pueden|podrán)(?= [a-z])", "deben"),
    ("modality", r"(?<!no )debería(?= [a-z])", "debe"),
    ("modality", r"(?<!no )deberían(?= [a-z])", "deben"),
    ("modality", r"(tiene|tienen) que", r"\1 la opción de"),
)

_OPPOSITES = (
    ("todos los", "algunos de los"),
    ("todas las", "algunas de las"),
    ("todos", "algunos"),
    ("todas", "algunas"),
    ("cada", "ningún"),
    ("muchos", "pocos"),
    ("muchas", "pocas"),
    ("la mayoría", "una minoría"),
    ("al menos", "como máximo"),
    ("por lo menos", "a lo sumo"),
    ("mínimo", "máximo"),
    ("más de", "menos de"),
    ("más", "menos"),
    ("mayor", "menor"),
    ("superior", "inferior"),
    ("aumento", "disminución"),
    ("aumentar", "reducir"),
    ("aumentó", "disminuyó"),
    ("incremento", "reducción"),
    ("fortalecer", "debilitar"),
    ("fortalecimiento", "debilitamiento"),
    ("antes", "después"),
    ("anterior", "siguiente"),
    ("anteriores", "siguientes"),
    ("último", "próximo"),
    ("última", "próxima"),
    ("primer", "último"),
    ("primera", "última"),
    ("siempre", "nunca"),
    ("norte", "sur"),
    ("oriental", "occidental"),
    ("dentro", "fuera"),
    ("interno", "externo"),
    ("interna", "externa"),
    ("importaciones", "exportaciones"),
    ("contra", "a favor de"),
    ("incluido", "excluido"),
    ("temporal", "permanente"),
    ("mayoría", "minoría"),
    ("comienzo", "fin"),
    ("directo", "indirecto"),
    ("posible", "imposible"),
    ("parcialmente", "totalmente"),
    ("público", "privado"),
    ("pública", "privada"),
)

TABLES = Rewrites(rewrites=_REWRITES, opposites=_OPPOSITES)
