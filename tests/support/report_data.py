"""Samples of what public reports said broke, of ../shared: run where they are, and never copied."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("AUDIT_SHARED", ROOT.parent / "shared")) / "data" / "reports"


def samples(folder: str) -> Path:
    """The folder of one report; where it is absent the test fails in CI, else it skips."""
    path = SHARED / folder
    if not path.is_dir():
        text = f"the samples are not there: {path}"
        if os.environ.get("CI") == "true":
            pytest.fail(text)
        pytest.skip(text)
    return path
