"""The machine translations of every unit, by a translator that writes down what it was asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from auditor.model import Pair, Passage, StageStatus, Translation
from auditor.pipeline.translation import machine_translations
from auditor.translators.none import NoTranslator


@dataclass
class Scribe:
    """Translates by naming the direction; rejects what has a number in it."""

    ways: set[tuple[str, str]]
    name: str = "scribe"
    asked: list[tuple[str, str, list[str]]] = field(default_factory=list)

    def route(self, source: str, target: str) -> tuple[str, ...] | None:
        return (source, target) if (source, target) in self.ways else None

    def translate(self, texts: Sequence[str], *, source: str, target: str) -> list[Translation]:
        self.asked.append((source, target, list(texts)))
        return [
            Translation(None, (source, target), "scribe|1", "has a digit")
            if any(map(str.isdigit, text))
            else Translation(f"{target}({text})", (source, target), "scribe|1")
            for text in texts
        ]


def pairs(*texts: tuple[str, str]) -> list[Pair]:
    return [Pair(Passage(a, "en"), Passage(b, "fr")) for a, b in texts]


BOTH = {("en", "fr"), ("fr", "en")}


def test_three_translations_a_unit_three_calls_in_all() -> None:
    scribe = Scribe(set(BOTH))
    readings, stages = machine_translations(
        pairs(("one", "un"), ("two", "deux")), scribe, languages=("en", "fr")
    )
    assert [r.b_in_a.text if r.b_in_a else None for r in readings] == ["en(un)", "en(deux)"]
    assert [r.a_in_b.text if r.a_in_b else None for r in readings] == ["fr(one)", "fr(two)"]
    assert [r.control.text if r.control else None for r in readings] == [
        "en(fr(one))",
        "en(fr(two))",
    ]
    assert [(source, target) for source, target, _ in scribe.asked] == [
        ("fr", "en"),
        ("en", "fr"),
        ("fr", "en"),
    ]
    assert [stage.name for stage in stages] == [
        "back-translation",
        "translation",
        "control round trip",
    ]
    assert all(stage.status is StageStatus.RAN for stage in stages)
    assert all("scribe|1" in stage.detail for stage in stages)


def test_nothing_is_asked_for_a_side_that_is_empty() -> None:
    scribe = Scribe(set(BOTH))
    readings, _ = machine_translations(
        pairs(("one", ""), (" ", "deux")), scribe, languages=("en", "fr")
    )
    assert readings[0].b_in_a is None
    assert readings[1].a_in_b is None
    assert readings[1].control is None
    assert [texts for *_, texts in scribe.asked] == [["deux"], ["one"], ["fr(one)"]]


def test_what_was_withdrawn_goes_no_further() -> None:
    scribe = Scribe(set(BOTH))
    readings, stages = machine_translations(
        pairs(("one", "un"), ("2", "deux"), ("three", "3")), scribe, languages=("en", "fr")
    )
    assert readings[1].a_in_b is not None
    assert readings[1].a_in_b.text is None
    assert readings[1].control is None
    assert scribe.asked[2][2] == ["fr(one)", "fr(three)"]
    back, forth, control = stages
    assert back.status is forth.status is StageStatus.PARTLY
    assert "1 of 3 rejected (has a digit)" in back.detail
    assert control.status is StageStatus.RAN


def test_all_withdrawn_is_not_run() -> None:
    _, stages = machine_translations(pairs(("1", "2")), Scribe(set(BOTH)), languages=("en", "fr"))
    assert stages[0].status is stages[1].status is StageStatus.NOT_RUN
    assert "1 of 1 rejected (has a digit)" in stages[0].detail


@pytest.mark.parametrize(
    ("way", "ran", "missing", "remedy"),
    [
        (("fr", "en"), "back-translation", "translation", "audit models install en fr"),
        (("en", "fr"), "translation", "back-translation", "audit models install fr en"),
    ],
)
def test_one_way_alone(way: tuple[str, str], ran: str, missing: str, remedy: str) -> None:
    readings, stages = machine_translations(
        pairs(("one", "un")), Scribe({way}), languages=("en", "fr")
    )
    by_name = {stage.name: stage for stage in stages}
    assert by_name[ran].status is StageStatus.RAN
    assert by_name[missing].status is StageStatus.NOT_RUN
    assert by_name[missing].remedy == remedy
    assert readings[0].control is None


def test_no_way_at_all() -> None:
    readings, (stage,) = machine_translations(
        pairs(("one", "un")) * 3, Scribe(set()), languages=("en", "fr")
    )
    assert len(readings) == 3
    assert all(r.b_in_a is r.a_in_b is r.control is None for r in readings)
    assert stage.status is StageStatus.NOT_RUN
    assert "English and French" in stage.detail
    assert stage.remedy == "audit models install en fr"


@pytest.mark.parametrize(
    ("missing", "detail", "remedy"),
    [
        (False, "switched off", "--translator auto"),
        (True, "no translation model is installed", "audit models install en fr"),
    ],
)
def test_no_translator_says_which_it_was(missing: bool, detail: str, remedy: str) -> None:
    translator = NoTranslator(missing=missing)
    _, (stage,) = machine_translations(pairs(("one", "un")), translator, languages=("en", "fr"))
    assert stage.status is StageStatus.NOT_RUN
    assert (stage.detail, stage.remedy) == (detail, remedy)


def test_no_pairs() -> None:
    readings, stages = machine_translations([], Scribe(set(BOTH)), languages=("en", "fr"))
    assert readings == []
    assert len(stages) == 3
