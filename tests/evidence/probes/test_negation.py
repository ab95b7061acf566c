"""The toggle probe: which the other side is closer to, the text or the text turned around."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.negation import MOST, negation_margins
from auditor.evidence.probes.variants import toggle_negation
from auditor.facts import extract
from auditor.model import Pair, Passage
from tests.support.encoders import AsTold
from tests.support.real_models import shared_encoder


def pair(a: str, b: str, languages: tuple[str, str] = ("en", "fr")) -> Pair:
    one, other = Passage(a, languages[0]), Passage(b, languages[1])
    return Pair(one, other, facts_a=extract(one), facts_b=extract(other))


def margins(*pairs: Pair) -> list[float | None]:
    return negation_margins(pairs, InContext(shared_encoder()))


REVERSED = [
    ("The schools are open.", "المدارس ليست مفتوحة.", ("en", "ar")),
    ("The ministers did not sign the agreement.", "وقّع الوزراء على الاتفاق.", ("en", "ar")),
    ("The bridge will be closed in winter.", "لن يُغلق الجسر في فصل الشتاء.", ("en", "ar")),
    ("The schools are open.", "Les écoles ne sont pas ouvertes.", ("en", "fr")),
    ("We cannot accept this offer.", "Nous acceptons cette offre.", ("en", "fr")),
    (
        "The fishermen will not return to the port.",
        "Les pêcheurs rentreront au port.",
        ("en", "fr"),
    ),
]


@pytest.mark.parametrize(("a", "b", "languages"), REVERSED)
def test_a_reversed_statement_is_closer_to_the_variant(
    a: str, b: str, languages: tuple[str, str]
) -> None:
    (found,) = margins(pair(a, b, languages))
    assert found is not None
    assert found > 0.01


@pytest.mark.parametrize(
    ("a", "b", "languages"), [*REVERSED, ("Il part.", "لا يغادر.", ("fr", "ar"))]
)
def test_it_does_not_matter_which_side_is_a(a: str, b: str, languages: tuple[str, str]) -> None:
    there, back = margins(pair(a, b, languages), pair(b, a, languages[::-1]))
    assert there == back


@pytest.mark.parametrize(
    ("a", "b", "languages"),
    [
        # Neither side negates, or both do as often.
        ("The schools are open.", "Les écoles sont ouvertes.", ("en", "fr")),
        ("The schools are not open.", "Les écoles ne sont pas ouvertes.", ("en", "fr")),
        ("The schools are not open.", "المدارس ليست مفتوحة.", ("en", "ar")),
        # What is negated is a phrase: no explicit particle on either side.
        ("They left without a word.", "Ils sont partis sans un mot.", ("en", "fr")),
        # One side is not there.
        ("The schools are not open.", "", ("en", "fr")),
        ("", "Les écoles ne sont pas ouvertes.", ("en", "fr")),
        ("The schools are not open.", " \n ", ("en", "fr")),
        ("", "", ("en", "fr")),
    ],
)
def test_none_where_there_is_nothing_to_ask(a: str, b: str, languages: tuple[str, str]) -> None:
    assert margins(pair(a, b, languages)) == [None]


def test_none_where_no_side_has_a_variant() -> None:
    # Unequal, but neither language has a generator of variants.
    asked = pair("Szkoły są otwarte.", "学校不开放。", ("pl", "xx"))
    unequal = Pair(asked.a, asked.b, facts_a=pair("They do not go.", "").facts_a)
    assert toggle_negation(unequal.a.text, "pl") == []
    assert margins(unequal) == [None]


def test_no_pairs() -> None:
    assert margins() == []


def test_the_order_is_kept() -> None:
    even = pair("The schools are open.", "Les écoles sont ouvertes.")
    odd = pair("The schools are open.", "Les écoles ne sont pas ouvertes.")
    other = pair("The schools are open.", "المدارس ليست مفتوحة.", ("en", "ar"))
    (alone,), (third,) = margins(odd), margins(other)
    assert alone is not None
    assert third is not None
    assert abs(alone - third) > 1e-3
    together = margins(even, odd, even, other, even)
    assert together[::2] == [None, None, None]
    # What shares a batch is summed in another order.
    assert together[1::2] == pytest.approx([alone, third], abs=1e-5)


def test_english_variants_go_first() -> None:
    asked: list[str] = []

    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        asked.extend(texts)
        return shared_encoder().encode(texts)

    negation_margins(
        [pair("المدارس ليست مفتوحة.", "The schools are open.", ("ar", "en-GB"))],
        InContext(AsTold(encode)),
    )
    assert "The schools are not open." in asked
    assert "المدارس مفتوحة." not in asked


def test_the_margin_is_the_best_variant_against_the_text() -> None:
    """By hand, with vectors of our own: own at 0.6, variants at 0.2 and 0.9 of the other side."""
    own = "The school will open and the bridge has closed."
    variants = [v.text for v in toggle_negation(own, "en")]
    assert 2 <= len(variants) <= MOST
    cosines = {own: 0.6, **dict.fromkeys(variants, 0.2), variants[-1]: 0.9, "Non.": 1.0}

    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        heights = np.array([cosines[text] for text in texts], dtype=np.float32)
        vectors: NDArray[np.float32] = np.stack([heights, np.sqrt(1 - heights**2)], axis=1)
        return vectors

    (found,) = negation_margins(
        [Pair(Passage(own, "en"), Passage("Non.", "fr"), facts_b=extract(Passage("Non.", "fr")))],
        InContext(AsTold(encode)),
    )
    assert found == pytest.approx(0.3, abs=1e-5)


def test_only_so_many_variants_are_tried() -> None:
    own = " ".join(["The school will open."] * 30)
    asked: set[str] = set()

    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        asked.update(texts)
        return shared_encoder().encode(texts)

    negation_margins([pair(own, "Ils ne partent pas.")], InContext(AsTold(encode)))
    assert len(asked) == MOST + 2


@pytest.mark.parametrize(
    "hostile",
    [
        "not \ud800",
        "not\x00",
        "\u202enot\u202c a",
        "not " * 5000,
        "n't" * 20_000,
        "ne pas " * 5000,
    ],
)
def test_hostile_text(hostile: str) -> None:
    found = margins(pair(hostile, "Nous partons."), pair("Nous partons.", hostile, ("fr", "en")))
    assert all(value is None or -2 <= value <= 2 for value in found)
