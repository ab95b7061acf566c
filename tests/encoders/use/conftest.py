"""What tests of the encoder's files share."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from auditor.encoders.use.cache import LOGGER


@pytest.fixture
def cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> Path:
    """A cache folder of our own that does not exist yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    caplog.set_level(logging.DEBUG, logger=LOGGER)
    return tmp_path / "cache"
