"""Holes in sentences: words that must lead to another and lead nowhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.incomplete_sentence import holes, run
from auditor.model import Pair, Passage

WHOLE = Passage("اعتقل في الهند.", "ar", 50)


def quoted(text: str, code: str = "en") -> list[str]:
    return [text[start:end] for start, end in holes(Passage(text, code))]


@pytest.mark.parametrize(
    ("text", "code", "hole"),
    [
        ("He was arrested in .", "en", "in ."),
        ("North of , the road is closed.", "en", "of ,"),
        ("They agreed with the.", "en", "the."),
        ("This is common in the but not here.", "en", "the but"),
        ("The source of 's water is known.", "en", "of 's"),
        ("The value of is not known.", "en", "of is"),
        ("He chaired the board ( ) until 1981.", "en", "( )"),
        ("Il a été arrêté en Inde par la .", "fr", "la ."),
        ("Er wurde verhaftet wegen des.", "de", "des."),
        ("Fue detenido en .", "es", "en ."),
        ("Foi detido em , ontem.", "pt", "em ,"),
        ("È stato arrestato nel .", "it", "nel ."),
        ("اعتقل في .", "ar", "في ."),
    ],
)
def test_holes(text: str, code: str, hole: str) -> None:
    (found,) = quoted(text, code)
    assert found.strip() == hole


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("What is it made of? The fund it belongs to. Come in.", "en"),
        ("the congress of which it was a part, and the one from which it came", "en"),
        ("Mr. A. de Zayas; Annex I, footnote a", "en"),
        ("in 2011() and 2012", "en"),
        ("Name: ( )  Date: ( )", "en"),
        # Cut into words by a machine: a blank before every stop says nothing.
        ("Who is it made by , and what is it made of .", "en"),
        ("Mach das Licht an. Das kommt von .NET", "de"),
        ("C’était un.", "fr"),
        ("Es el de que hablamos, y lo que es de ley.", "es"),
        ("", "en"),
        ("in . of . the .", "xx"),
    ],
)
def test_no_holes(text: str, code: str) -> None:
    assert quoted(text, code) == []


def test_the_side_with_the_hole_is_named() -> None:
    text = "He was arrested in . Then he left."
    (finding,) = run(Pair(WHOLE, Passage(text, "en", 7)))
    assert finding.message.startswith("B breaks off at “He was arrested in")
    assert finding.says_a == "A has no word missing there"
    ((start, end),) = finding.spans_b
    assert text[start - 7 : end - 7] == "in ."
    assert finding.spans_a == ()


def test_holes_on_both_sides_are_how_the_text_is() -> None:
    pair = Pair(Passage("arrested in .", "en"), Passage("اعتقل في .", "ar"))
    assert run(pair) == []


WORDS = st.lists(st.sampled_from(["the", "of", "but", ".", ",", "( )", "'s", "word", "in"])).map(
    " ".join
)


@given(WORDS)
def test_spans_stand_in_the_text_and_apart(text: str) -> None:
    last = 0
    for start, end in holes(Passage(text, "en")):
        assert last <= start < end <= len(text)
        last = end
