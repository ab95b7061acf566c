"""Dask on the loopback: a scheduler and workers as processes of their own; one killed, one that comes later."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from auditor.errors import InputError
from tests.support.batches import Inline, bitext, parts_of, request_of, run
from tests.support.real_models import ROOT

SCHEDULER = (
    "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-jupyter",
)  # fmt: skip
WORKER = ("distributed.cli.dask_worker", "--no-nanny", "--no-dashboard", "--nthreads", "1", "--host", "127.0.0.1")  # fmt: skip


@contextmanager
def process(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """A module of Python as a process, ended with the test."""
    started = subprocess.Popen(
        [sys.executable, "-m", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield started
    finally:
        started.kill()
        started.wait()


def test_a_worker_killed_and_one_added(pool: Inline, tmp_path: Path) -> None:
    lines = bitext(tmp_path / "pairs.tsv", 240)
    run(request_of(lines, tmp_path / "whole", part_size=2))
    contact = tmp_path / "scheduler.json"
    out = tmp_path / "out"
    with ExitStack() as stack:
        stack.enter_context(process(*SCHEDULER, "--scheduler-file", str(contact)))
        while not (contact.is_file() and contact.read_text("utf-8").endswith("}")):
            time.sleep(0.05)
        address = json.loads(contact.read_text("utf-8"))["address"]
        workers = [stack.enter_context(process(*WORKER, address)) for _ in range(2)]

        def disturb() -> None:
            while len(list(out.glob("done/*.json"))) < 4:
                time.sleep(0.02)
            # One that has worked, whichever came first.
            mark = json.loads(next(out.glob("done/*.json")).read_text("utf-8"))
            pid = int(mark["worker"].rpartition(":")[2])
            next(worker for worker in workers if worker.pid == pid).kill()
            stack.enter_context(process(*WORKER, address))

        other = threading.Thread(target=disturb)
        other.start()
        _await_workers(address, 2)
        request = request_of(lines, out, part_size=2, executor="dask", scheduler=address)
        outcome = run(request)
        other.join()
    assert (outcome.left, outcome.failed, outcome.units) == (0, 0, 240)
    assert parts_of(out) == parts_of(tmp_path / "whole")
    hosts = {json.loads(path.read_text("utf-8"))["worker"] for path in out.glob("done/*.json")}
    assert len(hosts) >= 2


def _await_workers(address: str, count: int) -> None:
    from distributed import Client

    with Client(address, set_as_default=False) as client:  # type: ignore[no-untyped-call]
        client.wait_for_workers(count)


def test_no_scheduler_there(
    pool: Inline, lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import auditor.batch.on_dask

    monkeypatch.setattr(auditor.batch.on_dask, "_PATIENCE", 0.3)
    request = request_of(lines, tmp_path / "out", executor="dask", scheduler="tcp://127.0.0.1:9")
    with pytest.raises(InputError, match="no Dask scheduler answers there"):
        run(request)
