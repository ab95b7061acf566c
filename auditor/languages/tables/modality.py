"""The words for duty, leave and plan, by class: see `auditor.facts.cues.modality`."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.languages.tables.cues import CueTable


@dataclass(frozen=True, slots=True)
class Modality:
    """Cues as (class, pattern), in the order of precedence.

    ``names``: modals that are names as well where they have a capital (Theresa *May*); ``subjects``: what a
    modal that begins a question or a wish has behind it (*May* we …), and a name has not.
    """

    cues: CueTable = ()
    names: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
