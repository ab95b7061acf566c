"""No text makes a reader, a finder or a check take longer than in proportion: sixty patterns, at three sizes.

`benchmarks.hostile` has the tasks, and more patterns; ``python -m tests.fuzz pumps`` makes up others.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import count

import pytest

from auditor.errors import AuditError
from benchmarks.hostile import CUES, HEADED, UNITS, tasks
from tests.support.cpu import exponent

SIZES = (750, 3_000, 12_000)
# In proportion is 1, with the square 2; what is counted, sorted or cleared away now and then makes 1.2 at most.
# Half-way between, as a clock may err by as much.
MOST = 1.6
PATTERNS = (*(("", unit) for unit in UNITS[:: max(1, len(UNITS) // 48)]), *HEADED)
# Cues are patterns of each language; two stand for the others, which `benchmarks.hostile` runs.
NAMES = [
    name for name in tasks() if name.partition(",")[0] not in CUES or name.endswith((" en", " ar"))
]


@pytest.mark.parametrize("name", NAMES)
def test_time_grows_with_the_text_and_no_faster(name: str) -> None:
    task = tasks()[name]
    with suppress(AuditError):
        task("x")  # what is loaded once is no text's time
    slow = {}
    another = count()
    for head, unit in PATTERNS:

        def run(size: int, head: str = head, unit: str = unit) -> None:
            with suppress(AuditError):  # what is refused is refused in that time, too
                # Never the same text twice: what is remembered of one would hide its cost.
                task(head + (unit * (size // len(unit) + 1))[:size] + f" z{next(another)}")

        power = exponent(run, SIZES)
        if power > MOST:
            slow[head + unit] = round(power, 2)
    assert slow == {}


def test_there_are_sixty_patterns() -> None:
    assert len(set(PATTERNS)) >= 60


@pytest.mark.parametrize(("power", "cost"), [(1, lambda n: n * 200), (2, lambda n: n * n // 20)])
def test_the_power_is_found(power: int, cost: object) -> None:
    assert callable(cost)
    found = exponent(lambda size: sum(range(cost(size))), (1_000, 4_000, 16_000))
    assert found == pytest.approx(power, abs=0.5)
