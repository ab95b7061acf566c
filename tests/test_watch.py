"""Where the time of a comparison goes: stages inside stages, and how far they have come."""

from __future__ import annotations

import pytest

from auditor.watch import BLOCK, Watch


class Clock:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_stage_inside_another_is_not_the_others_time() -> None:
    clock = Clock()
    watch = Watch(clock=clock)
    clock.now += 50
    with watch.stage("outer"):
        clock.now += 1
        with watch.stage("inner"):
            clock.now += 2
        clock.now += 4
    clock.now += 8
    with watch.stage("inner"):
        clock.now += 16
    assert watch.seconds == {"outer": 5.0, "inner": 18.0}
    assert list(watch.seconds) == ["outer", "inner"]


def test_a_stage_that_fails_has_taken_its_time() -> None:
    clock = Clock()
    watch = Watch(clock=clock)

    def fail() -> None:
        with watch.stage("one"):
            clock.now += 3
            raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        fail()
    with watch.stage("two"):
        clock.now += 1
    assert watch.seconds == {"one": 3.0, "two": 1.0}


def test_items_are_counted_and_what_is_done_with_them_is_timed() -> None:
    clock, told = Clock(), list[tuple[str, int, int]]()
    watch = Watch(clock=clock)
    with watch.shown_by(lambda *one: told.append(one)):
        for _ in watch.each("checks", "ab"):
            clock.now += 2
    assert told == [("checks", 0, 2), ("checks", 1, 2), ("checks", 2, 2)]
    assert watch.seconds == {"checks": 4.0}
    for _ in watch.each("checks", "ab"):
        pass
    assert len(told) == 3


def test_blocks_are_all_there_is_in_order() -> None:
    told: list[tuple[str, int, int]] = []
    watch, items = Watch(), range(2 * BLOCK + 1)
    with watch.shown_by(lambda *one: told.append(one)):
        found = list(watch.blocks("names", items))
    assert [len(block) for block in found] == [BLOCK, BLOCK, 1]
    assert [item for block in found for item in block] == list(items)
    assert told[-1] == ("names", len(items), len(items))
    assert list(watch.blocks("names", [])) == []
