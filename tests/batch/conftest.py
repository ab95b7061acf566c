"""Batches in this process."""

from __future__ import annotations

from pathlib import Path

import pytest

import auditor.batch.session
from tests.support.batches import Inline, bitext


@pytest.fixture
def pool(monkeypatch: pytest.MonkeyPatch) -> Inline:
    """The pool that `run_batch` takes in place of processes."""
    inline = Inline()
    monkeypatch.setattr(auditor.batch.session, "Processes", lambda _jobs: inline)
    return inline


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    return bitext(tmp_path / "pairs.tsv")
