"""The words for duty, leave and plan, by class: see `auditor.facts.cues.modality`."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.languages.tables.cues import CueTable


@dataclass(frozen=True, slots=True)
class Modality:
    """Cues as (class, pattern), in the order of precedence."""

    cues: CueTable = ()
