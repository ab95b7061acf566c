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


def require_one_stdin(*paths: Path) -> None:
    """Raise InputError where ``-`` is given twice: stdin can be read once."""
    if sum(path == STDIN for path in paths) > 1:
        raise InputError("both documents are to come from stdin: give one of them as a file")
