from __future__ import annotations

import pytest

from auditor.languages.scripts import first_script, script_of


@pytest.mark.parametrize(
    ("letters", "script"),
    [
        ("aZéǅ\u1e9eﬁＡªº", "LATIN"),
        ("بگﷲ", "ARABIC"),
        ("яЇ", "CYRILLIC"),
        ("Ωἀ", "GREEK"),
        ("水\u9fff", "CJK"),
        ("ひ", "HIRAGANA"),
        ("カー", "KATAKANA"),
        ("한", "HANGUL"),
        # Vowel signs count as letters of the word they are written in.
        ("กัี", "THAI"),
        ("ש", "HEBREW"),
    ],
)
def test_letters(letters: str, script: str) -> None:
    assert {script_of(letter) for letter in letters} == {script}


@pytest.mark.parametrize("char", "1٣ .،。—\u0301\u064b\u0e48\ud800\U000f0000")
def test_what_is_no_letter_has_none(char: str) -> None:
    assert script_of(char) == ""


def test_the_first_letter_decides() -> None:
    assert first_script("  1. «يوم day") == "ARABIC"
    assert first_script("… 2020") == ""
