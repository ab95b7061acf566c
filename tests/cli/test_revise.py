"""``audit revise`` and ``audit diff`` end to end."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from auditor.cli.spreading import spread
from auditor.reports.recognise import is_report
from auditor.revision.json_report import schema
from tests.support.command_line import Cli

OLD = "The force will not withdraw from the north.\n\nThe colour of the flag is green.\n"
NEW = "The force will withdraw from the north.\n\nThe color of the flag is green.\n"
EDITED = OLD.replace("colour", "color")


@pytest.fixture
def versions(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8")
    return old, new


def letters(samples: Path) -> list[Path]:
    return [samples / "two-letters" / name for name in ("ar-1.txt", "ar-2.txt", "en.txt")]


def test_what_changed_is_printed_and_written(audit_cli: Cli, versions: tuple[Path, Path]) -> None:
    said = audit_cli("revise", *versions, "-s", "en", "--format", "html,json,csv,text")
    assert (said.code, said.err) == (1, "")
    assert "2 changes: 1 substantive, 1 editorial." in said.out
    assert "negation: “not” is gone" in said.out
    assert "colour" not in said.out  # an editorial change is counted, not printed
    written = sorted(Path("reports").iterdir())
    assert [path.suffix for path in written] == [".csv", ".html", ".json", ".txt"]
    assert all(is_report(path) for path in written)
    data = json.loads(Path("reports/old--new.revision.json").read_text("utf-8"))
    jsonschema.validate(data, dict(schema()))
    table = Path("reports/old--new.revision.csv").read_text("utf-8-sig")
    assert [row["weight"] for row in csv.DictReader(io.StringIO(table))] == [
        "substantive",
        "editorial",
    ]
    # What we have written may be written again.
    assert (
        audit_cli("revise", *versions, "-s", "en", "-q", "--format", "html,json,csv,text").code == 1
    )


@pytest.mark.parametrize(
    ("new", "options", "code"),
    [
        (EDITED, (), 0),
        (EDITED, ("--fail-on", "unsure"), 0),
        (NEW, (), 1),
        (NEW, ("--fail-on", "never"), 0),
    ],
)
def test_the_exit_code(
    audit_cli: Cli, versions: tuple[Path, Path], new: str, options: tuple[str, ...], code: int
) -> None:
    versions[1].write_text(new, encoding="utf-8")
    assert audit_cli("revise", *versions, "-s", "en", "-q", *options).code == code


def test_the_four_lists_of_the_two_letters(audit_cli: Cli, samples: Path) -> None:
    old, new, english = letters(samples)
    said = audit_cli(
        "revise", old, new, "--against", english, english, "-o", "-", "--format", "json"
    )
    assert said.code == 1
    data = json.loads(said.out)
    jsonschema.validate(data, dict(schema()))
    assert_lists(data["against"][0], samples)


def assert_lists(found: Any, samples: Path) -> None:
    wanted = json.loads((samples / "two-letters" / "expected.json").read_text("utf-8"))["revision"]
    for name in ("resolved", "remaining", "new_differences"):
        got = [{"check": d["check"], "paragraph": d["paragraph_a"]} for d in found[name]]
        assert got == wanted[name], name
    sides = [
        {"side": s["side"], "paragraph": s["change"]["paragraph_new"]} for s in found["one_sided"]
    ]
    assert sides == wanted["one_sided"]


def test_two_audits_already_made_say_the_same(audit_cli: Cli, samples: Path) -> None:
    old, new, english = letters(samples)
    for path, name in ((old, "1.json"), (new, "2.json")):
        audit_cli("compare", path, english, "-q", "--format", "json", "-o", name)
    said = audit_cli("diff", "1.json", "2.json", "--format", "json")
    assert said.code == 1
    data = json.loads(said.out)
    jsonschema.validate(data, dict(schema()))
    assert_lists(data["against"][0], samples)
    said = audit_cli("diff", "1.json", "2.json")
    assert "RESOLVED by the revision: 1" in said.out
    said = audit_cli("diff", "1.json", "1.json")
    assert "REMAINING: 2" in said.out
    assert "CHANGED ON ONE SIDE ONLY: 0" in said.out


def test_it_is_recorded(audit_cli: Cli, versions: tuple[Path, Path], samples: Path) -> None:
    *_, english = letters(samples)
    audit_cli("revise", *versions, "-s", "en", "--record", "record.json", "-q")
    record = json.loads(Path("record.json").read_text("utf-8"))
    assert [one["path"] for one in record["inputs"]] == ["old.txt", "new.txt"]
    assert record["command"] == "revise"
    assert audit_cli("verify", "record.json").code == 0
    versions[0].write_text(NEW, encoding="utf-8")
    assert audit_cli("verify", "record.json").code == 1
    assert english.is_file()


def test_bad_input(audit_cli: Cli, versions: tuple[Path, Path]) -> None:
    old, new = versions
    french, empty = Path("fr.txt"), Path("empty.txt")
    french.write_text(
        "Le gouvernement a invité trente experts à la réunion sur l'eau potable.\n", "utf-8"
    )
    empty.write_text("", encoding="utf-8")
    audit_cli("revise", old, old).assert_refused("are the same file")
    audit_cli("revise", old, french, "-s", "en", "--against", old).assert_refused(
        "--against", "twice"
    )
    old.write_text(
        "The government has invited thirty experts to the meeting on drinking water.\n", "utf-8"
    )
    audit_cli("revise", old, french).assert_refused("English", "French", "audit compare")
    audit_cli("revise", old, empty).assert_refused("empty.txt")
    audit_cli("revise", old, ".").assert_refused("directory")
    audit_cli("revise", old, "none.txt").assert_refused("none.txt")
    audit_cli("revise", "-", "-").assert_refused("stdin")
    audit_cli("revise", old, new, "--format", "docx").assert_refused("docx")
    audit_cli("revise", old, new, "--fail-on", "major").assert_refused("substantive")
    audit_cli("revise", old, new, "-o", old).assert_refused("old.txt")
    audit_cli("revise", old, new, "-t", "fr").assert_refused("-t")
    audit_cli("diff", old, new).assert_refused("audit compare --format json")


@pytest.mark.parametrize(
    ("given", "spread_out"),
    [
        (["revise", "a", "b", "--against", "c", "d"], ["revise", "a", "b", "--against", "c", "--against", "d"]),
        (["revise", "--against", "c", "d", "a", "b"], ["revise", "--against", "c", "--against", "d", "a", "b"]),
        (["revise", "a", "b", "--against", "c", "--against", "d"], ["revise", "a", "b", "--against", "c", "--against", "d"]),
        (["revise", "a", "b", "--against", "c", "--against", "d", "e"], ["revise", "a", "b", "--against", "c", "--against", "d", "e"]),
        (["revise", "a", "b", "--against", "c", "-q"], ["revise", "a", "b", "--against", "c", "-q"]),
        (["revise", "a", "b", "--against"], ["revise", "a", "b", "--against"]),
        (["compare", "a", "--against", "b", "c"], ["compare", "a", "--against", "b", "c"]),
        (["--debug", "revise", "--against", "c", "-"], ["--debug", "revise", "--against", "c", "--against", "-"]),
        ([], []),
    ],
)  # fmt: skip
def test_an_option_of_two_values(given: list[str], spread_out: list[str]) -> None:
    assert spread(given) == spread_out
