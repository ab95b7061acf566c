"""What a document calls its own paragraphs, beside the number they have here."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.readers import read
from auditor.readers.plain.own_numbers import own_numbers, with_own_numbers
from auditor.readers.plain.text import document_from_text
from tests.support.work import growth

CASES = {
    "articles": [
        ("LAW ON BOATS", ""),
        ("Article 1", "Article 1"),
        ("(1) Boats have a number.", "Article 1(1)"),
        ("(2) The number is", "Article 1(2)"),
        ("(a) white,", "Article 1(2)(a)"),
        ("(b) large and", "Article 1(2)(b)"),
        ("(i) readable,", "Article 1(2)(b)(i)"),
        ("(ii) lit.", "Article 1(2)(b)(ii)"),
        ("(c) The harbour keeps a list.", "Article 1(2)(c)"),
        ("(3) It is paid for.", "Article 1(3)"),
        ("Article 2: Fees", "Article 2"),
        ("Fees are paid in May.", "Article 2"),
        ("(1) They are low.", "Article 2(1)"),
    ],
    "an agenda": [
        ("Agenda of the day", ""),
        ("1. Opening", "item 1"),
        ("2. Boats", "item 2"),
        ("2.1 Large boats", "item 2.1"),
        ("2.2 Small boats", "item 2.2"),
        ("3. Closing", "item 3"),
        ("Signed by the mayor", ""),
    ],
    "Arabic": [
        ("المادة 1", "المادة 1"),
        ("(1) تحمل القوارب رقما.", "المادة 1(1)"),
        ("(٢) الرقم:", "المادة 1(٢)"),
        ("المادة الثانية", "المادة الثانية"),
        ("(أ) تدفع الرسوم.", "المادة الثانية(أ)"),
    ],
    "German": [
        ("Artikel 4", "Artikel 4"),
        ("(1) Boote haben eine Nummer.", "Artikel 4(1)"),
        ("a) Sie ist weiß.", "Artikel 4(1)(a)"),
        ("b) Sie ist groß.", "Artikel 4(1)(b)"),
    ],
    "letters to the ninth": [(f"({c}) x", f"({c})") for c in "abcdefghij"],
    "none": [
        ("Yesterday it rained.", ""),
        ("Article 3(2) of the other law applies to boats.", ""),
        ("12 boats sank.", ""),
        ("2.5 million came.", ""),
    ],
}


@pytest.mark.parametrize("name", CASES)
def test_own_numbers(name: str) -> None:
    text = "\n\n".join(text for text, _ in CASES[name])
    document = document_from_text(text)
    assert len(document.blocks) == len(CASES[name])
    assert list(own_numbers(document)) == [label for _, label in CASES[name]]


def test_beside_the_reader_s_own_place(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<h2>Article 3</h2><p>(2) Boats have a number.</p><p>None.</p>", "utf-8")
    places = [block.place for block in read(path).blocks]
    assert [place.endswith(("Article 3", "Article 3(2)")) for place in places] == [True] * 3
    plain = document_from_text("It rains.")
    assert with_own_numbers(plain) is plain


def test_linear() -> None:
    texts = ["(1) x", "(a) y", "(i) z", "Article 5", "1. x", "2.1 y"]

    def run(size: int) -> None:
        list(own_numbers(document_from_text("\n\n".join(texts * size))))

    assert growth(run, 5) < 6
