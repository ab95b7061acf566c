"""Variants of a sentence in another time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.evidence.probes.tense_variants import shift_tense, shiftable
from auditor.evidence.probes.variants import MAX_CHARS

SHIFTED = [
    ("en", "The ship will leave.", "future-past", "The ship left."),
    ("en", "The ship reached the port.", "past-future", "The ship will reach the port."),
    ("en", "They have left the port.", "past-future", "They will leave the port."),
    ("en", "It had already begun.", "past-future", "It will already begin."),
    ("en", "The bridge is open.", "present-future", "The bridge will be open."),
    ("en", "The bridge was open.", "past-future", "The bridge will be open."),
    ("en", "The talks will be held.", "future-past", "The talks were held."),
    ("en", "The port will not be open.", "future-past", "The port was not open."),
    ("en", "He will not sign it.", "future-past", "He did not sign it."),
    ("en", "He did not sign it.", "past-future", "He will not sign it."),
    ("en", "They do not sign it.", "present-future", "They will not sign it."),
    ("en", "He will soon sign it.", "future-past", "He soon signed it."),
    ("en", "Has it a roof that leaks?", "present-future", "Will have it a roof that leaks?"),
    ("fr", "Le navire partira demain.", "future-past", "Le navire a parti demain."),
    ("fr", "Il a décidé.", "past-future", "Il décidera."),
    ("es", "El barco llegó.", "past-future", "El barco llegará."),
    ("pt", "O navio chegará.", "future-past", "O navio chegou."),
    ("it", "La nave è arrivata.", "present-future", "La nave sarà arrivata."),
    ("de", "Die Brücke wurde gebaut.", "past-future", "Die Brücke wird gebaut."),
    ("ar", "سينسحب الوفد", "future-past", "انسحب الوفد"),
    ("ar", "كانت السفينة هنا", "past-future", "ستكون السفينة هنا"),
    ("ar", "لن تغادر", "future-past", "لم تغادر"),
]


@pytest.mark.parametrize(("code", "text", "times", "expected"), SHIFTED)
def test_a_verb_is_set_into_another_time(code: str, text: str, times: str, expected: str) -> None:
    assert (times, expected) in [(v.kind, v.text) for v in shift_tense(text, code)]


@pytest.mark.parametrize(
    "text",
    [
        "The will of the people.",
        "A plan for the port.",
        "They shall and must.",
        "5 May",
        "",
    ],
)
def test_no_verb_no_variant(text: str) -> None:
    assert shift_tense(text, "en") == []


def test_languages() -> None:
    assert [code for code in ("en-GB", "ar", "fr", "pt-BR", "pl", "und") if shiftable(code)] == [
        "en-GB", "ar", "fr", "pt-BR",
    ]  # fmt: skip
    assert shift_tense("Statek odpłynął.", "pl") == []
    assert shift_tense("The ship will leave. " * (MAX_CHARS // 20), "en") == []


@given(
    st.lists(
        st.sampled_from("The ship will not be has had left is carry سيكون sera \ud800 it".split())
    ),
    st.sampled_from(("en", "ar", "fr")),
)
def test_a_variant_differs_in_one_place(words: list[str], code: str) -> None:
    text = " ".join(words)
    for v in shift_tense(text, code):
        assert text[v.start : v.end] == v.was
        assert v.text.startswith(text[: v.start])
        assert v.text != text
