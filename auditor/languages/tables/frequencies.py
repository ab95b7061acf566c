"""How often something is done: see `auditor.facts.cues.frequencies`."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.languages.tables.cues import CueTable


@dataclass(frozen=True, slots=True)
class Frequencies:
    """Every, each and per an hour to a year, as adverb and adjective: (class, pattern), in the order of precedence.

    The class ``none`` is of what only looks so.
    """

    cues: CueTable = ()
