"""The scores of one bead: what could not be computed is absent, never zero."""

from __future__ import annotations

import pytest

from auditor.evidence.back_translation.lexical import lexical_scorer
from auditor.evidence.back_translation.scores import bead_scores
from auditor.model import BeadTranslations, Evidence, Pair, Passage, Score, Translation

PAIR = Pair(Passage("We  leave.", "en"), Passage("Nous partons.", "fr"), similarity=0.87654)
GONE = Translation(None, ("fr", "en"), "x", "too short")


def names(pair: Pair, readings: BeadTranslations, *, scorer: bool = True) -> list[str]:
    found = bead_scores(
        pair, readings, encoder="use", scorer=lexical_scorer("en") if scorer else None
    )
    return [score.name for score in found]


BACK = Translation("We leave.", ("fr", "en"), "x")
THREE = ["bleu", "chrf", "fuzzy"]


@pytest.mark.parametrize(
    ("readings", "prefixes"),
    [
        (BeadTranslations(), []),
        (BeadTranslations(b_in_a=BACK), ["back"]),
        (BeadTranslations(control=BACK), ["control"]),
        (BeadTranslations(b_in_a=BACK, control=BACK), ["back", "control"]),
        (BeadTranslations(b_in_a=GONE, control=BACK), ["control"]),
        (BeadTranslations(b_in_a=BACK, control=GONE), ["back"]),
        (BeadTranslations(a_in_b=BACK), []),
    ],
)
def test_what_is_there_is_scored(readings: BeadTranslations, prefixes: list[str]) -> None:
    expected = ["cosine", *(f"{prefix}.{name}" for prefix in prefixes for name in THREE)]
    assert names(PAIR, readings) == expected


def test_without_a_scorer_there_is_the_cosine() -> None:
    assert names(PAIR, BeadTranslations(b_in_a=BACK), scorer=False) == ["cosine"]


@pytest.mark.parametrize("empty", ["", " \n"])
def test_a_one_sided_bead_has_no_scores(empty: str) -> None:
    nothing = Passage(empty, "fr")
    assert names(Pair(PAIR.a, nothing), BeadTranslations(b_in_a=BACK)) == []
    assert names(Pair(nothing, PAIR.b), BeadTranslations(b_in_a=BACK)) == []


def test_the_cosine_says_whose_it_is() -> None:
    (score,) = bead_scores(PAIR, BeadTranslations(), encoder="use-9", scorer=None)
    assert score == Score("cosine", 0.8765, "cosine|encoder:use-9|level:bead")


def test_blanks_of_the_original_do_not_count() -> None:
    found = bead_scores(
        PAIR, BeadTranslations(b_in_a=BACK), encoder="use", scorer=lexical_scorer("en")
    )
    assert Evidence(found).value("back.chrf") == 100
    assert Evidence(found).value("control.chrf") is None
