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


def test_stages_are_shown_as_they_begin_but_not_inside_what_is_counted() -> None:
    told: list[tuple[str, int, int]] = []
    watch = Watch()
    with watch.shown_by(lambda *one: told.append(one)):
        with watch.stage("alignment"):
            pass
        for _ in watch.blocks("probes", "a"):
            with watch.stage("contrasts"):
                pass
        for _ in watch.each("checks", "a"):
            with watch.stage("inner"):
                pass
        with watch.stage("judgement"):
            pass
    assert told == [
        ("alignment", 0, 0),
        ("probes", 0, 1),
        ("probes", 1, 1),
        ("checks", 0, 1),
        ("checks", 1, 1),
        ("judgement", 0, 0),
    ]


def test_what_nobody_watched_is_added_and_an_open_stage_counts_so_far() -> None:
    clock = Clock()
    watch = Watch(clock=clock)
    watch.add("start-up", 0.5)
    watch.add("start-up", 0.25)
    with watch.stage("other"):
        clock.now += 2
        assert watch.seconds == {"start-up": 0.75, "other": 2.0}
        clock.now += 1
    assert watch.seconds["other"] == 3.0


def test_a_stage_that_makes_its_own_blocks_tells_how_far_it_is() -> None:
    told: list[tuple[str, int, int]] = []
    watch = Watch()
    tell = watch.progress("forced decoding")
    tell(0, 9)
    with watch.shown_by(lambda *one: told.append(one)):
        tell(3, 9)
    assert told == [("forced decoding", 3, 9)]
