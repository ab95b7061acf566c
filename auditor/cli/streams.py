"""What goes to stdout and stderr, and what becomes of it when nobody reads there."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import TextIO

# The exit code of a command that could not do all of its work.
CANNOT = 2


def say(message: str) -> None:
    """One line on stderr after ``audit:``, whatever is in the message."""
    # Where stderr is gone as well, the exit code is all that can be said.
    with contextlib.suppress(OSError):
        sys.stderr.write(f"audit: {one_line(message)}\n")
        sys.stderr.flush()


def put(data: bytes) -> None:
    """Write to stdout at once. Raises BrokenPipeError, and OutputError where it cannot be written."""
    with _told_of():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def flush() -> None:
    """Write to stdout what others have left in its buffers. Raises as `put`."""
    with _told_of():
        sys.stdout.flush()


@contextlib.contextmanager
def _told_of() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        from auditor.errors import OutputError

        abandon_stdout()
        raise OutputError(f"stdout: cannot be written ({error.strerror})") from error


def put_line(message: str) -> None:
    """One line on stdout, what a terminal would obey written out. Raises as `put`."""
    put(f"{_printable(message)}\n".encode())


def note(message: str) -> None:
    """One line on stderr that is no error, whatever is in the message."""
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{one_line(message)}\n")
        sys.stderr.flush()


def abandon_stdout() -> None:
    """Send what is left in the buffers nowhere; the interpreter would complain of it at its end."""
    # A stdout without a descriptor, as in tests, has no reader that could leave.
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def open_missing() -> None:
    """Stand-ins for streams that were closed before we started (``>&-``)."""
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()


def _nowhere() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123


def one_line(message: str) -> str:
    """The message on one line, what a terminal would obey or cannot show written out."""
    return _printable(" ".join(message.split()))


def _printable(message: str) -> str:
    text = message.encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
