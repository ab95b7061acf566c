"""Numbers in each other's place are told; numbers that only stand in another order are not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.checks.number_roles import CHECK, CONFIDENCE
from auditor.evidence.in_context import InContext
from auditor.evidence.probes.number_order import crossed_numbers
from auditor.facts import extract
from auditor.model import Finding, Pair, Passage
from tests.support.real_models import shared_encoder


def paired(a: str, b: str, code: str, start: int = 0) -> Pair:
    one, other = Passage(a, "en", start), Passage(b, code, start)
    return Pair(one, other, facts_a=extract(one), facts_b=extract(other))


def said(a: str, b: str, code: str) -> list[str]:
    """The cases found by the words alone."""
    return [str(f.evidence["case"]) for f in CHECK.run(paired(a, b, code))]


def weighed(a: str, b: str, code: str, start: int = 0) -> list[Finding]:
    """What is found once the encoder was asked."""
    pair = paired(a, b, code, start)
    (crossed,) = crossed_numbers([pair], InContext(shared_encoder()))
    return CHECK.run(replace(pair, crossed_numbers=crossed))


RENT = "The rent rose from 480 to 615 euros."
RENTS = {
    "de": ("Die Miete stieg von 480 auf 615 Euro.", "Die Miete stieg auf 615 von 480 Euro."),
    "fr": ("Le loyer est passé de 480 à 615 euros.", "Le loyer a atteint 615 euros, contre 480."),
    "es": ("El alquiler subió de 480 a 615 euros.", "El alquiler subió hasta 615 desde 480 euros."),
    "it": (
        "L'affitto è salito da 480 a 615 euro.",
        "L'affitto è salito a 615 dai precedenti 480 euro.",
    ),
    "pt": ("O aluguel subiu de 480 para 615 euros.", "O aluguel subiu para 615, desde 480 euros."),
    "ru": ("Плата выросла с 480 до 615 евро.", "Плата выросла до 615 евро с 480 евро."),
    "ar": ("ارتفع الإيجار من 480 إلى 615 يورو.", "ارتفع الإيجار إلى 615 يورو من 480 يورو."),
    "zh": ("租金从480上涨到615欧元。", "租金涨到615欧元，原来是480欧元。"),
    "ja": (
        "家賃は480ユーロから615ユーロに上がった。",
        "家賃は615ユーロに、480ユーロから上がった。",
    ),
    "ko": (
        "임대료가 480유로에서 615유로로 올랐다.",
        "임대료가 615유로로, 480유로에서 올랐다.",
    ),
    "tr": ("Kira 480 avrodan 615 avroya çıktı.", "Kira 615 avroya, 480 avrodan çıktı."),
    "pl": ("Czynsz wzrósł z 480 do 615 euro.", "Czynsz wzrósł do 615 euro z 480 euro."),
    "nl": ("De huur steeg van 480 naar 615 euro.", "De huur steeg naar 615 van 480 euro."),
    "fa": ("اجاره از 480 به 615 یورو رسید.", "اجاره به 615 یورو از 480 یورو رسید."),
    "he": ("שכר הדירה עלה מ-480 ל-615 אירו.", "שכר הדירה עלה ל-615 מ-480 אירו."),
}


def turned(text: str, one: str = "480", other: str = "615") -> str:
    """The text with its two numbers in each other's place."""
    return text.replace(one, "#").replace(other, one).replace("#", other)


@pytest.mark.parametrize("code", RENTS)
def test_a_change_from_and_to(code: str) -> None:
    plain, reordered = RENTS[code]
    assert said(RENT, turned(plain), code) == ["roles"]
    assert said(RENT, plain, code) == []
    assert said(RENT, reordered, code) == []


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("The price rose by 4 to 37 euros.", "Der Preis stieg um 37 auf 4 Euro.", "de"),
        ("Open from 2011 to 2017", "مفتوح من 2017 إلى 2011", "ar"),
        ("sold from $300 to $450", "vendu de 450 $ à 300 $", "fr"),
        ("from three to seven days", "von sieben bis drei Tagen", "de"),
        ("from 3.5 million to 8 million", "de 8 millones a 3,5 millones", "es"),
    ],
)
def test_roles_of_other_numbers(a: str, b: str, code: str) -> None:
    assert "roles" in said(a, b, code)


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("It was carried by 118 votes to 74.", "Angenommen mit 74 Stimmen zu 118.", "de"),
        ("carried 118 to 74", "adopté par 74 contre 118", "fr"),
        ("carried 118 to 74", "اعتمد بأغلبية 74 مقابل 118", "ar"),
        ("They won 4-2.", "Sie siegten 2:4.", "de"),
        ("They won 4-2.", "Ils ont gagné 2-4.", "fr"),
        ("They won 4-2.", "Они выиграли 2:4.", "ru"),
        ("step 3 of 8", "étape 8 sur 3", "fr"),
        ("step 3 of 8", "paso 8 de 3", "es"),
        ("step 3 of 8", "الخطوة 8 من 3", "ar"),
        ("step 3 of 8", "Schritt 8/3", "de"),
        ("a sheet of 210 × 297 mm", "une feuille de 297 × 210 mm", "fr"),
        ("a sheet of 210 x 297 mm", "ein Blatt von 297 mal 210 mm", "de"),
    ],
)
def test_two_numbers_with_a_joint(a: str, b: str, code: str) -> None:
    assert "joint" in said(a, b, code)


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("It was carried by 118 votes to 74.", "Angenommen mit 118 zu 74 Stimmen.", "de"),
        ("They lost 4-2.", "Sie verloren 2:4.", "de"),  # the loser's goals first
        ("a 4-2 defeat", "une défaite 2-4", "fr"),
        ("Of the 8 judges 3 agreed.", "3 von 8 Richtern stimmten zu.", "de"),
        ("step 3 of 8", "8件中の3件目", "ja"),
        ("3 of 8 people", "8人中3人", "ja"),
        ("2015-2019", "2015/2019", "de"),
        ("articles 5 and 9", "المادتان 9 و5", "ar"),
        ("on 3 May and 9 June", "am 9. Juni und 3. Mai", "de"),
    ],
)
def test_other_orders_of_the_same(a: str, b: str, code: str) -> None:
    assert said(a, b, code) == []


def test_signs_in_right_to_left_text_are_doubtful() -> None:
    (found,) = CHECK.run(paired("They won 4-2.", "فازوا 2-4.", "ar"))
    assert found.evidence["case"] == "signs"
    assert found.confidence == CONFIDENCE["signs"] < 0.5


ROWS = {
    "de": "Erwachsene zahlen 12 Euro und Kinder 7 Euro.",
    "fr": "Les adultes paient 12 euros et les enfants 7 euros.",
    "es": "Los adultos pagan 12 euros y los niños 7 euros.",
    "it": "Gli adulti pagano 12 euro e i bambini 7 euro.",
    "pt": "Os adultos pagam 12 euros e as crianças 7 euros.",
    "ru": "Взрослые платят 12 евро, а дети 7 евро.",
    "ar": "يدفع الكبار 12 يورو والأطفال 7 يورو.",
    "zh": "成人支付12欧元，儿童支付7欧元。",
    "ja": "大人は12ユーロ、子供は7ユーロを支払う。",
    "ko": "성인은 12유로, 어린이는 7유로를 냅니다.",
    "tr": "Yetişkinler 12 avro, çocuklar 7 avro öder.",
    "pl": "Dorośli płacą 12 euro, a dzieci 7 euro.",
    "nl": "Volwassenen betalen 12 euro en kinderen 7 euro.",
}
REORDERED = {
    "de": "Kinder zahlen 7 Euro und Erwachsene 12 Euro.",
    "fr": "Les enfants paient 7 euros et les adultes 12 euros.",
    "es": "Los niños pagan 7 euros y los adultos 12 euros.",
    "ar": "يدفع الأطفال 7 يورو والكبار 12 يورو.",
    "ru": "Дети платят 7 евро, а взрослые 12 евро.",
    "ja": "子供は7ユーロ、大人は12ユーロを支払う。",
}


@pytest.mark.parametrize("code", ROWS)
def test_rows_of_things_and_their_numbers(code: str) -> None:
    row = "Adults pay 12 euros and children 7 euros."
    (found,) = weighed(row, turned(ROWS[code], "12", "7"), code)
    assert found.confidence >= 0.6
    assert weighed(row, ROWS[code], code) == []


@pytest.mark.parametrize("code", REORDERED)
def test_rows_told_in_another_order(code: str) -> None:
    assert weighed("Adults pay 12 euros and children 7 euros.", REORDERED[code], code) == []


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        (
            "In 2016 it had 3 million visitors, in 2021 9 million.",
            "2016 waren es 9 Millionen Besucher, 2021 3 Millionen.",
            "de",
        ),
        (
            "The clinic has 64 beds and 19 doctors.",
            "La clinique compte 19 lits et 64 médecins.",
            "fr",
        ),
    ],
)
def test_years_and_things_that_numbers_belong_to(a: str, b: str, code: str) -> None:
    assert [f.confidence for f in weighed(a, b, code)] == [CONFIDENCE["order"]]


def test_without_an_encoder_order_alone_says_nothing() -> None:
    assert said("64 beds and 19 doctors", "19 lits et 64 médecins", "fr") == []


def test_the_finding_quotes_both_sides_where_they_stand() -> None:
    (found,) = weighed("a vote of 118 to 74", "ein Ergebnis von 74 zu 118", "de", start=100)
    assert (found.says_a, found.says_b) == ("118 to 74", "74 zu 118")
    assert found.spans_a == ((110, 113), (117, 119))
    assert "changed places" in found.message
