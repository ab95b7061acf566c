"""The vectors of many texts, in a file that nobody sees: two heaps of documents need not fit into memory."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING

from auditor.errors import OutputError, system_reason

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Kept:
    """Where the vectors of a text are kept: the first byte, and the shape (rows, dimensions)."""

    start: int
    rows: int
    dimensions: int


class Store:
    """Keeps arrays of vectors, as half-precision numbers, until it is closed."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="audit-match-")  # noqa: SIM115
        self._end = 0

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def keep(self, vectors: NDArray[np.float32]) -> Kept:
        """Keep an array of shape (rows, dimensions). Raises OutputError where there is no room."""
        import numpy as np

        data = np.ascontiguousarray(vectors, dtype=np.float16).tobytes()
        try:
            self._file.seek(self._end)
            self._file.write(data)
        except OSError as error:
            raise OutputError(
                f"{tempfile.gettempdir()}: no room for what is compared ({system_reason(error)}); "
                "make some, or set TMPDIR to another folder"
            ) from None
        kept = Kept(self._end, *vectors.shape)
        self._end += len(data)
        return kept

    def vectors(self, kept: Kept) -> NDArray[np.float32]:
        """The array again, as far as half precision keeps it (three digits)."""
        import numpy as np

        self._file.seek(kept.start)
        data = self._file.read(2 * kept.rows * kept.dimensions)
        found = np.frombuffer(data, dtype=np.float16).reshape(kept.rows, kept.dimensions)
        return found.astype(np.float32)
