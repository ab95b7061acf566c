"""The lower bounds that are tried are those that pyproject.toml states, with tests that are there."""

from __future__ import annotations

import tomllib

import pytest

from tests.support.real_models import ROOT
from tools.empty_environment import PART, lowest, run

DEPENDENCIES = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
    "dependencies"
]


def test_a_bound_becomes_a_constraint() -> None:
    assert lowest(["numpy>=1.26", "pdfminer.six>=20250506"]) == [
        "numpy==1.26",
        "pdfminer.six==20250506",
    ]


@pytest.mark.parametrize("line", ["numpy", "numpy<3", "numpy>=1,<3"])
def test_without_a_bound_there_is_nothing_to_try(line: str) -> None:
    with pytest.raises(ValueError, match="has no lower bound that could be tried"):
        lowest([line])


def test_every_dependency_has_one() -> None:
    assert len(lowest(DEPENDENCIES)) == len(DEPENDENCIES)


@pytest.mark.parametrize("path", PART)
def test_the_tests_that_are_run_exist(path: str) -> None:
    assert (ROOT / path).exists()


def test_what_fails_ends_with_what_was_printed() -> None:
    with pytest.raises(SystemExit, match=r"(?i)no such file"):
        run(["ls", "/no/such/place"])
