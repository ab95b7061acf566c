"""How a path of the command line is shown, and ``-`` for stdin."""

from __future__ import annotations

import errno
import os
import stat
import sys
from io import BufferedReader
from pathlib import Path
from urllib.parse import quote

from auditor.errors import InputError

STDIN = Path("-")


def shown(path: Path) -> str:
    """The path on one line and in valid Unicode, whatever bytes its name has; ``stdin`` for ``-``."""
    if path == STDIN:
        return "stdin"
    text = str(path).encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def link_to(path: Path, *, beside: Path | None = None) -> str:
    """A path as a link from the folder ``beside``, or from its own, whatever bytes its name has."""
    return quote(os.fsencode(path.name if beside is None else path.relative_to(beside).as_posix()))


def open_file(path: Path) -> BufferedReader:
    """The file, opened to be read.

    Raises OSError, at once also for a pipe, socket or device, which might make wait or never end, and for
    a name that can be none. The pipes a shell makes of ``<(command)`` are read: who writes them is there.
    """
    # A named pipe would be waited for here, until somebody opens its other end.
    flags = os.O_RDONLY
    if sys.platform == "win32":
        flags |= os.O_BINARY
    else:
        flags |= os.O_NONBLOCK
    try:
        descriptor = os.open(path, flags)
    except ValueError as error:
        raise OSError(errno.EINVAL, f"no file has such a name: {error}") from None
    try:
        _require_file(path, os.fstat(descriptor).st_mode)
        if sys.platform != "win32":
            os.set_blocking(descriptor, True)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def _require_file(path: Path, kind: int) -> None:
    if stat.S_ISDIR(kind):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(kind) and not (stat.S_ISFIFO(kind) and _is_of_shell(path)):
        raise OSError(errno.EINVAL, "a pipe, socket or device, not a file")


def read_file(path: Path, *, most: int) -> bytes:
    """The bytes of a file, as `open_file` opens it. Raises OSError, also for one of more than ``most``."""
    with open_file(path) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"larger than {most // 1_000_000} MB")
    return data


def _is_of_shell(path: Path) -> bool:
    return path.parent in (Path("/dev/fd"), Path("/proc/self/fd")) or path == Path("/dev/stdin")


def may_replace(path: Path) -> bool:
    """Whether a file may be put in its place: nothing is there, or a file, or a link to one."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True  # whoever writes says what is wrong with it


def is_folder(path: Path) -> bool:
    """Whether it is one; too long a name is none, as whoever opens it says."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def same_file(x: Path, y: Path) -> bool:
    """Whether both are one file; a missing one is not, as whoever opens it says."""
    try:
        return x.samefile(y)
    except (OSError, ValueError):
        return False


def require_one_stdin(*paths: Path) -> None:
    """Raise InputError where ``-`` is given twice: stdin can be read once."""
    if sum(path == STDIN for path in paths) > 1:
        raise InputError("both documents cannot come from stdin: give one of them as a file")
