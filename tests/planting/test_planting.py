"""Planted differences: each kind's own cases, what is left alone, and what holds of all of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.languages import languages
from auditor.planting import KINDS, Planted, load_kind, plant
from tests.planting.cases import LEFT, MADE
from tests.support.work import growth

SENTENCE = (
    "The Council, which met on Tuesday, 12 May 2015, welcomed all proposals that should be adopted "
    "within 30 days and regretted that Norway had not paid 15 million dollars."
)


def copies(kind: str, text: str, language: str = "en") -> set[str]:
    """Everything that a kind makes of a text, over many seeds."""
    return {
        copy.text
        for seed in range(80)
        for copy in plant(text, language=language, kinds=[kind], seed=seed)
    }


@pytest.mark.parametrize(("kind", "text", "expected"), MADE)
def test_a_difference_is_planted(kind: str, text: str, expected: str) -> None:
    assert expected in copies(kind, text)


@pytest.mark.parametrize(("kind", "text"), LEFT)
def test_what_cannot_be_done_well_is_left(kind: str, text: str) -> None:
    assert copies(kind, text) == set()


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_says_what_it_is(name: str) -> None:
    kind = load_kind(name)
    assert kind.id == name
    assert kind.says.endswith(".")


def test_every_kind_has_a_case_or_a_test_of_its_own() -> None:
    drawn = {
        "number", "reference", "date", "year", "name", "country", "people", "organisation",
        "clause-added", "sentence-added",
    }  # fmt: skip
    assert set(KINDS) - {kind for kind, _, _ in MADE} == drawn


@pytest.mark.parametrize(
    ("kind", "text", "before"),
    [
        ("number", "They sent 250 buses.", "250"),
        ("number", "They sent seven buses.", "seven"),
        ("reference", "It is set out in article 14 of the treaty.", "14"),
        ("date", "It begins on 12 May 2015.", "12"),
        ("year", "It began in May 2015.", "2015"),
        ("name", "They thanked Mr. Peter Smith for it.", "Smith"),
        ("country", "They went to Norway by sea.", "Norway"),
        ("people", "The Norwegian fleet left.", "Norwegian"),
        ("organisation", "It was paid by UNICEF alone.", "UNICEF"),
        ("clause-added", "The bridge will be closed to all traffic.", ""),
        ("sentence-added", "The bridge will be closed to all traffic.", ""),
    ],
)
def test_what_is_drawn_stands_in_the_place_of_one_thing(kind: str, text: str, before: str) -> None:
    found = plant(text, language="en", kinds=[kind])
    assert [copy.before for copy in found] == [before]
    assert len(copies(kind, text)) > 3


def test_all_of_a_name_of_two_calendars_is_changed() -> None:
    text = "عقد الاجتماع في 12 كانون الثاني/يناير 2015."
    for copy in copies("month", text, "ar"):
        assert "كانون الثاني" not in copy.split("/")[0] or "يناير" not in copy


def test_an_article_fits_what_follows_it() -> None:
    assert "It was an unsuccessful vote." in copies("antonym", "It was a successful vote.")


def test_the_place_is_that_of_the_change_alone() -> None:
    (copy,) = plant("The vote was not postponed.", language="en", kinds=["negation-dropped"])
    assert copy == Planted(
        "negation-dropped", "The vote was postponed.", 13, 13, "not ", "", "The vote was not postponed."
    )  # fmt: skip


def holds(copy: Planted) -> None:
    """What is true of every copy."""
    assert copy.text != copy.original
    assert copy.text[copy.start : copy.end] == copy.after
    behind = copy.text[copy.end :]
    assert copy.original == copy.text[: copy.start] + copy.before + behind
    assert copy.before != copy.after


@given(seed=st.integers(0, 10**6), most=st.integers(1, 4))
def test_copies_of_a_sentence_differ_in_one_place(seed: int, most: int) -> None:
    found = plant(SENTENCE, language="en", seed=seed, most=most)
    assert found == plant(SENTENCE, language="en", seed=seed, most=most)
    for copy in found:
        holds(copy)
    for kind in KINDS:
        assert sum(copy.kind == kind for copy in found) <= most


@given(text=st.text(max_size=200), language=st.sampled_from([*languages(), "sv", "xx", ""]))
def test_any_text_is_taken(text: str, language: str) -> None:
    for copy in plant(text, language=language):
        holds(copy)


@given(
    words=st.lists(
        st.sampled_from(
            "The the all not only If if unless and or Norway Mr. Smith 12 May 2015 million shall, "
            "may, welcomed by . ; , an including an except for A".split(" ")
        ),
        max_size=40,
    )
)
def test_any_words_are_taken(words: list[str]) -> None:
    for copy in plant(" ".join(words), language="en"):
        holds(copy)


def test_one_kind_does_not_depend_on_the_others() -> None:
    alone = plant(SENTENCE, language="en", kinds=["month"], seed=5)
    among = plant(SENTENCE, language="en", seed=5)
    assert alone == tuple(copy for copy in among if copy.kind == "month")


def test_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(KeyError):
        plant(SENTENCE, language="en", kinds=["no-such-kind"])


def test_a_language_without_words_still_has_numbers() -> None:
    found = plant("Mötet hålls den 12 maj 2015 med 250 deltagare.", language="sv")
    assert {"number", "date", "year"} <= {copy.kind for copy in found}


def test_work_grows_with_the_text() -> None:
    assert growth(lambda size: plant(" ".join([SENTENCE] * size), language="en"), 8) < 6
