"""Reading a text once for all kinds of difference: its sentences and facts."""

from __future__ import annotations

from collections.abc import Collection

from auditor.facts import load_extractor
from auditor.languages import language as language_of
from auditor.languages.tables.planting import Planting
from auditor.orthography.words import JOINED_SIGNS
from auditor.planting.base import Source
from auditor.segment.sentences import split_sentences


def source_of(text: str, language: str, *, reads: Collection[str]) -> Source:
    """The text with its sentences and the facts of the kinds named in ``reads``."""
    known = language_of(language)
    lower = text.lower()
    # A few letters are longer in small letters; places in both must be the same.
    lower = lower if len(lower) == len(text) else text
    tokens = tuple((word[0], word.start(), word.end()) for word in JOINED_SIGNS.finditer(lower))
    return Source(
        text=text,
        lower=lower,
        language=known,
        words=known.tables(Planting),
        facts={kind: tuple(load_extractor(kind)(text, known.code)) for kind in sorted(reads)},
        sentences=tuple(split_sentences(text, known.code)),
        tokens=tokens,
        vocabulary=frozenset(word for word, _, _ in tokens),
    )
