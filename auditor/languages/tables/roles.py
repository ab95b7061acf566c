"""Words by which the parts that two names play are told, for `auditor.evidence.probes.roles`.

For languages that put who does it before whom, and whose names the finders know.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Roles:
    """``joining``: between the members of a list, and of a name and what it belongs to.

    ``verbal``: whether a word is a verb or, between two names, does the work of one. ``agents``: before
    who does it. ``possessives``: what follows a name that another belongs to. All in small letters.
    """

    joining: frozenset[str] = frozenset()
    verbal: Callable[[str], bool] | None = None
    agents: frozenset[str] = frozenset()
    possessives: tuple[str, ...] = ()
