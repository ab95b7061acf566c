"""What a batch needs beyond an audit, and the line that says how to get it."""

from __future__ import annotations

from importlib.util import find_spec

from auditor.errors import SettingsError

# The package by the extra that brings it.
EXTRAS = {"pyarrow": "batch", "duckdb": "batch", "distributed": "dask"}


def need(package: str) -> None:
    """Refuse to go on without a package. Raises SettingsError, naming the extra."""
    if find_spec(package) is None:
        extra = EXTRAS[package]
        raise SettingsError(
            f"audit batch needs {package}, which is not installed: pip install 'statement-audit[{extra}]'"
        )
