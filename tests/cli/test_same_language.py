"""Two texts in one language end to end: alignment, facts, limits, acts, negation, modality, word diff and scores."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import Cli

OLD = """\
The Government shall pay five million dollars before 31 March 2020.

The parties may request further information, unless the Council objects.

The force will not withdraw from the northern provinces.

The Council regrets the delay in the delivery of the medical supplies.

Both sides thanked the crews for their patience.
"""
NEW = """\
The Government shall pay 5 million dollars before 30 March 2020.

The parties shall request further information, if the Council objects.

The force will withdraw from the northern provinces.

The Council condemns the delay in the delivery of the medical supplies.

Both sides thanked the crews for their patience.
"""


def compared(audit_cli: Cli, *options: str, old: str = OLD, new: str = NEW) -> Any:
    Path("old.txt").write_text(old, encoding="utf-8")
    Path("new.txt").write_text(new, encoding="utf-8")
    files = ("old.txt", "new.txt", "--same-language", "-o", "out/", "--format", "json,html", "-q")
    assert audit_cli("compare", *files, *options).code in (0, 1)
    return json.loads(Path("out/old--new.json").read_text("utf-8"))


@pytest.mark.parametrize(
    "options", [(), ("-s", "en", "-t", "en"), ("-s", "en"), ("-s", "en-GB", "-t", "en-US")]
)
def test_what_differs_is_found(audit_cli: Cli, options: tuple[str, ...]) -> None:
    data = compared(audit_cli, *options)
    found = {(issue["check"], issue["bead"]) for issue in data["issues"]}
    assert {
        ("dates", 0),
        ("modality", 1),
        ("limit", 1),
        ("negation", 2),
        ("official-act", 3),
    } <= found
    assert not any(bead == 4 for _, bead in found)
    assert not any(check in ("numbers", "untranslated") for check, _ in found)
    assert [bead["verdict"] for bead in data["beads"]][:4] == ["divergent"] * 4
    for bead in data["beads"]:
        scores = {score["name"]: score for score in bead["scores"]}
        assert {"same.bleu", "same.chrf", "same.fuzzy"} <= set(scores)
        assert "version:" in scores["same.bleu"]["signature"]
    assert data["beads"][4]["scores"][1]["value"] == 100
    page = Path("out/old--new.html").read_text("utf-8")
    assert "B against A, word by word" in page
    assert "same.chrf" in page


def test_the_same_text_differs_in_nothing(audit_cli: Cli) -> None:
    data = compared(audit_cli, new=OLD)
    assert data["issues"] == []
    assert {bead["verdict"] for bead in data["beads"]} == {"equivalent"}
    assert "B against A, word by word" not in Path("out/old--new.html").read_text("utf-8")


def test_a_text_too_short_to_tell_is_in_the_others_language(audit_cli: Cli) -> None:
    data = compared(audit_cli, new="No.\n")
    assert [one["language"] for one in data["documents"]] == ["en", "en"]


def test_one_language_is_no_accident(audit_cli: Cli) -> None:
    Path("old.txt").write_text(OLD, encoding="utf-8")
    Path("new.txt").write_text(NEW, encoding="utf-8")
    audit_cli("compare", "old.txt", "new.txt").assert_refused("--same-language")
