"""``audit batch``: by hand and as processes that are stopped, killed and begun again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.batches import bitext, parts_of
from tests.support.command_line import Cli

Start = Callable[..., subprocess.Popen[bytes]]
RUN = (
    "-s",
    "en",
    "-t",
    "fr",
    "--encoder",
    "none",
    "--translator",
    "none",
    "--part-size",
    "2",
    "-j",
    "1",
)


def wait_for(condition: Callable[[], bool], process: subprocess.Popen[bytes] | None = None) -> None:
    """Until something is so; not for ever. A process that ends meanwhile has failed."""
    for _ in range(6000):
        if condition():
            return
        assert process is None or process.poll() is None, process.communicate()
        time.sleep(0.02)
    pytest.fail("it has not come to that")


def marks(out: Path) -> int:
    return len(list(out.glob("done/*.json")))


def children(pid: int) -> list[int]:
    """The processes that a process has started: its workers among them."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    return [int(one) for one in found if b"spawn_main" in Path(f"/proc/{one}/cmdline").read_bytes()]


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="looks for workers in /proc")
def test_stopped_and_killed_and_begun_again(
    audit_cli: Cli, audit_process: Start, tmp_path: Path
) -> None:
    lines = bitext(tmp_path / "pairs.tsv", 16)
    out = tmp_path / "out"
    command = ("batch", lines, "-o", out, *RUN)
    # Told to end, it and its workers, as by a service manager: at a part's edge.
    process = audit_process(*command)
    wait_for(lambda: marks(out) > 0, process)
    os.killpg(process.pid, signal.SIGTERM)
    _, err = process.communicate()
    assert process.returncode == 143, err
    assert b"stopped by SIGTERM at a part's edge" in err
    stopped_at = marks(out)
    assert 0 < stopped_at < 8
    assert len(parts_of(out)) == stopped_at
    # Killed, and its workers not: they do not outlive it, and its lock is told as stale.
    process = audit_process(*command)
    wait_for(lambda: marks(out) > stopped_at, process)
    workers = children(process.pid)
    assert workers
    process.kill()
    process.communicate()
    wait_for(lambda: not any(Path(f"/proc/{one}/cmdline").exists() for one in workers))
    killed_at = marks(out)
    said = audit_cli("batch", "status", out)
    assert f"parts: {killed_at} of 8 done" in said.out
    assert f"process {process.pid} " in said.out
    # A worker killed: the run goes on by itself, and says so.
    process = audit_process(*command)
    wait_for(lambda: bool(children(process.pid)), process)
    os.kill(children(process.pid)[-1], signal.SIGKILL)
    _, err = process.communicate()
    assert process.returncode == 1, err
    assert b"left without finishing; taken over" in err
    assert b"1 worker(s) died on the way" in err
    # The same as of a run that nobody disturbed.
    assert audit_cli("batch", lines, "-o", tmp_path / "whole", *RUN).code == 1
    assert parts_of(out) == parts_of(tmp_path / "whole")
    assert marks(out) == 8
    refused = audit_cli("batch", "query", out, "SELECT count(*), count(DISTINCT bead) FROM beads")
    assert refused.out.splitlines()[1] == "16,16"
    # And what can be asked of it.
    status = json.loads(audit_cli("batch", "status", out, "--json").out)
    assert (status["parts_done"], status["units_done"], status["running"]) == (8, 16, False)
    said = audit_cli("batch", "report", out, "--ui-lang", "ar")
    assert (said.code, said.err) == (0, f"audit: report: {out / 'index.html'}\n")
    assert (out / "index.html").is_file()
    said = audit_cli("batch", "consistency", out)
    assert said.code == 1
    assert said.out.startswith("one B, several A [en-fr]: ")


@pytest.mark.parametrize(
    ("arguments", "fragments"),
    [
        (("pairs.tsv",), ("-o is missing",)),
        (("nowhere.tsv", "-o", "out"), ("nowhere.tsv", "no such file")),
        (("empty.tsv", "-o", "out"), ("empty.tsv", "is empty")),
        (("empty.csv", "-o", "out"), ("empty.csv", "is empty")),
        ((".", "-o", "out"), ("nothing in it is named by languages",)),
        (("pairs.tsv", "pairs.tsv", "pairs.tsv", "-o", "out"), ("give a manifest",)),
        (("pairs.tsv", "-o", "pairs.tsv", "-s", "en", "-t", "fr"), ("is a file",)),
        (("pairs.tsv", "-o", "out", "--executor", "spark"), ("'spark' is none of processes, dask",)),
        (("pairs.tsv", "-o", "out", "--reports", "some"), ("'some' is none of",)),
        (("pairs.tsv", "-o", "out", "--depth", "abyss"), ("abyss",)),
        (("pairs.tsv", "-o", "out", "-s", "en", "-t", "fr", "--scheduler", "tcp://x:1"), ("Dask's",)),
        (("status", "nowhere"), ("holds no batch run",)),
        (("report", "."), ("holds no batch run",)),
        (("query", ".", "SELECT 1"), ("holds no batch run",)),
        (("consistency", "nowhere.po"), ("nowhere.po",)),
    ],
)  # fmt: skip
def test_refused_in_one_line(
    audit_cli: Cli, tmp_path: Path, arguments: tuple[str, ...], fragments: tuple[str, ...]
) -> None:
    bitext(tmp_path / "pairs.tsv", 3)
    (tmp_path / "empty.tsv").write_text("")
    (tmp_path / "empty.csv").write_text("")
    audit_cli("batch", *arguments).assert_refused(*fragments)


def test_lines_that_are_no_pairs(audit_cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "p.tsv").write_text("One day.\tUn jour.\nno pair at all\n")
    said = audit_cli("batch", "p.tsv", "-o", "out", *RUN)
    assert said.code == 2
    assert "1 line(s) are not pairs" in said.err


def test_a_package_that_is_missing_is_named(
    audit_cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import auditor.batch.extras

    monkeypatch.setattr(auditor.batch.extras, "find_spec", lambda _name: None)
    bitext(tmp_path / "pairs.tsv", 3)
    said = audit_cli("batch", "pairs.tsv", "-o", "out", *RUN)
    said.assert_refused("needs pyarrow", "pip install 'statement-audit[batch]'")


def test_the_help_names_what_there_is(audit_cli: Cli) -> None:
    said = audit_cli("batch", "--help")
    for name in ("run", "status", "report", "query", "consistency"):
        assert f"  {name} " in said.out
    assert "audit batch acts.csv -o out/" in said.out


def test_one_file_that_is_consistent(audit_cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "p.tsv").write_text("One day.\tUn jour.\nTwo days.\tDeux jours.\n")
    said = audit_cli("batch", "consistency", "p.tsv", "-s", "en", "-t", "fr")
    assert (said.code, said.out, said.err) == (0, "", "")
