"""``audit --version``: ours and those of what results depend on, none of it imported."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import version

import pytest

from auditor.cli.version import PACKAGES, version_lines
from auditor.pipeline.signature import PACKAGES as SIGNED
from tests.support.command_line import Cli
from tests.support.real_models import ROOT


def test_the_lines(audit_cli: Cli) -> None:
    said = audit_cli("--version")
    assert (said.code, said.err) == (0, "")
    first, python, *rest = said.out.splitlines()
    assert first == f"audit {version('statement-audit')}"
    assert python.startswith(f"python {sys.version.split()[0]} (")
    assert f"ctranslate2 {version('ctranslate2')}" in rest
    assert [line.partition(" ")[0] for line in rest] == list(PACKAGES)


def test_what_is_not_installed_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditor.cli.version.PACKAGES", ("no-such-package-at-all",))
    assert list(version_lines())[2:] == ["no-such-package-at-all not installed"]


def test_every_package_is_one_we_depend_on() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    for name in PACKAGES:
        assert re.search(rf'"{re.escape(name)}>=', project), name


def test_what_a_signature_names_is_listed() -> None:
    assert set(SIGNED) - {"statement-audit", "rapidfuzz"} <= set(PACKAGES)


def test_nothing_heavy_is_imported() -> None:
    program = (
        "import sys\nfrom auditor.cli import run\nassert run(['--version']) == 0\n"
        "heavy = {'numpy', 'ctranslate2', 'onnxruntime', 'lxml', 'babel'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
