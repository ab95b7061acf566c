"""Right-to-left text stored as it is seen, from its last letter to its first: told by every reader."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from auditor.errors import InputError
from auditor.readers import read
from auditor.readers.bilingual.documents import read_bilingual
from auditor.readers.pairs import BadLine, TextPair, open_pairs
from auditor.readers.plain.letter_order import stored_backwards
from tests.support.office_files import docx
from tests.support.report_data import report_data

TEXTS = [
    "ستغلق البلدية السوق القديم يوم الخميس.",
    "مفتاح خزانة الأدوات",
    "نافذة الغرفة مكسورة",
    "القطار يصل في الساعة السابعة.",
    "העירייה תסגור את השוק הישן.",
    "פתחים חדשים לרכבים",
    "شورا بازار را می بندد و این را گفته است.",
    "دکانیں بند ہیں اور لوگ گھر میں ہیں۔",
]
UNTOLD = [
    "مفتاح",
    "نعم",
    "قليلا لك",
    "ة",
    "The door is not open.",
    "باب دار",
    "המפתח בארון",
    "ID 4711 بغداد",
    "ينوي المجلس أن يزور دار السلام",
    "ىك نفر از مردم به شهر رفت",
]


@pytest.mark.parametrize("text", TEXTS)
def test_backwards(text: str) -> None:
    assert not stored_backwards(text)
    assert stored_backwards(text[::-1])


@pytest.mark.parametrize("text", UNTOLD)
def test_in_order_or_not_told(text: str) -> None:
    assert not stored_backwards(text)


def test_forms_of_letters() -> None:
    """Final forms where words begin: what was seen was stored, joined letters and all."""
    assert stored_backwards("ﺔﺣﻮﺘﻔﻣ ﺬﻓﺎﻧ")
    assert not stored_backwards("ﻧﺎﻓﺬ ﻣﻔﺘﻮﺣﺔ")
    assert unicodedata.normalize("NFKC", "ﻧﺎﻓﺬ") == "نافذ"


@pytest.mark.parametrize("suffix", ["txt", "md", "html", "srt", "docx"])
@pytest.mark.parametrize("text", TEXTS)
def test_every_reader(tmp_path: Path, suffix: str, text: str) -> None:
    path = tmp_path / f"a.{suffix}"

    def write(*texts: str) -> None:
        if suffix == "docx":
            body = "".join(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>" for one in texts)
            path.write_bytes(docx(body))
            return
        if suffix == "html":
            content = "".join(f"<p>{one}</p>" for one in texts)
        elif suffix == "srt":
            content = "".join(
                f"{n}\n00:0{n}:00,000 --> 00:0{n}:02,000\n{one}\n\n"
                for n, one in enumerate(texts, 1)
            )
        else:
            content = "\n\n".join(texts)
        path.write_text(content, "utf-8")

    write(text)
    assert not any("in reverse" in note for note in read(path).notes)
    write(text[::-1])
    with pytest.raises(InputError, match="words stand in reverse"):
        read(path)
    write(text, text, text, text[::-1])
    assert any("1 paragraph with letters in reverse" in note for note in read(path).notes)


@pytest.mark.parametrize("name", ["a.tsv", "a.csv", "a.po", "a.xlf"])
@pytest.mark.parametrize("text", TEXTS)
def test_pairs(tmp_path: Path, name: str, text: str) -> None:
    rows = [("We know.", text), ("We know.", text[::-1])]
    content = {
        "tsv": "".join(f"{a}\t{b}\n" for a, b in rows),
        "csv": "".join(f"{a},{b}\n" for a, b in rows),
        "po": "".join(f'msgctxt "{b}"\nmsgid "{a}"\nmsgstr "{b}"\n\n' for a, b in rows),
        "xlf": '<xliff version="1.2"><file><body>'
        + "".join(
            f'<trans-unit id="{k}"><source>{a}</source><target>{b}</target></trans-unit>'
            for k, (a, b) in enumerate(rows)
        )
        + "</body></file></xliff>",
    }
    path = tmp_path / name
    path.write_text(content[name[2:]], "utf-8")
    good, bad = open_pairs(path).rows
    assert isinstance(good, TextPair)
    assert isinstance(bad, BadLine)
    assert bad.unread
    assert bad.error.startswith("the letters of the target are stored in reverse")
    both = read_bilingual(path)
    assert len(both.b.blocks) == 1
    assert "1 of 2 units could not be read" in both.a.notes[0]


def test_what_was_reported() -> None:
    rows = list(open_pairs(report_data("44-reversed-arabic") / "en-ar.tsv").rows)
    assert [isinstance(row, BadLine) for row in rows] == [False, True, False, True, True]
