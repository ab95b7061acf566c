"""How articles, resolutions and pages are referred to in Spanish: written for this project.

The types are those of treaties, laws and documents of the United Nations.
"""

from __future__ import annotations

from auditor.languages.tables.references import References

_WORDS = {
    "article": ("artículo", "artículos", "articulo", "art", "arts"),
    "section": ("sección", "secciones", "secc"),
    "chapter": ("capítulo", "capítulos", "cap"),
    "paragraph": ("párrafo", "párrafos", "párr", "párrs", "parágrafo", "apartado"),
    "annex": ("anexo", "anexos", "apéndice"),
    "resolution": ("resolución", "resoluciones"),
    "decision": ("decisión", "decisiones"),
    "law": ("ley", "leyes"),
    "regulation": ("reglamento", "directiva"),
    "item": ("tema", "temas", "punto", "puntos"),
    "rule": ("regla", "reglas"),
    "part": ("parte", "partes"),
}  # fmt: skip
_ORDINALS = {
    "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercero": 3, "uno": 1,
}  # fmt: skip

TABLES = References(
    words=_WORDS,
    ordinals=_ORDINALS,
    number=r"n\.[oº]|núm\.|número",
    in_row="de",
    pages=r"págs?\.|páginas?",
    plural_ends=("s",),
)
