"""Blocks of plain text: wrapped, one paragraph a line, headings, lists; and hostile text."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from auditor.model import Document
from auditor.readers.plain import markers
from auditor.readers.plain.characters import INK
from auditor.readers.plain.text import document_from_text
from tests.support.work import growth

EN = (
    "The force will reposition over the coming days and weeks, as the parliament asked. It respects "
    "the sovereign decision of the government and thanks the people of the capital for their "
    "patience, since more helicopters than usual will fly over the city at night."
)
EN2 = (
    "We ask the ministry to inform the districts concerned. Should questions arise, the liaison "
    "office is open every day, and its staff will answer in both languages without delay."
)
AR = (
    "ستعيد القوات انتشارها خلال الأيام والأسابيع القادمة كما طلب البرلمان، وهي تحترم القرار السيادي "
    "للحكومة وتشكر سكان العاصمة على صبرهم، إذ ستحلّق مروحيات أكثر من المعتاد فوق المدينة ليلًا."
)
AR2 = (
    "نرجو من الوزارة إبلاغ المناطق المعنية بذلك. وإذا طرأت أسئلة فإن مكتب الارتباط مفتوح كل يوم، "
    "وسيجيب موظفوه باللغتين دون تأخير."
)
FR = (
    "La force se redéploiera dans les jours et les semaines à venir, comme le parlement l'a demandé. "
    "Elle respecte la décision souveraine du gouvernement et remercie les habitants de la capitale."
)
ZH = (
    "应议会要求，部队将在未来几天和几周内重新部署。部队尊重政府的主权决定，并感谢首都居民的耐心。"
    * 3
)


def shown(text: str) -> list[tuple[str, str]]:
    """(kind, words) of each block, runs of white space as one space."""
    document = document_from_text(text)
    return [
        (block.kind.value, " ".join(document.view[block.start : block.end].split()))
        for block in document.blocks
    ]


def words(text: str) -> list[str]:
    return [found for _, found in shown(text)]


def fill(text: str, columns: int, *, indent: str = "") -> str:
    return textwrap.fill(text, columns, initial_indent=indent, break_on_hyphens=False)


@pytest.mark.parametrize("columns", [50, 60, 72, 79, 100])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\x0b", "\u2028", "\x85"])
def test_wrapped_paragraphs(columns: int, newline: str) -> None:
    text = "\n\n".join(fill(p, columns) for p in (EN, EN2, FR)).replace("\n", newline)
    assert words(text) == [EN, EN2, FR]


@pytest.mark.parametrize("columns", [50, 60, 72, 100])
def test_wrapped_arabic(columns: int) -> None:
    text = fill(AR, columns) + "\n\n" + fill(AR2, columns) + "\n"
    assert words(text) == [AR, AR2]


def test_wrapped_chinese() -> None:
    lines = [ZH[at : at + 36] for at in range(0, len(ZH), 36)]
    assert [found.replace("\u00ad", "") for found in words("\n".join(lines))] == [ZH]


@pytest.mark.parametrize("paragraphs", [(EN, EN2, FR), (AR, AR2), (EN, AR)])
def test_one_paragraph_a_line(paragraphs: tuple[str, ...]) -> None:
    for newline in ("\n", "\r\n", "\n\n", "\n \t\n"):
        assert words(newline.join(paragraphs)) == list(paragraphs)


def test_one_sentence_a_line() -> None:
    lines = [
        "The parties met in the capital on Monday.",
        "They agreed on the points that follow below.",
        "The meeting was closed at noon.",
        "A second one will be held in the spring, in the north.",
    ]
    assert words("\n".join(lines)) == lines


def test_indented_paragraphs_without_blank_lines() -> None:
    text = "\n".join(fill(p, 72, indent="    ") for p in (EN, EN2, FR))
    assert words(text) == [EN, EN2, FR]


def test_one_line() -> None:
    assert shown(EN) == [("paragraph", EN)]


def test_a_letter() -> None:
    text = "\n".join(
        [
            "Ministry of Defence",
            "Joint Operations",
            "The Capital",
            "",
            "Dear General,",
            "",
            fill(EN, 72),
            "",
            "Measures to be taken",
            "",
            fill(EN2, 72),
            "",
            "Yours sincerely,",
            "",
            "A. B. Marsh",
            "Brigadier General",
        ]
    )
    assert shown(text) == [
        ("paragraph", "Ministry of Defence"),
        ("paragraph", "Joint Operations"),
        ("paragraph", "The Capital"),
        ("paragraph", "Dear General,"),
        ("paragraph", EN),
        ("heading", "Measures to be taken"),
        ("paragraph", EN2),
        ("paragraph", "Yours sincerely,"),
        ("paragraph", "A. B. Marsh"),
        ("paragraph", "Brigadier General"),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Final remarks",
        "JOINT COMMUNIQUÉ",
        "Article 5",
        "ARTICLE IV. ENTRY INTO FORCE",
        "Artikel 3",
        "Статья 7",
        "المادة 5",
        "المادة الخامسة",
        "بيان مشترك",
        "第五条",
        "1. Introduction",
    ],
)
def test_headings(heading: str) -> None:
    for body in (EN, AR, fill(EN, 72)):
        assert shown(f"{heading}\n\n{body}")[0] == ("heading", heading)
        assert shown(f"{body}\n\n{heading}\n\n{body}")[1] == ("heading", heading)


def test_headings_in_a_file_with_a_paragraph_a_line() -> None:
    assert shown(f"Joint statement\n{EN}\nFinal remarks\n{EN2}\n") == [
        ("heading", "Joint statement"),
        ("paragraph", EN),
        ("heading", "Final remarks"),
        ("paragraph", EN2),
    ]


def test_underlined_headings_and_rules() -> None:
    text = f"Joint statement of the two\n====\n{fill(EN, 72)}\n\n* * *\n\n{fill(EN2, 72)}\n-----\n"
    assert shown(text) == [
        ("heading", "Joint statement of the two"),
        ("paragraph", EN),
        ("paragraph", EN2),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Dear Minister,",
        "They met.",
        "Why did they meet?",
        "12345",
        "ماذا حدث؟",
        "Article 5 of the treaty applies to both parties.",
        "The word of the minister is the word of the government and of the whole people too",
    ],
)
def test_no_headings(line: str) -> None:
    assert shown(f"{line}\n\n{EN}")[0] == ("paragraph", line)


@pytest.mark.parametrize(
    ("items", "kept"),
    [
        (("- one", "- two"), ("one", "two")),
        (("* one", "* two"), ("one", "two")),
        (("• one", "•two"), ("one", "two")),
        (("– one", "– two"), ("one", "two")),
        (("1. one", "2. two"), ("1. one", "2. two")),
        (("1) one", "2) two"), ("1) one", "2) two")),
        (("(a) one", "(b) two"), ("(a) one", "(b) two")),
        (("i. one", "ii. two"), ("i. one", "ii. two")),
        (("١- واحد", "٢- اثنان"), ("١- واحد", "٢- اثنان")),
        (("أ. واحد", "ب. اثنان"), ("أ. واحد", "ب. اثنان")),
        (("(أ) واحد", "(ب) اثنان"), ("(أ) واحد", "(ب) اثنان")),
        (("10 - واحد", "11 - اثنان"), ("10 - واحد", "11 - اثنان")),
        (("\u200f1. واحد", "\u200f2. اثنان"), ("1. واحد", "2. اثنان")),
        (("一、甲", "二、乙"), ("一、甲", "二、乙")),
        (("（一）甲", "（二）乙"), ("（一）甲", "（二）乙")),
    ],
)
def test_list_items(items: tuple[str, ...], kept: tuple[str, ...]) -> None:
    for newline in ("\n", "\n\n"):
        text = f"{EN}\n\n{newline.join(items)}\n\n{EN2}"
        assert shown(text) == [
            ("paragraph", EN),
            *(("list_item", item) for item in kept),
            ("paragraph", EN2),
        ]


def test_wrapped_list_items() -> None:
    text = (
        f"{fill(EN, 60)}\n\nThey agree:\n"
        f"- {textwrap.fill(EN2, 58, subsequent_indent='  ')}\n"
        f"- {textwrap.fill(EN, 58, subsequent_indent='  ')}\n"
    )
    assert words(text) == [EN, "They agree:", EN2, EN]


@pytest.mark.parametrize(
    "line",
    [
        "-5 degrees were measured",
        "5 - 10 members will attend it",
        "M. Dupont was heard",
        "A. B. Marsh was heard",
        "3.5 per cent was the rate",
        "2020. That was the year",
        "e.g. the north",
        "—",
    ],
)
def test_no_list_items(line: str) -> None:
    assert markers.bullet_length(line) == 0
    assert not markers.is_enumerated(line)


def test_a_number_at_the_start_of_a_wrapped_line_is_no_item() -> None:
    first = "The words are those of the treaty as it was signed, in paragraph"
    text = f"{first}\n12. The rest of the paragraph follows here and it is wrapped as\nwell as the first."
    assert len(words(text)) == 1


def test_page_ends_part_paragraphs() -> None:
    assert words("One of the pages\x0cTwo of the pages") == ["One of the pages", "Two of the pages"]


def test_offsets_are_those_of_the_text() -> None:
    text = "\ufeffDear Sir,\r\n\r\n  •\tWe\u00a0leave\r\n  now.\r\n"
    document = document_from_text(text)
    assert document.text == text
    assert [document.text[b.start : b.end] for b in document.blocks] == [
        "Dear Sir,",
        "We\u00a0leave\r\n  now.",
    ]
    assert [document.view[b.start : b.end] for b in document.blocks] == [
        "Dear Sir,",
        "We leave    now.",
    ]


def test_what_is_told_of_the_file_is_kept() -> None:
    document = document_from_text(
        "x", language="en", path="p", sha256="s", encoding="utf-8", notes=["n"]
    )
    assert (document.language, document.path, document.sha256) == ("en", "p", "s")
    assert (document.encoding, document.notes) == ("utf-8", ("n",))
    assert document_from_text("x", language="en").blocks == document.blocks


PIECES = st.sampled_from(
    [
        *("\n", "\r\n", "\r", "\n\n", "\u2028", "\x0c", " ", "\t", "\u00a0", "\u3000", "\x00"),
        *("- ", "* ", "• ", "1. ", "(a) ", "١- ", "====", "---", "Article 5", "المادة 5", "一、"),
        *("word", "Word", "WORDS", "كلمة", "词", ".", ",", "\ud800", "\u202e", "\u200f", "\u0301"),
        "a line that is about as long as lines are where people wrap them by hand or",
    ]
)


def check(text: str) -> None:
    document = document_from_text(text)
    assert document.text == text
    assert len(document.view) == len(text)
    document.view.encode("utf-8")
    assert not set(document.view) & set("\n\r\t\x00\u00a0\u2028")
    end = 0
    for block in document.blocks:
        assert end <= block.start < block.end <= len(text)
        assert INK.match(document.view[block.start])
        assert INK.match(document.view[block.end - 1])
        end = block.end
    inside = {at for block in document.blocks for at in range(block.start, block.end)}
    told = any(note.startswith("left out: ") for note in document.notes)
    for at, char in enumerate(text):
        if char.isalnum() and not told:
            assert at in inside
            assert document.view[at] == char


@example("- \u202e- ")  # what follows the bullet begins with something that does not show
@given(st.lists(PIECES, max_size=60).map("".join))
def test_every_letter_in_exactly_one_block(text: str) -> None:
    check(text)


@given(st.text(max_size=300))
def test_any_text_at_all(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "x",
            "word ",
            " ",
            "\n",
            "\r",
            "\r\n",
            "\n ",
            "- ",
            "- \n",
            "1. ",
            "a\n",
            "A. B\n",
            "=\n",
        ),
        *("\u200f", "\x00", "\ud800", "م", "词", "WORDS\n", "WORDS ", "-", "…", "(a", "第", "I"),
        "lines as long as lines are where people wrap them by hand or so\n",
    ],
)
def test_the_work_is_in_proportion_to_the_text(unit: str) -> None:
    def task(size: int) -> Document:
        return document_from_text((unit * (size // len(unit) + 1))[:size])

    assert growth(task, 1_000) < 5
    assert len(task(100_000).text) >= 100_000
