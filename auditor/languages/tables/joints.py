"""The small words that join two numbers or dates, and a part with its whole."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Joints:
    """Regular expressions in small letters, several words with strokes between.

    ``and_``, ``or_``, ``to``: what stands between two numbers (*5 and 6*, *5 to 6*). ``of``: between a
    part and its whole, a day and its month, without the space behind a word. ``to_the``, ``of_the``:
    the same run together with an article.
    """

    and_: str = ""
    or_: str = ""
    to: str = ""
    to_the: str = ""
    of: str = ""
    of_the: str = ""
