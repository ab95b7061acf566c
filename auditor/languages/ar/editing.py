"""What an editor of Arabic may write in another way without saying anything else; written by hand.

Spellings: the ways to write hamza, final ya and ta marbuta that are one in readers' eyes. Phrases: exchanges of official
prose, as in the United Nations' Arabic style guide.
"""

from __future__ import annotations

from auditor.languages.tables.editing import Editing

TABLES = Editing(
    spellings=((r"[أإآٱ]", "ا"), (r"ى$", "ي"), (r"ة$", "ه"), (r"[ؤئ]", "ء")),
    respelled=(
        ("مائة", "مئة"),
        ("شؤون", "شئون"),
        ("مسؤول", "مسئول"),
        ("مسؤولية", "مسئولية"),
        ("إذن", "إذا"),
    ),
    phrases=(
        ("بغية", "من أجل", "بهدف"),
        ("فيما يتعلق ب", "بشأن", "بخصوص"),
        ("وفقا ل", "طبقا ل", "بموجب", "عملا ب"),
        ("في حالة", "في حال"),
        ("بسبب", "نتيجة"),
        ("خلال", "أثناء"),
        ("مثل", "على سبيل المثال"),
        ("حوالي", "نحو", "زهاء", "قرابة"),
        ("يتعين", "يجب"),
        ("يحق", "يجوز"),
        ("رغم", "على الرغم من"),
        ("باستثناء", "ما عدا", "عدا"),
        ("فضلا عن", "علاوة على", "إضافة إلى"),
        ("عن طريق", "بواسطة", "من خلال"),
        ("حاليا", "في الوقت الراهن", "الآن"),
        ("كل", "جميع"),
        ("عندما", "حينما"),
        ("قام ب", "نفذ"),
        ("كذلك", "أيضا"),
    ),
    adverbs=frozenset("أيضا كذلك كما لذلك بالتالي إذن غير أن بيد".split()),
    in_turn=frozenset({"التوالي", "الأول", "الثاني"}),
    negators=frozenset("لا لم لن ليس ليست غير دون بدون ولا ولم ولن وليس".split()),
    openers=frozenset("إذا عندما بعد قبل رغم خلال في وفقا بغية".split()),
)
