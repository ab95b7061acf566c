"""How articles, resolutions and pages are referred to in French: written for this project.

The types are those of treaties, laws and documents of the United Nations.
"""

from __future__ import annotations

from auditor.languages.tables.references import References

_WORDS = {
    "article": ("article", "articles", "art"),
    "section": ("section", "sections", "sect"),
    "chapter": ("chapitre", "chapitres", "chap"),
    "paragraph": ("paragraphe", "paragraphes", "par.", "alinéa", "alinéas"),
    "annex": ("annexe", "annexes", "appendice"),
    "resolution": ("résolution", "résolutions"),
    "decision": ("décision", "décisions"),
    "law": ("loi", "lois"),
    "regulation": ("règlement", "règlements", "ordonnance", "directive"),
    "item": ("point", "points"),
    "rule": ("règle", "règles"),
    "part": ("partie", "parties"),
}  # fmt: skip
_ORDINALS = {
    "premier": 1, "première": 1, "deux": 2, "deuxième": 2, "trois": 3, "quatre": 4,
}  # fmt: skip

TABLES = References(
    words=_WORDS,
    ordinals=_ORDINALS,
    number=r"no\.?|nos\.|numéro",
    in_row="de",
    pages="pages?",
    plural_ends=("s",),
)
