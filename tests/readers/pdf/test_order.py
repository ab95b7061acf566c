"""Lines as they are seen, from left to right, and as they are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.readers.pdf.order import direction, last_strong, reading_order

# What a line shows from left to right; what it says. By the rules of UAX #9.
RIGHTWARD = [
    ("يدنج 5,200 بحسب", "بسحب 5,200 جندي"),
    ("يدنج ٥٬٢٠٠ بحسب", "بسحب ٥٬٢٠٠ جندي"),
    ("%3.5 وأ ٪٣٫٥ ةبسنب", "بنسبة ٣٫٥٪ أو 3.5%"),
    (".05:00 ةعاسلاو 22:00 ةعاسلا نيب", "بين الساعة 22:00 والساعة 05:00."),
    (",2020 .12/05/2020 يف", "في 12/05/2020. 2020,"),
    ("0100-555-1-964+ فتاه", "هاتف +964-1-555-0100"),
    ("5,000.50$ غلبم", "مبلغ $5,000.50"),
    ("هنم أ-3 ةرقفلا", "الفقرة 3-أ منه"),
    ("لبقت (FAO) ةعارزلاو", "والزراعة (FAO) تقبل"),
    (")2017( 2396 رارق", "قرار 2396 (2017)"),
    ("(2017) 2396 رارق", "قرار 2396 (2017)"),
    (".)أ( ١٠ ةداملا", "المادة ١٠ (أ)."),
    (".(أ) ١٠ ةداملا", "المادة ١٠ (أ)."),
    ("S/2020/12 ةقيثولا", "الوثيقة S/2020/12"),
    ("فتاهلاو https://www.un.org/ar?id=12 :عقوملا", "الموقع: https://www.un.org/ar?id=12 والهاتف"),
    ("United Nations (UN) ةمظنم", "منظمة United Nations (UN)"),
    ("תונידמ 5 ,2020 רבמצדב 31-ל דע", "עד ל-31 בדצמבר 2020, 5 מדינות"),
    ("3-5 ףיעס", "סעיף 3-5"),
    ("3.5% ךסהמ", "מהסך 3.5%"),
    ("«انل» لاق", "قال «لنا»"),
    ("»انل« لاق", "قال «لنا»"),
]
LEFTWARD = [
    ("We leave (5,200).", "We leave (5,200)."),
    ("the word بحس means", "the word سحب means"),
    # Right-to-left text in a left-to-right paragraph: its stop stands at the right.
    ("٢٠٢٠ يناثلا نوناك ٦ ،دادغب", "بغداد، ٦ كانون الثاني ٢٠٢٠"),
    ("05:00 ةعاسلاو 22:00 ةعاسلا.", "الساعة 22:00 والساعة 05:00."),
    ("،ءارزولا سيئر", "رئيس الوزراء،"),
    ("[ةنيع.]", "[عينة.]"),
]


@pytest.mark.parametrize(("seen", "read"), RIGHTWARD)
def test_lines_read_from_the_right(seen: str, read: str) -> None:
    before = "R" if any("\u0590" <= c <= "\u05ff" for c in seen) else "AL"
    assert reading_order(list(seen), rightward=True, before=before) == read


@pytest.mark.parametrize(("seen", "read"), LEFTWARD)
def test_lines_read_from_the_left(seen: str, read: str) -> None:
    assert reading_order(list(seen), rightward=False) == read


def test_a_glyph_of_several_letters_keeps_their_order() -> None:
    assert reading_order(["م", "م", "لأ", "ا"], rightward=True) == "الأمم"
    assert reading_order(["5,200", " ", "نم"], rightward=True) == "نم 5,200"


def test_what_a_paragraph_begins_with_counts() -> None:
    # Before any Arabic letter, a sign belongs to its number.
    assert reading_order(list("نم 3.5%"), rightward=True, before="") == "3.5% من"
    assert reading_order(list("نم %3.5"), rightward=True, before="AL") == "3.5% من"


def test_last_strong() -> None:
    assert last_strong("في 2020.") == "AL"
    assert last_strong("של 2020") == "R"
    assert last_strong("12, 13", "AL") == "AL"
    assert direction("abc في") < 0 < direction("a في من")


words = st.text(alphabet="ابتثجحدرسعفقكلمنهوي", min_size=1, max_size=8)
digits = st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])
numbers = digits.flatmap(
    lambda alphabet: st.lists(
        st.text(alphabet=alphabet, min_size=1, max_size=4), min_size=1, max_size=3
    ).flatmap(
        lambda parts: st.sampled_from([".", ",", ":", "/"]).map(lambda sign: sign.join(parts))
    )
)


@given(st.lists(st.tuples(words, numbers), min_size=1, max_size=6))
def test_no_number_is_ever_turned_round(pieces: list[tuple[str, str]]) -> None:
    read = " ".join(f"{word} {number}" for word, number in pieces)
    seen = " ".join(f"{number} {word[::-1]}" for word, number in reversed(pieces))
    assert reading_order(list(seen), rightward=True) == read


@given(st.text(max_size=60), st.booleans())
def test_nothing_is_lost(text: str, rightward: bool) -> None:
    mirrors = "()[]{}«»‹›（）"
    read = reading_order(list(text), rightward=rightward)
    plain = [c for c in text if c not in mirrors]
    assert sorted(c for c in read if c not in mirrors) == sorted(plain)
    assert len(read) == len(text)
