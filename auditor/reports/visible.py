"""What a text may do to a page or a terminal: nothing. Invisible characters are named, not obeyed.

Embeddings, overrides and isolates could show a sentence in another order than it is written, so
they are replaced by their names. The plain marks LRM, RLM and ALM stay: right-to-left text needs
them beside digits and brackets, and they reorder no letters.
"""

from __future__ import annotations

import re

from auditor.languages import language
from auditor.orthography.names import name_of

# Bidi controls, C0 and C1 without tab and line breaks, unpaired surrogates, noncharacters, BOM.
UNSAFE = re.compile(
    "[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    "\ufffe\uffff\ufeff]"
)

# ECMA-48: control sequences, then strings (titles, links) up to their terminator, then two-byte
# escapes. An unterminated string loses only its introducer, so that no text is swallowed.
_ANSI = re.compile(
    "(?:\x1b\\[|\x9b)[0-?]*+[ -/]*+[@-~]"
    "|\x1b[\\]PX^_][^\x07\x1b\x9c\n]{0,4096}+(?:\x07|\x1b\\\\|\x9c)"
    "|\x1b[ -/]*+[0-~]"
)

_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_DIGITS = "[\\d.,/:%]"
# A stretch of right-to-left letters with what stands between them, and the numbers beside it: they
# are read with it, so outside they would stand on the wrong side of it.
RTL_RUN = re.compile(
    f"(?:(?<!{_DIGITS})\\d{_DIGITS}*+ )?[{_RTL}]++"
    f"(?:(?:(?![{_RTL}\n])[\\W\\d_])++[{_RTL}]++)*+(?: \\d(?:{_DIGITS}*\\d)?%?(?!\\w))?"
)


def visible(text: str) -> str:
    """The text with every unsafe character written out, as in ``⟦RLO⟧``."""
    return UNSAFE.sub(lambda found: f"⟦{name_of(found[0])}⟧", text)


def one_line(text: str) -> str:
    """For a terminal: escape sequences gone, unsafe characters named, white space collapsed."""
    return visible(" ".join(_ANSI.sub("", text).split()))


def isolated(line: str, *, whole: bool = False) -> str:
    """The line with each right-to-left stretch in FSI … PDI, so that it can't reorder the rest.

    ``whole``: the line is one quotation, isolated with its punctuation if any of it is
    right-to-left.
    """
    if whole:
        return f"\u2068{line}\u2069" if RTL_RUN.search(line) else line
    return RTL_RUN.sub("\u2068\\g<0>\u2069", line)


def direction(code: str | None) -> str:
    """The ``dir`` attribute of a text in that language; ``auto`` when it is not known."""
    if not code:
        return "auto"
    return language(code).direction
