"""Cycles are looked for seldom during an audit, and as before after it."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from auditor.garbage import SELDOM, sought_seldom
from auditor.pipeline.pairs import audit_batch, engines_for
from auditor.readers.pairs import TextPair
from auditor.settings import Settings


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


@pytest.mark.parametrize(
    ("before", "during"),
    [((700, 10, 10), SELDOM), ((0, 10, 10), (0, 10, 10)), ((10**6, 2, 2), (10**6, 2, 2))],
)
def test_seldom_unless_told_otherwise(
    before: tuple[int, int, int], during: tuple[int, int, int]
) -> None:
    gc.set_threshold(*before)
    with sought_seldom(), sought_seldom():
        assert gc.get_threshold() == during
    assert gc.get_threshold() == before


def test_as_before_after_an_error() -> None:
    gc.set_threshold(700, 10, 10)
    with pytest.raises(ValueError, match="broken"), sought_seldom():
        raise ValueError("broken")
    assert gc.get_threshold() == (700, 10, 10)


def test_a_batch_leaves_it_as_it_was() -> None:
    gc.set_threshold(700, 10, 10)
    settings = Settings(
        language_a="en", language_b="de", translator="none", encoder="none", depth="quick"
    )
    rows = [TextPair(0, 1, "The lamp is on.", "Die Lampe ist an.")]
    assert len(audit_batch(rows, settings, engines=engines_for(settings))) == 1
    assert gc.get_threshold() == (700, 10, 10)
