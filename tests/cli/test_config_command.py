"""``audit config show``, and settings from a file in the other commands."""

from __future__ import annotations

import io
import json
import os
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import ENGLISH, FRENCH, Cli

Docs = tuple[Path, Path]


def settings(text: str, name: str = "audit.toml") -> None:
    Path(name).write_text(text, encoding="utf-8")


def compared(audit_cli: Cli, docs: Docs, *options: str) -> dict[str, Any]:
    said = audit_cli("compare", *docs, "-o", "-", "--format", "json", *options)
    assert said.err == ""
    found: dict[str, Any] = json.loads(said.out)
    return found


def test_show_without_a_file(audit_cli: Cli) -> None:
    said = audit_cli("config", "show")
    assert (said.code, said.err) == (0, "audit: no audit.toml: all defaults\n")
    assert tomllib.loads(said.out)["depth"] == "standard"


def test_show_names_the_file(audit_cli: Cli) -> None:
    settings('depth = "deep"\n')
    said = audit_cli("config", "show")
    assert said.err == "audit: settings from audit.toml\n"
    assert tomllib.loads(said.out)["depth"] == "deep"
    assert "(audit.toml; --depth)" in said.out
    assert audit_cli("config", "show", "--no-config").err.startswith("audit: no audit.toml")


def test_what_is_shown_can_be_saved(audit_cli: Cli) -> None:
    settings('[[terms]]\nen = "withdrawal"\nar = ["انسحاب", "سحب"]\n[checks]\nnames = "minor"\n')
    shown = audit_cli("config", "show").out
    settings(shown, "again.toml")
    again = audit_cli("config", "show", "--config", "again.toml").out
    assert tomllib.loads(again) == tomllib.loads(shown)


def test_settings_of_the_file_are_used(audit_cli: Cli, longer: Docs) -> None:
    settings(
        'source = "en"\ntarget = "fr"\nfail-on = "never"\nformat = "json, text"\noutput = "o/"'
    )
    said = audit_cli("compare", *longer)
    assert (said.code, said.err) == (0, "")
    assert {path.name for path in Path("o").iterdir()} == {"en--fr.json", "en--fr.txt"}


def test_a_flag_goes_before_the_file(audit_cli: Cli, longer: Docs) -> None:
    settings('fail-on = "never"\noutput = "o/"\ntokens = true')
    assert audit_cli("compare", *longer, "--fail-on", "major", "-q", "-o", "p/").code == 1
    assert not Path("o").exists()
    assert "tokens" in compared(audit_cli, longer)
    assert "tokens" not in compared(audit_cli, longer, "--no-tokens")
    assert "tokens" not in compared(audit_cli, longer, "--no-config")


def test_another_file_by_name(audit_cli: Cli, longer: Docs) -> None:
    settings('fail-on = "major"')
    settings('fail-on = "never"', "other.toml")
    assert audit_cli("compare", *longer, "-q", "--config", "other.toml").code == 0
    assert audit_cli("compare", *longer, "-q").code == 1


def test_checks_off_and_graded(audit_cli: Cli, statement: Docs) -> None:
    statement[1].write_text(FRENCH.replace("36", "63"), encoding="utf-8")
    (issue,) = compared(audit_cli, statement, "--checks", "numbers")["issues"]
    assert issue["severity"] == "critical"
    settings('[checks]\nnumbers = "minor"\nmodality = false\n')
    data = compared(audit_cli, statement)
    (issue,) = (issue for issue in data["issues"] if issue["check"] == "numbers")
    assert issue["severity"] == "minor"
    assert "check: modality" not in {stage["name"] for stage in data["stages"]}
    assert data["signature"]["severities"] == "numbers=minor"
    assert audit_cli("compare", *statement, "-q").code == 0
    assert audit_cli("compare", *statement, "-q", "--fail-on", "minor").code == 1


RULES = {
    "exact": ('check = "numbers"\ntext = "36"', True),
    "either side": ('text = "63"', True),
    "a pattern": ('pattern = "^3[0-9]$"', True),
    "of another check": ('check = "names"\ntext = "36"', False),
    "part of it": ('text = "3"', False),
}


@pytest.mark.parametrize("name", RULES)
def test_ignored_findings_are_told_and_not_judged(
    audit_cli: Cli, statement: Docs, name: str
) -> None:
    rule, matches = RULES[name]
    statement[1].write_text(FRENCH.replace("36", "63"), encoding="utf-8")
    settings(f'[[ignore]]\n{rule}\nreason = "agreed with the ministry"\n')
    data = compared(audit_cli, statement)
    numbers = [issue for issue in data["issues"] if issue["check"] == "numbers"]
    (stage,) = (stage for stage in data["stages"] if stage["name"] == "ignored findings")
    count = "1 finding" if matches else "0 findings"
    idle = "" if matches else "; 1 rule matched nothing: "
    assert stage["detail"].startswith(f"{count} ignored by 1 rule of audit.toml{idle}")
    assert ("matched nothing" in stage["detail"]) is not matches
    assert stage["status"] == "ran"
    assert bool(numbers) is not matches
    assert data["signature"]["ignored"].startswith("1 rule sha256:")
    said = audit_cli("compare", *statement)
    assert said.code == (0 if matches else 1)
    assert ("1 finding ignored by the settings (numbers)." in said.out) is matches


def test_ignored_findings_of_pairs(audit_cli: Cli) -> None:
    settings('[[ignore]]\ntext = "36"\nreason = "agreed"\n')
    pair = ENGLISH.split("\n\n")[1], FRENCH.split("\n\n")[1].replace("36", "63")
    settings("\t".join(cell.strip() for cell in pair), "pairs.tsv")
    options = ("-s", "en", "-t", "fr", "-j", "1")
    found = json.loads(audit_cli("pairs", "pairs.tsv", *options).out)
    assert [(one["check"], one["reason"]) for one in found["ignored"]] == [("numbers", "agreed")]
    assert found["verdict"] == "equivalent"
    assert "ignored" not in json.loads(audit_cli("pairs", "pairs.tsv", *options, "--no-config").out)


def document(*body: str) -> bytes:
    """A Word document of these paragraphs, as runs of WordprocessingML."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    paragraphs = "".join(f"<w:p>{runs}</w:p>" for runs in body)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r" Type="{office}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{paragraphs}</w:body>'
        "</w:document>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


@pytest.fixture
def changed(statement: Docs) -> Docs:
    """The English statement in Word, where somebody has struck 36 and put in 63."""
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>".format
    paragraphs = [" ".join(p.split()) for p in ENGLISH.strip().split("\n\n")]
    before, after = paragraphs[1].split("36")
    by = "w:author='x' w:date='2020-01-01T00:00:00Z'"
    struck = f"<w:del w:id='1' {by}><w:r><w:delText>36</w:delText></w:r></w:del>"
    put = f"<w:ins w:id='2' {by}>{run('63')}</w:ins>"
    body = [run(paragraphs[0]), run(before) + struck + put + run(after), run(paragraphs[2])]
    Path("en.docx").write_bytes(document(*body))
    return Path("en.docx"), statement[1]


@pytest.mark.parametrize("command", ["compare", "align"])
def test_tracked_changes_are_refused_until_somebody_says_how(
    audit_cli: Cli, changed: Docs, command: str
) -> None:
    audit_cli(command, *changed).assert_refused("en.docx: has tracked changes", "--tracked-changes")
    audit_cli(command, *changed, "--tracked-changes", "keep").assert_refused(
        "unknown value of tracked changes 'keep': use refuse, accept, reject"
    )


def test_tracked_changes_accepted_or_rejected(audit_cli: Cli, changed: Docs) -> None:
    assert audit_cli("compare", *changed, "-q", "--tracked-changes", "reject").code == 0
    assert audit_cli("compare", *changed, "-q", "--tracked-changes", "accept").code == 1
    settings('tracked-changes = "accept"')
    assert audit_cli("compare", *changed, "-q").code == 1
    assert audit_cli("compare", *changed, "-q", "--tracked-changes", "reject").code == 0
    said = audit_cli("align", *changed, "--format", "tsv", "-s", "en", "-t", "fr")
    assert "63 experts" in said.out


def test_the_report_says_which_rules_held(audit_cli: Cli, statement: Docs) -> None:
    settings('[[terms]]\na = "water"\nb = "eau"\n')
    with_terms = compared(audit_cli, statement)["signature"]
    assert with_terms["terms"].startswith("1 term sha256:")
    assert with_terms["settings"] == "audit.toml"
    without = compared(audit_cli, statement, "--no-config")["signature"]
    assert (without["terms"], without["settings"]) == ("none", "none")
    assert list(with_terms) == list(without)


COMMANDS = {
    "compare": ("compare", "en.txt", "fr.txt"),
    "align": ("align", "en.txt", "fr.txt"),
    "pairs": ("pairs", "en.txt"),
    "show": ("config", "show"),
}


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("dpeth = 1", "audit.toml:1: dpeth: unknown setting; did you mean depth?"),
        ("depth", "audit.toml: not valid TOML"),
        ("\n[checks]\nnames = 3", "audit.toml:3: checks.names: must be true, false"),
    ],
)
def test_a_file_with_a_mistake_stops_every_command(
    audit_cli: Cli, statement: Docs, name: str, text: str, fragment: str
) -> None:
    settings(text)
    audit_cli(*COMMANDS[name]).assert_refused(fragment)


FILES = {
    "missing": ("absent.toml", "absent.toml: no such file"),
    "directory": (".", "is a directory"),
    "no table": ("pyproject.toml", "no table [tool.audit]"),
    "not utf-8": ("old.toml", "old.toml: not UTF-8 at byte 10"),
}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_that_cannot_be_read(
    audit_cli: Cli, statement: Docs, command: str, name: str
) -> None:
    file, fragment = FILES[name]
    settings("[project]\n", "pyproject.toml")
    Path("old.toml").write_bytes('output = "é"'.encode("latin-1"))
    audit_cli(*COMMANDS[command], "--config", file).assert_refused(fragment)
    audit_cli(*COMMANDS[command], "--config", file, "--no-config").assert_refused("give one of")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(audit_cli: Cli, statement: Docs) -> None:
    settings("")
    Path("audit.toml").chmod(0)
    audit_cli("compare", *statement).assert_refused("audit.toml: cannot be read", "--no-config")


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"# only a comment\n"])
def test_an_empty_file_sets_nothing(audit_cli: Cli, statement: Docs, content: bytes) -> None:
    Path("audit.toml").write_bytes(content)
    assert audit_cli("compare", *statement, "-q").code == 0


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ('format = "pdf"', "unknown format 'pdf'"),
        ('encoder = "nonsense"', "unknown encoder 'nonsense'"),
        ('translator = "absent.tmx"', "absent.tmx"),
        ('ui-lang = "xx"', "xx"),
    ],
)
def test_a_value_only_its_stage_can_refuse(
    audit_cli: Cli, statement: Docs, text: str, fragment: str
) -> None:
    settings(text)
    audit_cli("compare", *statement).assert_refused(fragment)
