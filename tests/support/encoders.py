"""Encoders of tests answer what is asked of spans and variants as any simple encoder does: by strings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from auditor.encoders.edits import ByStrings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class NeverAsked(ByStrings):
    """Fails the test that asks it anything."""

    name = "never-asked"
    languages: frozenset[str] | None = None

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Of no texts no vectors; of any, raises AssertionError."""
        import numpy as np

        if texts:
            raise AssertionError(f"nothing is to be encoded: {texts}")
        return np.empty((0, 1), dtype=np.float32)


class AsTold(ByStrings):
    """Says of a text what a function says."""

    name = "as-told"
    languages: frozenset[str] | None = None

    def __init__(self, vectors: Callable[[Sequence[str]], NDArray[np.float32]]) -> None:
        self._vectors = vectors

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """What the function says."""
        return self._vectors(texts)
