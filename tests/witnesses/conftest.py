"""The sample of one call told five times, compared once for all tests; and a browser."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from auditor.readers import read
from auditor.settings import Settings
from auditor.witnesses.accounts import Given, accounts_of
from auditor.witnesses.model import Comparison
from auditor.witnesses.telling import compare_accounts
from benchmarks.chromium import Browser, chromium, find_chromium
from tests.support.real_models import ROOT, shared_engines

SAMPLE = ROOT / "samples" / "one-phone-call"


@lru_cache(maxsize=1)
def compared_sample() -> Comparison:
    given = [Given(read(path), path.name) for path in sorted(SAMPLE.glob("*.txt"))]
    accounts, notes = accounts_of(given)
    settings = Settings(translator="none")
    return compare_accounts(accounts, settings, engines=shared_engines(), notes=notes)


@pytest.fixture
def sample() -> Comparison:
    return compared_sample()


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = find_chromium()
    if program is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is needed: apt-get install chromium")
        pytest.skip("Chromium is not installed")
    with chromium(program, tmp_path_factory.mktemp("profile")) as one:
        yield one


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path
