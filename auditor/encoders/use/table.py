"""The largest array of the encoder, 65 MB of embeddings, of which a run reads a few thousand rows."""

from __future__ import annotations

import os
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from auditor.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Bytes: TypeAlias = NDArray[np.uint8]
    Ints: TypeAlias = NDArray[np.int64]


class Table(Protocol):
    """Rows of bytes, one a token."""

    def __len__(self) -> int:
        """How many rows there are."""
        ...

    def rows(self, tokens: Ints) -> Bytes:
        """The rows of these tokens, shape (len(tokens), width)."""
        ...


class TableInMemory:
    """A table that is an array."""

    def __init__(self, array: Bytes) -> None:
        self._array = array

    def __len__(self) -> int:
        return len(self._array)

    def rows(self, tokens: Ints) -> Bytes:
        """The rows of these tokens."""
        return self._array[tokens]


class TableInFile:
    """A table in a file that must not change; rows are read one by one.

    Mapped into memory it would soon be there as a whole: the system maps 64 kB around each row of 512 bytes.
    Processes that were forked may read it at the same time, since no position in the file is shared.
    """

    def __init__(self, file: Path, *, offset: int, count: int, width: int) -> None:
        self._file = file
        self._offset, self._count, self._width = offset, count, width
        self._descriptor = os.open(file, os.O_RDONLY)
        weakref.finalize(self, os.close, self._descriptor)

    def __len__(self) -> int:
        return self._count

    def rows(self, tokens: Ints) -> Bytes:
        """The rows of these tokens. Raises ModelError where the file is shorter than it was."""
        import numpy as np

        width = self._width
        data = b"".join(
            os.pread(self._descriptor, width, self._offset + width * token)
            for token in tokens.tolist()
        )
        if len(data) != width * len(tokens):
            raise ModelError(f"{self._file}: changed while it was read; start again")
        return np.frombuffer(data, dtype=np.uint8).reshape(-1, width)
