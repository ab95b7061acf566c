"""A self-test of a little statement: what is planted where, and what becomes of it."""

from __future__ import annotations

import pytest

from auditor import document
from auditor.errors import InputError
from auditor.model import Verdict
from auditor.pipeline.documents import Audited, audited
from auditor.planting import KINDS
from auditor.reports.recall import overall
from auditor.selftest import selftest
from auditor.selftest.choosing import choose
from auditor.settings import Settings
from auditor.watch import Watch
from tests.support.real_models import shared_engines
from tests.support.selftested import ENGLISH, FRENCH, base, text


def test_what_is_planted_is_counted_and_quoted() -> None:
    found = selftest(base(), count=8, kinds=("number", "negation-dropped", "modality-down", "date"))
    assert 4 <= len(found.trials) <= 8
    assert found.side in {"a", "b"}
    own, other = (ENGLISH, FRENCH) if found.side == "a" else (FRENCH, ENGLISH)
    for trial in found.trials:
        assert trial.original in own[trial.bead]
        assert trial.text != trial.original
        assert trial.after in trial.text
        assert trial.other in other[trial.bead]
        # The sentence beside it, and not the paragraph's other one.
        assert len(trial.original) < len(own[trial.bead]) or trial.bead != 1
    numbers = [trial for trial in found.trials if trial.kind == "number"]
    assert numbers
    assert all(trial.verdict is Verdict.DIVERGENT for trial in numbers)
    assert found.cpu > 0
    assert not found.alarms


def test_the_same_seed_plants_the_same() -> None:
    kinds = ("number", "predicate-off-scale", "hedge-added")
    first, again, other = (selftest(base(), count=3, kinds=kinds, seed=s) for s in (1, 1, 2))
    assert [t.text for t in first.trials] == [t.text for t in again.trials]
    assert [t.text for t in first.trials] != [t.text for t in other.trials]


@pytest.mark.parametrize(("side", "number"), [("a", 0), ("b", 1)])
def test_the_side_can_be_chosen(side: str, number: int) -> None:
    choice = choose(base(), count=5, kinds=tuple(KINDS), seed=0, side=side)
    assert choice.side == number
    texts = (ENGLISH, FRENCH)[number]
    assert all(place.planted.original in texts for place in choice.places)


def test_kinds_take_turns() -> None:
    choice = choose(base(), count=len(KINDS), kinds=tuple(KINDS), seed=0, side="a")
    kinds = [place.planted.kind for place in choice.places]
    there = set(kinds)
    assert len(set(kinds[: len(there)])) == len(there)
    assert there.isdisjoint(choice.absent)
    assert there | set(choice.absent) == set(KINDS)


def test_nothing_is_planted_beside_a_finding() -> None:
    wrong = (*FRENCH[:4], FRENCH[4].replace("200", "300"))
    settings = Settings(language_a="en", language_b="fr", translator="none")
    one = audited(
        document(text(ENGLISH), language="en"),
        document(text(wrong), language="fr"),
        settings,
        engines=shared_engines(),
    )
    choice = choose(one, count=100, kinds=tuple(KINDS), seed=0, side="a")
    assert 4 not in {place.paragraph for place in choice.places}
    found = selftest(one, count=2, kinds=("negation-dropped",))
    assert found.alarms == (4,)


def test_progress_is_told() -> None:
    told: list[tuple[str, int, int]] = []
    watch = Watch()
    with watch.shown_by(lambda *one: told.append(one)):
        selftest(base(), count=2, kinds=("number", "date"), watch=watch)
    assert ("planted differences", 2, 2) in told


def _one(a: str, b: str, languages: tuple[str, str]) -> Audited:
    settings = Settings(language_a=languages[0], language_b=languages[1], translator="none")
    one, other = document(a, language=languages[0]), document(b, language=languages[1])
    return audited(one, other, settings, engines=shared_engines())


@pytest.mark.parametrize(
    ("a", "b", "languages", "kinds", "why"),
    [
        (
            "港口已经开放。",
            "港は開いています。",
            ("zh", "ja"),
            tuple(KINDS),
            "in Chinese or Japanese: there are words for",
        ),
        (
            "Annex",
            "Annexe",
            ("en", "fr"),
            tuple(KINDS),
            "the text has a place for none in English or French; give a longer",
        ),
        (
            ENGLISH[2],
            FRENCH[2],
            ("en", "fr"),
            ("weekday",),
            "none of these kinds in English or French",
        ),
        (
            "The boat sank.",
            "Le prix du pain a doublé en 1987.",
            ("en", "fr"),
            tuple(KINDS),
            "no paragraph has a counterpart",
        ),
    ],
)
def test_where_nothing_can_be_planted_it_says_why(
    a: str, b: str, languages: tuple[str, str], kinds: tuple[str, ...], why: str
) -> None:
    with pytest.raises(InputError, match=why):
        selftest(_one(a, b, languages), kinds=kinds)


def test_all_of_what_was_planted_is_in_the_count() -> None:
    found = selftest(base(), count=6, side="b")
    assert overall(found).planted == len(found.trials) == 6
