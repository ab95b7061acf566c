"""Which characters of a text a model's tokens stand for, whatever the tokenizer did to them."""

from __future__ import annotations

import re

from auditor.model import Span
from auditor.orthography.characters import (
    ACCENTS,
    ARABIC_SIGNS,
    HEBREW_SIGNS,
    RECITATION,
    UNSPACED,
)
from auditor.orthography.folded import decomposed

_MARKS = re.compile("▁|@@$")
# Scripts written without blanks: every token is a unit of its own there.
_UNSPACED = re.compile(f"[{UNSPACED}]")
# Letters and digits with the marks written on them; an apostrophe, dot or comma joins only inside.
_WORD = re.compile(
    rf"[^\W_](?:[^\W_]|[{ACCENTS}{HEBREW_SIGNS}{ARABIC_SIGNS}{RECITATION}]"
    r"|[\u0900-\u0dff]|['’ʼ.,٫٬](?=[^\W_]))*"
)


def token_spans(text: str, tokens: list[str]) -> list[Span]:
    """The half-open span of ``text`` behind each token; empty where nothing corresponds.

    Tokenizers normalise (NFKC, quotes, blanks), so text and tokens are compared decomposed and
    without blanks, and aligned by edit operations where they still differ.
    """
    from rapidfuzz.distance import Levenshtein

    plain, origin = decomposed(text)
    pieces = [decomposed(_MARKS.sub("", token))[0] for token in tokens]
    joined = "".join(pieces)
    # where[i]: the position in ``plain`` that position i of ``joined`` corresponds to.
    where = list(range(len(joined) + 1))
    if joined != plain:
        for operation in Levenshtein.opcodes(joined, plain):
            for i in range(operation.src_start, operation.src_end):
                offset = i - operation.src_start
                where[i] = min(operation.dest_start + offset, operation.dest_end)
        where[len(joined)] = len(plain)
    origin.append(len(text))
    spans = []
    position = 0
    for piece in pieces:
        begin, end = where[position], where[position + len(piece)]
        position += len(piece)
        if end <= begin:
            start = origin[min(begin, len(origin) - 1)]
            spans.append((start, start))
        else:
            spans.append((origin[begin], origin[end - 1] + 1))
    return spans


def word_spans(text: str, tokens: list[Span]) -> list[Span]:
    """The words of a text; in scripts without blanks each token (given by its span) is one."""
    words: list[Span] = []
    for match in _WORD.finditer(text):
        if not _UNSPACED.search(match.group()):
            words.append(match.span())
            continue
        words.extend(
            (max(start, match.start()), min(end, match.end()))
            for start, end in tokens
            if start < match.end() and end > match.start()
        )
    return words
