"""The inputs of what public reports broke, in ../shared: run by tests where they are, never copied."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.real_models import SHARED

REPORTS = SHARED.parent / "data" / "reports"


def report_data(*names: str) -> Path:
    """A file or folder of the reports; where they are absent the test fails in CI, else it skips."""
    path = REPORTS.joinpath(*names)
    if not path.exists():
        text = f"the data of the reports are not there: {path}"
        if os.environ.get("CI") == "true":
            pytest.fail(text)
        pytest.skip(text)
    return path
