"""Variants of a sentence set into the future or out of it: withdrew, withdraws, will withdraw.

By the rewrites of the language, or by its grammar where it brings that (`auditor.languages.tables.tense`).
A variant's kind names the two times, as in ``past-future``. Past against present is left out: the encoder
does not tell them apart (recall below 1% where 0.3% of faithful pairs are flagged).
"""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.evidence.probes.variants import MAX_CHARS, Variant, distinct, variant
from auditor.languages import language
from auditor.languages.tables.tense import Tense, TimeEdit
from auditor.orthography.words import whole


def shift_tense(text: str, code: str) -> list[Variant]:
    """The text with one verb set in another time, a variant for each verb and time."""
    if len(text) > MAX_CHARS:
        return []
    shifted = language(code).tables(Tense).shifted
    edits = shifted(text) if shifted else _rewritten(text, code)
    return distinct([variant(text, *edit) for edit in edits])


def shiftable(code: str) -> bool:
    """Whether there are variants of texts in that language."""
    known = language(code).tables(Tense)
    return known.shifted is not None or bool(known.rewrites)


def _rewritten(text: str, code: str) -> list[TimeEdit]:
    return [
        (times, *match.span(), match.expand(replacement))
        for times, pattern, replacement in _rules(code)
        for match in pattern.finditer(text)
    ]


@lru_cache(maxsize=64)
def _rules(code: str) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    return tuple(
        (times, re.compile(whole(pattern, to_blank=True), re.IGNORECASE), replacement)
        for times, pattern, replacement in language(code).tables(Tense).rewrites
    )
