"""No encoder: one that says nothing of any text, for languages no encoder covers and for rules alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from auditor.encoders import Maker
from auditor.encoders.edits import ByStrings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NAME = "none"


class NoEncoder(ByStrings):
    """Vectors of zeros: no text is like or unlike another. What reads an encoder is not to be run with it."""

    name = NAME
    languages: frozenset[str] | None = None

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Zeros, shape (len(texts), 1)."""
        import numpy as np

        return np.zeros((len(texts), 1), dtype=np.float32)


def _make(_: str) -> NoEncoder:
    return NoEncoder()


MAKER = Maker(_make)
