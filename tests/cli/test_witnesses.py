"""``audit witnesses`` from end to end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.command_line import Cli
from tests.support.real_models import ROOT

SAMPLE = ROOT / "samples" / "one-phone-call"
ONE = (
    "The ministry sent 36 experts to the meeting on water. The farmers of the northern valley, who had asked for such "
    "a meeting since the spring, were not invited."
)
TWO = (
    "Le ministère a envoyé 36 experts à la réunion sur l'eau. Les agriculteurs de la vallée du nord, qui demandaient "
    "une telle réunion depuis le printemps, n'ont pas été invités."
)
THREE = (
    "The ministry sent 48 experts to the meeting on water. The farmers of the valley in the north, who had asked for "
    "such a meeting since spring, were not invited to it."
)
OTHER = "A new school was opened near the river last week, in the presence of the parents and their children."


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    texts = {"a.txt": ONE, "b.txt": TWO, "c.txt": THREE}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in texts]


def test_the_sample(audit_cli: Cli, tmp_path: Path) -> None:
    said = audit_cli("witnesses", SAMPLE, "--format", "html,json,csv,text")
    assert said.code == 1
    assert "act: bindingness (told differently" in said.out
    names = sorted(path.name for path in (tmp_path / "reports").iterdir())
    assert names == [f"ar-agency--witnesses.{suffix}" for suffix in ("csv", "html", "json", "txt")]
    again = audit_cli("witnesses", SAMPLE, "--format", "html,json,csv,text", "-q")
    assert (again.code, again.out) == (1, "")


def test_one_differs(audit_cli: Cli, files: list[Path], tmp_path: Path) -> None:
    said = audit_cli("witnesses", *files, "--format", "json", "-o", "-")
    assert said.code == 1
    claim, other = json.loads(said.out)["claims"]
    assert [claim["agreement"], other["agreement"]] == ["differ", "agree"]
    assert sorted(map(sorted, claim["points"][0]["groups"])) == [[0, 1], [2]]


def test_all_agree(audit_cli: Cli, files: list[Path]) -> None:
    files[2].write_text(THREE.replace("48", "36"))
    assert audit_cli("witnesses", *files, "-q").code == 0


def test_a_manifest_gives_order_and_languages(
    audit_cli: Cli, files: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text(
        "file,source,date,language\na.txt,Radio,2020-03-01,en\nb.txt,Agence,2020-01-01,fr\nc.txt,Paper,,en\n"
    )
    said = audit_cli("witnesses", "--manifest", "list.csv", "--format", "json", "-o", "-")
    accounts = json.loads(said.out)["accounts"]
    assert [one["label"] for one in accounts] == ["Agence", "Radio", "Paper"]
    assert [one["language"] for one in accounts] == ["fr", "en", "en"]


def test_languages_are_given(audit_cli: Cli, files: list[Path]) -> None:
    said = audit_cli(
        "witnesses", *files, "--languages", "en,fr,en-GB", "--format", "json", "-o", "-"
    )
    assert [one["language"] for one in json.loads(said.out)["accounts"]] == ["en", "fr", "en-GB"]
    audit_cli("witnesses", *files, "--languages", "en,fr").assert_refused("2 for 3 files")
    audit_cli("witnesses", *files, "--languages", "en,fr,xxxx").assert_refused(
        "not a language code"
    )


def test_nothing_in_common_is_said_once(audit_cli: Cli, files: list[Path]) -> None:
    files[1].write_text(OTHER)
    files[2].write_text(
        "The price of bread will not rise this year, the bakers of the capital said on the radio this morning."
    )
    said = audit_cli("witnesses", *files)
    assert said.code == 0
    assert said.out.count("No two accounts tell of the same") == 1
    assert "Told by one alone" not in said.out


def test_a_record_of_what_was_compared(audit_cli: Cli, files: list[Path], tmp_path: Path) -> None:
    record = tmp_path / "record.json"
    said = audit_cli("witnesses", *files, "-o", tmp_path / "w.html", "--record", record)
    assert said.code == 1
    assert "Record: " in said.out
    kept = json.loads(record.read_text("utf-8"))
    assert sorted(one["path"] for one in kept["inputs"]) == ["a.txt", "b.txt", "c.txt"]
    assert [one["path"] for one in kept["reports"]] == ["w.html"]
    assert audit_cli("verify", record).code == 0
    files[1].write_text(TWO.replace("36", "63"), encoding="utf-8")
    found = audit_cli("verify", record)
    assert found.code == 1
    assert "changed         document      b.txt" in found.out


def test_two_are_compared_all_the_same(audit_cli: Cli, files: list[Path]) -> None:
    said = audit_cli("witnesses", files[0], files[2])
    assert said.code == 1
    assert "audit compare says more of two" in said.err


def test_too_few(audit_cli: Cli, files: list[Path]) -> None:
    audit_cli("witnesses").assert_refused("no account was given")
    audit_cli("witnesses", files[0]).assert_refused("one account", "give two more")


def test_the_same_file_twice(audit_cli: Cli, files: list[Path]) -> None:
    audit_cli("witnesses", *files, files[0]).assert_refused("are the same file: name it once")


def test_one_that_cannot_be_read_is_left_out_and_told(
    audit_cli: Cli, files: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_text("")
    said = audit_cli("witnesses", *files, "empty.txt", "missing.txt", "--format", "text", "-o", "-")
    assert said.code == 2
    assert "empty.txt" in said.err
    assert "missing.txt" in said.err
    assert "2 of 5 files could not be read and are left out" in said.out
    assert "told differently" in said.out


def test_nothing_that_can_be_read(audit_cli: Cli, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text("")
    said = audit_cli("witnesses", "a.txt", "b.txt", "c.txt")
    assert said.code == 2
    assert "fewer than two accounts could be read" in said.err
    assert not (tmp_path / "reports").exists()


def test_a_folder_without_accounts(audit_cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    audit_cli("witnesses", "none").assert_refused("no file that could be an account")


def test_what_is_not_ours_is_not_overwritten(
    audit_cli: Cli, files: list[Path], tmp_path: Path
) -> None:
    mine = tmp_path / "mine.html"
    mine.write_text("my own page")
    audit_cli("witnesses", *files, "-o", mine).assert_refused("was not written by audit")
    assert audit_cli("witnesses", *files, "-o", mine, "--overwrite", "-q").code == 1
    audit_cli("witnesses", *files, "-o", files[0], "--format", "text").assert_refused(
        "is one of the documents"
    )


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--format", "pdf"), "unknown format 'pdf': use html, json, csv, text"),
        (("--format", "html,json", "-o", "-"), "-o - prints one format"),
        (("-o", "out.json"), "would hold html; add --format json"),
        (("-o", ""), "-o is empty"),
        (("--manifest", "none.csv"), "none.csv: cannot be read"),
        (("--encoder", "none"), "cannot align"),
    ],
)
def test_options_that_cannot_be(
    audit_cli: Cli, files: list[Path], options: tuple[str, ...], says: str
) -> None:
    audit_cli("witnesses", *files, *options).assert_refused(says)


def test_header_and_page_are_read(audit_cli: Cli, files: list[Path], tmp_path: Path) -> None:
    files[0].write_text(f"Source: Radio\nDate: 3 May 2021\n\n{ONE}")
    page = tmp_path / "d.html"
    page.write_text(
        '<html lang="en"><head><title>Experts</title><meta property="og:site_name" content="Daily">'
        '<meta property="article:published_time" content="2021-05-01"></head>'
        f"<body><p>{ONE} They came by train from the north of the country.</p></body></html>"
    )
    said = audit_cli("witnesses", *files, page, "--format", "json", "-o", "-")
    accounts = json.loads(said.out)["accounts"]
    assert [(one["label"], one["day"]) for one in accounts[:2]] == [
        ("Daily", "2021-05-01"),
        ("Radio", "2021-05-03"),
    ]
