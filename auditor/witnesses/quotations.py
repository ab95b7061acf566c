"""Direct quotations of a text: where they stand, without their marks."""

from __future__ import annotations

import re

from auditor.model import Span

# Opening marks and what closes them. An apostrophe stands in too many words to be one.
_QUOTED = re.compile(
    '“([^“”\n]{2,600})[”“]|«([^«»\n]{2,600})»|„([^„“”\n]{2,600})[“”]|「([^「」\n]{2,600})」|"([^"\n]{2,600})"'
)
# A word or two in quotation marks are a title or a doubt, not somebody's words.
LEAST_WORDS = 3
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")


def quotations(text: str) -> tuple[Span, ...]:
    """The spans of direct quotations of at least ``LEAST_WORDS`` words, in order."""
    found = []
    for match in _QUOTED.finditer(text):
        group = match.lastindex or 0
        said = match[group]
        if len(said.split()) >= LEAST_WORDS or len(_UNSPACED.findall(said)) >= 2 * LEAST_WORDS:
            found.append(match.span(group))
    return tuple(found)
