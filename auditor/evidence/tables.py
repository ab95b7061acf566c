"""Reading the tables of this package's ``data`` folder: tab-separated, ``#`` for comments."""

from __future__ import annotations

from importlib.resources import files


def rows_of(name: str) -> list[list[str]]:
    """The rows of a table without its comments and its line of column names."""
    path = files("auditor.evidence").joinpath("data", name)
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
