"""What the command line names: the version all others are compared with, and the others."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.streams import say
from auditor.errors import AuditError, InputError, SettingsError
from auditor.languages import is_language, primary
from auditor.paths import is_folder, require_one_stdin, same_file, shown
from auditor.readers import READERS
from auditor.readers.keyed import KEYED

if TYPE_CHECKING:
    from auditor.model import Document
    from auditor.settings import Settings

# en, pt-BR, zh-Hant: what a file of a folder is called by.
_CODE = re.compile(r"[a-z]{2,3}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3}))*", re.IGNORECASE)
# Of the files a folder has beside its versions, so many are named.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a statement; ``language`` None: to be detected in its text."""

    path: Path
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Versions:
    """The first version and those to compare with it: none where one file holds both."""

    a: Version
    others: tuple[Version, ...]

    @property
    def several(self) -> bool:
        """Whether there is more than one comparison to make."""
        return len(self.others) > 1


def versions_of(
    paths: Sequence[Path],
    *,
    source: str | None,
    targets: Sequence[str] = (),
    targets_from: str = "flag",
) -> Versions:
    """Files and folders of files named by their languages as versions.

    ``source`` is the first one's language, and chooses it in a folder; ``targets`` are the others'
    in their order, and choose among a folder's; ``targets_from`` says who named them. Raises InputError or SettingsError.
    """
    require_one_stdin(*paths)
    first, *rest = paths
    if is_folder(first):
        if rest:
            raise InputError(
                f"{shown(first)}: is a directory; give one version first, then folders"
            )
        found = _first_of(first, source, targets)
    else:
        others: list[Version] = []
        for path in rest:
            others += _beside(first, path, source) if is_folder(path) else [Version(path)]
        found = Versions(Version(first, source), tuple(others))
    folders = any(map(is_folder, paths))
    try:
        others_named = _with_targets(found.others, targets, folders=folders)
    except SettingsError as error:
        whose = "-t" if targets_from == "flag" else f"target of {targets_from}"
        raise SettingsError(f"{whose}: {error}") from None
    found = replace(found, others=others_named)
    _require_different(found)
    return found


def _first_of(folder: Path, source: str | None, targets: Sequence[str]) -> Versions:
    found = list(_in_folder(folder))
    if len(found) < 2:
        by_key = list(_in_folder(folder, suffixes=KEYED))
        found = by_key if len(by_key) > 1 else found
    if len(found) < 2:
        raise InputError(
            f"{shown(folder)}: has {len(found) or 'no'} version{'s' * (len(found) != 1)}; name the "
            "files by their languages, like en.txt and ar.txt"
        )
    first = found[0]
    if source is not None:
        matching = [version for version in found if _is(version, source)]
        if not matching:
            raise SettingsError(f"{shown(folder)}: has no version named {source}; see -s")
        first = matching[0]
    elif targets:
        others = [v for v in found if not any(_is(v, target) for target in targets)]
        first = (others or found)[0]
    return Versions(first, tuple(version for version in found if version is not first))


def _beside(first: Path, folder: Path, source: str | None) -> list[Version]:
    """The versions of a folder to compare with a file: not itself, nor one of its language."""
    own = source or (first.stem if _is_code(first.stem) else None)
    found = list(_in_folder(folder, without=first))
    others = [version for version in found if own is None or not _is(version, primary(own))]
    left = [version.path.name for version in found if version not in others]
    if left:
        say(f"{shown(folder)}: left out, in the language of {shown(first)}: {', '.join(left)}")
    if not others:
        raise InputError(
            f"{shown(folder)}: has no version to compare with {shown(first)}; name the files by "
            "their languages, like en.txt and ar.txt"
        )
    return others


def _in_folder(
    folder: Path, *, without: Path | None = None, suffixes: Container[str] = READERS
) -> Iterator[Version]:
    """The versions of a folder by name; what else could be read in it is reported as left out."""
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise InputError(f"{shown(folder)}: cannot be read ({error.strerror})") from error
    left: list[str] = []
    languages: dict[str, Path] = {}
    for path in files:
        if path.suffix.lower() not in suffixes or (without and same_file(path, without)):
            continue
        code = path.stem
        if not _is_code(code):
            left.append(shown(Path(path.name)))
            continue
        if code.lower() in languages:
            raise InputError(
                f"{shown(folder)}: {languages[code.lower()].name} and {path.name} are both {code}; "
                "name the files to compare one by one"
            )
        languages[code.lower()] = path
        yield Version(path, code)
    if left:
        more = f" and {len(left) - _NAMED} more" if len(left) > _NAMED else ""
        say(f"{shown(folder)}: left out, not named by a language: {', '.join(left[:_NAMED])}{more}")


def _with_targets(
    others: tuple[Version, ...], targets: Sequence[str], *, folders: bool
) -> tuple[Version, ...]:
    if not targets:
        return others
    if folders:
        chosen = []
        for target in targets:
            matching = [version for version in others if _is(version, target)]
            if not matching:
                raise SettingsError(f"there is no version named {target}")
            chosen.append(matching[0])
        return tuple(chosen)
    if len(targets) != max(len(others), 1):
        raise SettingsError(
            f"{_count(len(targets), 'language')} for {_count(len(others), 'version')} beside the "
            "first: give -t once for each, in order"
        )
    return tuple(replace(v, language=code) for v, code in zip(others, targets, strict=False))


def _count(number: int, name: str) -> str:
    return f"{number} {name}{'s' * (number != 1)}"


def _is(version: Version, code: str) -> bool:
    own = (version.language or "").replace("_", "-").lower()
    return own == code.lower() or primary(own) == code.lower()


def _require_different(versions: Versions) -> None:
    for one, other in combinations((versions.a, *versions.others), 2):
        if same_file(one.path, other.path):
            raise InputError(
                f"{shown(one.path)} and {shown(other.path)} are the same file: "
                "give two versions of the statement"
            )


def _is_code(name: str) -> bool:
    return bool(_CODE.fullmatch(name)) and is_language(name)


def read_version(version: Version, settings: Settings) -> Document:
    """The document of a version. Raises InputError."""
    from auditor.cli.progress import step
    from auditor.readers import read

    with step(f"reading {shown(version.path)}"):
        return read(
            version.path, language=version.language, tracked_changes=settings.tracked_changes
        )


def told(version: Version, error: AuditError) -> str:
    """An error about one of several versions, naming it."""
    name = shown(version.path)
    return str(error) if name in str(error) else f"{name}: {error}"
