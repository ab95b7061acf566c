"""Named arrays in one file that can be mapped into memory, and that is whole or not there.

The file: CRC-32 of all that follows (4 bytes, little-endian), the length of a header (4 bytes), the header as
JSON (name -> type, shape, offset), and the arrays at their offsets, each at a multiple of 64 bytes.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array: TypeAlias = NDArray[np.generic]

_ALIGNED = 64
_BLOCK = 1 << 20
# What a process writes before it is whole; one that was killed leaves it behind. Nobody writes for an hour.
_PART = ".part"
_ABANDONED = 3600.0


class Mapped(NamedTuple):
    """An array in a file, and its offset there in bytes."""

    array: Array
    offset: int


class DamagedError(Exception):
    """The file is not what was written."""


def write(file: Path, arrays: Mapping[str, Array]) -> None:
    """Write the file at once: others see the old one, or none, until it is whole.

    Processes that write the same file at the same time do not disturb each other. Raises OSError, and then
    leaves nothing behind.
    """
    import tempfile

    file.parent.mkdir(parents=True, exist_ok=True)
    _remove_abandoned(file.parent)
    handle, name = tempfile.mkstemp(prefix=f"{file.name}.", suffix=_PART, dir=file.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as opened:
            _write(opened, arrays)
            opened.flush()
            os.fsync(opened.fileno())
        part.replace(file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _write(opened: BinaryIO, arrays: Mapping[str, Array]) -> None:
    places, offset = {}, 0
    for name, array in arrays.items():
        places[name] = [array.dtype.str, list(array.shape), offset]
        offset += -(-array.nbytes // _ALIGNED) * _ALIGNED
    header = json.dumps(places).encode()
    header += b" " * (-(len(header) + 8) % _ALIGNED)
    opened.write(bytes(4))
    start = len(header).to_bytes(4, "little") + header
    opened.write(start)
    checksum = zlib.crc32(start)
    for array in arrays.values():
        data = array.data.cast("B")
        padding = bytes(-array.nbytes % _ALIGNED)
        opened.write(data)
        opened.write(padding)
        checksum = zlib.crc32(padding, zlib.crc32(data, checksum))
    opened.seek(0)
    opened.write(checksum.to_bytes(4, "little"))


def _remove_abandoned(folder: Path) -> None:
    import time

    for part in folder.glob(f"*{_PART}"):
        # Another process may be quicker.
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > _ABANDONED:
                part.unlink()


def mapped(file: Path) -> dict[str, Mapped]:
    """The arrays, read-only and read from the file when they are used, and where in the file each begins.

    Raises FileNotFoundError, another OSError where it cannot be read or mapped, and DamagedError.
    """
    import mmap

    import numpy as np

    with file.open("rb") as opened:
        _verify(opened)
        try:
            memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
            length = int.from_bytes(memory[4:8], "little")
            places = json.loads(memory[8 : 8 + length])
            start = 8 + length
            found: dict[str, Mapped] = {}
            for name, (kind, shape, offset) in places.items():
                count = int(np.prod(shape, dtype=np.int64))
                flat = np.frombuffer(memory, np.dtype(kind), count, start + offset)
                found[name] = Mapped(flat.reshape(shape), start + offset)
        except (ValueError, TypeError, AttributeError) as error:
            raise DamagedError(str(error)) from None
    return found


def _verify(opened: BinaryIO) -> None:
    """Read it once, a block at a time, so that what is mapped later takes no memory before it is used."""
    wanted = int.from_bytes(opened.read(4), "little")
    checksum, block = 0, bytearray(_BLOCK)
    view = memoryview(block)
    while size := opened.readinto(block):  # type: ignore[attr-defined]
        checksum = zlib.crc32(view[:size], checksum)
    if checksum != wanted or opened.tell() < 8 + _ALIGNED:
        raise DamagedError("the checksum is another")
