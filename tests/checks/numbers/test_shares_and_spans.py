"""Halves, thirds and lengths of time that differ are told surely."""

import pytest

from tests.checks.numbers.test_check import run


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("half of the villages", "un tiers des villages", "fr"),
        ("half of the villages", "ein Drittel der Dörfer", "de"),
        ("a third of the villages", "نصف القرى", "ar"),
        ("half of the villages", "ثلث القرى", "ar"),
        ("a third of the villages", "la mitad de las aldeas", "es"),
        ("two thirds of the villages", "tre quarti dei villaggi", "it"),
        ("half of the villages", "um terço das aldeias", "pt"),
        ("for seven weeks", "sieben Monate lang", "de"),
        ("for seven weeks", "pendant sept jours", "fr"),
        ("for seven weeks", "لمدة سبعة أشهر", "ar"),
        ("for 7 weeks", "7 дней", "ru"),
    ],
)
def test_surely_different(a: str, b: str, code: str) -> None:
    assert [f.confidence >= 0.95 for f in run(a, "en", b, code)] == [True]
    assert [f.confidence >= 0.95 for f in run(b, code, a, "en")] == [True]


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("half of the villages", "50 % des villages", "fr"),
        ("half of the villages", "die Hälfte der Dörfer", "de"),
        ("seven days", "une semaine", "fr"),
        ("for 24 months", "zwei Jahre lang", "de"),
        ("the second half of the match", "la deuxième mi-temps", "fr"),
    ],
)
def test_the_same(a: str, b: str, code: str) -> None:
    assert [f for f in run(a, "en", b, code) if f.confidence >= 0.5] == []


@pytest.mark.parametrize(
    ("a", "same", "other", "code"),
    [
        ("a ten-day trip", "eine zehntägige Reise", "eine zehnwöchige Reise", "de"),
        ("a five-year plan", "ein fünfjähriger Plan", "ein fünfmonatiger Plan", "de"),
        ("a three-day visit", "een driedaags bezoek", "een drieweeks bezoek", "nl"),
        ("a five-year plan", "пятилетний план", "пятимесячный план", "ru"),
        ("a three-day visit", "trzydniowa wizyta", "trzytygodniowa wizyta", "pl"),
    ],
)
def test_how_long_in_one_word(a: str, same: str, other: str, code: str) -> None:
    assert run(a, "en", same, code) == []
    assert [f.evidence["case"] for f in run(a, "en", other, code)] == ["unit"]
