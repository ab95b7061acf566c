"""``--record`` and ``audit verify`` end to end."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from tests.support.command_line import Cli

Docs = tuple[Path, Path]


def test_what_was_compared_is_the_same(audit_cli: Cli, statement: Docs) -> None:
    said = audit_cli("compare", *statement, "--record", "out/record.json")
    digest = sha256(Path("out/record.json").read_bytes()).hexdigest()
    assert f"Record: {Path('out/record.json')} · sha256 {digest}\n" in said.out
    record = json.loads(Path("out/record.json").read_text("utf-8"))
    assert [one["path"] for one in record["inputs"]] == ["../en.txt", "../fr.txt"]
    assert record["inputs"][0]["sha256"] == sha256(statement[0].read_bytes()).hexdigest()
    assert [one["path"] for one in record["reports"]] == ["../reports/en--fr.html"]
    assert record["options"]["depth"] == "standard"
    said = audit_cli("verify", "out/record.json")
    assert (said.code, said.err) == (0, "")
    assert "3 of 3 files the same" in said.out
    assert digest in said.out


def test_one_letter_more(audit_cli: Cli, statement: Docs) -> None:
    audit_cli("compare", *statement, "--record", "record.json", "-q")
    statement[1].write_text(statement[1].read_text("utf-8") + "s", encoding="utf-8")
    said = audit_cli("verify", "record.json")
    assert said.code == 1
    assert "2 of 3 files the same, 1 not" in said.out
    assert "is  sha256" in said.out
    assert audit_cli("verify", "record.json", "-q").out == ""


def test_the_report_too(audit_cli: Cli, statement: Docs) -> None:
    audit_cli("compare", *statement, "--record", "record.json", "-q")
    Path("reports/en--fr.html").unlink()
    said = audit_cli("verify", "record.json")
    assert (said.code, "missing" in said.out) == (1, True)


def test_all_versions_are_recorded(audit_cli: Cli, statement: Docs) -> None:
    third = statement[1].with_name("third.txt")
    third.write_text(statement[1].read_text("utf-8"), encoding="utf-8")
    audit_cli("compare", *statement, third, "--record", "record.json", "-q")
    record = json.loads(Path("record.json").read_text("utf-8"))
    assert [one["path"] for one in record["inputs"]] == ["en.txt", "fr.txt", "third.txt"]
    assert len(record["reports"]) == 3
    assert audit_cli("verify", "record.json").code == 0


def test_what_else_was_read(audit_cli: Cli, statement: Docs) -> None:
    Path("audit.toml").write_text('depth = "quick"\n', encoding="utf-8")
    Path("a.tsv").write_text("0\t0\n1\t1\n2\t2\n", encoding="utf-8")
    audit_cli("align", *statement, "-o", "beads.json", "--format", "json")
    audit_cli("compare", *statement, "--alignment", "beads.json", "--record", "record.json", "-q")
    record = json.loads(Path("record.json").read_text("utf-8"))
    assert {one["role"] for one in record["inputs"]} == {"document", "settings", "alignment"}
    assert audit_cli("verify", "record.json").code == 0


def test_a_file_that_holds_both(audit_cli: Cli) -> None:
    Path("both.tsv").write_text("The force leaves.\tLa force part.\n", encoding="utf-8")
    audit_cli("compare", "both.tsv", "-s", "en", "-t", "fr", "--record", "record.json", "-q")
    record = json.loads(Path("record.json").read_text("utf-8"))
    assert [one["path"] for one in record["inputs"]] == ["both.tsv"]
    assert audit_cli("verify", "record.json").code == 0


def test_no_record(audit_cli: Cli, statement: Docs) -> None:
    for name, text in (("a.json", "{}"), ("b.json", "nonsense"), ("c.json", "")):
        Path(name).write_text(text, encoding="utf-8")
        audit_cli("verify", name).assert_refused(name, "--record FILE")
    audit_cli("verify", "none.json").assert_refused("none.json")
    audit_cli("verify", ".").assert_refused("directory")
    audit_cli("verify", "").assert_refused("empty")


def test_where_a_record_cannot_go(audit_cli: Cli, statement: Docs) -> None:
    Path("mine.txt").write_text("keep me", encoding="utf-8")
    audit_cli("compare", *statement, "--record", "mine.txt").assert_refused("--overwrite")
    audit_cli("compare", *statement, "--record", "-").assert_refused("--record")
    audit_cli("compare", *statement, "--record", statement[0]).assert_refused("documents")
    assert not Path("reports").exists()
