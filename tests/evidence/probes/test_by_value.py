"""What the encoder says of a difference by value: words of the other side tried in the place of one's own."""

from __future__ import annotations

import pytest

from auditor.evidence.in_context import InContext
from auditor.evidence.probes.by_value import MOST, TRIED, Asked, margins, wordings
from auditor.languages import languages
from tests.support.real_models import shared_encoder

REGRETS = "The Council regrets the attack."
BEFORE = "They shall leave before the vote."


def asked(
    own: str, word: str, other: str, there: str, *, values: str, against: str, lexical: bool = True
) -> Asked:
    at, on = own.index(word), other.find(there) if there else -1
    return Asked(
        own,
        "en",
        (at, at + len(word)),
        other,
        (on, on + len(there)) if there else None,
        frozenset(values.split()),
        frozenset(against.split()),
        "reaction" if lexical else "bound",
        lexical,
    )


# (what the other side says, the words there, whether it differs)
REACTIONS = (
    ("Le Conseil condamne l'attaque.", "condamne", True),
    ("Der Rat verurteilt den Angriff.", "verurteilt", True),
    ("El Consejo condena el ataque.", "condena", True),
    ("Le Conseil regrette l'attaque.", "regrette", False),
    ("El Consejo lamenta el ataque.", "lamenta", False),
)


@pytest.mark.parametrize(("other", "there", "differs"), REACTIONS)
def test_what_the_other_side_says_reads_better_in_the_place_of_another_word(
    other: str, there: str, differs: bool
) -> None:
    one = asked(REGRETS, "regrets", other, there, values="regret", against="condemn")
    (found,) = margins([one], InContext(shared_encoder()))
    assert (found["word"] > 0) == differs
    assert (found["margin"] > 0) == (found["sentence"] > 0)
    if differs:
        # The two stand for each other: no other word is nearer.
        assert found["here"] > -0.1


def test_a_word_that_is_met_elsewhere_has_its_counterpart_there() -> None:
    other = "Le Conseil regrette l'attaque et condamne le silence."
    own = "The Council regrets the attack and the silence."
    context = InContext(shared_encoder())
    met = asked(own, "regrets", other, "condamne", values="regret", against="condemn")
    not_met = asked(
        own,
        "regrets",
        "Le Conseil condamne l'attaque et le silence.",
        "condamne",
        values="regret",
        against="condemn",
    )
    found, beside = margins([met, not_met], context)
    assert found["elsewhere"] > beside["elsewhere"]
    assert found["here"] < beside["here"]


def test_where_nothing_stands_on_the_other_side_any_value_of_the_class_is_tried() -> None:
    one = asked(
        BEFORE, "before", "Ils partiront.", "", values="bound:before", against="", lexical=False
    )
    (found,) = margins([one], InContext(shared_encoder()))
    assert "here" not in found
    assert set(found) == {"sentence", "margin", "word", "elsewhere"}
    assert all(abs(value) <= 1 for value in found.values())


def test_nothing_to_try_or_to_hold_it_against_says_nothing() -> None:
    context = InContext(shared_encoder())
    unknown = asked(REGRETS, "regrets", "Il condamne.", "condamne", values="regret", against="x")
    empty = asked(REGRETS, "regrets", "", "", values="regret", against="condemn")
    assert margins([unknown, empty], context) == [{}, {}]
    assert margins([], context) == []


@pytest.mark.parametrize("code", languages())
def test_ways_to_say_a_value_are_plain_text(code: str) -> None:
    for lexical in (True, False):
        for value, phrases in wordings(code, lexical=lexical).items():
            assert value
            assert all(phrase and not set(phrase) & set("…|#~(/=") for phrase in phrases)


def test_margins_are_bounded_and_do_not_hang_on_what_is_asked_with_them() -> None:
    context = InContext(shared_encoder())
    some = [
        asked(REGRETS, "regrets", other, there, values="regret", against="condemn")
        for other, there, _ in REACTIONS
    ]
    together = margins(some, context)
    for one, found in zip(some, together, strict=True):
        (alone,) = margins([one], context)
        assert alone == pytest.approx(found, abs=1e-4)
        assert abs(found["margin"]) <= MOST
    assert TRIED >= 1
