"""Numbers that a text writes in ways no extractor reads, for the second look of the number checks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class WrittenNumbers:
    """All on text in lower case, Arabic with one form of each letter.

    ``implied``: words that carry a number no counting word shows, as regular expressions of whole words.
    ``before`` and ``after``: what may be joined to a number's words, as regular expressions.
    ``spelled``: a number's words, in the place of num2words'; ``mended``: (regular expression,
    replacement) for the words as num2words has them.
    """

    implied: Mapping[int, str] = field(default_factory=dict)
    before: str = ""
    after: str = ""
    spelled: Callable[[int], tuple[str, ...]] | None = None
    mended: tuple[str, str] | None = None
