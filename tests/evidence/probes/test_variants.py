"""Variants for counterfactual probes: one small word turned around."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.evidence.probes.variants import MAX_CHARS, swap_modal, swap_polar, toggle_negation

NEGATIONS = [
    ("en", "The forces have left.", "The forces have not left."),
    ("en", "The forces have not left.", "The forces have left."),
    ("en", "They can't stay.", "They can stay."),
    ("en", "He has a plan.", "He does not have a plan."),
    ("en", "The Council adopted the text.", "The Council did not adopt the text."),
    ("en", "The forces withdrew from the area.", "The forces did not withdraw from the area."),
    ("en", "It requires that all leave.", "It does not require that all leave."),
    ("en", "They respect the decision.", "They do not respect the decision."),
    ("en", "Decides to remain seized.", "Does not decide to remain seized."),
    ("en", "Nobody left.", "Everyone left."),
    ("en", "It left without notice.", "It left with notice."),
    ("fr", "La décision a été prise.", "La décision n'a pas été prise."),
    ("fr", "La décision n'a pas été prise.", "La décision a été prise."),
    ("de", "Die Entscheidung wurde nicht getroffen.", "Die Entscheidung wurde getroffen."),
    ("es", "No se ha decidido.", "Se ha decidido."),
    ("es", "Se ha decidido salir.", "No se ha decidido salir."),
    ("it", "Non è possibile.", "È possibile."),
    ("pt", "As forças não saíram.", "As forças saíram."),
    ("ar", "لم تنسحب القوات.", "تنسحب القوات."),
    ("ar", "وليس هناك قرار.", "وهناك قرار."),
]
MODALS = [
    ("en", "The Parties shall withdraw.", "The Parties may withdraw."),
    ("en", "The Parties may withdraw.", "The Parties must withdraw."),
    ("fr", "Elles doivent partir.", "Elles peuvent partir."),
    ("de", "Sie müssen gehen.", "Sie können gehen."),
    ("es", "Deben salir.", "Pueden salir."),
    ("pt", "Elas devem sair.", "Elas podem sair."),
    ("it", "Devono partire.", "Possono partire."),
    ("ar", "يجب على الأطراف أن تغادر.", "يجوز على الأطراف أن تغادر."),
]
POLAR = [
    ("en", "They leave before May.", "They leave after May."),
    ("en", "At least ten left.", "At most ten left."),
    ("en", "Every party agreed.", "No party agreed."),
    ("fr", "Toutes les parties sont là.", "Certaines des parties sont là."),
    ("ar", "قبل الموعد", "بعد الموعد"),
]
UNCHANGED = [
    "The will of the people, on 5 May.",
    "Ten members from the region.",
    "Provisional agenda",
]


@pytest.mark.parametrize(("code", "text", "expected"), NEGATIONS)
def test_negation_is_put_in_or_taken_out(code: str, text: str, expected: str) -> None:
    assert expected in [v.text for v in toggle_negation(text, code)]


@pytest.mark.parametrize(("code", "text", "expected"), MODALS)
def test_modals_are_swapped(code: str, text: str, expected: str) -> None:
    assert expected in [v.text for v in swap_modal(text, code)]


@pytest.mark.parametrize(("code", "text", "expected"), POLAR)
def test_polar_words_are_swapped(code: str, text: str, expected: str) -> None:
    assert expected in [v.text for v in swap_polar(text, code)]


@pytest.mark.parametrize("text", UNCHANGED)
def test_a_text_without_a_clause_has_no_negation_to_toggle(text: str) -> None:
    assert toggle_negation(text, "en") == []
    assert swap_modal(text, "en") == []


def test_an_unknown_language_and_an_endless_text_have_no_variants() -> None:
    for generate in (toggle_negation, swap_modal, swap_polar):
        assert generate("Nie ma decyzji.", "pl") == []
        assert generate("They have left. " * MAX_CHARS, "en") == []


@given(
    st.sampled_from(("en", "ar", "fr", "de", "it", "es", "pt", "ru", "zh")),
    st.lists(
        st.sampled_from(
            "they have not left can't will shall no all Before ne est pas a لم يجب nicht ist "
            "no ha não . , \ud800 é\u0301 ' ’".split()
        ),
        max_size=15,
    ).map(" ".join),
)
def test_a_variant_differs_and_says_where(code: str, text: str) -> None:
    for generate in (toggle_negation, swap_modal, swap_polar):
        for variant in generate(text, code):
            assert variant.text != text
            assert text[variant.start : variant.end] == variant.was
            assert variant.text[: variant.start] == text[: variant.start]
