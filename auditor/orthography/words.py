"""What a word is, for who looks for words in a text, and where a pattern stands as a whole word.

Words of scripts without blanks between them are not found: a run of them counts as one.
"""

from __future__ import annotations

import re

from auditor.model import Span

# The inside of a pattern: a letter, and a letter or digit.
LETTER = r"[^\W\d_]"
SIGN = r"[^\W_]"

# Letters only; letters and digits.
LETTERS = re.compile(f"{LETTER}+")
SIGNS = re.compile(f"{SIGN}+")
# The same with a hyphen or apostrophe inside: *vice-president*, *don't*.
JOINED_LETTERS = re.compile(f"{LETTER}+(?:['’-]{LETTER}+)*")
JOINED_SIGNS = re.compile(f"{SIGN}+(?:['’-]{SIGN}+)*")
# Letters and digits with an apostrophe, point or comma inside, so that a number is one: *1,000.5*.
_WITH_NUMBERS = re.compile(f"{SIGN}(?:{SIGN}|['’.,](?={SIGN}))*")
_SPACE = re.compile(r"\s+")


def word_spans(text: str) -> list[Span]:
    """The words of a text, a number with its separators being one."""
    return [match.span() for match in _WITH_NUMBERS.finditer(text)]


def words_in(text: str) -> list[str]:
    """The words themselves."""
    return [text[start:end] for start, end in word_spans(text)]


def fold_space(text: str) -> str:
    """The text on one line, every run of white space a single blank."""
    return _SPACE.sub(" ", text).strip()


def whole(pattern: str, *, to_blank: bool = False) -> str:
    """A pattern for what stands as whole words; ``to_blank``: it may end in a blank itself."""
    end = r"(?:(?!\w)|(?<=\s))" if to_blank else r"(?!\w)"
    return rf"(?<!\w)(?:{pattern}){end}"
