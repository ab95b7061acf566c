"""The words that deny, by class: see `auditor.facts.cues.negation`."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.languages.tables.cues import CueTable


@dataclass(frozen=True, slots=True)
class Negation:
    """Cues as (class, pattern), in the order of precedence."""

    cues: CueTable = ()
