"""Plug-in points: from a line of a table, ``module:attribute``, to the value that stands there.

A table of such lines lists what there is without importing any of it. What it names is a value of one
class (`Check`, `Reader`, `Report` …), so that a type checker sees where it is made that it is of the
right form, and loading sees that it is of the right class.
"""

from __future__ import annotations

from importlib import import_module
from typing import TypeVar

T = TypeVar("T")


def load(place: str, of: type[T]) -> T:
    """The value at ``module:attribute``. Raises TypeError where it is no ``of``, a slip of ours."""
    module, _, attribute = place.partition(":")
    found: object = getattr(import_module(module), attribute)
    if not isinstance(found, of):
        raise TypeError(f"{place}: is a {type(found).__name__}; a {of.__name__} belongs there")
    return found
