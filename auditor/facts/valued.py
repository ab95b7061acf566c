"""The facts of one kind, each with its value in that kind's own type.

`auditor.model` knows no type of a value, so `Fact.value` is an object there; what a kind's values are
is said once, in its own folder, by an accessor made of this (`quantities`, `dates`, `names` …).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from auditor.model import Fact

T = TypeVar("T")


def valued(facts: Iterable[Fact], kind: str, of: type[T]) -> list[tuple[Fact, T]]:
    """The facts of that kind with their values, in order. Raises TypeError for one that is no ``of``."""
    return [(fact, value_of(fact, of)) for fact in facts if fact.kind == kind]


def value_of(fact: Fact, of: type[T]) -> T:
    """The value of a fact. Raises TypeError where it is no ``of``, which no extractor makes."""
    if not isinstance(fact.value, of):
        raise TypeError(
            f"a {fact.kind} fact holds a {type(fact.value).__name__}, not a {of.__name__}"
        )
    return fact.value
