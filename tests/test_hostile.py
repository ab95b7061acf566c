"""The attacks of ``benchmarks.attacks``, those that need no process of their own: one line, or a document, or an audit."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from auditor.cli import run
from auditor.errors import InputError
from auditor.readers import read
from benchmarks.attacks import files, models, pdfs, places, texts
from benchmarks.attacks.base import Attack, Done
from benchmarks.attacks.measure import verdict
from tests.fuzz.guard import limited

# What is made in megabytes is for the command, which has a process and a limit of memory for each.
LARGE = (
    *(
        "980k",
        "20 MB",
        "200 MB",
        "10^9 times",
        "one slow page",
        "2^32",
        "200k glyphs",
        "/dev/zero",
        "a bomb",
    ),
    *("60k", "200k", "300k", "400k", "1M", "9 MB", "9.9 MB", "2 MB", "190,000"),
)


def named(attacks: Iterable[Attack]) -> dict[str, Attack]:
    small = (attack for attack in attacks if not any(word in attack.what for word in LARGE))
    return {f"{attack.area}: {attack.what}": attack for attack in small}


FILES = named(
    a
    for a in (*files.attacks(), *pdfs.attacks(), *texts.attacks())
    if a.area not in {"bilingual", "paragraph"}
)
PLACES = named(a for a in (*places.attacks(), *models.attacks()) if a.area != "network")


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_read_or_refused_in_one_line(name: str, tmp_path: Path) -> None:
    call = FILES[name].prepare(tmp_path)
    if call.stdin is not None or call.wrapper:
        pytest.skip("comes on stdin, or is ended from outside: python -m benchmarks.attacks")
    changes = "reject" if "reject" in call.arguments else "accept"
    refused = ""
    with limited():
        try:
            assert read(tmp_path / call.arguments[1], tracked_changes=changes).blocks
        except InputError as error:
            refused = str(error)
    assert "\n" not in refused
    # The last door of a reader is for what nobody has thought of.
    assert "breaks its reader" not in refused


@pytest.mark.parametrize("name", PLACES)
def test_a_command_does_its_work_or_says_why_not(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    call = PLACES[name].prepare(tmp_path)
    if call.wrapper:
        pytest.skip("needs a process of its own: python -m benchmarks.attacks")
    monkeypatch.chdir(tmp_path)
    for arguments in call.before:
        run(list(arguments))
    capfd.readouterr()
    with limited():
        code = run(list(call.arguments))
    said = capfd.readouterr()
    assert verdict(Done(code, said.out, said.err, 0, 0, 0), call, tmp_path, limit=10) == ""
    if code == 2:
        assert all(line.startswith("audit: ") for line in said.err.splitlines())


def test_a_broken_promise_is_seen(tmp_path: Path) -> None:
    call = PLACES["places: a review is a FIFO"].prepare(tmp_path)
    for code, said, seconds, megabytes, told in (
        (1, "Traceback …\nValueError: x", 1, 1, "throws ValueError: x"),
        (2, "", 1, 1, "exit 2 without a word"),
        (2, "audit: a fault of audit's own (ValueError: x)", 1, 1, "last door"),
        (0, "", 1, 1, "exit 0"),
        (-9, "", 20, 1, "no end"),
        (2, "audit: no", 11, 1, "11 s"),
        (2, "audit: no", 1, 601, "601 MB"),
    ):
        done = Done(code, "", said, seconds, seconds, megabytes)
        assert told in verdict(done, call, tmp_path, limit=10)
    assert verdict(Done(2, "", "audit: no", 1, 1, 1), call, tmp_path, limit=10) == ""
