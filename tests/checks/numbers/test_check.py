from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.checks.numbers.check import CHECK, CONFIDENCE
from auditor.facts import load_extractor
from auditor.model import Fact, Finding, Pair, Passage


def facts(text: str, language: str, start: int = 0) -> tuple[Fact, ...]:
    found = [f for kind in ("number", "date") for f in load_extractor(kind)(text, language)]
    return tuple(replace(f, start=f.start + start, end=f.end + start) for f in found)


def run(a: str, lang_a: str, b: str, lang_b: str, *, start: int = 0) -> list[Finding]:
    return CHECK.run(
        Pair(
            Passage(a, lang_a, start),
            Passage(b, lang_b, start),
            facts_a=facts(a, lang_a, start),
            facts_b=facts(b, lang_b, start),
        )
    )


@pytest.mark.parametrize(
    ("a", "lang_a", "b", "lang_b", "case", "says"),
    [
        (
            "all 312 sailors",
            "en",
            "جميع البحارة وعددهم 427",
            "ar",
            "replaced digits",
            ("312", "427"),
        ),
        ("in 1973", "en", "عام 1937", "ar", "replaced digits", ("1973", "1937")),
        ("six judges", "en", "سبعة قضاة", "ar", "replaced words", ("six", "سبعة")),
        ("three mayors", "en", "die zwei Bürgermeister", "de", "replaced words", ("three", "zwei")),
        ("seven cities", "en", "مدينتين", "ar", "replaced implied words", ("seven", "مدينتين")),
        ("annex 2", "en", "المرفق 1", "ar", "replaced implied digits", ("2", "1")),
        ("31 per cent", "en", "46 %", "fr", "replaced digits", ("31", "46")),
        ("at 18:15", "en", "à 19 h 15", "fr", "replaced digits", ("18:15", "19 h 15")),
        (
            "$5 million",
            "en",
            "5 millions d'euros",
            "fr",
            "unit",
            ("$5 million", "5 millions d'euros"),
        ),
        ("six weeks", "en", "ستة أيام", "ar", "unit", ("six weeks", "ستة أيام")),
        ("some 4,200 troops", "en", "Truppen", "de", "missing digits", ("4,200", "")),
        (
            "hundreds of people",
            "en",
            "des milliers de personnes",
            "fr",
            "replaced ambiguous",
            ("hundreds", "milliers"),
        ),
    ],
)
def test_differs(
    a: str, lang_a: str, b: str, lang_b: str, case: str, says: tuple[str, str]
) -> None:
    findings = run(a, lang_a, b, lang_b)
    assert [(f.evidence["case"], (f.says_a, f.says_b)) for f in findings] == [(case, says)]
    assert findings[0].confidence == CONFIDENCE[case]
    assert run(b, lang_b, a, lang_a)[0].evidence["case"] == case


@pytest.mark.parametrize(
    ("a", "lang_a", "b", "lang_b"),
    [
        ("all 312 sailors", "en", "جميع البحارة وعددهم ٣١٢", "ar"),
        ("six judges", "en", "ستة قضاة", "ar"),
        ("6 judges", "en", "sechs Richter", "de"),
        ("a five-year plan", "en", "ein fünfjähriger Plan", "de"),
        ("two ships", "en", "سفينتا شحن", "ar"),
        ("both sides", "en", "les deux parties", "fr"),
        ("half of them", "en", "50 % d'entre eux", "fr"),
        ("article 2.1", "en", "المادة 2-1", "ar"),
        ("ages 18-59", "en", "aged 1859", "en"),
        ("1,234 people", "en", "1 234 personnes", "fr"),
        ("742,615 people", "en", "615 742 شخصا", "ar"),
        ("within 30 miles", "en", "in einem Umkreis von 48 Kilometern", "de"),
        ("110 miles", "en", "177 km (110 miles)", "fr"),
        ("3 to 5 inches", "en", "8 à 13 cm", "fr"),
        ("10. Decides", "en", "Décide", "fr"),
        ("1. Decides", "en", "١ - يقرر", "ar"),
        (
            "the 21st session on 3 May 2014",
            "en",
            "الدورة الحادية والعشرون في 3 أيار/مايو 2014",
            "ar",
        ),
        ("a dozen ships", "en", "zwölf Schiffe", "de"),
        ("twenty million", "en", "20 Millionen", "de"),
        ("Louis XIV", "en", "لويس الرابع عشر", "ar"),
        ("at noon", "en", "à 12 heures", "fr"),
        ("it is one of them", "en", "c'est une d'elles", "fr"),
        ("in 2014, and 2014 again", "en", "en 2014", "fr"),
        ("on 21 January 2015", "en", "le 21/01/2015", "fr"),
        ("the top ten", "en", "o top ten", "pt"),
        ("", "en", "", "ar"),
        ("no number here", "en", "لا رقم هنا", "ar"),
    ],
)
def test_agrees(a: str, lang_a: str, b: str, lang_b: str) -> None:
    assert [f.message for f in run(a, lang_a, b, lang_b) if f.confidence > 0.2] == []
    assert [f.message for f in run(b, lang_b, a, lang_a) if f.confidence > 0.2] == []


def test_spans_are_document_offsets() -> None:
    finding = run("all 312 sailors", "en", "427 marins", "fr", start=1000)[0]
    assert finding.spans_a == ((1004, 1007),)
    assert finding.spans_b == ((1000, 1003),)


def test_two_replaced_numbers_are_paired_in_place() -> None:
    findings = run("from 21 to 40 votes", "en", "de 22 à 43 voix", "fr")
    assert [(f.says_a, f.says_b) for f in findings] == [("21", "22"), ("40", "43")]


def test_neither_side_is_the_wrong_one() -> None:
    assert run("312 people", "en", "427 personnes", "fr")[0].message == "A says 312, B says 427."
    assert (
        run("312 people", "en", "personnes", "fr")[0].message
        == "A says 312; B gives no such number."
    )


@settings(max_examples=60)
@given(st.text(max_size=50), st.text(max_size=50))
def test_any_text(a: str, b: str) -> None:
    for finding in run(a, "en", b, "ar"):
        assert 0 < finding.confidence < 1
        assert finding.evidence["case"] in CONFIDENCE


@settings(max_examples=40)
@given(st.text(max_size=80))
def test_a_text_agrees_with_itself(text: str) -> None:
    assert run(text, "en", text, "en") == []


@pytest.mark.parametrize("unit", ["17 ", "5 km ", "seven ", "half ", "1.5 "])
def test_thousands_of_unmatched_numbers(unit: str) -> None:
    run("".join(f"{n} {unit}" for n in range(2000, 4000)), "en", unit * 2000, "fr")
