"""Sentences and paragraphs: golden cases by language, hostile input, properties."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import BlockKind
from auditor.readers.plain.text import document_from_text
from auditor.segment import LONGEST, LONGEST_WIDE, segment, split_sentences
from tests.support.work import growth

CASES = Path(__file__).parent / "segment_cases"


def golden() -> list[tuple[str, list[str]]]:
    """(language, sentences) of each line of each file; the file's name is the language."""
    return [
        (file.stem, [part.strip() for part in line.split("|")])
        for file in sorted(CASES.glob("*.txt"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]


def cut(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


@pytest.mark.parametrize(("language", "sentences"), golden(), ids=lambda v: str(v)[:40])
def test_golden(language: str, sentences: list[str]) -> None:
    between = "" if language in {"zh", "ja"} else " "
    assert cut(between.join(sentences), language) == sentences


def test_enough_cases_for_every_language() -> None:
    counted = {file.stem for file in CASES.glob("*.txt")}
    assert {"en", "ar", "fr", "de", "it", "es", "pt", "ru", "zh", "ja"} <= counted


@pytest.mark.parametrize(
    ("text", "language", "sentences"),
    [
        ("", "en", []),
        (" \n\t ", "en", []),
        ("...", "en", ["..."]),
        (". . . .", "en", [". . . ."]),
        ("One. \n\n two", "en", ["One.", "two"]),
        ("One of\nthe two. Both", "en", ["One of\nthe two.", "Both"]),
        ("He left. \u200f", "en", ["He left. \u200f"]),
        ("انتهى.\u200f وبدأ.", "ar", ["انتهى.\u200f", "وبدأ."]),
        ("He left. Then he slept.", "en-GB", ["He left.", "Then he slept."]),
        ("He left. Then he slept.", "", ["He left.", "Then he slept."]),
        ("He left. Then he slept.", "xx", ["He left.", "Then he slept."]),
        ("\ud800. \udfff. A\x00b.", "en", ["\ud800. \udfff. A\x00b."]),
    ],
)
def test_edges(text: str, language: str, sentences: list[str]) -> None:
    assert cut(text, language) == sentences


MARKS = st.sampled_from(
    [*".!?…。؟۔ \n\r\t\x00\"'“”«»()[]、，,;؛:-–", "\u200f", "\ud800", "\u0301", "\n\n", ". ", "? "]
)
WORDS = st.sampled_from(
    ["the", "He", "Dr", "U.S", "No", "5", "٥", "2020", "IV", "a", "د", "هـ", "قال", "議", "か", "г"]
)


@given(st.lists(MARKS | WORDS).map("".join), st.sampled_from(["en", "ar", "de", "zh", "ja", ""]))
def test_every_ink_character_in_exactly_one_sentence(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    assert all(start < end for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    outside = text
    for start, end in reversed(spans):
        assert text[start:end] == text[start:end].strip()
        outside = outside[:start] + outside[end:]
    assert not outside.strip()


@given(st.text(max_size=300))
def test_any_text_at_all(text: str) -> None:
    assert "".join("".join(s.split()) for s in cut(text, "en")) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "longest"),
    [
        ("word " * 1000, LONGEST),
        ("clause of a long list; " * 300, LONGEST),
        ("x" * 5000, LONGEST),
        ("部队" * 2000, LONGEST_WIDE),
        ("部队将重新部署，" * 300, LONGEST_WIDE),
        ("a\u0301" * 3000, LONGEST),
    ],
)
def test_no_sentence_is_longer_than_the_cap(text: str, longest: int) -> None:
    sentences = cut(text, "zh" if "部" in text else "en")
    assert max(map(len, sentences)) <= longest
    assert "".join("".join(s.split()) for s in sentences) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "language", "as_many"),
    [
        ("No. " * 5000, "en", False),
        ("是。" * 5000, "zh", False),
        # A long paragraph of short sentences, which people do write, and a few of a word.
        ("The road is open now. " * 5000, "en", True),
        ("道路今天开放。" * 5000, "zh", True),
        ("No. " * 900, "en", True),
    ],
)
def test_thousands_of_a_word_each_are_no_sentences(text: str, language: str, as_many: bool) -> None:
    sentences = cut(text, language)
    marks = text.count(".") + text.count("。")
    assert (len(sentences) == marks) if as_many else (len(sentences) < marks / 50)
    assert max(map(len, sentences)) <= LONGEST
    assert "".join("".join(s.split()) for s in sentences) == "".join(text.split())


def test_a_long_sentence_is_cut_after_clauses() -> None:
    sentences = cut("clause of a long list; " * 300, "en")
    assert all(s.endswith("list;") for s in sentences)


def test_clauses_of_a_list_stay_one_sentence() -> None:
    text = "Recalling the treaty; noting the report; the parties agree; (a) to meet; (b) to report."
    assert cut(text, "en") == [text]


@pytest.mark.parametrize(
    "unit",
    [
        "word ",
        "x",
        ".",
        ". ",
        "A. ",
        "a... ",
        "! ",
        '." ',
        "«. »",
        "5. ",
        "\n",
        "\n \n",
        " ",
        "。",
        "。」",
        "؟",
        "\u200f. ",
        "\u0301",
        "(a) ",
        "The end. ",
        "the end... and ",
    ],
)
def test_the_work_is_in_proportion_to_the_text(unit: str) -> None:
    def task(size: int) -> list[tuple[int, int]]:
        return split_sentences((unit * (size // len(unit) + 1))[:size], "en")

    assert growth(task, 6_250) < 5
    assert all(end <= 100_000 for _, end in task(100_000))


def test_segments_of_a_document() -> None:
    text = "Joint statement\n\nHe left. Then\nhe slept.\n\n- One. Two.\n"
    document = document_from_text(text, language="en")
    found = segment(document)
    assert [(p.kind, p.text) for p in found.paragraphs] == [
        (BlockKind.HEADING, "Joint statement"),
        (BlockKind.PARAGRAPH, "He left. Then he slept."),
        (BlockKind.LIST_ITEM, "One. Two."),
    ]
    assert [(s.parent, s.text) for s in found.sentences] == [
        (0, "Joint statement"),
        (1, "He left."),
        (1, "Then he slept."),
        (2, "One."),
        (2, "Two."),
    ]
    for number, each in enumerate(found.sentences):
        assert each.index == number
        assert each.text == document.view[each.start : each.end]
        assert re.sub(r"\s", " ", text[each.start : each.end]) == each.text
    assert [p.parent for p in found.paragraphs] == [0, 1, 2]


@given(st.text(alphabet=st.sampled_from("ab .\n\r-*1)A\u200f\ud800\u00a0")))
def test_segments_cover_the_blocks(text: str) -> None:
    document = document_from_text(text, language="en")
    found = segment(document)
    for paragraph in found.paragraphs:
        inside = "".join(s.text for s in found.sentences_of(paragraph.index))
        assert "".join(inside.split()) == "".join(paragraph.text.split())
        assert paragraph.text == document.view[paragraph.start : paragraph.end]
