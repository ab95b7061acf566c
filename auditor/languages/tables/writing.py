"""How a language is written, whatever it says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Writing:
    """Letters, blanks and marks; languages that differ from none of this need no such table.

        ``script``: as in `auditor.languages.scripts`. ``spaced``: with blanks between
    words. ``cased``: with capitals; ``capital_nouns``: of every noun. ``bare``: writers leave signs, dots and
    hamzas out or not, so words are compared without. ``pointed``: vowel points are letters' own and always written.
        ``ordinals_with_stop``: "3." is "third". ``percent_first``: "%50" is fifty per cent.
    ``code_pages``: what documents older than Unicode are saved in, by Python's names, the likelier
    first. ``tokenizer``: sacrebleu's (https://github.com/mjpost/sacrebleu): ``intl`` splits by
    Unicode punctuation, ``char`` compares by character.
    """

    script: str = "LATIN"
    right_to_left: bool = False
    spaced: bool = True
    cased: bool = True
    capital_nouns: bool = False
    bare: bool = False
    pointed: bool = False
    ordinals_with_stop: bool = False
    percent_first: bool = False
    code_pages: tuple[str, ...] = ()
    tokenizer: str = "intl"
