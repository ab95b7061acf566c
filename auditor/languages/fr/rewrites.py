"""How one small word turns a sentence of French around."""

from __future__ import annotations

from auditor.languages.tables.rewrites import Rewrites

_REWRITES = (
    (
        "negation",
        r"n['’](est|a|ont|était|étaient|avait|avaient|aura|auront|ai|avons|avez|aurait|auraient) pas",
        r"\1",
    ),
    ("negation", r"ne (\w+) (?:pas|plus|jamais)", r"\1"),
    ("negation", r"n['’](\w+) (?:pas|plus|jamais)", r"\1"),
    ("negation", "ne (?:pas|plus|jamais) ", ""),
    ("negation", "sans", "avec"),
    (
        "negation",
        r"(?<!['’])(?<!ne )(?<!\by )(?<!se )(est|a|ont|était|avait|avaient|aura|auront|aurait)(?! pas| plus| jamais|-)(?= \w)",
        r"n'\1 pas",
    ),
    (
        "negation",
        r"(?<!ne )(?<!se )(?<!le )(?<!la )(?<!y )(?<!en )(sont|sera|seront|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|fait|font|va|vont|reste|demeure|devrait|devraient|prévoit|comprend|constitue|permet)(?! pas| plus| jamais|-)(?= \w)",
        r"ne \1 pas",
    ),
    ("modality", r"(?<!ne )(?:doit|devra)(?! pas)(?= [a-zéê])", "peut"),
    ("modality", r"(?<!ne )(?:doivent|devront)(?! pas)(?= [a-zéê])", "peuvent"),
    ("modality", r"(?<!ne )(?:peut|pourra)(?! pas)(?= [a-zéê])", "doit"),
    ("modality", r"(?<!ne )(?:peuvent|pourront)(?! pas)(?= [a-zéê])", "doivent"),
    ("modality", r"(?<!ne )devrait(?! pas)(?= [a-zéê])", "doit"),
    ("modality", r"(?<!ne )devraient(?! pas)(?= [a-zéê])", "doivent"),
    ("modality", r"(est|sont) tenue?s? (?=de|d['’])", r"\1 libres "),
)

_OPPOSITES = (
    ("tous les", "certains des"),
    ("toutes les", "certaines des"),
    ("tous", "certains"),
    ("toutes", "certaines"),
    ("chaque", "aucun"),
    ("la plupart", "peu"),
    ("au moins", "au plus"),
    ("minimum", "maximum"),
    ("plus de", "moins de"),
    ("supérieur", "inférieur"),
    ("supérieure", "inférieure"),
    ("davantage", "moins"),
    ("augmentation", "diminution"),
    ("hausse", "baisse"),
    ("augmenter", "réduire"),
    ("augmenté", "diminué"),
    ("accroissement", "réduction"),
    ("accroître", "réduire"),
    ("renforcer", "affaiblir"),
    ("renforcement", "affaiblissement"),
    ("avant", "après"),
    ("précédent", "suivant"),
    ("dernier", "prochain"),
    ("dernière", "prochaine"),
    ("premier", "dernier"),
    ("première", "dernière"),
    ("toujours", "jamais"),
    ("nord", "sud"),
    ("orientale", "occidentale"),
    ("oriental", "occidental"),
    ("à l'intérieur", "à l'extérieur"),
    ("intérieur", "extérieur"),
    ("importations", "exportations"),
    ("y compris", "à l'exception de"),
    ("temporaire", "permanent"),
    ("majorité", "minorité"),
    ("début", "fin"),
    ("direct", "indirect"),
    ("possible", "impossible"),
    ("partiellement", "entièrement"),
    ("public", "privé"),
)

TABLES = Rewrites(rewrites=_REWRITES, opposites=_OPPOSITES)
