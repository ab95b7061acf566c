"""Opening what the command line names: a file, or ``-`` for what comes on stdin."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import cast

from auditor.errors import InputError, system_reason
from auditor.paths import STDIN, open_file, shown

# A statement of this size would be thousands of pages; past it a mistake is the likelier case.
MAX_BYTES = 10_000_000
_PIECE = 1 << 16
# A path has one slash where an address has two.
_ADDRESS = re.compile(r"(?:https?|ftp|s3|file):/|www\.[\w-]+\.\w", re.IGNORECASE)


@contextmanager
def opened(path: Path) -> Iterator[BufferedReader]:
    """The file, read as bytes; stdin for ``-``, which is not closed.

    Raises InputError, naming it, where it cannot be opened or read to its end.
    """
    name = shown(path)
    try:
        if path == STDIN:
            if sys.stdin is None:
                raise InputError(f"{name}: is closed; give a file, or write to it")
            yield cast("BufferedReader", sys.stdin.buffer)
            return
        with open_file(path) as file:
            yield file
    except FileNotFoundError:
        if _ADDRESS.match(str(path)):
            raise InputError(
                f"{name}: is a web address; audit fetches nothing: save the page as a file and give that"
            ) from None
        raise InputError(f"{name}: no such file; check the path") from None
    except IsADirectoryError:
        raise InputError(f"{name}: is a directory; give a file") from None
    except PermissionError:
        raise InputError(f"{name}: may not be read; check its permissions") from None
    except UnicodeError:
        raise  # a reader's own, of what is in the file
    except (OSError, ValueError) as error:
        reason = system_reason(error)
        raise InputError(f"{name}: cannot be read ({reason}); check the path") from None


def _read(file: BufferedReader, most: int) -> bytes:
    """As many bytes as there are, piece by piece: Ctrl-C is answered between two of them.

    One call for all of it would lose an interrupt that comes while it copies what it has, and wait for a pipe's end.
    """
    data = bytearray()
    while len(data) < most and (piece := file.read1(min(_PIECE, most - len(data)))):
        data += piece
    return bytes(data)


def read_whole(path: Path, *, most: int = MAX_BYTES) -> bytes:
    """The bytes of a file or of stdin. Raises InputError where there are none, or more than ``most``."""
    name = shown(path)
    with opened(path) as file:
        # Not stat: the limit must hold for pipes and devices too.
        data = _read(file, most + 1)
    if len(data) > most:
        raise InputError(
            f"{name}: larger than {most // 1_000_000} MB; give the statement alone, or cut it up"
        )
    if not data.strip():
        raise InputError(f"{name}: is empty; give a file with the statement's text")
    return data
