"""Which characters of a text a model's tokens stand for, whatever the tokenizer did to them."""

from __future__ import annotations

import re

from auditor.model import Span
from auditor.orthography.folded import decomposed

_MARKS = re.compile("▁|@@$")


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
