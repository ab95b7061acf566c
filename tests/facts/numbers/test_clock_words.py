from decimal import Decimal

import pytest

from auditor.facts.numbers.finder import find_numbers
from auditor.facts.numbers.quantities import Form, quantities


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "half past seven", "7.30"),
        ("en", "a quarter to one", "0.45"),
        ("en", "ten past noon", "12.10"),
        ("en", "at seven thirty, they left", "7.30"),
        ("en", "three forty-five p.m.", "15.45"),
        ("en", "seven o'clock in the evening", "19"),
        ("de", "um halb eins", "0.30"),
        ("de", "um Viertel nach drei", "3.15"),
        ("de", "sieben Uhr dreißig", "7.30"),
        ("de", "um 7 Uhr abends", "19"),
        ("fr", "à midi et demi", "12.30"),
        ("fr", "à dix heures moins vingt", "9.40"),
        ("fr", "à 8 heures du soir", "20"),
        ("es", "a la una menos cuarto", "0.45"),
        ("es", "a las cuatro y diez", "4.10"),
        ("es", "a las 9 de la noche", "21"),
        ("pt", "um quarto para as seis", "5.45"),
        ("it", "alle otto e un quarto", "8.15"),
        ("ar", "الساعة الثامنة إلا ربعاً", "7.45"),
        ("ar", "الساعة الثالثة والثلث", "3.20"),
        ("ar", "الساعة التاسعة مساءً", "21"),
    ],
)
def test_spoken_times(language: str, text: str, value: str) -> None:
    found = quantities(find_numbers(text, language))
    assert [(q.form, q.value % 12) for _, q in found] == [(Form.TIME, Decimal(value) % 12)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "half of the seven"),
        ("en", "five ten-day visits"),
        ("en", "ten to twelve people"),
        ("de", "nach drei Jahren"),
        ("de", "halb Europa"),
        ("fr", "deux ans et demi"),
        ("es", "los tres y diez más"),
        ("ar", "السنة الثالثة والنصف الأول"),
    ],
)
def test_no_times(language: str, text: str) -> None:
    found = quantities(find_numbers(text, language))
    assert [fact for fact, q in found if q.form is Form.TIME] == []
