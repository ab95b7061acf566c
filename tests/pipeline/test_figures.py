"""Figures of whole pairs: what is there is figures_of, on either side alike, and nothing is made up."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.evidence.coverage.adequacy import adequacy
from auditor.evidence.coverage.pairs import coverage_features
from auditor.evidence.in_context import InContext
from auditor.judge.features import evidence_of
from auditor.model import BeadTranslations, Evidence, Pair, Passage, Translation
from auditor.pipeline.figures import (
    CAME_BACK,
    figures_of,
    with_antonyms,
)
from tests.support.real_models import shared_encoder

ENGLISH = "The mayor opened the new bridge on 4 May."
FRENCH = "Le maire a inauguré le nouveau pont le 4 mai."
ARABIC = "افتتح رئيس البلدية الجسر الجديد في 4 أيار."
OTHER = "The price of salt depends on the harvest."
OWN = {"adequacy", "coverage.english", "coverage.other", "coverage.words"}
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


def figures(pair: Pair) -> dict[str, float]:
    (found,) = figures_of([pair], InContext(shared_encoder()))
    return dict(found)


def test_no_pairs() -> None:
    assert figures_of([], InContext(shared_encoder())) == []
    assert with_antonyms([], shared_encoder()) == []


def test_without_a_back_translation() -> None:
    assert set(figures(pair(ENGLISH, FRENCH))) == OWN


def test_with_a_back_translation() -> None:
    found = figures(read_back(pair(ENGLISH, FRENCH), ENGLISH))
    assert set(found) == OWN | BACK
    # What came back as it went has nothing to say.
    assert all(found[name] == pytest.approx(0, abs=1e-4) for name in BACK)


def test_the_originals_are_measured_alike_with_or_without_a_translation() -> None:
    plain, back = figures(pair(ENGLISH, FRENCH)), figures(read_back(pair(ENGLISH, FRENCH), OTHER))
    assert {name: back[name] for name in OWN} == plain


def test_a_rejected_translation_is_no_evidence() -> None:
    assert set(figures(read_back(pair(ENGLISH, FRENCH), None))) == OWN


def test_a_rejected_control_is_no_control() -> None:
    bare = read_back(pair(ENGLISH, FRENCH), OTHER)
    gone = replace(
        bare,
        evidence=Evidence(
            (), replace(bare.evidence.translations, control=Translation(None, rejected="copied"))
        ),
    )
    assert figures(gone) == figures(bare)


def test_what_the_control_loses_too_counts_for_less() -> None:
    back = "The mayor opened the new road on 4 May."
    alone = figures(read_back(pair(ENGLISH, FRENCH), back))
    excused = figures(read_back(pair(ENGLISH, FRENCH), back, control=back))
    held = figures(read_back(pair(ENGLISH, FRENCH), back, control=ENGLISH))
    assert alone["back.a.gain.missing"] > 0
    assert excused["back.a.gain.missing"] == pytest.approx(0, abs=1e-4)
    assert held["back.a.gain.missing"] == pytest.approx(alone["back.a.gain.missing"], abs=1e-4)


CORPUS = [
    pair(ENGLISH, FRENCH),
    pair(ENGLISH, ARABIC, ("en", "ar")),
    pair(FRENCH, ARABIC, ("fr", "ar")),
    pair(ENGLISH, OTHER, ("en", "en")),
    pair("Is it open? Rio, Rio.", "Rio est-il ouvert ?", ("en", "fr")),
    replace(
        pair(f"{ENGLISH} {OTHER}", FRENCH),
        sentences=(pair(ENGLISH, FRENCH), pair(OTHER, ""), pair(OTHER, FRENCH)),
    ),
]


@pytest.mark.parametrize("number", range(len(CORPUS)))
def test_it_does_not_matter_which_side_is_a(number: int) -> None:
    there, back = figures(CORPUS[number]), figures(swapped(CORPUS[number]))
    assert set(there) == set(back) == OWN
    for name, value in there.items():
        assert value == pytest.approx(back[name], abs=2e-3), name


def test_the_order_is_kept_and_neighbours_do_not_matter() -> None:
    together = figures_of(CORPUS, InContext(shared_encoder()))
    for alone, beside in zip(map(figures, CORPUS), together, strict=True):
        assert alone == pytest.approx(beside, abs=2e-3)


def test_english_is_told_from_the_other_language() -> None:
    (cover,) = coverage_features([(ENGLISH, ARABIC)], InContext(shared_encoder()))
    found = figures(pair(ENGLISH, ARABIC, ("en-GB", "ar")))
    assert found["coverage.english"] == cover["uncovered_a"]
    assert found["coverage.other"] == cover["uncovered_b"]
    (poor,) = adequacy([(ENGLISH, ARABIC)], InContext(shared_encoder()))
    assert found["adequacy"] == pytest.approx(poor, abs=1e-3)


@pytest.mark.parametrize("languages", [("fr", "ar"), ("en", "en")])
def test_of_two_alike_the_worse_one_is_the_other(languages: tuple[str, str]) -> None:
    for a, b in ((FRENCH, ARABIC), (ENGLISH, OTHER)):
        found = figures(pair(a, b, languages))
        assert found["coverage.english"] <= found["coverage.other"]


def test_the_worst_sentence_speaks_for_the_pair() -> None:
    good, bad = pair(ENGLISH, FRENCH), pair(OTHER, FRENCH)
    whole = replace(pair(f"{ENGLISH} {OTHER}", f"{FRENCH} {FRENCH}"), sentences=(good, bad, good))
    found = figures(whole)
    for name in ("coverage.english", "coverage.other"):
        assert found[name] == pytest.approx(max(figures(good)[name], figures(bad)[name]), abs=2e-3)


@pytest.mark.parametrize(
    ("a", "b"), [(ENGLISH, ""), ("", FRENCH), ("", ""), ("…", FRENCH), (ENGLISH, " — ")]
)
def test_a_wordless_side_has_no_coverage(a: str, b: str) -> None:
    assert figures(pair(a, b)) == {"adequacy": 0.0}


@pytest.mark.parametrize("back", ["", " ", "…", OTHER])
@pytest.mark.parametrize("a", ["…", ENGLISH])
def test_wordless_text_and_wordless_translations(a: str, back: str) -> None:
    found = figures(read_back(pair(a, FRENCH), back))
    assert set(found) >= BACK
    assert all(math.isfinite(value) for value in found.values())
    # Nothing of A to come back: no translation of B is about it.
    assert not figures(read_back(pair("", FRENCH), back)).keys() & BACK


def test_forced_decoding_is_told_where_it_ran() -> None:
    assert "forced.surprisal" not in figures(pair(ENGLISH, FRENCH))
    one = replace(pair(ENGLISH, FRENCH), surprisal=0.2)
    assert figures(one)["forced.surprisal"] == pytest.approx(-math.log(0.8))
    both = replace(one, surprisal=None, sentences=(one, replace(one, surprisal=1.0)))
    assert figures(both)["forced.surprisal"] == pytest.approx(evidence_of(1))


def test_antonyms_have_document_offsets() -> None:
    text = "Preface. The mayor opened the bridge and praised the large crowd."
    start = len("Preface. ")
    asked = read_back(
        pair(text[start:], FRENCH, start=start),
        "The mayor closed the bridge and praised the small crowd.",
    )
    untouched = pair(ENGLISH, FRENCH)
    first, found = with_antonyms([untouched, asked], shared_encoder())
    assert first == untouched
    assert {(p.was, p.now) for p in found.antonyms} == {("opened", "closed"), ("large", "small")}
    for probe in found.antonyms:
        assert text[probe.start : probe.end] == probe.was
        assert 0.9 < probe.probability < 1
        assert probe.kind == "back-translation"
    assert replace(found, antonyms=()) == asked


@pytest.mark.parametrize("back", [None, ENGLISH, "", "The mayor inaugurated a bridge."])
def test_no_antonyms(back: str | None) -> None:
    (found,) = with_antonyms([read_back(pair(ENGLISH, FRENCH), back)], shared_encoder())
    assert found.antonyms == ()


SENTENCES = st.one_of(
    st.sampled_from([ENGLISH, FRENCH, ARABIC, OTHER, "", "…", "\ud800 a\x00b", "\u202eword\u202c"]),
    st.text(max_size=20),
)


@given(SENTENCES, SENTENCES, st.one_of(st.none(), SENTENCES))
@settings(max_examples=25)
def test_any_text(a: str, b: str, back: str | None) -> None:
    found = figures(read_back(pair(a, b), back))
    assert all(math.isfinite(value) for value in found.values())
    (again,) = with_antonyms([read_back(pair(a, b), back)], shared_encoder())
    assert all(0 <= p.start < p.end <= len(a) for p in again.antonyms)


@pytest.mark.parametrize(
    "hostile", ["x" * 300_000, "not 7 " * 3000, "\udfff" * 1000, "a.'" * 20_000]
)
def test_hostile_text(hostile: str) -> None:
    for asked in (pair(hostile, FRENCH), pair(ENGLISH, hostile)):
        assert all(math.isfinite(value) for value in figures(asked).values())
