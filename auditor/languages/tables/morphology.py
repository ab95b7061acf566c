"""What a language's grammar can do with a word: functions of its own; None where it cannot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

# (start, end, what then stands there)
Edit: TypeAlias = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Morphology:
    """``lemmas``: the word and every base form that it may be of, in small letters.

    ``negated``: the edits of a text that each negate one of its verbs. ``suited``: of a text, the place
    of a word and another for it, the text with what stands before the place suited to the other (*an
    attack*, *a defence*) and where the place then is.
    """

    lemmas: Callable[[str], frozenset[str]] | None = None
    negated: Callable[[str], list[Edit]] | None = None
    suited: Callable[[str, int, int, str], tuple[str, int, int]] | None = None
