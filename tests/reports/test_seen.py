"""How much is seen stands beside every answer, and says whose figure it is."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from auditor.errors import InputError
from auditor.model import Audit, Stage, StageStatus
from auditor.planting import KINDS
from auditor.reports import REPORTS, load_report
from auditor.reports.json import render as as_json
from auditor.reports.json import schema
from auditor.reports.json_reader import read_audit
from auditor.reports.page.translations import load_words
from auditor.reports.seen import applies, assurance, benchmark
from tests.support.selftested import selftested

LIKE_THE_BENCHMARK = {"encoder": "use-multilingual-v3", "depth": "standard", "checks": "all"}


@pytest.fixture
def clean(audit: Audit) -> Audit:
    """Nothing was found by two checks; a third did not run."""
    stages = (
        Stage("alignment", StageStatus.RAN),
        Stage("check: numbers", StageStatus.RAN),
        Stage("check: dates", StageStatus.RAN),
        Stage("check: surprisal", StageStatus.NOT_RUN, "no model"),
    )
    return replace(
        audit,
        beads=audit.beads[:2],
        issues=(),
        facts=(),
        stages=stages,
        signature=LIKE_THE_BENCHMARK,
    )


def test_the_benchmark_is_named_as_such(clean: Audit) -> None:
    line = assurance(clean)
    assert line.startswith("Of differences planted in other texts the benchmark of ")
    assert benchmark().date in line
    assert "without translation models" in line
    assert "dates " in line
    assert line.endswith("Not run: surprisal.")


@pytest.mark.parametrize(
    "signature",
    [
        {},
        {**LIKE_THE_BENCHMARK, "depth": "quick"},
        {**LIKE_THE_BENCHMARK, "checks": "numbers"},
        {**LIKE_THE_BENCHMARK, "encoder": "none"},
    ],
)
def test_it_is_not_said_of_other_audits(clean: Audit, signature: dict[str, str]) -> None:
    other = replace(clean, signature=signature)
    assert not applies(other)
    assert "is not known" in assurance(other)
    assert "%" not in assurance(other)


def test_nor_of_other_languages(clean: Audit) -> None:
    japanese = replace(clean.a, document=replace(clean.a.document, language="ja"))
    assert not applies(replace(clean, a=japanese))


def test_a_selftest_speaks_of_this_text(clean: Audit) -> None:
    line = assurance(replace(clean, selftest=selftested()))
    assert line == (
        "Of 4 differences planted in this text, 2 would have been seen; not seen: verbs and acts 1/2, who does what to whom 1/1. "
        "Not run: surprisal."
    )


def test_nothing_is_promised_where_nothing_was_compared(clean: Audit) -> None:
    assert assurance(replace(clean, beads=())) == ""


@pytest.mark.parametrize(
    "name", ["text", "markdown", "json", "html", "line", "junit", "tmx", "xliff"]
)
def test_no_answer_stands_alone(name: str, clean: Audit) -> None:
    for audit, said in (
        (clean, "planted in other texts"),
        (replace(clean, selftest=selftested()), "2 would have"),
    ):
        report = load_report(name)(audit)
        assert isinstance(report, str)
        # A terminal wraps; markup escapes nothing of this.
        flat = " ".join(report.split())
        assert "Nothing found by 2 checks." in flat
        assert said in flat
        assert "No difference found" not in flat
    assert name in REPORTS


def test_in_arabic(clean: Audit) -> None:
    words = load_words("ar")
    line = assurance(replace(clean, selftest=selftested()), words)
    assert "من 4 فروق زُرعت" in line
    assert "planted" not in line
    assert "الاختبار المرجعي" in assurance(clean, words)


def test_json_keeps_a_selftest(clean: Audit, tmp_path: Path) -> None:
    one = replace(clean, selftest=selftested())
    written = as_json(one)
    data = json.loads(written)
    jsonschema.Draft202012Validator(schema()).validate(data)
    assert data["summary"]["checks"] == 2
    assert data["selftest"]["all"]["seen"] == 0.5
    assert {k["kind"] for k in data["selftest"]["kinds"]} == {
        "number",
        "predicate-off-scale",
        "roles",
    }
    path = tmp_path / "one.json"
    path.write_text(written, encoding="utf-8")
    again, _ = read_audit(path)
    assert again.selftest == one.selftest


def test_a_selftest_of_other_beads_is_refused(clean: Audit, tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    strange = replace(selftested(), alarms=(7,))
    path.write_text(as_json(replace(clean, selftest=strange)), encoding="utf-8")
    with pytest.raises(InputError):
        read_audit(path)


def test_json_has_the_benchmark(clean: Audit) -> None:
    data = json.loads(as_json(clean))
    jsonschema.Draft202012Validator(schema()).validate(data)
    assert set(data["recall"]["kinds"]) <= set(KINDS)
    assert "python -m benchmarks.recall" in data["recall"]["benchmark"]["made_by"]
    assert "recall" not in json.loads(as_json(replace(clean, signature={})))


def test_the_shipped_figures_are_whole() -> None:
    known = benchmark()
    assert {tally.kind for tally in known.kinds} <= set(KINDS)
    assert len(known.kinds) >= 40
    assert all(tally.planted >= 10 and 0 <= tally.seen <= tally.planted for tally in known.kinds)
    assert 0 < known.alarms < 0.2
    assert len(known.sets) >= 8
