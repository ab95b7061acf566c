"""Which file of settings holds here, and what is in it."""

from __future__ import annotations

import os
import re
import stat
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from auditor.errors import SettingsError, system_reason
from auditor.paths import open_file, shown

NAME = "audit.toml"
SHARED = "pyproject.toml"
# A project ends where its history begins: settings of another one are none of its business.
ROOTS = (".git", ".hg", ".svn", ".jj")
MAX_BYTES = 5_000_000
_MOST_PARTS = 50
_PART = r"""(?:"[^"\n]*+"|'[^'\n]*+'|[\w-]++)"""
_MORE = rf"[ \t]*+\.[ \t]*+{_PART}"
_DOTTED = re.compile(rf"{_PART}((?:{_MORE})*+)")


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A file of settings: its text, and the table of it that is ours, which begins at ``inside``."""

    path: Path
    text: str
    table: Mapping[str, object]
    inside: tuple[str, ...] = ()


def find_config(folder: Path, *, tell: Callable[[str], None] = lambda _: None) -> ConfigFile | None:
    """The nearest ``audit.toml``, or ``pyproject.toml`` with a table ``tool.audit``, from here up.

    The search ends with the folder that holds a repository and with the home directory. ``tell`` hears of one
    from a folder above, and of one that somebody else may have put there, which is not used. Raises SettingsError for
    one that is there but cannot be used.
    """
    here = folder.absolute()
    for place in _upwards(here):
        # What stands here is named shortly, as in messages about the documents.
        path = Path(NAME) if place == Path.cwd() else place / NAME
        found: ConfigFile | None = None
        there = path.exists() or path.is_symlink()
        if there and not is_own(path, here=place == here):
            tell(
                f"{shown(path)}: not used, as it is another's or in a folder that all may write to; --config uses it"
            )
            return None
        if there:
            found = read_config(path)
        elif path.with_name(SHARED).is_file() and is_own(
            path.with_name(SHARED), here=place == here
        ):
            found = _shared(path.with_name(SHARED))
        if found is not None:
            if place != here:
                tell(f"settings from {shown(found.path)}; --no-config goes without")
            return found
    return None


def is_own(path: Path, *, here: bool) -> bool:
    """Whether only the user, or the system's administrator, can have put that file there.

    Of the folder one is in (``here``) only the file itself is looked at: who works there has seen it.
    """
    if sys.platform == "win32":
        return True
    own = {os.geteuid(), 0}
    try:
        file, folder = path.stat(), path.parent.stat()
    except OSError:
        return True  # whoever reads it says what is wrong
    if here:
        return file.st_uid in own or not folder.st_mode & stat.S_IWOTH
    open_to_all = (file.st_mode | folder.st_mode) & stat.S_IWOTH
    return {file.st_uid, folder.st_uid} <= own and not open_to_all


def read_config(path: Path) -> ConfigFile:
    """The settings in a file named by somebody. Raises SettingsError."""
    text = _text(path)
    table = _toml(path, text)
    if path.name != SHARED:
        return ConfigFile(path, text, table)
    ours = _ours(table)
    if ours is None:
        raise SettingsError(f"{shown(path)}: has no table [tool.audit]; add one or give {NAME}")
    return ConfigFile(path, text, ours, ("tool", "audit"))


def _upwards(here: Path) -> Iterator[Path]:
    try:
        home = Path.home().resolve()
    except RuntimeError:
        home = None
    for place in (here, *here.parents):
        yield place
        if place.resolve() == home or any((place / name).exists() for name in ROOTS):
            return


def _shared(path: Path) -> ConfigFile | None:
    text = _text(path)
    if not re.search(r"\baudit\b", text):
        return None  # not a word about us: what else is wrong with it is not ours to tell
    ours = _ours(_toml(path, text))
    return None if ours is None else ConfigFile(path, text, ours, ("tool", "audit"))


def _ours(table: Mapping[str, object]) -> Mapping[str, object] | None:
    tool = table.get("tool")
    ours = tool.get("audit") if isinstance(tool, dict) else None
    return ours if isinstance(ours, dict) else None


def _text(path: Path) -> str:
    name = shown(path)
    try:
        with open_file(path) as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise SettingsError(f"{name}: no such file; check --config") from None
    except IsADirectoryError:
        raise SettingsError(f"{name}: is a directory; give a file of settings") from None
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"{name}: cannot be read ({system_reason(error)}); --no-config goes without"
        ) from None
    if len(data) > MAX_BYTES:
        raise SettingsError(f"{name}: larger than any file of settings; give another")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SettingsError(
            f"{name}: not UTF-8 at byte {error.start}; TOML is UTF-8, so save it as that"
        ) from None


def _toml(path: Path, text: str) -> Mapping[str, object]:
    # tomllib copies what it has of a dotted key for each of its parts.
    dotted = (found[1] for found in _DOTTED.finditer(text) if len(found[1]) > _MOST_PARTS)
    if any(len(re.findall(_MORE, more)) > _MOST_PARTS for more in dotted):
        raise SettingsError(
            f"{shown(path)}: has a key of more than {_MOST_PARTS} parts; no setting has"
        )
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise SettingsError(
            f"{shown(path)}: not valid TOML ({error}); see https://toml.io"
        ) from None
