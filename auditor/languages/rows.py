"""Reading the tables that lie in a language's folder as files: tab-separated, ``#`` for comments."""

from __future__ import annotations

from importlib.resources import files


def rows_of(code: str, name: str) -> list[list[str]]:
    """The rows of a language's file without its comments and its line of column names."""
    path = files(f"auditor.languages.{code}").joinpath(name)
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
