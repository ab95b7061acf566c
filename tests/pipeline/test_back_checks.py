"""The second witness: what the checks say of A against B's back-translation."""

from __future__ import annotations

import math

import pytest

from auditor.checks import CHECKS
from auditor.judge import WITNESS, is_other
from auditor.model import Pair, Passage
from auditor.pipeline.back_checks import WITNESSES, second_witness

ENGLISH = "The mayor opened the new bridge on 4 May."
TWO = "The tenant shall repair the roof. We will be entitled to end the contract."
ZWEI = ("Der Mieter darf das Dach reparieren.", "Wir sind berechtigt, den Vertrag zu beenden.")


def spoke(found: dict[str, float]) -> set[str]:
    return {name.removeprefix(WITNESS) for name, value in found.items() if value > 0.5}


def two_sentences(*, joined: bool = False) -> Pair:
    first, second = TWO.split(". ")
    whole = Pair(Passage(TWO, "en"), Passage(" ".join(ZWEI), "de"))
    start = len(ZWEI[0]) + 1
    units = (
        Pair(Passage(first + ".", "en"), Passage(ZWEI[0], "de")),
        Pair(Passage(second, "en", len(first) + 2), Passage(ZWEI[1], "de", start)),
    )
    return Pair(whole.a, whole.b, sentences=(whole, units[1]) if joined else units)


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
    found = second_witness(Pair(Passage(ENGLISH, "en", 30), Passage("…", "fr")), back)
    assert set(found) == {f"{WITNESS}{name}" for name in WITNESSES}
    assert all(0 <= value <= -math.log(0.005) for value in found.values())
    assert spoke(found) == louder


def test_sentence_by_sentence() -> None:
    back = "The tenant may repair the roof. We are entitled to end the contract."
    assert spoke(second_witness(two_sentences(), back)) == {"modality"}


@pytest.mark.parametrize("joined", [True, False])
def test_what_cannot_be_told_apart_was_not_asked(joined: bool) -> None:
    back = "The tenant may repair the roof, and we are entitled to end the contract."
    found = second_witness(two_sentences(joined=joined), back)
    assert all(value or not is_other(name.removeprefix(WITNESS)) for name, value in found.items())
    assert {f"{WITNESS}negation", f"{WITNESS}numbers"} <= set(found)


def test_every_witness_is_a_check() -> None:
    assert set(WITNESSES) <= set(CHECKS)
