"""Texts with phrases exchanged, and how encoders that know no tokens answer what is asked of spans and edits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]
    Encode: TypeAlias = Callable[[Sequence[str]], Floats]

# Characters of a text from the first to before the last; and what stands there instead.
Span: TypeAlias = tuple[int, int]
Edit: TypeAlias = tuple[int, int, str]


def edited(text: str, edits: Sequence[Edit]) -> str:
    """The text with every edit made; their places are those of the text as it is, in any order.

    Raises ValueError for edits that overlap or leave the text.
    """
    parts, done = [], 0
    for start, end, replacement in sorted(edits, key=lambda edit: edit[:2]):
        if not done <= start <= end <= len(text):
            raise ValueError(f"edit {start}:{end} overlaps another or leaves the text")
        parts += [text[done:start], replacement]
        done = end
    return "".join([*parts, text[done:]])


def spans_by_strings(
    asked: Sequence[tuple[str, Sequence[Span]]], *, encode: Encode, outside: bool
) -> list[Floats]:
    """``Encoder.encode_spans`` for any encoder: the span alone, or the text with the span cut out."""
    return _each(
        [
            [text[:a] + text[max(a, b) :] if outside else text[a:b] for a, b in spans]
            for text, spans in asked
        ],
        encode,
    )


def joined_by_strings(
    texts: Sequence[str], runs: Sequence[tuple[int, int]], *, encode: Encode
) -> Floats:
    """``Encoder.encode_joined`` for any encoder: the joined texts, encoded."""
    return encode([" ".join(texts[first : first + count]) for first, count in runs])


def variants_by_strings(
    asked: Sequence[tuple[str, Sequence[Sequence[Edit]]]],
    *,
    encode: Encode,
    within: Sequence[Sequence[Span]] | None = None,
) -> list[Floats]:
    """``Encoder.encode_variants`` for any encoder: the edited texts, or edited spans of them, encoded."""
    if within is None:
        texts = [[edited(text, edits) for edits in variants] for text, variants in asked]
    else:
        texts = [
            [_edited_span(text, edits, span) for edits, span in zip(variants, spans, strict=True)]
            for (text, variants), spans in zip(asked, within, strict=True)
        ]
    return _each(texts, encode)


def _edited_span(text: str, edits: Sequence[Edit], span: Span) -> str:
    first, last = span
    return edited(text[first:last], [(a - first, b - first, new) for a, b, new in edits])


def _each(texts: Sequence[Sequence[str]], encode: Encode) -> list[Floats]:
    """All texts encoded in one batch; one array for each list of them."""
    if not texts:
        return []
    vectors = encode([text for some in texts for text in some])
    ends = list(accumulate(len(some) for some in texts))
    return [vectors[end - len(some) : end] for some, end in zip(texts, ends, strict=True)]


class ByStrings:
    """What an encoder that only knows whole texts says of parts and variants of them."""

    def encode(self, texts: Sequence[str]) -> Floats:
        """Unit vectors, shape (len(texts), dimensions); every encoder has its own."""
        raise NotImplementedError

    def encode_joined(self, texts: Sequence[str], runs: Sequence[tuple[int, int]]) -> Floats:
        """The vectors of the joined texts."""
        return joined_by_strings(texts, runs, encode=self.encode)

    def encode_spans(
        self, asked: Sequence[tuple[str, Sequence[Span]]], *, outside: bool = False
    ) -> list[Floats]:
        """The vectors of the spans as texts by themselves: here, no word sees another."""
        return spans_by_strings(asked, encode=self.encode, outside=outside)

    def encode_variants(
        self,
        asked: Sequence[tuple[str, Sequence[Sequence[Edit]]]],
        *,
        within: Sequence[Sequence[Span]] | None = None,
    ) -> list[Floats]:
        """The vectors of the edited texts, or of edited spans of them."""
        return variants_by_strings(asked, encode=self.encode, within=within)

    def keep(self, texts: Sequence[str]) -> None:
        """Nothing is kept between runs here."""

    def forget(self, *, keep: int) -> None:
        """Nothing is remembered here."""
