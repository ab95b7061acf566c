"""Names that both sides have, and those that stand the other way round."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.role_variants import exchanges, own_side, swap_names
from auditor.evidence.probes.roles import FEATURES, probability_of, role_probes
from auditor.facts import extract
from auditor.logistic import weights_of
from auditor.model import Pair, Passage, Probe
from tests.support.real_models import shared_encoder


def pair(a: str, b: str, languages: tuple[str, str] = ("en", "fr")) -> Pair:
    one, other = Passage(a, languages[0], 10), Passage(b, languages[1])
    return Pair(one, other, facts_a=extract(one), facts_b=extract(other))


def probes(*pairs: Pair) -> list[tuple[str, Probe] | None]:
    return role_probes(pairs, InContext(shared_encoder()))


EXCHANGED = [
    ("Sweden lent Norway a ship.", "أعارت النرويج السويد سفينة.", "ar", "Norway lent Sweden"),
    ("Sweden lent Norway a ship.", "Norwegen lieh Schweden ein Schiff.", "de", "Norway lent Sweden"),
    (
        "Jonathan Miller wrote to Peter Brandon.",
        "كتب بيتر براندون إلى جوناثان ميلر.",
        "ar",
        "Peter Brandon wrote to Jonathan Miller",
    ),
]  # fmt: skip
ALIKE = [
    ("Sweden lent Norway a ship.", "أعارت السويد النرويج سفينة.", "ar"),
    ("Sweden lent Norway a ship.", "La Suède a prêté un navire à la Norvège.", "fr"),
    # The order of a list is the language's own.
    ("Norway, Sweden and Chad voted.", "Le Tchad, la Norvège et la Suède ont voté.", "fr"),
    # An adjective stands before its noun in the one and after it in the other language.
    ("The Swedish president Anna Lindqvist left.", "Anna Lindqvist, présidente suédoise, est partie.", "fr"),
    # Only one name on both sides, or one more than once.
    ("Sweden lent Norway a ship.", "La Norvège a reçu un navire.", "fr"),
    ("Sweden asked Norway and Norway helped Sweden.", "Norvège et Suède se sont aidées.", "fr"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "code", "now"), EXCHANGED)
def test_names_that_changed_places(a: str, b: str, code: str, now: str) -> None:
    there, back = probes(pair(a, b, ("en", code)), pair(b, a, (code, "en")))
    assert there is not None
    assert back is not None
    side, probe = there
    assert (side, probe.kind, probe.now) == ("a", "roles", now)
    assert a[probe.start - 10 : probe.end - 10] == probe.was
    assert probe.probability > 0.35
    # It does not matter which side is A.
    assert (back[0], back[1].probability) == ("b", probe.probability)


@pytest.mark.parametrize(("a", "b", "code"), ALIKE)
def test_names_in_their_places(a: str, b: str, code: str) -> None:
    (found,) = probes(pair(a, b, ("en", code)))
    assert found is None or found[1].probability < 0.15


def test_the_same_order_is_found_too() -> None:
    same = pair("Sweden lent Norway a ship.", "La Suède a prêté un navire à la Norvège.")
    (exchange,) = exchanges(same, own_side(same), inverted=False)
    assert (exchange.first.here, exchange.second.here) == ((0, 6), (12, 18))
    assert (exchange.names, exchange.inversions) == (2, 0)
    assert exchanges(same, "a", inverted=True) == []


def test_the_side_that_is_varied() -> None:
    assert own_side(pair("x", "y", ("ar", "en"))) == "b"
    assert own_side(pair("x", "y", ("ar", "fr"))) == "b"
    assert own_side(pair("x", "y", ("fr", "de"))) == "b"
    assert own_side(pair("x", " ", ("en", "fr"))) == ""


@given(st.text(min_size=6, max_size=30), st.data())
def test_exchanging_twice_is_nothing(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4)))
    once = swap_names(text, (cuts[0], cuts[1]), (cuts[2], cuts[3]))
    assert len(once.text) == len(text)
    grown = cuts[3] - cuts[2]
    again = swap_names(
        once.text, (cuts[0], cuts[0] + grown), (cuts[3] - (cuts[1] - cuts[0]), cuts[3])
    )
    assert again.text == text


def test_the_model_has_a_weight_for_each_feature() -> None:
    assert set(weights_of("auditor.evidence", "role_probe")) == {"bias", *FEATURES}
    assert 0 <= probability_of([0.0] * len(FEATURES)) <= 1


@pytest.mark.parametrize(
    "hostile", ["", "Sweden\x00Norway", "Sweden \ud800 Norway", "Iran Iraq " * 900]
)
def test_hostile_text(hostile: str) -> None:
    for found in probes(
        pair(hostile, "La Suède."), pair("La Norvège et la Suède", hostile, ("fr", "en"))
    ):
        assert found is None or 0 <= found[1].probability <= 1
