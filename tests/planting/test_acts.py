"""Another act of the same scale in the place of a text's own: which, in which form, and where none is put."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts.official import compare_concepts, find_concepts
from auditor.languages import languages
from auditor.languages.concepts import concepts
from auditor.planting import Planted, plant

KIND = "official-act"


def copies(text: str, code: str = "en") -> list[Planted]:
    """What becomes of a text, over many seeds."""
    found = {
        copy.text: copy
        for seed in range(60)
        for copy in plant(text, language=code, kinds=[KIND], seed=seed)
    }
    return [found[text] for text in sorted(found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoy regretted the attack.", "The envoy welcomed the attack."),
        ("They regret that he left.", "They deplore that he left."),
        ("They have postponed the vote.", "They have cancelled the vote."),
        ("They postponed the vote.", "They cancelled the vote."),
        ("The attack was regretted.", "The attack was welcomed."),
        ("The chair welcomes the plan.", "The chair deplores the plan."),
    ],
)
def test_another_act_in_the_same_form(text: str, expected: str) -> None:
    assert expected in {copy.text for copy in copies(text)}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The bridge is long.",
        # Names of something, not acts of somebody.
        "The Regret Society met.",
        "She met the Welcome Trust.",
        # A noun.
        "Their regret was deep.",
    ],
)
def test_what_cannot_be_done_well_is_left(text: str) -> None:
    assert copies(text) == []


@pytest.mark.parametrize("code", [code for code in languages() if code != "en"])
def test_languages_that_cannot_conjugate_have_none(code: str) -> None:
    texts = {"fr": "Le Conseil regrette l'attaque.", "de": "Der Rat verurteilt den Angriff."}
    assert copies(texts.get(code, "The envoy regretted the attack."), code) == []


TEXT = "The council regretted the attack, postponed the vote and welcomed the truce."


def test_it_is_of_the_same_scale_and_says_another_thing() -> None:
    own = find_concepts(TEXT, language="en")
    found = copies(TEXT)
    assert len({copy.start for copy in found}) == 3
    for copy in found:
        there = find_concepts(copy.text, language="en")
        (was,) = (one for one in own if one.start <= copy.start < one.end)
        now = next(one for one in there if one.start == was.start)
        (concept,) = was.concepts
        assert concept not in now.concepts
        assert concepts()[concept].scale in {concepts()[name].scale for name in now.concepts}


def test_the_lexicon_tells_most_of_them_from_the_text() -> None:
    """A word of several readings may be read as the old one; most have one."""
    told = [
        any(
            one.relation in ("stronger", "weaker", "opposite", "other")
            for one in compare_concepts(
                find_concepts(TEXT, language="en"), find_concepts(copy.text, language="en")
            )
        )
        for copy in copies(TEXT)
    ]
    assert sum(told) >= 0.8 * len(told)


WORDS = st.sampled_from(
    "The the council regretted postponed welcomed demands has was not to a . , Regret \u202e".split(
        " "
    )
)


@given(
    st.one_of(st.lists(WORDS, max_size=25).map(" ".join), st.text(max_size=60)),
    st.integers(0, 10**6),
)
@settings(max_examples=60)
def test_any_text(text: str, seed: int) -> None:
    for copy in plant(text, language="en", kinds=[KIND], seed=seed, most=3):
        assert copy.text[copy.start : copy.end] == copy.after
        assert copy.before != copy.after
        behind = copy.text[copy.end :]
        assert copy.text[: copy.start] + copy.before + behind == copy.original == text
