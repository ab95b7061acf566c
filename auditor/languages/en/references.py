"""How articles, resolutions and pages are referred to in English: written for this project.

The types are those of treaties, laws and documents of the United Nations.
"""

from __future__ import annotations

from auditor.languages.tables.references import References

_WORDS = {
    "article": ("article", "articles", "art", "arts"),
    "section": ("section", "sections", "sect", "sec", "§", "§§"),
    "chapter": ("chapter", "chapters"),
    "paragraph": ("paragraph", "paragraphs", "para", "paras", "subparagraph", "subparagraphs"),
    "annex": ("annex", "annexes", "appendix", "enclosure"),
    "resolution": ("resolution", "resolutions"),
    "decision": ("decision", "decisions"),
    "law": ("law", "act", "laws"),
    "regulation": ("regulation", "regulations", "directive"),
    "item": ("item", "items"),
    "rule": ("rule", "rules"),
    "part": ("part", "parts"),
}  # fmt: skip
_CARDINALS = "one two three four five six seven eight nine ten eleven twelve".split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()

TABLES = References(
    words=_WORDS,
    ordinals={word: n for row in (_CARDINALS, _ORDINALS) for n, word in enumerate(row, 1)},
    number=r"no\.?|nos\.|number",
    in_row="the",
    # "annex I to the letter", not "in this paragraph I argue".
    behind_one=(
        r"\s{0,2}(?:$|[^\w\s]"
        r"|(?:of|to|and|or|above|below|in|is|are|shall|for|on|by|as|sets?|contains?)\b)"
    ),
    pages="pages?",
    plural_ends=("s",),
)
