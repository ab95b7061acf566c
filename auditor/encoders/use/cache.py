"""The weights mapped into memory from the user's cache folder, where they lie as plain arrays.

Decompressing them takes as long as some hundred sentences, and mapped ones are shared by all processes that
use them and occupy memory only as far as they are read. Without a cache the weights are in memory, as they
were before there was one; that changes no result and is told to ``logging`` as INFO. A damaged cache is told
as WARNING, and built anew.
"""

from __future__ import annotations

import sys
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders.use import arrays_file
from auditor.encoders.use.table import TableInFile, TableInMemory
from auditor.encoders.use.weights import Weights, plain_arrays, weights_from
from auditor.encoders.use.wheel import Wheel, broken, sha256

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array: TypeAlias = NDArray[np.generic]

# Raised when the arrays' layout changes, so that older files are not read.
LAYOUT = 1
LOGGER = "auditor.encoders.use"


def cache_file(wheel: Wheel) -> Path | None:
    """Where the arrays of this wheel are kept; None for a user without a home. Asking creates nothing."""
    from platformdirs import user_cache_path

    try:
        folder = user_cache_path("audit", appauthor=False)
    except RuntimeError:  # of a user without a name
        return None
    if not folder.is_absolute():
        return None
    name = f"use-{LAYOUT}-{wheel.version}-{wheel.checksum[:16]}.arrays"
    return folder / "encoder" / name


def load_weights(wheel: Wheel) -> Weights:
    """The weights, from the cache where that is possible. Raises ModelError for a broken wheel."""
    file = cache_file(wheel)
    if file is None:
        tell("no cache folder (no home): the encoder's weights are read into memory")
        return _in_memory(_from_wheel(wheel))
    try:
        return _in_file(file)
    except FileNotFoundError:
        pass
    except (arrays_file.DamagedError, KeyError):
        tell(f"{file}: damaged (checksum); built anew", warning=True)
    except OSError as error:
        tell(f"{file}: not readable ({reason(error)}); the encoder's weights are read into memory")
        return _in_memory(_from_wheel(wheel))
    arrays = _from_wheel(wheel)
    try:
        arrays_file.write(file, arrays)
        weights = _in_file(file)
    except (OSError, arrays_file.DamagedError) as error:
        tell(f"{file}: not written ({reason(error)}); the encoder's weights stay in memory")
        return _in_memory(arrays)
    tell(f"{file}: written")
    return weights


def _in_memory(arrays: Mapping[str, Array]) -> Weights:
    import numpy as np

    return weights_from(arrays, TableInMemory(arrays["table"].view(np.uint8)))


def _in_file(file: Path) -> Weights:
    found = arrays_file.mapped(file)
    arrays = {name: each.array for name, each in found.items()}
    table = found["table"]
    if sys.platform == "win32":  # cannot read at a place without moving the file's position
        return _in_memory(arrays)
    count, width = table.array.shape
    rows = TableInFile(file, offset=table.offset, count=count, width=width)
    return weights_from(arrays, rows)


def _from_wheel(wheel: Wheel) -> dict[str, Array]:
    if sha256(wheel.weights) != wheel.checksum:
        raise broken(f"{wheel.weights}: not the file that was installed")
    try:
        return plain_arrays(wheel.weights)
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile, zlib.error) as error:
        raise broken(f"{wheel.weights}: {error}") from None


def reason(error: Exception) -> str:
    """What the system says of an error."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def tell(message: str, *, warning: bool = False) -> None:
    """What happened to a file of the cache, for whoever asks; a warning for everybody."""
    import logging

    logging.getLogger(LOGGER).log(logging.WARNING if warning else logging.INFO, message)
