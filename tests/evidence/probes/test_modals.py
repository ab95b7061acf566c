"""Exchanged modals and words of extent: asked where something crosses, the same whichever side is A."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.checks.crossing import probed
from auditor.checks.modality import SCALE
from auditor.evidence.in_context import InContext
from auditor.evidence.probes.modals import FEATURES, KINDS, exchange_shifts, margins
from auditor.facts import extract
from auditor.model import Pair, Passage
from tests.support.real_models import shared_encoder


def pair(a: str, b: str, languages: tuple[str, str] = ("en", "fr")) -> Pair:
    sides = Passage(a, languages[0]), Passage(b, languages[1])
    return Pair(*sides, facts_a=extract(sides[0]), facts_b=extract(sides[1]))


def shifts(*pairs: Pair) -> list[dict[str, float]]:
    return [dict(found) for found in exchange_shifts(pairs, InContext(shared_encoder()))]


def test_the_exchanged_text_comes_closer_than_the_faithful_one() -> None:
    french = "Les membres doivent payer les frais en juin."
    encoder = shared_encoder()
    exchanged, faithful = margins(
        [
            (pair("The members may pay the fees by June.", french), "modality"),
            (pair("The members must pay the fees by June.", french), "modality"),
        ],
        InContext(encoder),
    )
    assert exchanged is not None
    assert faithful is not None
    for name in ("word", "sentence", "window"):
        place = FEATURES.index(name)
        assert exchanged[place] > 0 > faithful[place], name
    (found,) = shifts(pair("The members may pay the fees by June.", french))
    assert found["modality"] > 0


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The members must pay.", "Les membres doivent payer."),  # nothing crosses
        ("The members must pay.", "Les membres paient."),  # one side alone
        ("", "Les membres peuvent payer."),
    ],
)
def test_asked_only_where_something_crosses(a: str, b: str) -> None:
    assert shifts(pair(a, b)) == [{}]


def test_extent() -> None:
    (found,) = shifts(pair("Prices rose before the vote.", "Les prix ont augmenté après le vote."))
    assert set(found) == {"quantifier"}


def test_it_does_not_matter_which_side_is_a() -> None:
    one = pair("The members may pay the fees.", "Les membres doivent payer les frais.")
    other = Pair(one.b, one.a, facts_a=one.facts_b, facts_b=one.facts_a)
    assert shifts(one) == shifts(other)


def test_margins_have_their_names() -> None:
    asked = pair("The members may pay.", "Les membres doivent payer.")
    for kind in KINDS:
        (row,) = margins([(asked, kind)], InContext(shared_encoder()))
        assert row is None or len(row) == len(FEATURES)


def test_the_check_weighs_what_the_encoder_adds() -> None:
    asked = pair("The members may pay.", "Les membres doivent payer.")
    assert probed(0.8, asked, SCALE) == 0.8
    more = replace(asked, exchange_shifts=(("modality", 2.0), ("quantifier", -9.0)))
    less = replace(asked, exchange_shifts=(("modality", -2.0),))
    assert probed(0.8, less, SCALE) < 0.8 < probed(0.8, more, SCALE) < 1
