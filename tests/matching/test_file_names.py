"""Names of files: what two versions share, languages left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.matching.file_names import likeness, name_of, rarity

FOLDER = Path("heap")


@pytest.mark.parametrize(
    ("path", "words", "numbers"),
    [
        ("statement_en.txt", {"statement"}, set()),
        ("statement.ar.docx", {"statement"}, set()),
        ("ar/statement.pdf", {"statement"}, set()),
        ("Statement (English).pdf", {"statement"}, set()),
        ("déclaration-française.txt", {"déclaration", "française"}, set()),
        ("letter-français.odt", {"letter"}, set()),
        ("letter-eng.odt", {"letter"}, set()),
        ("annex_pt_BR.txt", {"annex"}, set()),
        ("annex3.txt", {"annex"}, {"3"}),
        ("note-007 2020.txt", {"note"}, {"7", "2020"}),
        ("ملحق-٣.txt", {"ملحق"}, {"٣"}),
        ("3f9a0c.txt", {"3f9a0c"}, set()),
        ("en.txt", set(), set()),
    ],
)
def test_what_a_name_says(path: str, words: set[str], numbers: set[str]) -> None:
    found = name_of(FOLDER / path, folder=FOLDER)
    assert (set(found.words), set(found.numbers)) == (words, numbers)


def test_rare_words_count_for_more() -> None:
    paths = ["note-tigris_en", "note-tigris_ar", "note-pier_en", "note-pier_ar"]
    names = [name_of(FOLDER / f"{path}.txt", folder=FOLDER) for path in paths]
    weights = rarity(names)
    assert likeness(names[0], names[1], weights).words == 1
    assert 0 < likeness(names[0], names[2], weights).words < 0.4


@pytest.mark.parametrize(
    ("a", "b", "conflict"),
    [
        ("note-3_en", "note-4_ar", True),
        ("note-3_en", "note-3_ar", False),
        ("note-3_en", "note_ar", False),
        ("note-3_en", "letter-4_ar", False),
        ("note 3 2020", "note 4 2020", False),
    ],
)
def test_numbers_that_contradict(a: str, b: str, conflict: bool) -> None:
    names = [name_of(FOLDER / f"{path}.txt", folder=FOLDER) for path in (a, b)]
    assert likeness(names[0], names[1], rarity(names)).conflict is conflict
