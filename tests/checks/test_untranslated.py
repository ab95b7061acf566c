"""Passages left in the other document's words or script; names and quotations are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.checks.untranslated import run
from auditor.model import Pair, Passage


def pair(a: str, b: str, languages: tuple[str, str] = ("en", "fr")) -> Pair:
    return Pair(Passage(a, languages[0], 10), Passage(b, languages[1], 20))


ENGLISH = "the talks on water and energy will go on in spring"

FOUND = [
    (pair(ENGLISH, ENGLISH), "b", "same words"),
    (pair(ENGLISH, ENGLISH + " 2021"), "b", "same words"),
    (pair(ENGLISH, ENGLISH, ("en", "ar")), "b", "same words"),
    (pair("ستستمر المحادثات في الربيع القادم", ENGLISH, ("en", "ar")), "b", "latin script"),
    (pair(ENGLISH, "Переговоры продолжатся весной этого года", ("ru", "en")), "b", "cyrillic"),
    (
        pair("الوزير قال إن المحادثات ستستمر", "Le ministre l'a dit hier soir", ("fr", "ar")),
        "b",
        "latin",
    ),
]


@pytest.mark.parametrize(("given_pair", "side", "what"), FOUND)
def test_found(given_pair: Pair, side: str, what: str) -> None:
    (found,) = run(given_pair)
    assert what in found.message
    assert found.evidence["side"] == side
    assert found.message.startswith(side.upper())
    own = given_pair.b if side == "b" else given_pair.a
    spans = found.spans_b if side == "b" else found.spans_a
    assert spans == ((own.start, own.start + len(own.text)),)


def test_a_left_in_the_language_of_b() -> None:
    found = run(
        pair("ستستمر المحادثات في الربيع القادم", "Переговоры продолжатся весной", ("en", "ar"))
    )
    assert {finding.evidence["side"] for finding in found} <= {"a", "b"}
    (only,) = run(pair("ستستمر المحادثات في الربيع القادم", "ستستمر المحادثات", ("en", "ar")))
    assert only.evidence["side"] == "a"


NOT_FOUND = [
    pair(ENGLISH, "les pourparlers sur l'eau et l'énergie continueront au printemps"),
    pair(ENGLISH, "ستستمر المحادثات في الربيع", ("en", "ar")),
    # Names, titles, addresses.
    pair(
        "Karim al-Rashidi, Hélène Marchand, United Nations",
        "Karim al-Rashidi, Hélène Marchand, United Nations",
    ),
    pair("Baghdad, 6 January 2020", "Baghdad, 6 January 2020"),
    pair("www.example.org/a/b/c", "www.example.org/a/b/c"),
    # A quotation inside a translated sentence.
    pair(
        'He said "we will go on" to all of them there in the evening.',
        "Il l'a dit, « we will go on », à tous ceux qui étaient là ce soir.",
    ),
    # Too little to tell.
    pair("go on", "go on"),
    pair("", ""),
    pair(ENGLISH, ""),
    pair("1 2 3 4 5 6 7 8", "1 2 3 4 5 6 7 8"),
    # A name in the other script within a translated sentence.
    pair("The NATO mission", "قالت بعثة NATO إنها ستبقى في البلاد", ("en", "ar")),
    # One language on both sides: the same words are what is wanted.
    pair(ENGLISH, ENGLISH, ("en", "en")),
    # Two languages of one script that share their words.
    pair("Comité international olympique", "Comité international olympique", ("fr", "en")),
]


@pytest.mark.parametrize("given_pair", NOT_FOUND)
def test_not_found(given_pair: Pair) -> None:
    assert run(given_pair) == []


def test_two_regions_of_one_language() -> None:
    assert run(pair(ENGLISH, ENGLISH, ("en-GB", "en-US"))) == []


def test_english_left_in_a_chinese_text_and_the_other_way_round() -> None:
    assert run(pair(ENGLISH, "关于水和能源的会谈将在春季继续进行", ("zh", "en")))
    assert run(
        pair(
            "关于水和能源的会谈将在春季继续进行", "关于水和能源的会谈将在春季继续进行", ("zh", "en")
        )
    )


def test_each_sentence_is_looked_at() -> None:
    whole = pair(ENGLISH + ". Oui.", ENGLISH + ". Oui.")
    sentences = (pair(ENGLISH, ENGLISH), pair("Yes.", "Oui."))
    found = run(Pair(whole.a, whole.b, sentences=sentences))
    assert len(found) == 1


@given(st.text(max_size=150), st.text(max_size=150))
def test_any_text(a: str, b: str) -> None:
    assert len(run(pair(a, b, ("en", "ar")))) <= 1
