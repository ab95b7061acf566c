"""Which words of a script without capitals look like foreign names: see `auditor.facts.names.foreign_words`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ForeignWords:
    """``script``: as `auditor.facts.names.transliteration.covered_script` names it.

    ``sounds``: the file in the language's folder with the log odds of letters. ``native_signs``: signs
    that only native words carry.
    """

    script: str = ""
    sounds: str = ""
    native_signs: str = ""
