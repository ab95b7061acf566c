"""How ``audit pairs`` ends, what it says on stderr, and its reports in the formats of ``audit compare``."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.support.command_line import Cli
from tests.support.report_schemas import valid_sarif

DIVERGENT = "Copied %d files.\tFichiers copiés."
SAME = "The door is open.\tLa porte est ouverte."
OPTIONS = ("-s", "en", "-t", "fr", "--translator", "none", "--no-config")


def write(*lines: str, name: str = "pairs.tsv") -> str:
    Path(name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return name


@pytest.mark.parametrize(
    ("lines", "options", "code"),
    [
        ((SAME,), (), 0),
        ((SAME, DIVERGENT), (), 1),
        ((DIVERGENT,), ("--fail-on", "never"), 0),
        ((DIVERGENT,), ("--fail-on", "critical"), 1),
        (("Hi %s!\tSalut % s !",), ("--checks", "placeholders"), 0),
        (("Hi %s!\tSalut % s !",), ("--checks", "placeholders", "--fail-on", "review"), 1),
        ((SAME, "The gate.\t"), (), 0),
        ((SAME, "alone"), (), 2),
        ((DIVERGENT, "The gate.\t"), ("--strict",), 2),
    ],
)
def test_exit_code(
    audit_cli: Cli, lines: tuple[str, ...], options: tuple[str, ...], code: int
) -> None:
    assert audit_cli("pairs", write(*lines), *OPTIONS, *options).code == code


def test_the_settings_file_says_from_where_it_fails(audit_cli: Cli) -> None:
    Path("audit.toml").write_text('fail-on = "never"\n', encoding="utf-8")
    assert audit_cli("pairs", write(DIVERGENT), *OPTIONS[:-1]).code == 0


def test_a_summary_on_stderr(audit_cli: Cli) -> None:
    said = audit_cli("pairs", write(SAME, DIVERGENT), *OPTIONS)
    assert said.err.splitlines() == [
        "audit: pairs.tsv: 2 pairs: 1 differs in meaning, 0 to review",
        "audit: not run: back-translation, surprisal, translation: switched off; "
        "to enable it: --translator auto",
    ]
    assert audit_cli("pairs", "pairs.tsv", *OPTIONS, "-q").err == ""


def test_only_what_was_asked_for_can_be_missing(audit_cli: Cli) -> None:
    said = audit_cli("pairs", write(SAME), *OPTIONS, "--checks", "placeholders")
    assert said.err == "audit: pairs.tsv: 1 pair: 0 differ in meaning, 0 to review\n"


def test_consistency_is_told(audit_cli: Cli) -> None:
    said = audit_cli("pairs", write("Save\tEnregistrer", "Save\tSauver"), *OPTIONS)
    assert "audit: consistency: 1 source is translated in different ways: “Save” → " in said.err
    assert said.code == 0


def test_letters_are_readable(audit_cli: Cli) -> None:
    line = "The door is not open.\tالباب مفتوح \u2028 \ud800".encode("utf-8", "replace").decode()
    said = audit_cli("pairs", write(line), "-s", "en", "-t", "ar", "--translator", "none", "-q")
    assert "مفتوح" in said.out
    assert len(said.out.splitlines()) == 1


def test_reports_of_the_whole(audit_cli: Cli) -> None:
    file = write(SAME, "The gate.\t", DIVERGENT)
    said = audit_cli(
        "pairs", file, *OPTIONS, "-o", "out/", "--format", "jsonl,csv,xlsx,sarif,json,html,junit"
    )
    assert said.code == 1
    assert said.out == ""
    names = {path.name.partition(".")[2] for path in Path("out").iterdir()}
    assert names == {"jsonl", "csv", "xlsx", "sarif", "json", "html", "junit.xml"}
    rows = list(csv.DictReader(io.StringIO(Path("out/pairs.csv").read_text("utf-8-sig"))))
    assert [row["verdict"] for row in rows] == ["equivalent", "divergent"]
    assert (rows[1]["place_a"], rows[1]["says_a"]) == ("line 3", "“%d”")
    data = json.loads(Path("out/pairs.json").read_text("utf-8"))
    ((start, end),) = data["issues"][0]["spans_a"]
    assert data["documents"][0]["text"][start:end] == "%d"
    valid_sarif(Path("out/pairs.sarif").read_text("utf-8"))
    lines = Path("out/pairs.jsonl").read_text("utf-8").splitlines()
    assert [set(json.loads(line)) & {"error", "verdict"} for line in lines] == [
        {"verdict"}, {"error"}, {"verdict"},
    ]  # fmt: skip
    # Our own files are written anew; nothing else is.
    assert audit_cli("pairs", file, *OPTIONS, "-o", "out/", "--format", "jsonl,csv").code == 1
    Path("mine.csv").write_text("a,b\n", encoding="utf-8")
    said = audit_cli("pairs", file, *OPTIONS, "-o", "mine.csv", "--format", "csv")
    said.assert_refused("mine.csv: exists and was not written by audit")


def test_one_format_to_stdout(audit_cli: Cli) -> None:
    said = audit_cli("pairs", write(DIVERGENT), *OPTIONS, "--format", "json")
    assert json.loads(said.out)["summary"]["verdicts"]["divergent"] == 1


@pytest.mark.parametrize(
    ("options", "fragment"),
    [
        (("--format", "xlsx"), "--format xlsx: is written to a file"),
        (("--format", "docx"), "--format docx: is written to a file"),
        (("--format", "csv,json"), "several need files"),
        (("--format", "pages"), "unknown format 'pages'"),
        (("-o", "pairs.tsv"), "pairs.tsv: is one of the documents"),
        (("--fail-on", "bad"), "--fail-on: 'bad' is none of"),
    ],
)
def test_refused(audit_cli: Cli, options: tuple[str, ...], fragment: str) -> None:
    audit_cli("pairs", write(SAME), *OPTIONS, *options).assert_refused(fragment)


SAME_LANGUAGE = [
    ("en", "The harbour is open.", "The harbour is closed."),
    ("fr", "Le port est ouvert.", "Le port est fermé."),
    ("zh", "会议将于星期一举行。", "会议将于星期二举行。"),
    ("ar", "المدرسة مغلقة اليوم.", "المدرسة مفتوحة اليوم."),
    ("cs", "Škola je dnes zavřená.", "Škola je dnes otevřená."),
]


@pytest.mark.parametrize(("code", "a", "b"), SAME_LANGUAGE)
def test_two_texts_in_one_language_are_scored(audit_cli: Cli, code: str, a: str, b: str) -> None:
    said = audit_cli("pairs", write(f"{a}\t{b}"), "-s", code, "-t", code, "--same-language")
    scores = {score["name"]: score for score in json.loads(said.out)["scores"]}
    assert set(scores) == {"same.bleu", "same.chrf", "same.fuzzy"}
    assert all(0 < score["value"] < 100 for name, score in scores.items() if name != "same.bleu")
    assert all(f"language:{code}" in score["signature"] for score in scores.values())
    # No advice that cannot work.
    assert "models install" not in said.err
    assert "there is nothing to translate" in said.err


def test_two_documents_in_one_language_are_scored(audit_cli: Cli) -> None:
    Path("a.txt").write_text("会议将于星期一举行。\n", encoding="utf-8")
    Path("b.txt").write_text("会议将于星期一举行。\n", encoding="utf-8")
    said = audit_cli(
        *("compare", "a.txt", "b.txt", "-s", "zh", "-t", "zh", "--same-language"),
        *("-o", "-", "--format", "json"),
    )
    data = json.loads(said.out)
    scores = {score["name"]: score["value"] for score in data["beads"][0]["scores"]}
    assert scores["same.bleu"] == scores["same.chrf"] == scores["same.fuzzy"] == 100
    assert not any("models install" in stage.get("remedy", "") for stage in data["stages"])


def test_two_languages_are_not_scored_against_each_other(audit_cli: Cli) -> None:
    said = audit_cli("pairs", write(SAME), *OPTIONS)
    assert "scores" not in json.loads(said.out)
