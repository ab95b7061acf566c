"""Opening what the command line names: a file, or ``-`` for what comes on stdin."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import cast

from auditor.errors import InputError, system_reason

STDIN = Path("-")


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
        with path.open("rb") as file:
            yield file
    except FileNotFoundError:
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


def shown(path: Path) -> str:
    """The path on one line and in valid Unicode, whatever bytes its name has; ``stdin`` for ``-``."""
    if path == STDIN:
        return "stdin"
    text = str(path).encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def require_one_stdin(*paths: Path) -> None:
    """Raise InputError where ``-`` is given twice: stdin can be read once."""
    if sum(path == STDIN for path in paths) > 1:
        raise InputError("both documents are to come from stdin: give one of them as a file")
