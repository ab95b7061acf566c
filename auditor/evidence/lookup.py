"""Vectors of many texts, each encoded once and in one batch, to be looked up by the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders import Encode

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Lookup:
    """The vectors of some texts; ``rows`` says where in the table each stands."""

    rows: Mapping[str, int]
    table: Floats

    @classmethod
    def of(cls, texts: Iterable[str], encode: Encode) -> Lookup:
        """Those of these texts; of none at all the encoder is not asked."""
        import numpy as np

        rows = {text: row for row, text in enumerate(dict.fromkeys(texts))}
        return cls(rows, encode(list(rows)) if rows else np.empty((0, 0), dtype=np.float32))

    def __call__(self, texts: Sequence[str]) -> Floats:
        """The vectors of some of them, shape (len(texts), dimensions)."""
        found: Floats = self.table[[self.rows[text] for text in texts]]
        return found
