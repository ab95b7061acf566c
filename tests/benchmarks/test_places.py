"""What the fits write stands where the package reads it: a file that moved takes its fit along."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

import benchmarks

ROOT = Path(__file__).parents[2]
NAMES = sorted(
    module.name
    for module in pkgutil.iter_modules(benchmarks.__path__)
    if not module.name.startswith("_")
)


def places(name: str) -> list[Path]:
    """The paths inside the package that a benchmark names."""
    known = vars(import_module(f"benchmarks.{name}")).values()
    return [one for one in known if isinstance(one, Path) and ROOT / "auditor" in one.parents]


@pytest.mark.parametrize("name", NAMES)
def test_what_a_benchmark_writes_is_there(name: str) -> None:
    assert [place for place in places(name) if not place.exists()] == []


def test_there_are_such_places() -> None:
    assert ROOT / "auditor" / "judge" in places("fit_judge")
    assert ROOT / "auditor" / "evidence" / "data" / "adequacy.json" in places("fit_adequacy")
