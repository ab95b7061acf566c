"""The words that references begin with, and ordinals that stand for their numbers.

Written for this project; the types are those of treaties, laws and United Nations documents.
"""

from __future__ import annotations

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
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
    },
    "ar": {
        "article": ("مادة", "مادتين", "مادتان", "مواد", "المادة", "المواد"),
        "section": ("قسم", "باب", "فرع", "جزء"),
        "chapter": ("فصل", "فصلين"),
        "paragraph": ("فقرة", "فقرتين", "فقرتان", "فقرات"),
        "annex": ("مرفق", "مرفقه", "مرفقها", "ملحق", "تذييل", "ضميمة"),
        "resolution": ("قرار", "قرارين", "قراري", "قرارات", "قراره", "قراريه", "قراراته", "قرارها",
                       "قراريها", "قراراتها"),
        "decision": ("مقرر", "مقررين", "مقررات", "مقرره", "مقررها"),
        "law": ("قانون",),
        "regulation": ("لائحة", "نظام"),
        "item": ("بند", "بندين", "بندان", "بنود"),
        "rule": ("قاعدة", "قواعد"),
    },
    "fr": {
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
    },
    "de": {
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
    },
    "es": {
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
    },
    "it": {
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
    },
    "pt": {
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
    },
}  # fmt: skip

_EN = "one two three four five six seven eight nine ten eleven twelve".split()
_EN_ORDINAL = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
ORDINALS: dict[str, dict[str, int]] = {
    "en": {w: i for words in (_EN, _EN_ORDINAL) for i, w in enumerate(words, 1)},
    "fr": {"premier": 1, "première": 1, "deux": 2, "deuxième": 2, "trois": 3, "quatre": 4},
    "de": {"eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5},
    "es": {"primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercero": 3, "uno": 1},
    "it": {"primo": 1, "prima": 1, "secondo": 2, "terzo": 3, "uno": 1},
    "pt": {"primeiro": 1, "primeira": 1, "segundo": 2, "terceiro": 3, "único": 1},
}
_UNITS = {
    1: "أول أولى أولا حادي حادية واحدة", 2: "ثاني ثانية ثانيا", 3: "ثالث ثالثة ثالثا", 4: "رابع رابعة رابعا",
    5: "خامس خامسة خامسا", 6: "سادس سادسة سادسا", 7: "سابع سابعة سابعا", 8: "ثامن ثامنة ثامنا", 9: "تاسع تاسعة تاسعا",
    10: "عاشر عاشرة عاشرا",
}  # fmt: skip
ARABIC_ORDINALS: dict[str, int] = {
    word: number for number, words in _UNITS.items() for word in words.split()
} | {
    f"{word} {teen}": 10 + number
    for number, words in _UNITS.items()
    if number < 10
    for word in words.split()
    for teen in ("عشر", "عشرة")
}
