"""How the words of the English lexicon are inflected."""

from __future__ import annotations

from auditor.languages.en._irregular import IRREGULAR
from auditor.languages.tables.lexicon import Lexicon, Paradigm

TABLES = Lexicon(
    file="lexicon.tsv",
    names_concepts=True,
    paradigms=(
        Paradigm("", "-", "- s es ed ing", part="word"),
        Paradigm("", "-", "- s", part="first"),
        Paradigm("", "-", "- ing", part="later"),
        Paradigm("e", "-", "e es ed ing"),
        Paradigm("y", "y", "- s ed ing"),
        Paradigm("y", "i", "es ed"),
        # A consonant behind a short vowel is doubled: banned, permitting.
        *(
            paradigm
            for letter in "bdglmnprt"
            for paradigm in (
                Paradigm(letter, letter, "- s es ed ing"),
                Paradigm(letter, letter * 2, "ed ing"),
            )
        ),
    ),
    irregular=IRREGULAR,
)
