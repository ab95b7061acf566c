"""How articles, resolutions and pages are referred to in German: written for this project.

The types are those of treaties, laws and documents of the United Nations.
"""

from __future__ import annotations

from auditor.languages.tables.references import References

_WORDS = {
    "article": ("Artikel", "Artikels", "Artikeln", "Art"),
    "section": ("Abschnitt", "Abschnitte", "Paragraph", "Paragraf", "§", "§§"),
    "chapter": ("Kapitel", "Kapiteln"),
    "paragraph": ("Absatz", "Absätze", "Absätzen", "Abs", "Ziffer", "Ziff", "Ziffern"),
    "annex": ("Anhang", "Anlage", "Anhänge"),
    "resolution": ("Resolution", "Resolutionen"),
    "decision": ("Beschluss", "Beschlüsse", "Entscheidung"),
    "law": ("Gesetz",),
    "regulation": ("Verordnung", "Richtlinie"),
    "item": ("Punkt", "Tagesordnungspunkt", "Nummer", "Buchstabe"),
    "rule": ("Regel",),
    "part": ("Teil",),
}  # fmt: skip
_ORDINALS = {
    "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5,
}  # fmt: skip

TABLES = References(
    words=_WORDS,
    ordinals=_ORDINALS,
    number=r"nr\.?",
    in_row="der|dem",
    pages=r"S\.|Seiten?",
    plural_ends=("s",),  # Abs. is short for one or for several
)
