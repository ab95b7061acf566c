"""The samples: what was planted is found, what is a trap is left alone, by the embedded default."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from real_models import ROOT, shared_tools

from auditor.checks import CHECKS
from auditor.detect import detect_language
from auditor.model import Audit, Verdict
from auditor.readers import read
from benchmarks import samples as bench

FILES = sorted((ROOT / "samples").glob("*/expected.json"))
COMPARISONS = [
    (file.parent, expected["a"], comparison)
    for file in FILES
    for expected in [json.loads(file.read_text(encoding="utf-8"))]
    for comparison in expected["comparisons"]
]
IDS = [f"{folder.name}/{comparison['b']}" for folder, _, comparison in COMPARISONS]
KINDS = {
    *("number", "date", "name", "negation", "modality", "antonym"),
    *("omission", "addition", "moved"),
}

# What the checks and the judge, which are still being fitted, do not do yet: remove what they do.
MISSED = {"withdrawal-letter/pt.txt": "the contrary paragraph is missed without models"}
FALSE_ALARMS = {
    "joint-communique/fr.txt": "names: “La réunion” passes for a name",
    "withdrawal-letter/ar.txt": "one paragraph is called divergent without an issue",
    "withdrawal-letter/ar-corrected.txt": "one paragraph is called divergent without an issue",
}
BLAMED = {"joint-communique/fr.txt": "names: “La réunion” passes for a name"}


def marked(skipped: dict[str, str]) -> list[Any]:
    return [
        pytest.param(
            *case,
            id=name,
            marks=pytest.mark.xfail(strict=False, reason=skipped[name]) if name in skipped else (),
        )
        for name, case in zip(IDS, COMPARISONS, strict=True)
    ]


@lru_cache(maxsize=8)
def outcome(folder: Path, a: str, b: str) -> tuple[bench.Outcome, Audit]:
    comparison = next(c for f, _, c in COMPARISONS if f == folder and c["b"] == b)
    return bench.compare(folder / a, folder / b, comparison, shared_tools())


@pytest.mark.parametrize(("folder", "a", "comparison"), marked(MISSED))
def test_every_planted_difference_is_found(
    folder: Path, a: str, comparison: dict[str, Any]
) -> None:
    found, _ = outcome(folder, a, comparison["b"])
    assert found.missed == ()
    assert found.found == found.planted == len(comparison["differences"])


@pytest.mark.parametrize(("folder", "a", "comparison"), marked(FALSE_ALARMS))
def test_nothing_else_is_called_different(folder: Path, a: str, comparison: dict[str, Any]) -> None:
    found, _ = outcome(folder, a, comparison["b"])
    assert found.false_alarms == ()
    assert found.traps_sprung == ()


@pytest.mark.parametrize(("folder", "a", "comparison"), marked(BLAMED))
def test_clean_paragraphs_carry_no_issue_a_reader_would_act_on(
    folder: Path, a: str, comparison: dict[str, Any]
) -> None:
    _, result = outcome(folder, a, comparison["b"])
    differences = comparison["differences"]
    blamed = [
        result.issues[number].message
        for bead in result.beads
        if not any(bench.holds(result, bead, difference) for difference in differences)
        for number in bead.issues
        if result.issues[number].severity.rank > 0
    ]
    assert blamed == []


UNEXPLAINED = pytest.mark.xfail(
    strict=False, reason="the judge, being fitted, calls another paragraph divergent"
)


@UNEXPLAINED
def test_the_corrected_letter_has_nothing_divergent() -> None:
    folder = ROOT / "samples" / "withdrawal-letter"
    _, result = outcome(folder, "en.txt", "ar-corrected.txt")
    assert [b for b in result.beads if b.judgement.verdict is Verdict.DIVERGENT] == []


@UNEXPLAINED
def test_the_contrary_paragraph_is_the_only_divergent_one() -> None:
    folder = ROOT / "samples" / "withdrawal-letter"
    _, result = outcome(folder, "en.txt", "ar.txt")
    (divergent,) = (b for b in result.beads if b.judgement.verdict is Verdict.DIVERGENT)
    assert "sovereign decision" in bench.text_of(result.a, divergent.bead.a)
    assert "negation" in {result.issues[number].check for number in divergent.issues}


# What the samples themselves must be, so that the above means something.


def normal(path: Path) -> str:
    return " ".join(path.read_text(encoding="utf-8").split())


@pytest.mark.parametrize(("folder", "a", "comparison"), COMPARISONS, ids=IDS)
def test_what_is_expected_stands_in_the_files_once(
    folder: Path, a: str, comparison: dict[str, Any]
) -> None:
    texts = {"a": normal(folder / a), "b": normal(folder / comparison["b"])}
    for place in [*comparison["differences"], *comparison.get("traps", [])]:
        assert {"a", "b"} & set(place), place
        for side in {"a", "b"} & set(place):
            assert texts[side].count(place[side]) == 1, place


@pytest.mark.parametrize(("folder", "a", "comparison"), COMPARISONS, ids=IDS)
def test_expectations_are_well_formed(folder: Path, a: str, comparison: dict[str, Any]) -> None:
    for difference in comparison["differences"]:
        assert difference["kind"] in KINDS
        assert difference["checks"]
        assert set(difference["checks"]) <= set(CHECKS) | {"surprisal", "back-translation"}
        assert "verdict" in difference or difference["kind"] == "moved"


def test_every_kind_of_difference_is_planted_in_each_communique() -> None:
    for folder, _, comparison in COMPARISONS:
        if folder.name == "joint-communique":
            assert {d["kind"] for d in comparison["differences"]} == KINDS
            assert len(comparison["traps"]) >= len(comparison["differences"])


@pytest.mark.parametrize("path", sorted((ROOT / "samples").glob("*/*.txt")), ids=lambda p: p.name)
def test_each_text_says_that_it_was_written_for_testing(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    told = (
        "reconstruction",
        "reconstrução",
        "reconstitution",
        "إعادة صياغة",
        "أُعيدت صياغته",
        "نموذج",
    )
    assert any(word in text[:400] for word in told), text[:200]
    detected = detect_language(read(path).view)
    assert detected.sure
    assert detected.language == re.split(r"[.-]", path.name)[0]


def test_the_benchmark_lists_them_all() -> None:
    assert len(IDS) == 5
    assert {folder.name for folder, *_ in COMPARISONS} == {"withdrawal-letter", "joint-communique"}
    for folder, *_ in COMPARISONS:
        assert (folder / "README.md").is_file()
