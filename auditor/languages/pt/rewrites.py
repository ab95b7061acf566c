"""How one small word turns a sentence of Portuguese around."""

from __future__ import annotations

from auditor.languages.tables.rewrites import Rewrites

_REWRITES = (
    ("negation", r"não (?=\w)", ""),
    ("negation", "sem", "com"),
    ("negation", "nunca", "sempre"),
    ("negation", "ninguém", "todos"),
    (
        "negation",
        r"(?<!não )(?<!se )((?:se )?(?:é|são|foi|foram|está|estão|será|serão|tem|têm|tinha|pode|podem|deve|devem|deverá|deverão|poderá|poderão|deveria|deveriam|há|continua|continuam|vai|vão|era|eram))(?= [a-záéíóúãõ])",
        r"não \1",
    ),
    ("modality", r"(?<!não )(?:deve|deverá)(?= [a-z])", "pode"),
    ("modality", r"(?<!não )(?:devem|deverão)(?= [a-z])", "podem"),
    ("modality", r"(?<!não )(?:pode|poderá)(?= [a-z])", "deve"),
    ("modality", r"(?<!não )(?:podem|poderão)(?= [a-z])", "devem"),
    ("modality", r"(?<!não )deveria(?= [a-z])", "deve"),
    ("modality", r"(?<!não )deveriam(?= [a-z])", "devem"),
    ("modality", r"(tem|têm) (?:que|de)", r"\1 a opção de"),
)

_OPPOSITES = (
    ("todos os", "alguns dos"),
    ("todas as", "algumas das"),
    ("todos", "alguns"),
    ("todas", "algumas"),
    ("cada", "nenhum"),
    ("muitos", "poucos"),
    ("muitas", "poucas"),
    ("maioria", "minoria"),
    ("pelo menos", "no máximo"),
    ("mínimo", "máximo"),
    ("mais de", "menos de"),
    ("mais", "menos"),
    ("maior", "menor"),
    ("superior", "inferior"),
    ("aumento", "redução"),
    ("aumentar", "reduzir"),
    ("aumentou", "diminuiu"),
    ("crescimento", "queda"),
    ("fortalecer", "enfraquecer"),
    ("fortalecimento", "enfraquecimento"),
    ("antes", "depois"),
    ("anterior", "seguinte"),
    ("anteriores", "seguintes"),
    ("último", "próximo"),
    ("última", "próxima"),
    ("primeiro", "último"),
    ("primeira", "última"),
    ("sempre", "nunca"),
    ("norte", "sul"),
    ("leste", "oeste"),
    ("oriental", "ocidental"),
    ("dentro", "fora"),
    ("interno", "externo"),
    ("interna", "externa"),
    ("importações", "exportações"),
    ("contra", "a favor de"),
    ("temporário", "permanente"),
    ("temporária", "permanente"),
    ("início", "fim"),
    ("direto", "indireto"),
    ("possível", "impossível"),
    ("parcialmente", "totalmente"),
    ("público", "privado"),
    ("pública", "privada"),
)

TABLES = Rewrites(rewrites=_REWRITES, opposites=_OPPOSITES)
