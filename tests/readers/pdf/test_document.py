"""PDF files, as programs of many kinds write them, to paragraphs."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.model import BlockKind
from auditor.readers import read
from auditor.readers.parts import Part
from auditor.readers.pdf.document import parts_of_pdf
from tests.support.pdf_files import Run, arabic, latin, pdf, seen

H, P, L, R = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW
LEFT, LINE = 72, 14.4


def texts(data: bytes) -> list[str]:
    return [part.text for part in parts_of_pdf(data).parts]


def column(*lines: str, top: float = 720, **more: object) -> list[Run]:
    return [latin(line, y=top - LINE * at, **more) for at, line in enumerate(lines) if line]


LONG = "We ask the civil aviation authority to clear the four routes listed in it"
NEXT = "and we have named Colonel Harper as our point of contact for that matter"


def test_lines_of_a_paragraph_are_joined() -> None:
    data = pdf(column(LONG, NEXT, "from now on.", "", "Sir,", "", LONG, "now."))
    assert texts(data) == [f"{LONG} {NEXT} from now on.", "Sir,", f"{LONG} now."]


def test_a_line_with_room_for_the_next_word_ends_its_paragraph() -> None:
    data = pdf(column(LONG, "and so on.", "Then the council met again to", NEXT, LONG))
    assert texts(data)[:2] == [f"{LONG} and so on.", "Then the council met again to"]


def test_a_wider_gap_ends_a_paragraph() -> None:
    runs = [*column(LONG, NEXT), *column(LONG, NEXT, top=720 - 4 * LINE)]
    assert texts(pdf(runs)) == [f"{LONG} {NEXT}"] * 2


def test_headings_by_size_weight_and_name() -> None:
    runs = [
        latin("General provisions", y=760, size=18),
        *column(LONG, NEXT),
        latin("Final provisions", y=660, bold=True),
        *column(LONG, NEXT, top=640),
        latin("Article 5", y=580),
    ]
    parts = parts_of_pdf(pdf(runs)).parts
    assert [part.kind for part in parts] == [H, P, H, P, H]


def test_list_items() -> None:
    runs = [
        *column(LONG),
        Run(("•",), x=80, y=690),
        latin("notification within 30 days", x=96, y=690),
        Run(("\uf0b7",), x=80, y=672),
        latin("payment of $5,000.50", x=96, y=672),
        latin("(a) the annex", x=80, y=650),
    ]
    parts = parts_of_pdf(pdf(runs)).parts
    assert [(part.text, part.kind) for part in parts] == [
        (LONG, P),
        ("notification within 30 days", L),
        ("payment of $5,000.50", L),
        ("(a) the annex", L),
    ]


def test_table_rows() -> None:
    rows = [
        ("Year", "Troops", "Note"),
        ("2019", "5,200", "ground forces"),
        ("2020", "2,500", "none"),
    ]
    runs = [
        latin(cell, x=LEFT + 120 * at, y=700 - 18 * row)
        for row, cells in enumerate(rows)
        for at, cell in enumerate(cells)
    ]
    assert [(p.text, p.kind) for p in parts_of_pdf(pdf(runs)).parts] == [
        ("\t".join(cells), R) for cells in rows
    ]


def test_wide_spaces_of_a_justified_line_are_no_cells() -> None:
    line = Run(tuple("additional forces into the"), y=720, gaps={11: 2.5, 18: 2.5, 23: 2.5})
    assert texts(pdf([line]))[0] == "additional forces into the"


@pytest.mark.parametrize("offset", [0, 5])
def test_two_columns_one_after_the_other(offset: int) -> None:
    left = [latin(f"left column, line number {n}", x=72, y=700 - LINE * n) for n in range(6)]
    right = [
        latin(f"right column, line number {n}", x=330, y=700 - LINE * n - offset) for n in range(6)
    ]
    lines = [run for pair in zip(left, right, strict=True) for run in pair]
    title = latin(
        "A title that goes from the left edge to the right edge of the page, in full", y=740
    )
    found = " ".join(texts(pdf([title, *lines])))
    assert found.index("left column, line number 5") < found.index("right column, line number 0")
    assert found.startswith("A title")


def test_the_right_column_of_an_arabic_page_comes_first() -> None:
    right = [arabic("نحن نحترم قراركم في بغداد اليوم", y=700 - LINE * n) for n in range(5)]
    left = [
        arabic("وهي لا تعني أننا نجلب قوات أخرى", right=280, y=700 - LINE * n) for n in range(5)
    ]
    found = " ".join(texts(pdf([*left, *right])))
    assert found.index("نحترم") < found.index("نجلب")


@pytest.mark.parametrize(
    ("lines", "read"),
    [
        (("the Govern-", "ment of Iraq"), "the Government of Iraq"),
        (("the Govern\u00ad", "ment of Iraq"), "the Government of Iraq"),
        (("the Anglo-", "American council"), "the Anglo-American council"),
        (("a co-operation now; co-", "operation"), "a co-operation now; co-operation"),
        (
            ("in a store of a style we saw a store-", "style aisle"),
            "in a store of a style we saw a store-style aisle",
        ),
        (("from 1990-", "1995 and on"), "from 1990- 1995 and on"),
    ],
)
def test_words_broken_at_a_line_end(lines: tuple[str, str], read: str) -> None:
    wide = max(map(len, lines))
    runs = [
        latin(f"{line:{wide if at == 0 else 0}}".rstrip(), y=700 - LINE * at)
        for at, line in enumerate(lines)
    ]
    assert texts(pdf(runs)) == [read]


def test_where_no_words_are_broken_a_hyphen_is_the_word_s_own() -> None:
    lines = [f"{n} {LONG}" for n in range(60)]
    pages = [column(*lines[:20]), column(*lines[20:40]), column(*lines[40:])]
    broken = column(
        "and from then on they spoke, as all of the others did there too, of a highest-",
        "ranked player.",
    )
    assert "highest-ranked" in " ".join(texts(pdf(*pages, *pages, broken)))
    assert "highestranked" in " ".join(texts(pdf(broken)))


def test_a_note_s_mark_is_no_part_of_the_number() -> None:
    runs = [
        latin("a force of 5,200", y=700),
        Run(("1",), x=72 + 16 * 6, y=704.5, size=7),
        latin(" troops", x=72 + 16 * 6 + 4, y=700),
    ]
    assert texts(pdf(runs)) == ["a force of 5,200¹ troops"]


def test_footnotes_come_after_the_text() -> None:
    first = [
        *column(LONG, NEXT),
        Run(("1",), x=72, y=104, size=7),
        latin("See document S/2020/12, page 15.", x=78, y=100, size=9),
    ]
    second = column(LONG, "and so on.")
    parts = parts_of_pdf(pdf(first, second)).parts
    assert [part.place for part in parts] == ["page 1", "page 1, footnote"]
    assert parts[0].text == f"{LONG} {NEXT} {LONG} and so on."
    assert parts[1].text == "¹ See document S/2020/12, page 15."


def test_a_paragraph_goes_on_over_the_page() -> None:
    pages = (column(LONG, NEXT), column(LONG, "now."), column("Sir,"))
    parts = parts_of_pdf(pdf(*pages)).parts
    assert [(part.text, part.place) for part in parts] == [
        (f"{LONG} {NEXT} {LONG} now.", "page 1"),
        ("Sir,", "page 3"),
    ]


def furnished(number: int, *, header: str = "United Nations") -> list[Run]:
    return [
        latin(header, x=200, y=800),
        *column(f"{LONG} {number}.", f"{NEXT} {number}.", f"In all {number} of them agreed."),
        latin(f"Page {number} of 3", x=280, y=40),
    ]


def test_headers_once_and_page_numbers_not_at_all() -> None:
    found = parts_of_pdf(pdf(*(furnished(n) for n in (1, 2, 3))))
    assert [part.text for part in found.parts if part.place == "page header"] == ["United Nations"]
    assert not any("Page" in part.text for part in found.parts)
    assert found.notes == (
        "left out: 2 more copies of page headers and footers",
        "left out: 3 page numbers",
    )


@pytest.mark.parametrize("numbers", [("one", "two", "six"), ("1", "2", "3"), ("7", "8", "9")])
def test_what_differs_from_page_to_page_is_no_header_or_footer(numbers: tuple[str, ...]) -> None:
    titles = [f"Article {number}" for number in numbers]
    pages = [[*column(title), *column(f"{title}: {LONG}.", top=600)] for title in titles]
    found = parts_of_pdf(pdf(*pages))
    assert [part.text for part in found.parts if LONG not in part.text] == titles
    assert not found.notes


def test_bare_numbers_of_one_page() -> None:
    assert texts(pdf([*column(LONG), latin("1", x=300, y=40)])) == [LONG]
    assert texts(pdf([*column(LONG), latin("2020", x=300, y=40)])) == [LONG, "2020"]
    assert texts(pdf([latin("1")])) == ["1"]


ARABIC = "ونحن نحترم قراركم السيادي في الأمم المتحدة"


def test_arabic_as_it_is_drawn() -> None:
    assert texts(pdf([arabic(ARABIC)])) == [ARABIC]


def test_arabic_in_presentation_forms() -> None:
    assert texts(pdf([seen("ﻢﻛﺭﺍﺮﻗ ﻡﺮﺘﺤﻧ ﻦﺤﻧﻭ")])) == ["ونحن نحترم قراركم"]
    assert texts(pdf([seen("ﺔﻣﺯﻻ ﻲﻓ ﻦﻣ")])) == ["من في لازمة"]


def test_lam_alef_named_backwards() -> None:
    run = Run(("ة", "م", "ز", "ال", " ", "ي", "ف", " ", "ن", "م"), x=300)
    assert texts(pdf([run])) == ["من في لازمة"]


def test_arabic_letters_drawn_from_left_to_right_are_turned_round() -> None:
    found = parts_of_pdf(pdf([latin("ونحن نحترم قراركم في بغداد من 5,200 إلى ٥٬٢٠٠ جندي")]))
    assert [p.text for p in found.parts] == ["ونحن نحترم قراركم في بغداد من 5,200 إلى ٥٬٢٠٠ جندي"]
    assert "reverse" in found.notes[0]


def test_letters_in_no_order_are_refused() -> None:
    jumbled = "قثغ فنلر تجزص ظشخ ذطب ثقش وزذض ضصن غعث"
    rows = [arabic(jumbled, y=700 - LINE * n, size=9) for n in range(20)]
    with pytest.raises(InputError, match=r"order that can be detected.*DOCX"):
        parts_of_pdf(pdf(rows))


@pytest.mark.parametrize(
    "number", ["5,200", "٥٬٢٠٠", "22:00", "12/05/2020", "3.5", "1,234,567.89", "٣٫٥", "2396"]
)
def test_numbers_in_an_arabic_line(number: str) -> None:
    assert texts(pdf([seen("نم ", number, " بحسب نحن")])) == [f"نحن بسحب {number} من"]


def test_vowel_signs_stand_on_their_letters() -> None:
    # As shaping engines draw: the sign, then its letter, from the line's left end.
    run = Run(("ا", "\u064b", "م", "و", "ي", " ", "ن", "م"), x=300)
    assert texts(pdf([run])) == ["من يومًا"]


def test_actual_text_goes_before_the_glyphs() -> None:
    runs = [
        Run(("ن", "م", " "), x=300),
        Run(("", ""), x=318, actual="لأ"),
        Run(("ا",), x=330),
        latin("hidden", x=72, y=600, actual=""),
    ]
    assert texts(pdf(runs)) == ["الأ من"]


def test_hebrew_and_persian() -> None:
    assert texts(pdf([seen("ןכל 5,200 לע ונא")])) == ["אנו על 5,200 לכן"]
    persian = "ما به تصمیم شما احترام می‌گذاریم و این از آن است"
    assert texts(pdf([arabic(persian)])) == [persian]


def test_chinese_lines_are_joined_without_spaces() -> None:
    first, second = (
        "工作组将在今后几天和几周内重新部署其部队以便为下一步行动作准备",
        "并将于夜间飞行。",
    )
    chinese = pdf([latin(first, y=700, size=11), latin(second, y=684, size=11)])
    assert texts(chinese) == [first + second]
    two = pdf([latin(second, y=700, size=11), latin(first, y=684, size=11)])
    assert texts(two) == [second, first]


def test_korean_lines_are_joined_with_spaces() -> None:
    first, second = (
        "우리는 부대를 재배치할 것이며 다음 주까지 모든 준비를 마칠 것입니다 그리고",
        "밤에 비행한다.",
    )
    assert texts(pdf([latin(first, y=700), latin(second, y=684)])) == [f"{first} {second}"]


def test_arabic_in_left_to_right_paragraphs() -> None:
    lines = ["[ةنيع ]", "،دادغب ", "اذه نم ىلإ يف نحنو", "يناثلا نوناك ٦ ىلإ."]
    runs = [latin(line, y=720 - 40 * at) for at, line in enumerate(lines)]
    assert texts(pdf(runs))[-1] == "إلى ٦ كانون الثاني."


def test_pictures_without_text_are_refused() -> None:
    with pytest.raises(InputError, match="no text layer: it needs OCR, or give the DOCX"):
        parts_of_pdf(pdf([]))


def test_unnamed_glyphs_are_refused() -> None:
    with pytest.raises(InputError, match="does not say which letters"):
        parts_of_pdf(pdf([Run(("",) * 40)]))
    with pytest.raises(InputError, match="100% unknown"):
        parts_of_pdf(pdf([Run(("\ue001", "\ue002", "\ufffd"))]))


def test_a_few_unnamed_glyphs_are_shown_and_told() -> None:
    found = parts_of_pdf(pdf([*column(LONG, LONG), Run(("a", "", "b"), y=650)]))
    assert found.parts[-1].text == "a\ufffdb"
    assert found.notes == (
        "1 character that the file does not name shown as \ufffd on page 1: look them up in the PDF",
    )


def test_text_under_a_picture_is_told() -> None:
    assert "OCR" in parts_of_pdf(pdf([latin("Recognised text")], mode=3)).notes[0]


def test_slanted_text_is_left_out_and_told() -> None:
    found = parts_of_pdf(pdf([latin(LONG), latin("DRAFT", y=400, matrix="0.7 0.7 -0.7 0.7")]))
    assert [part.text for part in found.parts] == [LONG]
    assert found.notes == ("left out: slanted text, 5 characters (a watermark, a stamp)",)


def test_what_stands_beside_the_page_is_left_out_and_told() -> None:
    found = parts_of_pdf(pdf([latin(LONG), latin("outside of it", x=700)]))
    assert [part.text for part in found.parts] == [LONG]
    assert "outside" in found.notes[0]


def test_through_the_reader(tmp_path: Path) -> None:
    path = tmp_path / "letter.PDF"
    path.write_bytes(pdf([*column(LONG, "now."), latin("Sir,", y=500)]))
    document = read(path, language="en")
    assert (document.format, document.has_lines, document.language) == ("pdf", False, "en")
    shown = [(document.view[b.start : b.end], b.place) for b in document.blocks]
    assert shown == [(f"{LONG} now.", "page 1"), ("Sir,", "page 1")]


def test_part_type() -> None:
    assert isinstance(parts_of_pdf(pdf([latin("x y")])).parts[0], Part)
