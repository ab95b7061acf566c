"""The command line in this process, around the encoder all tests share; and a little statement."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import auditor.pipeline.engines
from auditor.cli import run
from auditor.encoders import Encoder, load_encoder
from tests.support.command_line import COMMAND, ENGLISH, FRENCH, PROMISE, Cli, Said
from tests.support.real_models import shared_encoder


@pytest.fixture
def audit_cli(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Cli:
    """``audit …`` in an empty working directory; errors nobody foresaw come out as they are."""
    monkeypatch.chdir(tmp_path)
    for name in ("AUDIT_DEBUG", "SOURCE_DATE_EPOCH"):
        monkeypatch.setenv(name, "")  # so that what a command sets is undone

    def shared(name: str) -> Encoder:
        return shared_encoder() if name == "use" else load_encoder(name)

    monkeypatch.setattr(auditor.pipeline.engines, "load_encoder", shared)

    def call(*arguments: object) -> Said:
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return call


@pytest.fixture
def audit_process(tmp_path: Path) -> Callable[..., subprocess.Popen[bytes]]:
    """``audit …`` as a process of its own, its output piped, in the test's directory."""

    def start(
        *arguments: object, program: str | None = None, pass_fds: tuple[int, ...] = ()
    ) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-c", program] if program else COMMAND
        return subprocess.Popen(
            [*command, *map(str, arguments)],
            cwd=tmp_path,
            env={**os.environ, "COLUMNS": "80"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            pass_fds=pass_fds,
        )

    return start


@pytest.fixture
def statement(tmp_path: Path) -> tuple[Path, Path]:
    """An English statement and a French version that agrees with it."""
    english, french = tmp_path / "en.txt", tmp_path / "fr.txt"
    english.write_text(ENGLISH, encoding="utf-8")
    french.write_text(FRENCH, encoding="utf-8")
    return english, french


@pytest.fixture
def longer(tmp_path: Path, statement: tuple[Path, Path]) -> tuple[Path, Path]:
    """The same statement where A makes a promise that B leaves out."""
    english, french = statement
    paragraphs = ENGLISH.split("\n\n")
    english.write_text("\n\n".join([paragraphs[0], PROMISE, *paragraphs[1:]]), encoding="utf-8")
    return english, french
