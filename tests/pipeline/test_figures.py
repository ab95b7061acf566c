"""Figures for the judge: of each pair of sentences, on either side alike, and of what came back; nothing is made up."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.evidence.coverage.adequacy import adequacy
from auditor.evidence.coverage.pairs import coverage_features
from auditor.evidence.in_context import InContext
from auditor.judge.features import Part, evidence_of
from auditor.model import (
    BeadTranslations,
    Evidence,
    Excess,
    Pair,
    Passage,
    Probe,
    ProbeKind,
    Translation,
)
from auditor.pipeline.figures import (
    CAME_BACK,
    FAINTEST,
    MOST_EXCESS,
    came_back,
    parts_to_judge,
    with_antonyms,
)
from tests.support.encoders import NeverAsked
from tests.support.real_models import shared_encoder

ENGLISH = "The mayor opened the new bridge on 4 May."
FRENCH = "Le maire a inauguré le nouveau pont le 4 mai."
ARABIC = "افتتح رئيس البلدية الجسر الجديد في 4 أيار."
OTHER = "The price of salt depends on the harvest."
OWN = {
    "gap", "length", "adequacy", "coverage.english", "coverage.other",
    "coverage.english.sum", "coverage.other.sum",
}  # fmt: skip
BACK = {f"back.{name}" for name in CAME_BACK}


def pair(a: str, b: str, languages: tuple[str, str] = ("en", "fr"), start: int = 0) -> Pair:
    return Pair(Passage(a, languages[0], start), Passage(b, languages[1], start))


def swapped(pair: Pair) -> Pair:
    return Pair(pair.b, pair.a, sentences=tuple(swapped(inside) for inside in pair.sentences))


def read_back(pair: Pair, back: str | None, control: str | None = None) -> Pair:
    readings = BeadTranslations(
        b_in_a=Translation(back, rejected=None if back is not None else "too short"),
        control=None if control is None else Translation(control),
    )
    return replace(pair, evidence=Evidence((), readings))


def parts(pair: Pair) -> tuple[Part, ...]:
    (found,) = parts_to_judge([pair], InContext(shared_encoder()))
    return found


def figures(pair: Pair) -> dict[str, float]:
    """Those of a pair that is one pair of sentences."""
    (part,) = parts(pair)
    return dict(part.figures)


def returned(pair: Pair) -> dict[str, float]:
    return came_back(pair, InContext(shared_encoder()))


def test_no_pairs() -> None:
    assert parts_to_judge([], InContext(shared_encoder())) == []


def test_without_a_back_translation() -> None:
    assert set(figures(pair(ENGLISH, FRENCH))) == OWN
    assert returned(pair(ENGLISH, FRENCH)) == {}


def test_with_a_back_translation() -> None:
    found = returned(read_back(pair(ENGLISH, FRENCH), ENGLISH))
    assert set(found) == BACK
    # What came back as it went has nothing to say.
    assert all(value == pytest.approx(0, abs=1e-4) for value in found.values())


def test_what_came_back_is_compared_by_value_too() -> None:
    asked = pair("The Council regrets it.", "Le Conseil le condamne.")
    found = returned(read_back(asked, "The Council condemns it."))
    assert found["back.act.degree"] > 0
    assert "back.act.degree" not in returned(read_back(asked, "The Council regrets it."))


def test_the_originals_are_measured_alike_with_or_without_a_translation() -> None:
    assert figures(pair(ENGLISH, FRENCH)) == figures(read_back(pair(ENGLISH, FRENCH), OTHER))


def test_a_rejected_translation_is_no_evidence() -> None:
    assert returned(read_back(pair(ENGLISH, FRENCH), None)) == {}


def test_a_rejected_control_is_no_control() -> None:
    bare = read_back(pair(ENGLISH, FRENCH), OTHER)
    gone = replace(
        bare,
        evidence=Evidence(
            (), replace(bare.evidence.translations, control=Translation(None, rejected="copied"))
        ),
    )
    assert returned(gone) == returned(bare)


def test_what_the_control_loses_too_counts_for_less() -> None:
    back = "The mayor opened the new road on 4 May."
    alone = returned(read_back(pair(ENGLISH, FRENCH), back))
    excused = returned(read_back(pair(ENGLISH, FRENCH), back, control=back))
    held = returned(read_back(pair(ENGLISH, FRENCH), back, control=ENGLISH))
    assert alone["back.a.gain.missing"] > 0
    assert excused["back.a.gain.missing"] == pytest.approx(0, abs=1e-4)
    assert held["back.a.gain.missing"] == pytest.approx(alone["back.a.gain.missing"], abs=1e-4)


CORPUS = [
    pair(ENGLISH, FRENCH),
    pair(ENGLISH, ARABIC, ("en", "ar")),
    pair(FRENCH, ARABIC, ("fr", "ar")),
    pair(ENGLISH, OTHER, ("en", "en")),
    pair("Is it open? Rio, Rio.", "Rio est-il ouvert ?", ("en", "fr")),
    pair("It regrets one and two.", "Il condamne l'un ou deux."),
    replace(
        pair(f"{ENGLISH} {OTHER}", FRENCH),
        sentences=(pair(ENGLISH, FRENCH), pair(OTHER, ""), pair(OTHER, FRENCH)),
    ),
]


@pytest.mark.parametrize("number", range(len(CORPUS)))
def test_it_does_not_matter_which_side_is_a(number: int) -> None:
    for there, back in zip(parts(CORPUS[number]), parts(swapped(CORPUS[number])), strict=True):
        assert (there.a, there.b) == (back.b, back.a)
        assert there.figures == pytest.approx(back.figures, abs=2e-3)


def test_the_order_is_kept_and_neighbours_do_not_matter() -> None:
    together = parts_to_judge(CORPUS, InContext(shared_encoder()))
    for alone, beside in zip(map(parts, CORPUS), together, strict=True):
        for one, other in zip(alone, beside, strict=True):
            assert (one.a, one.b) == (other.a, other.b)
            assert one.figures == pytest.approx(other.figures, abs=2e-3)


def test_english_is_told_from_the_other_language() -> None:
    (cover,) = coverage_features([(ENGLISH, ARABIC)], InContext(shared_encoder()))
    found = figures(pair(ENGLISH, ARABIC, ("en-GB", "ar")))
    assert found["coverage.english"] == cover["uncovered_a"]
    assert found["coverage.other"] == cover["uncovered_b"]
    assert found["coverage.english.sum"] == cover["uncovered_a_sum"]
    assert found["coverage.other.sum"] == cover["uncovered_b_sum"]
    (poor,) = adequacy([(ENGLISH, ARABIC)], InContext(shared_encoder()))
    assert found["adequacy"] == pytest.approx(poor, abs=1e-3)


@pytest.mark.parametrize("languages", [("fr", "ar"), ("en", "en")])
def test_of_two_alike_the_worse_one_is_the_other(languages: tuple[str, str]) -> None:
    for a, b in ((FRENCH, ARABIC), (ENGLISH, OTHER)):
        found = figures(pair(a, b, languages))
        assert found["coverage.english"] <= found["coverage.other"]
        assert found["coverage.english.sum"] <= found["coverage.other.sum"]


def test_each_pair_of_sentences_has_its_own_figures_and_place() -> None:
    good, bad = pair(ENGLISH, FRENCH), pair(OTHER, FRENCH, start=50)
    whole = replace(pair(f"{ENGLISH} {OTHER}", f"{FRENCH} {FRENCH}"), sentences=(good, bad))
    first, second = parts(whole)
    assert (first.a, first.b) == ((0, len(ENGLISH)), (0, len(FRENCH)))
    assert (second.a, second.b) == ((50, 50 + len(OTHER)), (50, 50 + len(FRENCH)))
    assert first.figures == pytest.approx(figures(good), abs=2e-3)
    assert second.figures == pytest.approx(figures(bad), abs=2e-3)
    assert second.figures["gap"] > first.figures["gap"]


def test_a_sentence_with_none_beside_it_is_alone() -> None:
    assert figures(pair(ENGLISH, "")) == {"alone": pytest.approx(math.log(10))}
    assert figures(pair("", FRENCH)) == {"alone": pytest.approx(math.log(11))}
    assert figures(pair("", " ")) == {}


@pytest.mark.parametrize(("a", "b"), [("…", FRENCH), (ENGLISH, " — ")])
def test_a_wordless_side_has_no_coverage(a: str, b: str) -> None:
    found = figures(pair(a, b))
    assert not [name for name in found if name.startswith("coverage")]
    assert found["adequacy"] == 0.0


def test_without_calibration_there_are_places_and_no_figures() -> None:
    whole = CORPUS[-1]
    (found,) = parts_to_judge([whole], InContext(NeverAsked()), calibrated=False)
    assert [part.figures for part in found] == [{}, {}, {}]
    assert [part.a for part in found] == [part.a for part in parts(whole)]


@pytest.mark.parametrize("back", ["", " ", "…", OTHER])
@pytest.mark.parametrize("a", ["…", ENGLISH])
def test_wordless_text_and_wordless_translations(a: str, back: str) -> None:
    found = returned(read_back(pair(a, FRENCH), back))
    assert set(found) == BACK
    assert all(math.isfinite(value) for value in found.values())
    # Nothing of A to come back: no translation of B is about it.
    assert returned(read_back(pair("", FRENCH), back)) == {}


def test_forced_decoding_is_told_where_it_ran() -> None:
    plain = pair(ENGLISH, FRENCH)
    assert not [name for name in figures(plain) if name.startswith("forced.")]
    one = replace(plain, surprisal=0.2)
    assert figures(one)["forced.surprisal"] == pytest.approx(-math.log(0.8))
    both = replace(one, surprisal=None, sentences=(plain, replace(one, surprisal=1.0)))
    first, second = parts(both)
    assert "forced.surprisal" not in first.figures
    assert second.figures["forced.surprisal"] == pytest.approx(evidence_of(1))


def test_the_oddest_word_of_either_side_whichever_is_a() -> None:
    mild, odd = Excess(0, 3, "The", 2.0), Excess(4, 9, "mayor", 5.0)
    far = Excess(0, 2, "Le", 1e6)
    asked = replace(pair(ENGLISH, FRENCH), surprisal=0.1, excess_a=(odd, mild), excess_b=(far,))
    found = figures(asked)
    assert found["forced.excess.more"] == MOST_EXCESS
    assert found["forced.excess.less"] == 5.0
    other = figures(replace(asked, excess_a=(far,), excess_b=(mild, odd)))
    assert other["forced.excess.more"] == MOST_EXCESS
    assert other["forced.excess.less"] == 5.0
    none = figures(replace(asked, excess_a=(), excess_b=()))
    assert none["forced.excess.more"] == none["forced.excess.less"] == 0.0


@given(
    st.lists(
        st.tuples(st.sampled_from(list(ProbeKind)), st.floats(FAINTEST, 1), st.booleans()),
        max_size=5,
    )
)
@settings(max_examples=20)
def test_of_probes_of_a_kind_the_likeliest_counts(
    drawn: list[tuple[ProbeKind, float, bool]],
) -> None:
    probes = [(Probe(kind, 0, 3, "The", "A", 0.1, p), left) for kind, p, left in drawn]
    asked = replace(
        pair(ENGLISH, FRENCH),
        probes_a=tuple(one for one, left in probes if left),
        probes_b=tuple(one for one, left in probes if not left),
    )
    found = figures(asked)
    for kind in (ProbeKind.CONTRAST, ProbeKind.PREDICATE):
        some = [p for one, p, _ in drawn if one is kind]
        assert (f"probe.{kind}" in found) == bool(some)
        if some:
            most = min(max(some), 1 - 1e-6)
            expected = math.log(most / (1 - most)) - math.log(FAINTEST / (1 - FAINTEST))
            assert found[f"probe.{kind}"] == pytest.approx(expected, abs=1e-3)


SENTENCES = st.one_of(
    st.sampled_from([ENGLISH, FRENCH, ARABIC, OTHER, "", "…", "\ud800 a\x00b", "\u202eword\u202c"]),
    st.text(max_size=20),
)


@given(SENTENCES, SENTENCES, st.one_of(st.none(), SENTENCES))
@settings(max_examples=25)
def test_any_text(a: str, b: str, back: str | None) -> None:
    asked = read_back(pair(a, b), back)
    for found in (figures(asked), returned(asked)):
        assert all(math.isfinite(value) for value in found.values())
    (again,) = with_antonyms([read_back(pair(a, b), back)], shared_encoder())
    assert all(0 <= p.start < p.end <= len(a) for p in again.antonyms)


@pytest.mark.parametrize(
    "hostile", ["x" * 300_000, "not 7 " * 3000, "\udfff" * 1000, "a.'" * 20_000]
)
def test_hostile_text(hostile: str) -> None:
    for asked in (pair(hostile, FRENCH), pair(ENGLISH, hostile)):
        assert all(math.isfinite(value) for value in figures(asked).values())
