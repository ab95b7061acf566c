"""Every dependency has a licence that may be used, a reason, and its row on the page."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import pytest

from tests.support.real_models import ROOT
from tools.dependencies import OURS, REASONS, Package, allowed, canonical, faults, packages, page

PAGE = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
ASKED = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
NAMES = [canonical(re.split("[<>=; ]", line)[0]) for line in ASKED]


def test_the_licences_here_are_allowed() -> None:
    assert faults(packages()) == []


def test_no_reason_is_left_of_what_went() -> None:
    assert sorted(REASONS) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_page_has_each(name: str) -> None:
    # Versions and sizes are those of the machine that made it.
    assert re.search(rf"^\| {re.escape(name)} \S+ \| [\w -.]+ \| [\d.]+ \| \S.* \|$", PAGE, re.M)


def test_the_words_of_the_page_are_of_today() -> None:
    assert (
        page(packages()).partition("## What weighs most")[2]
        == PAGE.partition("## What weighs most")[2]
    )


@pytest.mark.parametrize(
    ("licence", "may"),
    [
        ("MIT", True),
        ("Apache-2.0 OR BSD-3-Clause", True),
        ("GPL-3.0-only OR MIT", True),
        ("BSD-3-Clause AND (0BSD AND MIT)", True),
        ("Apache-2.0 WITH LLVM-exception", True),
        ("AGPL-3.0-only", False),
        ("GNU AFFERO GENERAL PUBLIC LICENSE", False),
        ("MIT AND GPL-3.0-only", False),
        ("not said", False),
    ],
)
def test_licences(licence: str, *, may: bool) -> None:
    assert allowed(licence) is may


def test_a_fault_is_seen() -> None:
    bad = Package("some-thing", "1", "AGPL-3.0-only", 1.0, (OURS,))
    assert [line.partition(":")[0] for line in faults([bad])] == ["some-thing"] * 2


def test_an_audit_does_without_what_is_an_extra() -> None:
    """Nothing of the extras is imported by a comparison."""
    program = """
import sys
for name in ("onnxruntime", "argostranslate", "minisbd", "sacremoses", "model2vec", "torch"):
    sys.modules[name] = None
from auditor import Settings, audit, document
texts = document("The force will not withdraw.", language="en"), document("La force se retirera.", language="fr")
assert audit(*texts, Settings(translator="none")).issues
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
