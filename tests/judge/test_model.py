"""The fitted model: additive, monotone, and the others stand on the embedded one."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks import CHECKS
from auditor.judge.features import is_check
from auditor.judge.model import (
    EMBEDDED,
    FORCED,
    OF_EMBEDDED,
    TRANSLATED,
    Model,
    odds,
    shipped,
    stacked,
)

ALL = (EMBEDDED, TRANSLATED, FORCED)
NAMES = ("gap", "numbers", "back.excess", "back-translation", "forced.surprisal", "other")
NUMBER = st.floats(-20, 20)
FEATURES = st.dictionaries(st.sampled_from(NAMES), NUMBER)
SLOPES = st.lists(st.tuples(NUMBER, st.floats(0, 5)), max_size=3).map(tuple)
MODELS = st.builds(
    Model,
    NUMBER,
    st.dictionaries(st.sampled_from((*NAMES, OF_EMBEDDED)), SLOPES),
    st.just(frozenset[str]()),
)


def test_a_slope_begins_at_its_knot() -> None:
    model = Model(-1.0, {"gap": ((1.0, 2.0), (3.0, 0.5))}, frozenset())
    values = {0.0: -1.0, 1.0: -1.0, 2.0: 1.0, 3.0: 3.0, 5.0: 8.0}
    for value, expected in values.items():
        assert model.log_odds({"gap": value}) == pytest.approx(expected)


@given(MODELS, FEATURES)
def test_the_whole_is_the_sum_of_its_parts(model: Model, features: dict[str, float]) -> None:
    parts = model.parts(features)
    assert set(parts) == set(features) & set(model.terms)
    assert model.log_odds(features) == pytest.approx(model.bias + sum(parts.values()))
    assert all(value >= 0 for value in parts.values())
    assert model.log_odds({}) == model.bias


@given(MODELS, FEATURES, st.sampled_from(NAMES), NUMBER)
def test_more_never_lowers_the_odds(
    model: Model, features: dict[str, float], name: str, value: float
) -> None:
    low, high = sorted((features.get(name, value), value))
    less, more = features | {name: low}, features | {name: high}
    assert model.log_odds(less) <= model.log_odds(more) + 1e-9
    without = {one: x for one, x in features.items() if one != name}
    assert model.log_odds(without) <= model.log_odds(less) + 1e-9


@given(MODELS, MODELS, FEATURES, st.sampled_from(ALL))
def test_the_others_read_what_the_embedded_makes_of_all_and_what_translations_show(
    embedded: Model, model: Model, features: dict[str, float], name: str
) -> None:
    read = stacked(features, name, embedded=embedded)
    if name == EMBEDDED:
        assert read == features
    else:
        assert read[OF_EMBEDDED] == embedded.log_odds(features)
        back = {n for n in features if n.startswith("back")}
        forced = {n for n in features if n.startswith("forced.") and name == FORCED}
        assert set(read) == {OF_EMBEDDED} | back | forced
        assert all(read[n] == features[n] for n in back | forced)
    found = odds(features, name, embedded=embedded, model=model)
    assert found == pytest.approx(model.log_odds(read))


@given(MODELS, MODELS, FEATURES, st.sampled_from(NAMES), st.floats(0, 9), st.sampled_from(ALL))
def test_more_never_lowers_the_odds_of_a_stack(
    embedded: Model, model: Model, features: dict[str, float], name: str, more: float, which: str
) -> None:
    higher = features | {name: features.get(name, 0.0) + more}
    lower = features | {name: features.get(name, 0.0)}
    assert (
        odds(lower, which, embedded=embedded, model=model)
        <= odds(higher, which, embedded=embedded, model=model) + 1e-6
    )


@pytest.mark.parametrize("name", ALL)
def test_a_shipped_model_is_sound(name: str) -> None:
    model = shipped(name)
    assert shipped(name) is model
    assert math.isfinite(model.bias)
    assert model.known <= set(CHECKS)
    assert {feature for feature in model.terms if is_check(feature)} <= model.known
    for slopes in model.terms.values():
        assert slopes
        assert all(slope > 0 and math.isfinite(knot + slope) for knot, slope in slopes)
        assert [knot for knot, _ in slopes] == sorted(knot for knot, _ in slopes)


@pytest.mark.parametrize("name", [TRANSLATED, FORCED])
def test_those_for_translations_read_nothing_twice(name: str) -> None:
    """What the embedded model has weighed comes in by its log-odds alone."""
    for feature in shipped(name).terms:
        assert feature == OF_EMBEDDED or feature.startswith(
            ("back.", "back-translation", "forced.")
        )
    assert name == FORCED or not [f for f in shipped(name).terms if f.startswith("forced.")]


@pytest.mark.parametrize("name", [TRANSLATED, FORCED])
def test_those_for_translations_stand_on_the_embedded_one(name: str) -> None:
    assert OF_EMBEDDED in shipped(name).terms


def test_the_embedded_one_reads_no_translation() -> None:
    assert not [f for f in shipped(EMBEDDED).terms if f.startswith(("back", "forced", "both"))]


def test_an_unknown_model_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        shipped("no-such-model")
