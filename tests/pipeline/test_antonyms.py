"""Words whose antonym the other side's translation has, in the units of an audit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.model import BeadTranslations, Evidence, Pair, Passage, Translation
from auditor.pipeline.figures import with_antonyms
from tests.support.real_models import shared_encoder

ENGLISH = "The mayor opened the new bridge on 4 May."
FRENCH = "Le maire a inauguré le nouveau pont le 4 mai."


def pair(a: str, b: str, *, start: int = 0) -> Pair:
    return Pair(Passage(a, "en", start), Passage(b, "fr", start))


def read_back(pair: Pair, back: str | None) -> Pair:
    reading = Translation(back, rejected=None if back is not None else "too short")
    return replace(pair, evidence=Evidence((), BeadTranslations(b_in_a=reading)))


def test_no_units() -> None:
    assert with_antonyms([], shared_encoder()) == []


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
