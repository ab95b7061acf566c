"""Modal cues by class."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts.cues.modality import CLASSES, find_modals
from auditor.facts.cues.quantifiers import find_quantifiers

CASES = [
    ("en", "The Parties shall withdraw.", {"obligation"}),
    ("en", "The Parties are required to withdraw.", {"obligation"}),
    ("en", "The Parties shall not withdraw.", {"prohibition"}),
    ("en", "The Parties should withdraw.", {"recommendation"}),
    ("en", "The Parties may withdraw.", {"possibility"}),
    ("en", "The Parties will withdraw.", {"future"}),
    ("en", "The Parties agreed to withdraw.", {"commitment"}),
    ("en", "The letter of 5 May 2020 expressed the will of the people.", set()),
    # A name has a capital where no sentence begins, or nothing behind it to ask or wish for.
    ("en", "Theresa May said so, and Will Hutton heard it.", set()),
    ("en", "May said: “I saw it.”", set()),
    ("en", "May's party and Will's friends met.", set()),
    ("en", "May the Parties withdraw?", {"possibility"}),
    ("en", "“Will they withdraw?”", {"future"}),
    ("en", "THE PARTIES MAY WITHDRAW.", {"possibility"}),
    ("ar", "يجب على الأطراف أن تنسحب", {"obligation"}),
    ("ar", "ينبغي للأطراف أن تنسحب", {"recommendation"}),
    ("ar", "يجوز للأطراف أن تنسحب", {"possibility"}),
    ("ar", "لا يجوز للأطراف أن تنسحب", {"prohibition"}),
    ("ar", "قد تنسحب القوات", {"possibility"}),
    ("ar", "ستنسحب القوات", {"future"}),
    ("ar", "سيادة العراق وسياسة ستة أطراف", set()),
    ("fr", "Les parties doivent se retirer.", {"obligation"}),
    ("fr", "Les parties devraient se retirer.", {"recommendation"}),
    ("fr", "Les parties peuvent se retirer.", {"possibility"}),
    ("fr", "Les parties ne peuvent pas se retirer.", {"prohibition"}),
    ("de", "Die Parteien müssen abziehen.", {"obligation"}),
    ("de", "Die Parteien sollten abziehen.", {"recommendation"}),
    ("de", "Die Parteien können abziehen.", {"possibility"}),
    ("es", "Las partes deberán retirarse.", {"obligation"}),
    ("es", "Las partes podrán retirarse.", {"possibility"}),
    ("it", "Le parti devono ritirarsi.", {"obligation"}),
    ("it", "Le parti possono ritirarsi.", {"possibility"}),
    ("pt", "As partes devem retirar-se.", {"obligation"}),
    ("pt", "As partes podem retirar-se.", {"possibility"}),
    ("ru", "Стороны должны уйти.", {"obligation"}),
    ("zh", "各方必须撤出。", {"obligation"}),
    ("zh", "各方不能撤出，也不要签署。", {"prohibition"}),
    ("zh", "缔约国不应当干涉。", {"prohibition"}),
    ("zh", "委员会应予公布。", {"obligation"}),
    ("zh", "只有当事方才能提出请求。", {"possibility"}),
    ("zh", "他们不会撤出。", {"future"}),
]


@pytest.mark.parametrize(("code", "text", "classes"), CASES)
def test_the_class_of_a_modal(code: str, text: str, classes: set[str]) -> None:
    implied = {"necessity", "ability"}
    found = find_modals(text, code)
    assert {f.value for f in found} - implied == classes
    assert all(text[f.start : f.end] == f.text for f in found)


QUANTIFIERS = [
    ("en", "All parties have at least ten days.", {"all", "at_least"}),
    ("en", "Some parties have at most ten days.", {"some", "at_most"}),
    ("en", "more than 5 before May", {"more", "before"}),
    ("en", "The Middle East and South Africa", set()),
    ("ar", "جميع الأطراف قبل الموعد", {"all", "before"}),
    ("ar", "بعض الأطراف بعد الموعد", {"some", "after"}),
    ("ar", "زيادة في شمال العراق", {"increase", "north"}),
    ("ar", "الشرق الأوسط وكوريا الجنوبية", set()),
    ("fr", "toutes les parties, au moins dix jours après", {"all", "at_least", "after"}),
    ("de", "mindestens zehn Tage vor dem Abzug", {"at_least", "before"}),
    ("es", "algunas partes, como máximo diez días después", {"some", "at_most", "after"}),
    ("it", "tutte le parti prima del ritiro", {"all", "before"}),
    ("pt", "alguns soldados no norte depois da retirada", {"some", "north", "after"}),
]


@pytest.mark.parametrize(("code", "text", "classes"), QUANTIFIERS)
def test_the_class_of_a_word_of_extent(code: str, text: str, classes: set[str]) -> None:
    assert {f.value for f in find_quantifiers(text, code)} == classes


@given(
    st.sampled_from(("en", "ar", "fr", "de", "it", "es", "pt", "ru", "zh")),
    st.text(alphabet=st.characters(exclude_categories=()), max_size=120),
)
def test_any_text_gives_known_classes_inside_it(code: str, text: str) -> None:
    for fact in find_modals(text, code):
        assert fact.value in CLASSES
        assert text[fact.start : fact.end] == fact.text
