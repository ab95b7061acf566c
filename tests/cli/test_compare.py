"""``audit compare`` end to end: where reports go, what is printed where, the exit code."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from auditor import Audit, Severity, Verdict, audit
from auditor.cli.options import FailOn
from auditor.cli.writing import plan_outputs
from auditor.readers.plain.text import document_from_text
from auditor.reports import MARKS, REPORTS, SUFFIXES
from auditor.reports.json import schema
from auditor.reports.recognise import is_report
from tests.support.command_line import COMMAND, ENGLISH, FRENCH, PROMISE, Cli
from tests.support.real_models import shared_engines

Docs = tuple[Path, Path]
Start = Callable[..., "subprocess.Popen[bytes]"]
TEXTS = [name for name in REPORTS if name not in {"xlsx", "docx"}]


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file()}


def test_a_difference_is_found_printed_and_written(audit_cli: Cli, longer: Docs) -> None:
    said = audit_cli("compare", *longer)
    assert said.code == 1
    assert said.err == ""
    assert "omission" in said.out
    assert PROMISE[:40] in said.out
    assert f"Report: {Path('reports') / 'en--fr.html'}" in said.out
    page = Path("reports/en--fr.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert PROMISE in page


def test_versions_that_agree(audit_cli: Cli, statement: Docs) -> None:
    said = audit_cli("compare", *statement)
    assert said.code == 0
    assert said.err == ""
    assert Path("reports/en--fr.html").is_file()
    assert "omission" not in said.out


def test_neither_side_is_called_wrong(audit_cli: Cli, longer: Docs) -> None:
    said = audit_cli("compare", *longer)
    words = said.out.lower()
    for blame in ("wrong", "error", "mistake", "incorrect", "faulty", "should be"):
        assert blame not in words
    assert "A says" in said.out
    assert "B says" in said.out


@pytest.mark.parametrize(
    ("fail_on", "code"),
    [("critical", 1), ("major", 1), ("minor", 1), ("review", 1), ("never", 0)],
)
def test_fail_on_with_a_critical_issue(
    audit_cli: Cli, longer: Docs, fail_on: str, code: int
) -> None:
    said = audit_cli("compare", *longer, "--fail-on", fail_on, "-q")
    assert (said.code, said.out, said.err) == (code, "", "")


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("severity", Severity)
@pytest.mark.parametrize("fail_on", FailOn)
def test_fail_on_counts_issues_by_verdict(
    longer_audit: Audit, fail_on: FailOn, severity: Severity, verdict: Verdict
) -> None:
    issues = tuple(replace(issue, severity=severity) for issue in longer_audit.issues)
    beads = tuple(
        replace(bead, judgement=replace(bead.judgement, verdict=verdict))
        for bead in longer_audit.beads
        if bead.issues
    )
    assert beads
    if fail_on is FailOn.REVIEW:
        expected = verdict is not Verdict.EQUIVALENT and severity is not Severity.NEUTRAL
    else:
        expected = (
            verdict is Verdict.DIVERGENT
            and fail_on is not FailOn.NEVER
            and severity.rank >= Severity(fail_on.value).rank
        )
    assert fail_on.reached(replace(longer_audit, issues=issues, beads=beads)) == expected


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("fail_on", FailOn)
def test_what_differs_for_no_single_reason_is_as_grave_as_a_major_one(
    longer_audit: Audit, fail_on: FailOn, verdict: Verdict
) -> None:
    beads = tuple(
        replace(bead, issues=(), judgement=replace(bead.judgement, verdict=verdict))
        for bead in longer_audit.beads
    )
    expected = {
        FailOn.REVIEW: verdict is not Verdict.EQUIVALENT,
        FailOn.MAJOR: verdict is Verdict.DIVERGENT,
        FailOn.MINOR: verdict is Verdict.DIVERGENT,
    }
    found = fail_on.reached(replace(longer_audit, issues=(), beads=beads))
    assert found == expected.get(fail_on, False)


@pytest.fixture(scope="module")
def longer_audit() -> Audit:
    paragraphs = ENGLISH.split("\n\n")
    english = "\n\n".join([paragraphs[0], PROMISE, *paragraphs[1:]])
    return audit(
        document_from_text(english, language="en"),
        document_from_text(FRENCH, language="fr"),
        engines=shared_engines(),
    )


@pytest.mark.parametrize(("fail_on", "code"), [("critical", 0), ("major", 1)])
def test_a_paragraph_left_in_english(
    audit_cli: Cli, statement: Docs, fail_on: str, code: int
) -> None:
    paragraphs = FRENCH.split("\n\n")
    last = ENGLISH.split("\n\n")[2].strip().lower()
    statement[1].write_text("\n\n".join([*paragraphs[:2], last]), encoding="utf-8")
    options = ("-q", "-s", "en", "-t", "fr", "--checks", "untranslated", "-o", "-")
    said = audit_cli("compare", *statement, *options, "--format", "json", "--fail-on", fail_on)
    found = json.loads(said.out)
    assert [issue["severity"] for issue in found["issues"]] == ["major"]
    assert "divergent" in [bead["verdict"] for bead in found["beads"]]
    assert said.code == code


def test_fail_on_knows_every_severity_but_neutral() -> None:
    expected = [s.value for s in reversed(Severity) if s is not Severity.NEUTRAL]
    assert [choice.value for choice in FailOn] == [*expected, "review", "never"]


def test_into_a_named_file(audit_cli: Cli, statement: Docs) -> None:
    said = audit_cli("compare", *statement, "-o", "deep/er/mine.html")
    assert said.code == 0
    assert names(Path("deep")) == {"mine.html"}
    assert not Path("reports").exists()


def test_into_a_directory(audit_cli: Cli, statement: Docs) -> None:
    Path("out").mkdir()
    said = audit_cli("compare", *statement, "-o", "out", "--format", "json,html,text")
    assert said.code == 0
    assert names(Path("out")) == {"en--fr.json", "en--fr.html", "en--fr.txt"}
    for name in names(Path("out")):
        assert f"Report: out/{name}" in said.out


@pytest.mark.parametrize("format_", TEXTS)
def test_to_stdout(audit_cli: Cli, longer: Docs, format_: str) -> None:
    said = audit_cli("compare", *longer, "-o", "-", "--format", format_)
    assert said.code == 1
    assert said.err == ""
    assert said.out.count(MARKS[format_]) == (said.out.count("\n") if format_ == "jsonl" else 1)
    assert "Report:" not in said.out
    assert not Path("reports").exists()
    audit_cli("compare", *longer, "-o", "same", "--format", format_)
    assert Path(f"same{SUFFIXES[format_]}").read_bytes().decode("utf-8") == said.out


def test_several_formats_without_a_name(audit_cli: Cli, statement: Docs) -> None:
    assert audit_cli("compare", *statement, "--format", "text, json").code == 0
    assert names(Path("reports")) == {"en--fr.txt", "en--fr.json"}


def test_a_format_named_twice_is_written_once(audit_cli: Cli, statement: Docs) -> None:
    said = audit_cli("compare", *statement, "--format", "html,html")
    assert said.out.count("Report:") == 1


@pytest.mark.parametrize(
    ("output", "formats", "expected"),
    [
        ("new/", "html", {"new/en--fr.html"}),
        ("new/er/", "html,json", {"new/er/en--fr.html", "new/er/en--fr.json"}),
        ("rep.v1", "html,json", {"rep.v1.html", "rep.v1.json"}),
        ("rep.v1", "html", {"rep.v1"}),
        ("rep.html", "json,html", {"rep.html", "rep.json"}),
        ("rep", "text", {"rep.txt"}),
        ("rep.junit.xml", "junit,sarif", {"rep.junit.xml", "rep.sarif"}),
        ("rep.XML", "junit,tmx", {"rep.XML.junit.xml", "rep.XML.tmx"}),
        (".md", "markdown,csv", {".md.md", ".md.csv"}),
    ],
)
def test_where_reports_go(output: str, formats: str, expected: set[str]) -> None:
    planned = plan_outputs(Path("en.txt"), Path("fr.txt"), output, formats.split(","))
    assert {str(one.path) for one in planned} == expected


@pytest.mark.parametrize(
    ("output", "meant"), [("out.sarif", "sarif"), ("a.JUNIT.XML", "junit"), ("x.md", "markdown")]
)
def test_a_page_goes_into_no_file_of_another_format(
    audit_cli: Cli, statement: Docs, output: str, meant: str
) -> None:
    said = audit_cli("compare", *statement, "-o", output)
    said.assert_refused(output, f"--format {meant}")
    # The other way round it is somebody's choice: GitHub takes SARIF in a .json too.
    assert plan_outputs(Path("a"), Path("b"), "out.json", ["sarif"])[0].path == Path("out.json")


def test_a_dot_in_a_document_s_name_is_kept() -> None:
    (planned,) = plan_outputs(Path("a/en.v1.txt"), Path("fr.v2.md"), None, ["json"])
    assert planned.path == Path("reports/en.v1--fr.v2.json")


@pytest.mark.parametrize("format_", REPORTS)
def test_a_file_of_somebody_else_is_left_alone(
    audit_cli: Cli, statement: Docs, format_: str
) -> None:
    mine = Path("mine" + SUFFIXES[format_])
    mine.write_text("<html>my own notes</html>", encoding="utf-8")
    said = audit_cli("compare", *statement, "-o", mine, "--format", format_)
    said.assert_refused(str(mine), "--overwrite")
    assert mine.read_text(encoding="utf-8") == "<html>my own notes</html>"
    assert (
        audit_cli("compare", *statement, "-o", mine, "--format", format_, "--overwrite").code == 0
    )
    assert is_report(mine)


@pytest.mark.parametrize("format_", REPORTS)
def test_an_own_report_is_replaced(audit_cli: Cli, statement: Docs, format_: str) -> None:
    assert audit_cli("compare", *statement, "--format", format_).code == 0
    report = next(Path("reports").iterdir())
    before = report.read_bytes()
    english = statement[0]
    english.write_text(ENGLISH.replace("bread", "flour") + "\n" + PROMISE, encoding="utf-8")
    assert audit_cli("compare", *statement, "--format", format_).code == 1
    assert PROMISE.encode() not in before
    assert list(Path("reports").iterdir()) == [report]
    assert report.read_bytes() != before


def test_one_refused_file_stops_all_formats(audit_cli: Cli, statement: Docs) -> None:
    Path("out.json").write_text("{}", encoding="utf-8")
    audit_cli("compare", *statement, "-o", "out", "--format", "html,json").assert_refused(
        "out.json"
    )
    assert not Path("out.html").exists()


@pytest.mark.parametrize("name", ["fr.txt", "link.txt", "hard.txt"])
def test_a_document_is_never_overwritten(audit_cli: Cli, statement: Docs, name: str) -> None:
    Path("link.txt").symlink_to("fr.txt")
    os.link("fr.txt", "hard.txt")
    said = audit_cli("compare", *statement, "-o", name, "--format", "text", "--overwrite")
    said.assert_refused("is one of the documents")
    assert statement[1].read_text(encoding="utf-8") == FRENCH


def test_a_report_has_the_modes_the_user_chose(audit_cli: Cli, statement: Docs) -> None:
    before = os.umask(0o027)
    try:
        audit_cli("compare", *statement, "-q")
    finally:
        os.umask(before)
    assert Path("reports/en--fr.html").stat().st_mode & 0o777 == 0o640


def test_tokens_are_every_word(audit_cli: Cli, longer: Docs) -> None:
    said = audit_cli("compare", *longer, "--tokens", "-o", "-", "--format", "json")
    data = json.loads(said.out)
    jsonschema.Draft202012Validator(schema()).validate(data)
    text = longer[0].read_text(encoding="utf-8")
    words = {text[start:end]: divergence for start, end, divergence in data["tokens"]["a"]}
    assert {"harvest", "bread", "forces"} <= set(words)
    assert words["harvest"] > words["forces"]
    assert all(0 <= divergence <= 1 for divergence in words.values())


def test_same_input_same_bytes(
    audit_cli: Cli, longer: Docs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    found = []
    for _ in range(2):
        audit_cli("compare", *longer, "-q", "--format", "html,json,text")
        found.append({path.name: path.read_bytes() for path in Path("reports").iterdir()})
    assert found[0] == found[1]
    assert json.loads(found[0]["en--fr.json"])["created"] == "1970-01-02"


def test_only_the_checks_asked_for(audit_cli: Cli, longer: Docs) -> None:
    options = ("-o", "-", "--format", "json", "--checks", "addition, numbers")
    said = audit_cli("compare", *longer, *options)
    assert said.code == 0
    stages = [s["name"] for s in json.loads(said.out)["stages"] if s["name"].startswith("check:")]
    assert stages == ["check: addition", "check: numbers"]


def test_without_a_translator_it_says_so(audit_cli: Cli, statement: Docs) -> None:
    said = audit_cli("compare", *statement)
    assert "surprisal, translation: no translation model is installed\n" in said.out
    assert "audit models install en fr" in said.out
    said = audit_cli("compare", *statement, "--translator", "none")
    assert "surprisal, translation: switched off\n  to enable it: --translator auto\n" in said.out
    assert "audit models install" not in said.out


def test_the_same_language_when_told(audit_cli: Cli, statement: Docs) -> None:
    english = statement[0]
    copy = english.with_name("second.txt")
    copy.write_text(ENGLISH.replace("36", "63"), encoding="utf-8")
    said = audit_cli("compare", english, copy, "--same-language")
    assert said.code == 1
    assert "numbers" in said.out


def test_piped_there_is_no_colour_and_no_progress(audit_process: Start, longer: Docs) -> None:
    process = audit_process("compare", "en.txt", "fr.txt")
    out, err = process.communicate()
    assert process.returncode == 1
    assert err == b""
    assert b"omission" in out
    assert b"\x1b" not in out
    assert names(longer[0].parent) == {"en.txt", "fr.txt", "en--fr.html"}


def interrupted(process: subprocess.Popen[bytes]) -> tuple[bytes, bytes]:
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate()
    assert process.returncode == 130, (process.returncode, err)
    assert err == b"audit: stopped; no report was written\n"
    return out, err


def test_ctrl_c_while_it_reads(audit_process: Start, tmp_path: Path, statement: Docs) -> None:
    # As a shell gives it, <(command): a pipe that stays open.
    end, other_end = os.pipe()
    process = audit_process("compare", "en.txt", f"/dev/fd/{end}", pass_fds=(end,))
    os.close(end)
    # More than a pipe holds: written when it is read.
    os.write(other_end, b"The Council met again. " * 20_000)
    try:
        out, _ = interrupted(process)
    finally:
        os.close(other_end)
    assert out == b""
    assert names(tmp_path / "reports") == set()


# The command, which says on its stdout when it has read both documents and begins to align them.
SAYS_WHEN_IT_COMPARES = """
import os
from auditor.cli import main
from auditor.pipeline import way

align = way.align_documents

def said(*given, **named):
    os.write(1, b"aligning\\n")
    return align(*given, **named)

way.align_documents = said
main()
"""


def test_ctrl_c_while_it_compares(audit_process: Start, tmp_path: Path, samples: Path) -> None:
    communique = samples / "joint-communique"
    for name in ("en", "fr"):
        text = (communique / f"{name}.txt").read_text(encoding="utf-8")
        long = "\n\n".join(f"{n}. {p}" for n in range(30) for p in text.split("\n\n"))
        (tmp_path / f"{name}.txt").write_text(long, encoding="utf-8")
    process = audit_process(
        "compare", "en.txt", "fr.txt", "--format", "html,json", program=SAYS_WHEN_IT_COMPARES
    )
    assert process.stdout is not None
    # One that ends before says nothing, and is waited for no longer.
    assert process.stdout.readline() == b"aligning\n"
    out, _ = interrupted(process)
    assert out == b""
    assert names(tmp_path / "reports") == set()
    assert names(tmp_path) == {"en.txt", "fr.txt"}


def test_ctrl_c_is_answered(
    audit_cli: Cli, statement: Docs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("auditor.pipeline.way.align_documents", interrupt)
    said = audit_cli("compare", *statement)
    assert said.code == 130
    assert said.out == ""
    assert said.err.strip() == "audit: stopped; no report was written"


def test_an_interrupt_between_writing_and_naming_leaves_nothing(
    audit_cli: Cli, statement: Docs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    assert audit_cli("compare", *statement).code == 130
    assert list(Path("reports").iterdir()) == []


def test_a_reader_that_leaves_is_no_finding(
    audit_cli: Cli, statement: Docs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(*_: object) -> None:
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    monkeypatch.setattr("auditor.cli.writing.write_all", leave)
    monkeypatch.setattr(sys, "stdout", sys.stdout)
    assert audit_cli("compare", *statement, "-o", "-").code == 0


def test_a_reader_that_leaves_early_changes_no_answer(
    audit_process: Start, longer: Docs, tmp_path: Path
) -> None:
    process = audit_process("compare", "en.txt", "fr.txt")
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait() == 1
    assert names(tmp_path / "reports") == {"en--fr.html"}


@pytest.mark.parametrize("command", [["--help"], ["checks"], ["checks", "--json"], ["models"]])
def test_a_reader_that_leaves_a_listing(audit_process: Start, command: list[str]) -> None:
    process = audit_process(*command)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    said = process.stderr.read()
    assert process.wait() == (2 if command == ["models"] else 0)
    assert b"Traceback" not in said
    assert b"Exception ignored" not in said


def test_stdout_that_is_closed(longer: Docs) -> None:
    code = subprocess.call(
        [*COMMAND, "compare", "en.txt", "fr.txt"],
        cwd=longer[0].parent,
        preexec_fn=lambda: os.close(1),
    )
    assert code == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_stdout_that_is_full(longer: Docs) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run(
            [*COMMAND, "compare", "en.txt", "fr.txt", "-o", "-"],
            cwd=longer[0].parent,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == b"audit: stdout: cannot be written (No space left on device)\n"


def test_python_m(longer: Docs) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "auditor", "--version"], capture_output=True, check=False
    )
    assert done.returncode == 0
    assert done.stdout.startswith(b"audit ")


def test_the_reports_are_listed_in_one_block(audit_cli: Cli, statement: Docs) -> None:
    said = audit_cli("compare", *statement, "-o", "out/", "--format", "html,json,line")
    names = [f"out/en--fr{suffix}" for suffix in (".html", ".json", ".lines")]
    assert said.out.endswith("\n\n" + "".join(f"Report: {name}\n" for name in names))


UNRELATED = "The two texts do not look like translations of each other. "


def test_unrelated_texts_are_told_first(audit_cli: Cli, statement: Docs) -> None:
    said = audit_cli("compare", *statement, "-o", "near", "--format", "html,line")
    assert UNRELATED.strip() not in said.out
    statement[1].write_text(
        "\n\n".join(
            f"{word.capitalize()} mûrit au verger, et la recette de la tarte en demande deux kilos."
            for word in ("la pomme", "la prune", "la cerise", "la poire")
        ),
        encoding="utf-8",
    )
    said = audit_cli("compare", *statement, "-o", "far", "--format", "html,line", "-t", "fr")
    (line,) = (line for line in said.out.splitlines() if UNRELATED in line)
    # Right below the names of the two documents, which may take several lines.
    assert said.out.split("\n\n")[1].startswith(line)
    assert f": {UNRELATED}" in Path("far.lines").read_text(encoding="utf-8").splitlines()[0]
    assert f"<h1>{UNRELATED}" in Path("far.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("fail_on", "failures"), [("minor", "1"), ("never", "0")])
def test_junit_fails_where_the_exit_code_does(
    audit_cli: Cli, longer: Docs, fail_on: str, failures: str
) -> None:
    arguments = ("--format", "junit", "-o", "-", "--fail-on", fail_on)
    said = audit_cli("compare", *longer, *arguments)
    assert said.code == (failures != "0")
    assert (
        f'name="statement-audit" tests="{said.out.count("<testcase ")}" failures="{failures}"'
        in (said.out)
    )


def test_what_is_exchanged_is_read_by_pairs(audit_cli: Cli, longer: Docs) -> None:
    audit_cli("compare", *longer, "--format", "json,tmx,xliff", "-o", "one")
    report = json.loads(Path("one.json").read_text(encoding="utf-8"))
    beads = {str(bead["index"] + 1): bead for bead in report["beads"]}
    for name in ("one.tmx", "one.xlf"):
        said = audit_cli("pairs", name, "-j", "1")
        pairs = [json.loads(line) for line in said.out.splitlines()]
        whole = [number for number, bead in beads.items() if bead["a"] and bead["b"]]
        assert [pair["place"] for pair in pairs if "verdict" in pair] == whole
        # What one side lacks, XLIFF has as a unit that pairs says is not translated.
        assert len(pairs) == (len(beads) if name == "one.xlf" else len(whole))


def test_rules_of_sarif_are_the_checks(audit_cli: Cli, longer: Docs) -> None:
    run = json.loads(audit_cli("compare", *longer, "--format", "sarif", "-o", "-").out)["runs"][0]
    listed = json.loads(audit_cli("checks", "--json").out)
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [one["id"] for one in listed]
