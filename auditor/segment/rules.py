"""What the sentence splitter knows of one language, ready for use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from auditor.languages import language
from auditor.languages.tables.splitting import Splitting


@dataclass(frozen=True, slots=True)
class Rules:
    """The tables of a language; ``ordinals``: True where "3." is "third"; ``ends``: compiled."""

    words: Splitting
    ordinals: bool
    ends: re.Pattern[str] | None


@lru_cache(maxsize=64)
def rules_of(code: str) -> Rules:
    """The rules of a language by its BCP 47 code; one without tables has empty ones."""
    known = language(code)
    words = known.tables(Splitting)
    ends = re.compile(words.ends, re.IGNORECASE) if words.ends else None
    return Rules(words, known.ordinals_with_stop, ends)
