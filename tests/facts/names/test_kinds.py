from __future__ import annotations

import pytest

from auditor.facts.names.finder import find_names
from auditor.facts.names.gazetteer import capital_of, find_mentions
from auditor.facts.names.territories import names_own_language, own_language_label
from auditor.facts.names.values import names
from auditor.facts.names.word_kinds import properness
from auditor.facts.numbers.unit_symbols import stands_for_unit, unit_symbols


@pytest.mark.parametrize(
    ("text", "language", "word", "expected"),
    [
        ("25 MB", "en", "MB", True),
        ("25 Go", "fr", "Go", True),
        ("25\u00a0Mo libres", "fr", "Mo", True),
        ("3GHz", "de", "GHz", True),
        ("25 US soldiers", "en", "US", False),
        ("Go to the 25 shops", "en", "Go", False),
        ("the MB report", "en", "MB", False),
    ],
)
def test_unit_symbols(text: str, language: str, word: str, expected: bool) -> None:
    start = text.index(word)
    assert stands_for_unit(text, start, start + len(word), language) is expected


def test_unit_symbols_hold_a_capital() -> None:
    assert {"MB", "GHz", "kW"} <= unit_symbols("xx")
    assert "km" not in unit_symbols("en")


@pytest.mark.parametrize(
    ("text", "language", "city", "expected"),
    [
        ("Moscow said so.", "en", "Moscow", {"RU"}),
        ("à Lisbonne", "fr", "Lisbonne", {"PT"}),
        ("aus Moskau", "de", "Moskau", {"RU"}),
        ("في بغداد", "ar", "بغداد", {"IQ"}),
        ("in Munich", "en", "Munich", set()),
    ],
)
def test_capitals(text: str, language: str, city: str, expected: set[str]) -> None:
    (mention,) = (m for m in find_mentions(text, language) if text[m.start : m.end] == city)
    assert capital_of(mention.ids) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("– English text", "en", True),
        ("texte français", "fr", True),
        ("version française", "fr", True),
        ("Deutsch", "de", True),
        ("Versión española", "es", True),
        ("texte anglais", "fr", False),
        ("Les Français ont refusé.", "fr", False),
        ("Les troupes françaises qui ont débarqué hier en Normandie", "fr", False),
        ("", "fr", False),
        ("English", "xx", False),
    ],
)
def test_labels_of_a_language(text: str, language: str, expected: bool) -> None:
    assert names_own_language(text, language) is expected


def test_no_language_calls_itself_by_every_word() -> None:
    assert not own_language_label("London", "xx")
    assert not own_language_label("France", "fr")


def test_properness() -> None:
    assert properness("Garcia", "es") == 1.0
    assert properness("Committee", "en") < 0.5
    assert properness("Garcia Committee", "en") == 1.0
    assert properness("", "en") == 0.0


NAMES = [
    ("Send the file to Anna", "en", ["Anna"]),  # a short sentence is no title
    ("Privacy Policy and Terms", "en", []),
    ("Der Brief ist von Martina Krüger.", "de", ["Martina Krüger"]),
    ("im Jahr der Wahl", "de", []),
    ("Die Regierung hat dem Parlament ein Gesetz vorgelegt.", "de", []),
    ("The limit is 25 MB.", "en", []),
]


@pytest.mark.parametrize(("text", "language", "expected"), NAMES)
def test_names(text: str, language: str, expected: list[str]) -> None:
    assert [f.text for f in find_names(text, language)] == expected


def test_a_known_name_has_its_ids() -> None:
    ((_, value),) = names(find_names("We met in Lisbon.", "en"))
    assert "place:lisbon" in value.known
