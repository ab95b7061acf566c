"""The text of lines and paragraphs, once it is known which belong together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.readers.pdf.glyphs import is_unspaced
from auditor.readers.pdf.lines import Line
from auditor.readers.pdf.measures import Measures
from auditor.readers.pdf.order import direction, last_strong, reading_order
from auditor.readers.plain import markers

_HYPHENS = ("-", "\u2010", "\u00ad")
_MANY_LINES = 100
_FEW_ENDS = 0.015  # of the lines; a program that breaks words does so in 5 to 15%
_RTL_SHARE = 0.1  # of a paragraph's letters, to be read from the right in a document that is
_WORD = re.compile(r"\w+(?:-\w+)*")


def read_line(line: Line, usual: Measures) -> str:
    """One line in reading order."""
    if usual.as_seen:
        return line.seen
    return reading_order(
        [glyph.text for glyph in line.glyphs], rightward=is_rightward([line], usual), before="AL"
    )


def is_rightward(lines: Sequence[Line], usual: Measures) -> bool:
    """Whether a paragraph is read from the right: in a document that is, some of its letters do."""
    seen = "".join(line.seen for line in lines)
    letters = sum(c.isalpha() for c in seen)
    balance = direction(seen)
    if not usual.from_right:
        return False
    leading_stop = seen[:1] in {".", ",", ":", ";"}
    return balance > -(1 - 2 * _RTL_SHARE) * letters or leading_stop


def joined_text(lines: Sequence[Line], usual: Measures, words: Words) -> str:
    """The text of a paragraph on one line, words broken at line ends joined.

    ``words`` are the document's own (`words_of`).
    """
    rightward = is_rightward(lines, usual)
    text, strong = "", ""
    for line in lines:
        if usual.as_seen:
            text = f"{text} {line.seen}".strip()
            continue
        glyphs = [glyph.text for glyph in line.glyphs]
        more = reading_order(glyphs, rightward=rightward, before=strong)
        strong = last_strong(more, strong)
        text = _joined(text, more.strip(" "), words) if text else more.strip(" ")
    return text[markers.bullet_length(text) :]


def _joined(text: str, more: str, words: Words) -> str:
    if not (text.endswith(_HYPHENS) and text[-2:-1].isalpha()):
        unspaced = is_unspaced(text[-1:]) and is_unspaced(more)
        return f"{text}{more}" if unspaced else f"{text} {more}"
    if text.endswith("\u00ad"):
        return text[:-1] + more
    if not markers.starts_lower(more[:1]):
        return text + more
    head = re.split(r"[^\w-]", text[:-1])[-1].casefold()
    tail = re.split(r"\W", more, maxsplit=1)[0].casefold()
    own = f"{head}-{tail}" in words.inside or (
        f"{head}{tail}" not in words.inside and (not words.broken or {head, tail} <= words.inside)
    )
    return text + more if own else text[:-1] + more


@dataclass(frozen=True, slots=True)
class Words:
    """A document's words but the first and last of each line, which may be halves of one.

    They tell a word's own hyphen from one that breaks it. ``broken``: words are broken at line ends
    at all; False only where many lines show that hardly any is.
    """

    inside: frozenset[str]
    broken: bool = True


def words_of(pages: Sequence[Sequence[Line]]) -> Words:
    """The words of the left-to-right lines."""
    seen = [line.seen for lines in pages for line in lines]
    inside = frozenset(word.casefold() for text in seen for word in _WORD.findall(text)[1:-1])
    ends = sum(text.endswith(_HYPHENS) for text in seen)
    return Words(inside, broken=len(seen) < _MANY_LINES or ends > _FEW_ENDS * len(seen))
