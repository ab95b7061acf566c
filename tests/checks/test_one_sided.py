"""Omission and addition: the same thing seen from either side."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks import addition, omission
from auditor.checks.one_sided import SHORT, find_one_sided
from auditor.model import Finding, Pair, Passage, Severity

LONG = "The price of bread will stay as it is until the harvest has been brought in."
NOTHING = Passage("", "fr")


def alone(text: str, *, present: Literal["a", "b"] = "a", start: int = 0) -> Pair:
    passage = Passage(text, "en", start)
    return Pair(passage, NOTHING) if present == "a" else Pair(NOTHING, passage)


def mirrored(finding: Finding) -> Finding:
    return replace(
        finding,
        message=re.sub(r"\b[AB]\b", lambda side: "BA"["AB".index(side[0])], finding.message),
        says_a=finding.says_b,
        says_b=finding.says_a,
        spans_a=finding.spans_b,
        spans_b=finding.spans_a,
    )


def test_a_paragraph_of_a_alone() -> None:
    (found,) = omission.run(alone(LONG, start=100))
    assert found.message == "A has a paragraph that B does not have"
    assert (found.says_a, found.says_b) == (LONG, "")
    assert (found.spans_a, found.spans_b) == (((100, 100 + len(LONG)),), ())
    assert found.severity is None
    assert found.confidence > 0.9
    assert addition.run(alone(LONG)) == []


def test_a_paragraph_of_b_alone() -> None:
    (found,) = addition.run(alone(LONG, present="b", start=7))
    assert found.message == "B has a paragraph that A does not have"
    assert (found.spans_a, found.spans_b) == ((), ((7, 7 + len(LONG)),))
    assert omission.run(alone(LONG, present="b")) == []


@given(st.text(max_size=120))
def test_either_side_is_treated_alike(text: str) -> None:
    left, right = omission.run(alone(text)), addition.run(alone(text, present="b"))
    assert [mirrored(finding) for finding in left] == right


def test_sentences_of_a_matched_paragraph() -> None:
    here = Passage("One stays. " + LONG, "en", 50)
    there = Passage("Un reste.", "fr", 9)
    lost = Passage(LONG, "en", 61)
    sentences = (Pair(Passage("One stays.", "en", 50), there), Pair(lost, NOTHING))
    (found,) = omission.run(Pair(here, there, sentences=sentences))
    assert found.message == "A has a sentence that B does not have"
    assert found.spans_a == ((61, 61 + len(LONG)),)
    assert found.evidence["unit"] == "sentence"
    # The aligner merges sentences more readily than paragraphs: less is certain of them.
    assert found.confidence < omission.run(alone(LONG))[0].confidence
    assert addition.run(Pair(here, there, sentences=sentences)) == []


@pytest.mark.parametrize(
    "pair",
    [
        Pair(Passage("", "en"), Passage("", "fr")),
        Pair(Passage(" \n\t", "en"), Passage("", "fr")),
        Pair(Passage(LONG, "en"), Passage(LONG, "fr")),
        Pair(
            Passage(LONG, "en"),
            Passage("x", "fr"),
            sentences=(Pair(Passage(LONG, "en"), Passage("x", "fr")),),
        ),
    ],
)
def test_nothing_one_sided(pair: Pair) -> None:
    assert omission.run(pair) == []
    assert addition.run(pair) == []


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Page 3 of 7", Severity.MAJOR),
        ("x" * (SHORT - 1), Severity.MAJOR),
        ("x" * SHORT, None),
        ("* * *", Severity.MINOR),
        ("———", Severity.MINOR),
        (LONG, None),
    ],
)
def test_the_less_there_is_the_less_it_weighs(text: str, severity: Severity | None) -> None:
    (found,) = omission.run(alone(text))
    assert found.severity is severity
    full = omission.run(alone(LONG))[0].confidence
    assert found.confidence == full if severity is None else found.confidence < full


def test_arabic_letters_are_letters() -> None:
    text = "وسيبقى سعر الخبز كما هو حتى نهاية موسم الحصاد."
    (found,) = find_one_sided(Pair(NOTHING, Passage(text, "ar")), present="b")
    assert found.severity is None
    letters = found.evidence["letters"]
    assert isinstance(letters, int)
    assert letters >= SHORT


def test_a_chinese_sentence_is_no_label() -> None:
    (found,) = omission.run(alone("面包价格在收获之前将保持不变。"))
    assert found.severity is None


def test_a_long_passage_is_quoted_in_part_and_marked_whole() -> None:
    text = "word " * 400
    (found,) = omission.run(alone(text))
    assert len(found.says_a) <= 200
    assert found.says_a.endswith("…")
    assert found.spans_a == ((0, len(text)),)


def test_the_quote_is_one_line() -> None:
    (found,) = omission.run(alone(LONG.replace(" ", "\n  ")))
    assert found.says_a == LONG


@pytest.mark.parametrize("check", [omission.CHECK, addition.CHECK])
def test_an_omission_is_critical_in_any_language(check: object) -> None:
    assert check.severity is Severity.CRITICAL  # type: ignore[attr-defined]
    assert check.languages is None  # type: ignore[attr-defined]
