"""Which terms a paragraph defines."""

from __future__ import annotations

import pytest

from auditor.batch.definitions import counterpart, defined


@pytest.mark.parametrize(
    ("text", "code", "terms"),
    [
        ("“Vessel” means any ship or boat.", "en", ["Vessel"]),
        ("(a) “ship owner” includes a charterer;", "en", ["ship owner"]),
        ("1 In this Act, “harbour” means a port.", "en", ["harbour"]),
        ("buoy means a floating mark; (bouée)", "en", ["buoy"]),
        ("Minister means the Minister of Ports; (ministre)", "en", ["Minister"]),
        ("the World Harbour Fund (hereinafter “the Fund”) shall", "en", ["the Fund"]),
        ("On entend par « navire » tout bâtiment.", "fr", ["navire"]),
        ("« port » s’entend d’un havre.", "fr", ["port"]),
        ("Der Ausdruck „Schiff“ bezeichnet jedes Fahrzeug.", "de", ["Schiff"]),
        ('يقصد بتعبير "السفينة" كل مركب', "ar", ["السفينة"]),
        ("Se entenderá por «buque» toda nave.", "es", ["buque"]),
    ],
)
def test_definitions(text: str, code: str, terms: list[str]) -> None:
    assert list(defined(text, code)) == terms


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("This means that the ship may leave.", "en"),
        ("He means well.", "en"),
        ("The scenarios would include, for example, two ports (see above).", "en"),
        ("He said: “The ship will leave. It means war.”", "en"),
        ("L’article 3 vise à protéger les ports.", "fr"),
        ("“Vessel” sank.", "en"),
        ("", "en"),
        ("“Vessel” means any ship.", "cs"),
    ],
)
def test_no_definitions(text: str, code: str) -> None:
    assert defined(text, code) == ()


def test_the_other_language_s_term_in_brackets() -> None:
    english = "buoy means a floating mark; (bouée)"
    assert counterpart(english, "bouée Marque flottante. (buoy)") == "bouée"
    assert counterpart(english, "marque flottante") == ""
    assert counterpart("buoy means a mark", "bouée") == ""
