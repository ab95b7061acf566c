"""One text however it is typed; and what must stay, because it says something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.orthography import (
    bare_arabic,
    lookup_arabic,
    one_form,
    plain_digits,
    plain_spelling,
)
from auditor.orthography.digits import raised_digits
from auditor.orthography.letters import without_accents
from auditor.orthography.spelling import presentation_forms

SAME = [
    ("ar", "لا نعدّ", "لا نعد"),
    ("ar", "كِتَابٌ جَدِيدٌ", "كتاب جديد"),
    ("ar", "الـمـحـمـد", "المحمد"),
    ("ar", "هٰذا الرحمٰن", "هذا الرحمن"),
    ("ar", "\ufe8d\ufedf\ufee4\ufed4\ufee8\ufeee\ufebf\ufef4\ufe94", "المفنوضية"),
    ("ar", "\ufefb \ufdf2", "لا الله"),
    ("ar", "٢٣٠ و ۴۵ و １２", "230 و 45 و 12"),
    ("ar", "کتاب هی کبیرۃ", "كتاب هي كبيرة"),
    ("ar", "\u200fقال\u200f \u061cهو\u200e", "قال هو"),
    ("ar", "ا\u0654حمد ا\u0655لى ا\u0653خر", "أحمد إلى آخر"),
    ("fa", "كتاب علي", "کتاب علی"),
    ("ur", "هے كيا", "ہے کیا"),
    ("he", "שָׁלוֹם עֲלֵיכֶ֑ם", "שלום עליכם"),
    ("he", "\ufb2aלום", "שלום"),
    ("fr", "e\u0301te\u0301", "été"),
    ("de", "Ver\u00adtrag", "Vertrag"),
]
KEPT = [
    ("ar", "شكراً كثيرا"),  # tanwin with fatha is ordinary spelling
    ("ar", "1440 هـ"),
    ("ar", "الـ 12 مادة"),
    ("ar", "4 ـ المادة"),
    ("ar", "أحمد إلى آخر مستشفى مدرسة مؤسسة شيء"),
    ("ar", "حركة \u0651 فوق الحرف"),  # a sign that is spoken of
    ("ar", "١٢٫٥".translate({0x661: "1", 0x662: "2", 0x665: "5"})),
    ("ar", "a\u202eb\u202c c\u2067d\u2069 e\u200bf \U000e0041"),  # what hides or reorders
    ("fa", "می\u200cخواهم"),
    ("ckb", "كوردي ک ی"),
    ("yi", "אַ אָ"),
    ("he", "בית־ספר״ ׳"),
    ("en", "½ ² ﬁ ™ № Ａ"),  # compatibility characters that are no Arabic letters
    ("th", "ประเทศไทย"),
    ("hi", "क्‍ष की"),
    ("und", "👨‍👩‍👧 ☎\ufe0f"),
]


@pytest.mark.parametrize(("code", "written", "read"), SAME)
def test_one_text_written_in_two_ways(code: str, written: str, read: str) -> None:
    folded = plain_spelling(written, code)
    assert folded.text == read
    assert folded.origin(len(folded.text)) == len(written)


@pytest.mark.parametrize(("code", "text"), KEPT)
def test_what_stays(code: str, text: str) -> None:
    folded = plain_spelling(text, code)
    assert folded.text == text
    assert not folded.marks


ANY = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from("ابتـًَُِّْٰٔٱأىیکةلا ۂﷲﻻﷺﱞﹶﹷ٣۴é\u0301\u0323\u200f\u00adשָׁ"),
    ),
    max_size=40,
)


@given(ANY, st.sampled_from(["ar", "fa", "ur", "he", "en"]))
def test_spelling_again_changes_nothing(text: str, code: str) -> None:
    once = plain_spelling(text, code).text
    assert plain_spelling(once, code).text == once


@given(ANY)
def test_places_grow(text: str) -> None:
    folded = plain_spelling(text, "ar")
    places = [folded.origin(i) for i in range(len(folded.text) + 1)]
    assert places == sorted(places)
    assert not places or places[-1] == len(text)


@given(ANY)
def test_one_for_one_functions_keep_the_length(text: str) -> None:
    for function in (plain_digits, raised_digits, one_form):
        assert len(function(text)) == len(text)


def test_digits() -> None:
    assert plain_digits("٢٣ ۴۵ १२ １２ ²①") == "23 45 12 12 ²①"
    assert raised_digits("٢٣ ²①") == "23 21"
    assert plain_digits("\ud800١") == "\ufffd1"


def test_keys() -> None:
    assert bare_arabic("الأُمَّـة") == "الامه"
    assert lookup_arabic("الأمم") == lookup_arabic("الامم") == "الامم"
    assert lookup_arabic("گوگل") == lookup_arabic("كوكل")
    assert without_accents("E\u0301te\u0301") == without_accents("Été") == "Ete"


def test_counting_presentation_forms() -> None:
    assert presentation_forms("\ufe8d\ufedf x") == 2
    assert presentation_forms("الف") == 0
