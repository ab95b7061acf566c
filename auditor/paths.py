"""How a path of the command line is shown, and ``-`` for stdin."""

from __future__ import annotations

from pathlib import Path

from auditor.errors import InputError

STDIN = Path("-")


def shown(path: Path) -> str:
    """The path on one line and in valid Unicode, whatever bytes its name has; ``stdin`` for ``-``."""
    if path == STDIN:
        return "stdin"
    text = str(path).encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def is_folder(path: Path) -> bool:
    """Whether it is one; too long a name is none, as whoever opens it says."""
    try:
        return path.is_dir()
    except OSError:
        return False


def same_file(x: Path, y: Path) -> bool:
    """Whether both are one file; a missing one is not, as whoever opens it says."""
    try:
        return x.samefile(y)
    except OSError:
        return False


def require_one_stdin(*paths: Path) -> None:
    """Raise InputError where ``-`` is given twice: stdin can be read once."""
    if sum(path == STDIN for path in paths) > 1:
        raise InputError("both documents cannot come from stdin: give one of them as a file")
