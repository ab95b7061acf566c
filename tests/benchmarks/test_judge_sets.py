"""Sets of pairs for fits and figures, on a tiny folder of our own."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import pytest

from auditor.planting import KINDS, plant
from benchmarks import judge_sets
from benchmarks.judge_sets import Case, Item, items, measured
from benchmarks.planted_sets import FAITHFUL, LENGTHS, faithful, planted

ENGLISH = [
    "The mayor opened the new bridge on 4 May.",
    "All members of the council regretted the attack.",
    "The tenant shall repair the roof within 30 days.",
    "Fishing boats keep their berths in the harbour, unless it rains.",
    "Too short.",
    "The vote was not postponed by the parliament.",
    "Very long: " + "the harbour authority publishes its plan and " * 20,
]
OTHER = "Eine Übersetzung, wie sie eine Übersetzerin geschrieben hat."


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """All sets, laid out as their publishers do, with lines of our own."""
    for folder in ("ntrex", "unpc", "laws", "wmt22_ced/pt-en-dev", "demetr_ar", "statements"):
        (tmp_path / folder).mkdir(parents=True)
    rows = [{"doc": f"d{i}", "en": text, "ar": OTHER, "fr": OTHER, "de": OTHER} for i, text in enumerate(ENGLISH)]  # fmt: skip
    (tmp_path / "ntrex/ntrex.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    for name, lines in (
        ("en", ENGLISH), ("ar", [OTHER] * 7), ("fr", [OTHER] * 7), ("es", [OTHER] * 7),
        ("ids", [f"doc{i} x" for i in range(7)]),
    ):  # fmt: skip
        (tmp_path / f"unpc/UNv1.0.devset.{name}").write_text("\n".join(lines), "utf-8")
    for code, lines in (("en", ENGLISH), ("fr", [OTHER] * 7)):
        text = "\n".join(f"S{i}\t{line}" for i, line in enumerate(lines))
        (tmp_path / f"laws/A.{code}.tsv").write_text(f"H\tTitle\n{text}\n", "utf-8")
    for name, lines in (
        ("src", [OTHER] * 7), ("mt", ENGLISH), ("label", ["OK"] * 5 + ["BAD", "OK"]),
    ):  # fmt: skip
        (tmp_path / f"wmt22_ced/pt-en-dev/dev.{name}").write_text("\n".join(lines) + "\n", "utf-8")
    cases = [
        ("critical_id8_negation", "It did not rain.", 0), ("minor_id1_case", "it rained.", 0),
        ("base_id0", "It rained", 0), ("critical_id7_antonym", "It cleared.", 1),
    ]  # fmt: skip
    (tmp_path / "demetr_ar/dev.jsonl").write_text(
        "\n".join(
            json.dumps({
                "pert_name": kind, "flores_line0": line, "flores_ar": f"أمطرت {line}", "demetr_mt_good": "It rained.",
                "demetr_mt_perturbed": text, "argos_ar2en_of_flores_ar": "It has rained.",
            })
            for kind, text, line in cases
        ),
        "utf-8",
    )  # fmt: skip
    (tmp_path / "statements/pairs.tsv").write_text(
        "good\t-\tThey met.\tاجتمعوا.\nbad\tnegation\tThey met.\tلم يجتمعوا.\n", "utf-8"
    )
    return tmp_path


@pytest.mark.parametrize("name", FAITHFUL)
def test_faithful_pairs_are_sentences_of_fitting_length(data: Path, name: str) -> None:
    found = faithful(data, name, most=100)
    wanted = [text for text in ENGLISH if LENGTHS[0] <= len(text) <= LENGTHS[1]]
    if name.startswith("wmt22"):
        wanted.remove(ENGLISH[5])
    assert sorted(pair.a for pair in found) == sorted(wanted)
    assert {(pair.a_language, pair.b) for pair in found} == {("en", OTHER)}
    assert faithful(data, name, most=100) == found
    assert len(faithful(data, name, most=2)) == 2
    assert len(faithful(data, name, most=100, seed=1)) == len(found)


def test_planted_copies_stand_behind_their_pair(data: Path) -> None:
    pairs = faithful(data, "ntrex de", most=100)
    found = planted("ntrex de", pairs, each=3)
    assert found == planted("ntrex de", pairs, each=3)
    assert [one.pair for one in found if one.planted is None] == pairs
    for one in found:
        if one.planted is None:
            assert (one.a, one.kind) == (one.pair.a, "")
        else:
            assert one.kind in KINDS
            assert one.a == one.planted.text != one.pair.a == one.planted.original
    for pair in pairs:
        copies = [one for one in found if one.pair == pair and one.planted]
        assert 1 <= len(copies) <= 3
        assert len({one.kind for one in copies}) == len(copies)


def test_rare_kinds_come_first(data: Path) -> None:
    pairs = faithful(data, "ntrex de", most=100)
    used: Counter[str] = Counter()
    for one in planted("x", pairs, each=1, seed=4):
        if one.planted:
            possible = {copy.kind for copy in plant(one.pair.a, language="en", seed=4)}
            assert used[one.kind] == min(used[kind] for kind in possible)
            used[one.kind] += 1
    assert len(used) > 1


def test_planted_cases_are_of_their_source(data: Path) -> None:
    found = list(judge_sets.planted_cases(data))
    assert {case.set for case in found} == set(FAITHFUL)
    assert {case.group for case in found} == {"ntrex", "unpc", "laws", "wmt22_ced"}
    assert all(case.positive == bool(case.kind) for case in found)
    assert {case.languages[0] for case in found} == {"en"}


@pytest.mark.parametrize("translated", [False, True])
def test_demetr_has_each_good_translation_once(data: Path, translated: bool) -> None:
    found = list(judge_sets.demetr_cases(data, translated=translated))
    good = [case for case in found if not case.kind]
    assert [(case.document, case.positive) for case in good] == [("0", False), ("1", False)]
    assert [(case.kind, case.positive) for case in found if case.kind] == [
        ("critical_id8_negation", True), ("minor_id1_case", False), ("critical_id7_antonym", True),
    ]  # fmt: skip
    assert {case.back for case in found} == {"It has rained." if translated else None}


def test_statements_are_labelled(data: Path) -> None:
    good, bad = judge_sets.statement_cases(data)
    assert (good.kind, good.positive, bad.kind, bad.positive) == ("", False, "negation", True)


def test_wmt22_has_its_own_errors_and_planted_ones(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judge_sets, "FORCED_PAIRS", 3)
    found = list(judge_sets.wmt22_cases(data))
    own = [case for case in found if case.group == "wmt22 ced"]
    assert [case.positive for case in own] == [False] * 3 + [True]
    assert own[-1].a == ENGLISH[5]
    assert {case.languages for case in found} == {("en", "pt")}


CASES = [
    Case("one", "g", "d0", "", False, ENGLISH[0], "Le maire a ouvert le pont le 4 mai.", ("en", "fr")),
    Case("one", "g", "d1", "date", True, ENGLISH[0], "Der Bürgermeister kam am 9. Mai.", ("en", "de")),
    Case("one", "g", "d2", "", False, ENGLISH[3], "Les bateaux de pêche gardent leur place.", ("en", "fr")),
    Case("one", "g", "d3", "", False, ENGLISH[5], "Le vote n'a pas été reporté.", ("en", "fr"), "The vote was not put off."),
]  # fmt: skip


def test_cases_are_measured_in_their_order() -> None:
    found = measured(CASES, translator="none", jobs=1)
    assert [item.case for item in found] == CASES
    assert all({"gap", "adequacy"} <= set(item.features) for item in found)
    assert found[1].features["gap"] > found[0].features["gap"]
    with_back = [any(name.startswith("back.") for name in item.features) for item in found]
    assert with_back == [False, False, False, True]


def test_what_was_measured_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sets = {"some": lambda _: iter(CASES[:2])}
    first = items(tmp_path, cache=tmp_path / "cache", sets=sets, jobs=1)
    monkeypatch.setattr(judge_sets, "measured", None)
    again = items(tmp_path, cache=tmp_path / "cache", sets=sets, jobs=1)
    assert again == first
    assert all(isinstance(item, Item) for item in again)
    lines = (tmp_path / "cache" / "some.jsonl").read_text("utf-8").splitlines()
    assert json.loads(lines[0]) == json.loads(json.dumps(asdict(first[0])))
