"""Checks on the back-translation: what they find in A against what B comes to in A's language."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import pytest

from auditor.checks import back_checks
from auditor.facts import extract
from auditor.judge.features import WITNESS
from auditor.model import BeadTranslations, Evidence, Fact, Pair, Passage, Translation
from auditor.pipeline.back_checks import back_units
from auditor.pipeline.checking import check_back

ENGLISH = "The mayor opened the new bridge on 4 May."
TWO = "The tenant shall repair the roof. We will be entitled to end the contract."
ZWEI = ("Der Mieter darf das Dach reparieren.", "Wir sind berechtigt, den Vertrag zu beenden.")


def checked(pair: Pair, back: str | None) -> Mapping[str, float]:
    translated = BeadTranslations(b_in_a=Translation(back, rejected=None if back else "too short"))
    return check_back(replace(pair, evidence=Evidence((), translated)), back_checks())


def with_facts(a: Passage, b: Passage, *sentences: Pair) -> Pair:
    return Pair(a, b, facts_a=extract(a), facts_b=extract(b), sentences=sentences)


def spoke(found: Mapping[str, float]) -> set[str]:
    return {name.removeprefix(WITNESS) for name, value in found.items() if value > 0.5}


def two_sentences(*, joined: bool = False) -> Pair:
    first, second = TWO.split(". ")
    whole = with_facts(Passage(TWO, "en"), Passage(" ".join(ZWEI), "de"))
    start = len(ZWEI[0]) + 1
    units = (
        with_facts(Passage(first + ".", "en"), Passage(ZWEI[0], "de")),
        with_facts(Passage(second, "en", len(first) + 2), Passage(ZWEI[1], "de", start)),
    )
    return replace(whole, sentences=(whole, units[1]) if joined else units)


@pytest.mark.parametrize(
    ("back", "louder"),
    [
        ("The mayor did not open the new bridge on 4 May.", {"negation"}),
        ("The mayor opened the new bridge on 9 May.", {"dates"}),  # and no number
        ("The mayor may open the new bridge on 4 May.", set()),  # one side alone crosses nothing
        ("The mayor opened 7 new bridges on 4 May.", {"numbers"}),
    ],
)
def test_one_sentence(back: str, louder: set[str]) -> None:
    found = checked(with_facts(Passage(ENGLISH, "en", 30), Passage("…", "fr")), back)
    assert set(found) == {WITNESS + check.id for check in back_checks()}
    assert all(0 <= value <= -math.log(0.005) for value in found.values())
    assert spoke(found) == louder


def test_sentence_by_sentence() -> None:
    back = "The tenant may repair the roof. We are entitled to end the contract."
    assert spoke(checked(two_sentences(), back)) == {"modality"}


@pytest.mark.parametrize("joined", [True, False])
def test_what_cannot_be_told_apart_was_not_asked(joined: bool) -> None:
    back = "The tenant may repair the roof, and we are entitled to end the contract."
    assert all(checked(two_sentences(joined=joined), back).values())
    denied = "The tenant shall not repair the roof, and we will be entitled to end the contract."
    found = checked(two_sentences(joined=joined), denied)
    assert "negation" in spoke(found)
    assert all(found.values())


def test_without_a_back_translation_nothing_is_checked() -> None:
    assert back_units(two_sentences()) == []
    assert checked(two_sentences(), None) == {}
    assert checked(Pair(Passage(" ", "en"), Passage(ZWEI[0], "de")), "The tenant may.") == {}


def test_facts_of_a_are_its_own_and_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(passage: Passage) -> tuple[Fact, ...]:
        read.append(passage.text)
        return extract(passage)

    monkeypatch.setattr("auditor.pipeline.back_checks.extract", counted)
    back = "The tenant may repair the roof. We are entitled to end the contract."
    checked(two_sentences(), back)
    assert read == ["The tenant may repair the roof.", "We are entitled to end the contract."]


def test_several_checks_are_asked() -> None:
    assert {"negation", "numbers", "modality"} <= {check.id for check in back_checks()}
