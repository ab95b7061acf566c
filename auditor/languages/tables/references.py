"""How articles, resolutions and the like are referred to by their numbers, and pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class References:
    """``words``: by type (`auditor.facts.references.finder`), the words before a number.

    ``ordinals``: number words that stand for it, in small letters, without article and vowel signs.

    Regular expressions: ``number``: what may stand between the word and the number (*No.*); ``again``:
    the mark of an inserted article, as Latin *bis*; ``second_word``: what may follow an ordinal as part
    of it; ``in_row``: a small word before the second number of a row; ``behind_one``: what follows a
    Roman I where a bare I is a word; ``pages``: what stands before the number of a page, with its full
    stop. ``plural_ends``: endings of ``words`` that let a comma join several numbers.
    """

    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    number: str = ""
    again: str = ""
    second_word: str = ""
    in_row: str = ""
    behind_one: str = ""
    pages: str = ""
    plural_ends: tuple[str, ...] = ()
