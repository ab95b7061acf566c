"""When Python looks for what only its cycles keep alive.

It looks after every 700 objects made, and through all there are after some of these times: while a language's tables
are read, hundreds of thousands of objects that stay, that is a tenth of the work and finds nothing. An audit makes
few cycles, so looking seldom costs no memory to speak of.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Objects made before the young are looked through, and how many such times before the older are: of Python's own
# 700, 10, 10 the audit of a letter does 515, 47 and 4.
SELDOM = (100_000, 20, 20)


@contextmanager
def sought_seldom() -> Iterator[None]:
    """As long as it lasts cycles are looked for seldom; not where whoever calls has said how often, or never."""
    before = gc.get_threshold()
    if not 0 < before[0] < SELDOM[0]:
        yield
        return
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
