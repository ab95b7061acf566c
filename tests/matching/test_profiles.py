"""What a document is matched by: values in one form for all languages, its language, a sample of its sentences."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import auditor
from auditor.encoders import load_encoder
from auditor.matching.profiles import ENDS, Profile, profile_of, values_in
from auditor.matching.shortlist import may_pair
from auditor.matching.store import Store

ENGLISH = "On 14 March 2023 the council of Iraq paid 1,250 dinars under article 5."
ARABIC = "في ١٤ آذار ٢٠٢٣ دفع مجلس العراق ١٢٥٠ دينارًا بموجب المادة ٥."
FRENCH = "Le 14 mars 2023 le conseil de l'Irak a versé 1 250 dinars au titre de l'article 5."


def _profile(text: str, encoder: str = "none") -> Profile:
    with Store() as store:
        return profile_of(
            auditor.document(text),
            Path("heap/x.txt"),
            folder=Path("heap"),
            encoder=load_encoder(encoder),
            store=store,
        )


@pytest.mark.parametrize(("text", "code"), [(ARABIC, "ar"), (FRENCH, "fr")])
def test_values_are_the_same_in_every_language(text: str, code: str) -> None:
    shared = values_in([ENGLISH], "en") & values_in([text], code)
    assert {kind for kind, _ in shared} >= {"date", "number", "territory", "reference"}
    assert ("number", "1.25E+3") in shared


def test_other_values_are_others() -> None:
    other = values_in([FRENCH.replace("1 250", "1 520").replace("14 mars", "15 mars")], "fr")
    shared = values_in([ENGLISH], "en") & other
    assert ("number", "1.25E+3") not in shared
    assert "date" not in {kind for kind, _ in shared}


def test_small_numbers_tell_nothing() -> None:
    assert not values_in(["Two of them and one more."], "en")


def test_of_a_long_text_both_ends_are_looked_at() -> None:
    text = "\n\n".join(f"Sentence number {number} of a very long text." for number in range(1000))
    profile = _profile(text)
    assert len(profile.weights) == 2 * ENDS
    numbers = {value for kind, value in profile.values if kind == "number"}
    assert {"59", "999"} <= numbers
    assert "500" not in numbers


def test_a_language_that_is_guessed_is_none_of_those_known() -> None:
    assert (
        _profile(f"{ENGLISH} The members thanked the host country and its people.").tongue == "en"
    )
    short = _profile("Agenda")
    assert short.guessed
    assert short.tongue.startswith("?")


@pytest.mark.parametrize("text", ["1234 5678", "!!!", "“…”"])
def test_a_text_without_letters_has_a_profile(text: str) -> None:
    profile = _profile(text)
    assert (profile.language, profile.guessed) == ("und", True)


def test_a_text_whose_language_is_guessed_may_be_a_version_of_one_in_that_language() -> None:
    sure = _profile(f"{ENGLISH} The members thanked the host country and its people.")
    guess = replace(sure, guessed=True)
    assert not may_pair(sure, sure)
    assert may_pair(sure, guess)
    assert not may_pair(guess, guess)
    assert not may_pair(sure, guess, two=True)
    assert may_pair(sure, replace(guess, folder=1), two=True)
