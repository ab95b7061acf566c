"""How articles, resolutions and pages are referred to in Portuguese: written for this project.

The types are those of treaties, laws and documents of the United Nations.
"""

from __future__ import annotations

from auditor.languages.tables.references import References

_WORDS = {
    "article": ("artigo", "artigos", "art", "arts"),
    "section": ("seção", "secção", "seções"),
    "chapter": ("capítulo", "capítulos"),
    "paragraph": ("parágrafo", "parágrafos", "§", "§§"),
    "annex": ("anexo", "anexos", "apêndice"),
    "resolution": ("resolução", "resoluções"),
    "decision": ("decisão", "decisões"),
    "law": ("lei", "leis"),
    "regulation": ("regulamento", "diretiva"),
    "item": ("item", "itens", "ponto"),
    "rule": ("regra",),
    "part": ("parte",),
}  # fmt: skip
_ORDINALS = {
    "primeiro": 1, "primeira": 1, "segundo": 2, "terceiro": 3, "único": 1,
}  # fmt: skip

TABLES = References(
    words=_WORDS,
    ordinals=_ORDINALS,
    number=r"n\.[oº]|número",
    in_row="de",
    pages=r"págs?\.|páginas?",
    plural_ends=("s",),
)
