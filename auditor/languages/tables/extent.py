"""The words for how much, how many, when and where: see `auditor.facts.cues.quantifiers`."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.languages.tables.cues import CueTable


@dataclass(frozen=True, slots=True)
class Extent:
    """Cues as (class, pattern), in the order of precedence."""

    cues: CueTable = ()
