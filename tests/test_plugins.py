"""What a line of a table stands for, and what is refused."""

from __future__ import annotations

import pytest

from auditor.checks.base import Check
from auditor.plugins import load
from auditor.readers.source import Reader


def test_the_value_that_stands_there() -> None:
    assert load("auditor.checks.order:CHECK", Check).id == "order"


def test_a_value_of_another_class_is_refused() -> None:
    with pytest.raises(TypeError, match="is a Check; a Reader belongs there"):
        load("auditor.checks.order:CHECK", Reader)
    with pytest.raises(TypeError, match="is a function"):
        load("auditor.checks.order:run", Check)


def test_a_line_that_names_nothing() -> None:
    with pytest.raises(AttributeError):
        load("auditor.checks.order:NOTHING", Check)
    with pytest.raises(ModuleNotFoundError):
        load("auditor.checks.nowhere:CHECK", Check)
