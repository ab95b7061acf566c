"""What the package logs reaches the user in the house's manner, once, and no more of it than asked for."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from auditor.cli.log import PACKAGE, log_said
from auditor.encoders.use.cache import LOGGER
from tests.support.command_line import ENGLISH, FRENCH, Cli


def said(capsys: pytest.CaptureFixture[str], *, verbose: bool) -> str:
    logger = logging.getLogger(LOGGER)
    with log_said(verbose=verbose):
        logger.warning("damaged\nfile; built anew")
        logger.info("written")
        logger.debug("never")
    return capsys.readouterr().err


def test_warnings_are_said_and_information_where_it_is_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert said(capsys, verbose=False) == "audit: damaged file; built anew\n"
    assert said(capsys, verbose=True) == "audit: damaged file; built anew\naudit: written\n"


def test_nothing_is_said_twice_where_the_root_has_a_handler(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    assert said(capsys, verbose=True).count("written") == 1
    assert caplog.text == ""


def test_the_logger_is_left_as_it_was() -> None:
    logger = logging.getLogger(PACKAGE)
    before = list(logger.handlers), logger.level, logger.propagate
    with pytest.raises(ValueError, match="no"), log_said(verbose=True):
        raise ValueError("no")
    assert (list(logger.handlers), logger.level, logger.propagate) == before


@pytest.mark.parametrize("flag", ["-v", "--verbose"])
def test_the_option(
    audit_cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flag: str
) -> None:
    """Where the cache cannot be written, everything is as before, and is said where more is asked for."""
    a, b = tmp_path / "en.txt", tmp_path / "fr.txt"
    a.write_text(ENGLISH, encoding="utf-8")
    b.write_text(FRENCH, encoding="utf-8")
    heard: list[bool] = []

    class Talking:
        name, languages = "talking", None

        def encode(self, texts: list[str]) -> None:
            logging.getLogger(LOGGER).info("not written; stay in memory")
            heard.append(True)
            raise KeyboardInterrupt

    monkeypatch.setattr("auditor.pipeline.engines.load_encoder", lambda _: Talking())
    command = ("compare", str(a), str(b), "-s", "en", "-t", "fr", "-o", str(tmp_path / "r.html"))
    assert "memory" not in audit_cli(*command).err
    assert "audit: not written; stay in memory\n" in audit_cli(flag, *command).err
    assert heard == [True, True]
