"""What ends a sentence in any script, and what may stand after it: closing quotes, brackets, signs of notes."""

from __future__ import annotations

import re

from auditor.orthography.characters import DIRECTION_MARKS

SENTENCE_ENDS = ".!?…。｡！？؟۔։।॥።"
# The closing marks of every language, some of which open in others: „so“, »so«, ‚so‘.
CLOSERS = "\"'”’“‘»«›‹)]）】」』》〉*_ " + DIRECTION_MARKS
# After a stop: "…[12]", "… [citation needed]", "…¹".
_NOTES = re.compile(r"(?:\s?\[[^\[\]]{1,40}\]|[¹²³⁰-⁹†‡]){1,3}\s*\Z")
_LONGEST = 140


def without_notes(text: str) -> str:
    """The end of a text without the signs of notes at its end."""
    tail = text[-_LONGEST:]
    noted = _NOTES.search(tail)
    return tail[: noted.start()] if noted else tail
