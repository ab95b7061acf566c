"""One run at a time in one folder: a lock that the system lets go of when its owner dies, with the owner's name in it."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from auditor.errors import OutputError
from auditor.paths import shown

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextlib.contextmanager
def locked(folder: Path, *, tell: Callable[[str], None]) -> Iterator[None]:
    """Hold the folder's lock. Raises OutputError where somebody else does, naming them.

    The file stays when its owner is killed; that it was held by somebody who is gone is told. On storage that
    several machines share the lock holds as far as that storage has ``flock``: NFS 4 and Lustre do.
    """
    path = folder / "lock"
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise OutputError(f"{shown(path)}: cannot be written ({error.strerror})") from error
    with os.fdopen(descriptor, "r+", encoding="utf-8") as file:
        before = _owner(file.read(4096))
        try:
            _take(descriptor)
        except OSError:
            raise OutputError(
                f"{shown(folder)}: {before or 'another process'} is at work in it; wait until it is done, "
                "or give another folder with -o"
            ) from None
        if before:
            tell(f"{shown(folder)}: {before} left without finishing; taken over")
        file.seek(0)
        file.truncate()
        json.dump(_self(), file)
        file.flush()
        yield
        # Emptied, not removed: who waits for this very file would hold a lock on a file nobody sees.
        file.seek(0)
        file.truncate()


def holder(folder: Path) -> str:
    """Who is at work in a folder, or left it unfinished; empty where nobody is."""
    try:
        return _owner((folder / "lock").read_text("utf-8"))
    except (OSError, ValueError):
        return ""


def is_held(folder: Path) -> bool:
    """Whether somebody who lives is at work in the folder."""
    try:
        with (folder / "lock").open("r+b") as file:
            _take(file.fileno())
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _take(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _self() -> dict[str, object]:
    try:
        user = getpass.getuser()
    except (OSError, KeyError):  # a container's user without a name
        user = "somebody"
    began = datetime.now(UTC).isoformat(timespec="seconds")
    return {"user": user, "host": socket.gethostname(), "pid": os.getpid(), "since": began}


def _owner(text: str) -> str:
    if not text.strip():
        return ""
    try:
        found = json.loads(text)
        return f"{found['user']}@{found['host']}, process {found['pid']} since {found['since']}"
    except (ValueError, KeyError, TypeError):
        return "somebody"
