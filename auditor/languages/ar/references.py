"""How articles, resolutions and pages are referred to in Arabic: written for this project.

The types are those of treaties, laws and documents of the United Nations.
"""

from __future__ import annotations

from auditor.languages.tables.references import References

_WORDS = {
    "article": ("مادة", "مادتين", "مادتان", "مواد", "المادة", "المواد"),
    "section": ("قسم", "باب", "فرع", "جزء"),
    "chapter": ("فصل", "فصلين"),
    "paragraph": ("فقرة", "فقرتين", "فقرتان", "فقرات"),
    "annex": ("مرفق", "مرفقه", "مرفقها", "ملحق", "تذييل", "ضميمة"),
    "resolution": (
        "قرار", "قرارين", "قراري", "قرارات", "قراره", "قراريه", "قراراته", "قرارها", "قراريها",
        "قراراتها",
    ),
    "decision": ("مقرر", "مقررين", "مقررات", "مقرره", "مقررها"),
    "law": ("قانون",),
    "regulation": ("لائحة", "نظام"),
    "item": ("بند", "بندين", "بندان", "بنود"),
    "rule": ("قاعدة", "قواعد"),
}  # fmt: skip
_UNITS = {
    1: "أول أولى أولا حادي حادية واحدة", 2: "ثاني ثانية ثانيا", 3: "ثالث ثالثة ثالثا", 4: "رابع رابعة رابعا",
    5: "خامس خامسة خامسا", 6: "سادس سادسة سادسا", 7: "سابع سابعة سابعا", 8: "ثامن ثامنة ثامنا", 9: "تاسع تاسعة تاسعا",
    10: "عاشر عاشرة عاشرا",
}  # fmt: skip
_ORDINALS = {word: number for number, words in _UNITS.items() for word in words.split()}
_TEENS = {
    f"{word} {ten}": 10 + number
    for word, number in _ORDINALS.items()
    if number < 10
    for ten in ("عشر", "عشرة")
}

TABLES = References(
    words=_WORDS,
    ordinals={**_ORDINALS, **_TEENS},
    number="رقم|رقمه|ذي الرقم",
    again="مكررا?",
    second_word="عشرة?",
    pages=r"ص\.?|(?:ال)?صفح[\u0621-\u064a]+",
    plural_ends=("ان", "ين", "ات", "اد"),
)
