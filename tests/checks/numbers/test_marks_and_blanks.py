"""The mark that groups and the mark that divides: each language's own is read, the other's is a difference."""

import pytest

from auditor.facts import load_extractor
from auditor.facts.numbers.quantities import quantities
from tests.checks.numbers.test_check import run

BRIDGES = {
    "de": "eine Brücke von 4,25 Metern",
    "fr": "un pont de 4,25 mètres",
    "es": "un puente de 4,25 metros",
    "pt": "uma ponte de 4,25 metros",
    "it": "un ponte di 4,25 metri",
    "ru": "мост длиной 4,25 метра",
    "zh": "4.25米的桥",
    "ja": "4.25メートルの橋",
    "ko": "4.25미터의 다리",
    "ar": "جسر طوله 4.25 متر",
    "tr": "4,25 metrelik bir köprü",
    "pl": "most o długości 4,25 metra",
    "nl": "een brug van 4,25 meter",
    "fa": "پلی به طول ۴٫۲۵ متر",
    "he": "גשר באורך 4.25 מטר",
    "ur": "4.25 میٹر کا پل",
}


@pytest.mark.parametrize("code", BRIDGES)
def test_a_grouped_number_is_no_decimal(code: str) -> None:
    assert [f.says_a for f in run("a bridge of 4,250 metres", "en", BRIDGES[code], code)] == [
        "4,250"
    ]
    assert run("a bridge of 4.25 metres", "en", BRIDGES[code], code) == []


@pytest.mark.parametrize(
    ("a", "lang_a", "b", "lang_b"),
    [
        ("0.875 grams", "en", "875 Gramm", "de"),
        ("2.375 per cent", "en", "2375 %", "fr"),
        ("$3,750", "en", "3,75 dollars", "fr"),
        ("1,750,000 litres", "en", "1,75 Liter", "de"),
        ("3,125 tonnes", "de", "3125 тонн", "ru"),
    ],
)
def test_a_misread_mark_is_another_number(a: str, lang_a: str, b: str, lang_b: str) -> None:
    assert [f.confidence > 0.9 for f in run(a, lang_a, b, lang_b)] == [True]
    assert [f.confidence > 0.9 for f in run(b, lang_b, a, lang_a)] == [True]


@pytest.mark.parametrize(
    ("a", "lang_a", "b", "lang_b"),
    [
        ("4,250 people", "en", "4.250 Menschen", "de"),
        ("4,250 people", "en", "4 250 personnes", "fr"),
        ("4,250 people", "en", "4'250 Menschen", "de-CH"),
        ("4,250 people", "en", "4.250 personas", "es"),
        ("4,250 people", "en", "4,250 personas", "es-MX"),
        ("4250 people", "en", "4,250 personas", "es"),
        ("4250 people", "en", "4.250 شخصا", "ar"),
        ("4.25 per cent", "en", "4,25 %", "fr"),
        ("4.25 per cent", "en", "4.25 por ciento", "es"),
        ("3.125 euros", "es-ES", "3.125 euros", "en"),  # which of the two was meant, nobody knows
        ("section 10.125", "en", "Abschnitt 10.125", "de"),
        ("4.5 km", "en", "4.500 m", "de"),
        ("1,250.75 euros", "en", "1.250,75 Euro", "de"),
    ],
)
def test_each_language_keeps_its_convention(a: str, lang_a: str, b: str, lang_b: str) -> None:
    assert run(a, lang_a, b, lang_b) == []
    assert run(b, lang_b, a, lang_a) == []


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u202f", "\u2009", "'", "’"])
@pytest.mark.parametrize("code", "en ar zh ja ko fa he ur tr nl de fr es pt it ru pl cs".split())
def test_any_blank_groups_in_any_language(blank: str, code: str) -> None:
    text = f"x 6{blank}400 y 1{blank}750{blank}000 z"
    values = [q.value for _, q in quantities(load_extractor("number")(text, code))]
    assert values == [6400, 1750000]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("call 0800 555 111", [800555111]),
        ("in 2019 12 500 people", [2019, 12500]),
        ("rows 17 250 000 and 3", [17250000, 3]),
        ("3 May 2014 200 men", [3, 2014, 200]),
        ("article 12 50 times", [12, 50]),
        ("12 500.5 km", [12500.5]),
    ],
)
def test_what_blanks_do_not_group(text: str, values: list[float]) -> None:
    assert [float(q.value) for _, q in quantities(load_extractor("number")(text, "en"))] == values


def test_numbers_that_only_stand_beside_each_other() -> None:
    assert run("on board 12 500 tonnes", "en", "à bord des 12, 500 tonnes", "fr") == []
    assert run("The plan is 7 900 euros.", "en", "Der Plan kostet 7.800 Euro.", "de") != []
    assert run("The plan is 7 900 euros.", "en", "Der Plan kostet 7 Euro.", "de") != []
