"""Folders in, the files in them that may hold a version of a text out, in order."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.errors import InputError, system_reason
from auditor.paths import shown
from auditor.readers import READERS
from auditor.readers.bilingual import BILINGUAL
from auditor.readers.keyed import KEYED
from auditor.reports.recognise import is_report

OURS = "reports of audit's own"
# Texts that no reader takes: they are listed with what to do, not passed over as pictures are.
UNREAD_TEXTS = frozenset((".doc", ".rtf", ".epub", ".pages", ".wpd"))


@dataclass(frozen=True, slots=True)
class Problem:
    """What could not be read, and why; ``reason`` is a line that names it."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """The files of one or two folders.

    ``folders``: of each file the number of the folder given that it lies in. ``whole``: files that hold both versions, or
    texts by key, which need no matching by what they say. ``passed``: how many others there are, by suffix, and reports that audit wrote.
    """

    files: tuple[Path, ...]
    folders: tuple[int, ...]
    whole: tuple[Path, ...]
    passed: Mapping[str, int]
    problems: tuple[Problem, ...]


def find_files(folders: Sequence[Path]) -> Found:
    """The files of folders and of the folders in them, hidden ones left out, each file once.

    Links to folders are not followed, so that none leads in a circle; a folder that cannot be opened is a problem, and the
    search goes on. Raises InputError where a folder given is none, cannot be opened, or lies in the other.
    """
    _require_folders(folders)
    files: list[tuple[Path, int]] = []
    whole: list[Path] = []
    passed: Counter[str] = Counter()
    problems: list[Problem] = []
    seen: set[tuple[int, int]] = set()
    for number, folder in enumerate(folders):
        for path in _walk(folder, problems):
            suffix = path.suffix.lower()
            if suffix in READERS or suffix in UNREAD_TEXTS:
                if is_report(path):
                    passed[OURS] += 1
                elif not _again(path, seen):
                    files.append((path, number))
            elif suffix in BILINGUAL or suffix in KEYED:
                whole.append(path)
            else:
                passed[suffix] += 1
    return Found(
        tuple(path for path, _ in files),
        tuple(number for _, number in files),
        tuple(whole),
        dict(passed.most_common()),
        tuple(problems),
    )


def _require_folders(folders: Sequence[Path]) -> None:
    for folder in folders:
        try:
            os.scandir(folder).close()
        except FileNotFoundError:
            raise InputError(f"{shown(folder)}: no such folder; check the path") from None
        except NotADirectoryError:
            raise InputError(
                f"{shown(folder)}: is a file; give the folder it lies in, or two files to audit compare"
            ) from None
        except PermissionError:
            raise InputError(f"{shown(folder)}: may not be read; check its permissions") from None
        except (OSError, ValueError) as error:
            raise InputError(
                f"{shown(folder)}: cannot be read ({system_reason(error)}); check the path"
            ) from None
    resolved = [folder.resolve() for folder in folders]
    for one, other in ((0, 1), (1, 0)):
        if len(resolved) > 1 and resolved[one].is_relative_to(resolved[other]):
            raise InputError(
                f"{shown(folders[one])} is {shown(folders[other])} or lies in it: give that one folder alone, "
                "or two beside each other"
            )


def _walk(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Every path that is no folder, in order."""

    def unopened(error: OSError) -> None:
        path = Path(error.filename or folder)
        problems.append(
            Problem(path, f"{shown(path)}: may not be opened ({system_reason(error)}); left out")
        )

    for where, folders, names in os.walk(folder, onerror=unopened, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            # What an office program keeps beside an open file begins with ~$.
            if not name.startswith((".", "~$")):
                yield Path(where, name)


def _again(path: Path, seen: set[tuple[int, int]]) -> bool:
    """Whether the file was met before, under another name."""
    try:
        found = path.stat()
    except OSError:
        return False  # whoever reads it says what is wrong
    key = (found.st_dev, found.st_ino)
    if key in seen:
        return True
    seen.add(key)
    return False
