"""The samples: what was planted is found, what is a trap is left alone, by the embedded default."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from auditor.checks import CHECKS
from auditor.languages.detection import detect_language
from auditor.model import Audit, StageStatus, Verdict
from auditor.pipeline.engines import Engines
from auditor.readers import read
from auditor.reports.entries import text_of
from auditor.translators.archive import install_archive
from auditor.translators.argos import ArgosTranslator
from auditor.translators.store import inventory
from benchmarks import samples as bench
from tests.support.real_models import ROOT, real_packages, shared_engines

FILES = sorted((ROOT / "samples").glob("*/expected.json"))
COMPARISONS = [
    (file.parent, expected["a"], comparison)
    for file in FILES
    for expected in [json.loads(file.read_text(encoding="utf-8"))]
    # Other samples are not compared two by two: their tests stand with what reads them.
    for comparison in expected.get("comparisons", ())
]
IDS = [f"{folder.name}/{comparison['b']}" for folder, _, comparison in COMPARISONS]
KINDS = {
    *("number", "date", "name", "negation", "modality", "antonym"),
    *("omission", "addition", "moved"),
}

EVERY = pytest.mark.parametrize(("folder", "a", "comparison"), COMPARISONS, ids=IDS)
PORTUGUESE = ("withdrawal-letter", "pt.txt")


@lru_cache(maxsize=8)
def outcome(folder: Path, a: str, b: str) -> tuple[bench.Outcome, Audit]:
    comparison = next(c for f, _, c in COMPARISONS if f == folder and c["b"] == b)
    return bench.compare(folder / a, folder / b, comparison, shared_engines())


@EVERY
def test_every_planted_difference_is_found(
    folder: Path, a: str, comparison: dict[str, Any]
) -> None:
    found, result = outcome(folder, a, comparison["b"])
    needs = [d for d in comparison["differences"] if "needs" in d]
    assert found.missed == ()
    assert found.planted == len(comparison["differences"])
    assert found.not_run == len(needs)
    assert found.found == found.planted - len(needs)
    if needs:
        # What nobody looked for is told, with what would look for it.
        waiting = [s for s in result.stages if s.status is StageStatus.NOT_RUN]
        assert {"check: surprisal", "translation"} <= {s.name for s in waiting}
        assert {s.remedy for s in waiting} == {"audit models install en pt", "--translator auto"}


def test_only_the_portuguese_letter_needs_a_model() -> None:
    needy = [
        (folder.name, comparison["b"])
        for folder, _, comparison in COMPARISONS
        if any("needs" in difference for difference in comparison["differences"])
    ]
    assert needy == [PORTUGUESE]


@EVERY
def test_nothing_else_is_called_different(folder: Path, a: str, comparison: dict[str, Any]) -> None:
    found, _ = outcome(folder, a, comparison["b"])
    assert found.false_alarms == ()
    assert found.traps_sprung == ()
    assert found.traps == len(comparison.get("traps", []))


@EVERY
def test_what_is_called_different_is_explained(
    folder: Path, a: str, comparison: dict[str, Any]
) -> None:
    _, result = outcome(folder, a, comparison["b"])
    for bead in result.beads:
        if bead.judgement.verdict is not Verdict.EQUIVALENT:
            assert bead.issues
            assert bead.judgement.reasons


@EVERY
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


def test_the_corrected_letter_has_nothing_divergent() -> None:
    folder = ROOT / "samples" / "withdrawal-letter"
    _, result = outcome(folder, "en.txt", "ar-corrected.txt")
    assert [b for b in result.beads if b.judgement.verdict is Verdict.DIVERGENT] == []


def test_the_contrary_paragraph_is_the_only_divergent_one() -> None:
    folder = ROOT / "samples" / "withdrawal-letter"
    _, result = outcome(folder, "en.txt", "ar.txt")
    (divergent,) = (b for b in result.beads if b.judgement.verdict is Verdict.DIVERGENT)
    assert "sovereign decision" in text_of(result.a, divergent.bead.a)
    assert "negation" in {result.issues[number].check for number in divergent.issues}


# With real machine translation the same holds, and the Portuguese paragraph is found as well.


@pytest.fixture(scope="module")
def real_engines(tmp_path_factory: pytest.TempPathFactory) -> Engines:
    archives = real_packages("en_pt", "pt_en")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUDIT_MODELS_DIR", str(tmp_path_factory.mktemp("models")))
        for archive in archives:
            install_archive(archive)
        return shared_engines(ArgosTranslator(inventory()))


@pytest.fixture(scope="module")
def portuguese(real_engines: Engines) -> tuple[bench.Outcome, Audit]:
    (case,) = (c for c in COMPARISONS if (c[0].name, c[2]["b"]) == PORTUGUESE)
    folder, a, comparison = case
    return bench.compare(folder / a, folder / comparison["b"], comparison, real_engines)


@pytest.mark.models
def test_the_portuguese_letter_with_real_models(portuguese: tuple[bench.Outcome, Audit]) -> None:
    found, result = portuguese
    assert found.perfect, found
    assert (found.planted, found.found, found.not_run) == (1, 1, 0)
    (divergent,) = (b for b in result.beads if b.judgement.verdict is Verdict.DIVERGENT)
    named = {result.issues[number].check for number in divergent.issues}
    assert named & {"back-translation", "surprisal"}
    text = result.a.document.text
    marked = {
        text[start:end].lower()
        for number in divergent.issues
        for start, end in result.issues[number].spans_a
    }
    assert "respect" in marked


@pytest.mark.models
def test_every_stage_ran_with_real_models(portuguese: tuple[bench.Outcome, Audit]) -> None:
    _, result = portuguese
    assert [s for s in result.stages if s.status is StageStatus.NOT_RUN] == []


# What the samples themselves must be, so that the above means something.


def normal(path: Path) -> str:
    return " ".join(path.read_text(encoding="utf-8").split())


@EVERY
def test_what_is_expected_stands_in_the_files_once(
    folder: Path, a: str, comparison: dict[str, Any]
) -> None:
    texts = {"a": normal(folder / a), "b": normal(folder / comparison["b"])}
    for place in [*comparison["differences"], *comparison.get("traps", [])]:
        assert {"a", "b"} & set(place), place
        for side in {"a", "b"} & set(place):
            assert texts[side].count(place[side]) == 1, place


@EVERY
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
    assert detected.confident
    assert detected.language == re.split(r"[.-]", path.name)[0]


def test_the_benchmark_lists_them_all() -> None:
    assert len(IDS) == 7
    assert {folder.name for folder, *_ in COMPARISONS} == {
        "withdrawal-letter",
        "joint-communique",
        "two-letters",
    }
    for folder, *_ in COMPARISONS:
        assert (folder / "README.md").is_file()
