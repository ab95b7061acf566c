"""How articles, resolutions and pages are referred to in Italian: written for this project.

The types are those of treaties, laws and documents of the United Nations.
"""

from __future__ import annotations

from auditor.languages.tables.references import References

_WORDS = {
    "article": ("articolo", "articoli", "art", "artt"),
    "section": ("sezione", "sezioni"),
    "chapter": ("capitolo", "capitoli", "cap"),
    "paragraph": ("paragrafo", "paragrafi", "comma", "commi", "capoverso", "cpv"),
    "annex": ("allegato", "allegati", "appendice"),
    "resolution": ("risoluzione", "risoluzioni"),
    "decision": ("decisione", "decisioni"),
    "law": ("legge", "leggi"),
    "regulation": ("regolamento", "ordinanza", "direttiva"),
    "item": ("punto", "punti"),
    "rule": ("regola", "norma"),
    "part": ("parte",),
}  # fmt: skip
_ORDINALS = {
    "primo": 1, "prima": 1, "secondo": 2, "terzo": 3, "uno": 1,
}  # fmt: skip

TABLES = References(
    words=_WORDS,
    ordinals=_ORDINALS,
    number=r"numero|n\.[oº]",
    pages=r"pagine|pag\.",
    plural_ends=("i",),
)
