"""Where the time of a comparison goes, and how far it has come.

A watch is handed down to the stages, which say by it where they begin and what of them is done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from time import perf_counter
from typing import TypeAlias, TypeVar

Item = TypeVar("Item")
# Told of a stage how much of it is done, and of how much: of 0 where that isn't counted.
Show: TypeAlias = Callable[[str, int, int], None]
Progress: TypeAlias = Callable[[int, int], None]
# Pairs that go through a stage together, so that the encoder is asked for many at once.
BLOCK = 64


class Watch:
    """Adds up the seconds of each stage. What a stage inside another takes is not the outer one's."""

    def __init__(self, *, clock: Callable[[], float] = perf_counter) -> None:
        self._clock = clock
        self._seconds: dict[str, float] = {}
        self._open: list[str] = []
        self._since = 0.0
        self._counted = 0
        self._show: Show | None = None

    @property
    def seconds(self) -> Mapping[str, float]:
        """The seconds of every stage so far, in the order in which they began."""
        self._pass()
        return dict(self._seconds)

    def add(self, name: str, seconds: float) -> None:
        """What a stage took that nobody watched."""
        self._seconds[name] = self._seconds.get(name, 0.0) + seconds

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """What happens inside is the time of this stage; the same name may come again."""
        self._pass()
        if not self._counted:
            self._tell(name, 0, 0)
        self._open.append(name)
        self._seconds.setdefault(name, 0.0)
        try:
            yield
        finally:
            self._pass()
            self._open.pop()

    def each(self, name: str, items: Sequence[Item]) -> Iterator[Item]:
        """The items one by one, what is done with each being the time of this stage."""
        for done, item in enumerate(items):
            self._tell(name, done, len(items))
            with self._counting(), self.stage(name):
                yield item
        self._tell(name, len(items), len(items))

    def blocks(self, name: str, items: Sequence[Item]) -> Iterator[Sequence[Item]]:
        """The items in blocks of ``BLOCK``; their stages are those that begin inside."""
        for first in range(0, len(items), BLOCK):
            self._tell(name, first, len(items))
            with self._counting():
                yield items[first : first + BLOCK]
        self._tell(name, len(items), len(items))

    def progress(self, name: str) -> Progress:
        """What a stage that makes its own blocks tells how much of it is done, and of how much."""
        return partial(self._tell, name)

    @contextmanager
    def _counting(self) -> Iterator[None]:
        """What is inside is shown by its number, not by the stages that begin there."""
        self._counted += 1
        try:
            yield
        finally:
            self._counted -= 1

    @contextmanager
    def shown_by(self, show: Show | None) -> Iterator[None]:
        """Tell how far the stages inside have come."""
        before, self._show = self._show, show
        try:
            yield
        finally:
            self._show = before

    def _tell(self, name: str, done: int, total: int) -> None:
        if self._show is not None:
            self._show(name, done, total)

    def _pass(self) -> None:
        now = self._clock()
        if self._open:
            self._seconds[self._open[-1]] += now - self._since
        self._since = now
