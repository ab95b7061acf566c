"""The package store: one folder a language pair, each complete or reported as broken.

    <user data>/audit/models/        or $AUDIT_MODELS_DIR
      ar_en/
        audit-model.json             sha256 of the archive and of every file, when installed
        metadata.json  model/  sentencepiece.model …
      .incoming-*/                   an installation under way, or what one left behind
      .downloads/                    unfinished downloads

Packages that argos-translate installed itself are read where they are, and never written. Ours stand
apart from them: it fails on any folder that is no whole package, which an installation under way is,
and packages are held against their checksums here. Pointed to this folder it finds them (docs/models.md).
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from auditor.errors import ModelError
from auditor.paths import open_file
from auditor.translators.record import RECORD, changed_sizes, file_sha256, read_record

INCOMING = ".incoming-"
DOWNLOADS = ".downloads"
MODEL = Path("model", "model.bin")
TOKENIZERS = ("sentencepiece.model", "bpe.model")

CODE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
MAX_JSON_BYTES = 1 << 20
# Of a version or a prefix, which are words.
_LONGEST_WORD = 100
# Where the files of a user without a home are: a place under which there can be nothing.
NOWHERE = Path(os.devnull, "no-home-set-AUDIT_MODELS_DIR")


@dataclass(frozen=True, slots=True)
class Package:
    """An installed package that looks complete. ``sha256`` is the archive's, None if not recorded.

    ``owned`` is False for a package of argos-translate's own folder.
    """

    source: str
    target: str
    version: str
    path: Path
    target_prefix: str = ""
    sha256: str | None = None
    installed: str | None = None
    owned: bool = True

    @property
    def pair(self) -> tuple[str, str]:
        """The two package language codes."""
        return (self.source, self.target)


@dataclass(frozen=True, slots=True)
class Broken:
    """A folder among the packages that is not a usable package, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Inventory:
    """All that stands in the store."""

    packages: tuple[Package, ...] = ()
    broken: tuple[Broken, ...] = ()

    def find(self, source: str, target: str) -> Package | None:
        """The package of exactly these codes."""
        return next((p for p in self.packages if p.pair == (source, target)), None)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a package's metadata.json says of it."""

    source: str
    target: str
    version: str
    target_prefix: str = ""


def models_dir() -> Path:
    """Where packages are installed. The folder may not exist yet; asking does not create it."""
    configured = os.environ.get("AUDIT_MODELS_DIR")
    if configured:
        return Path(configured)
    from platformdirs import user_data_path

    try:
        return user_data_path("audit", appauthor=False) / "models"
    except RuntimeError:  # a user without a home has none installed, and cannot install any
        return NOWHERE


def argos_dir() -> Path:
    """Where argos-translate keeps its own packages (argostranslate/settings.py, without importing it)."""
    configured = os.environ.get("ARGOS_PACKAGES_DIR")
    if configured:
        return Path(configured)
    data = os.environ.get("XDG_DATA_HOME")
    try:
        base = Path(data) if data else Path.home() / ".local" / "share"
    except RuntimeError:
        return NOWHERE
    return base / "argos-translate" / "packages"


def has_packages() -> bool:
    """Whether any usable package is installed."""
    return bool(inventory().packages)


def inventory() -> Inventory:
    """Everything in the store, then argos-translate's own packages for pairs the store lacks.

    A folder that cannot be used is listed as broken and hides none of the others.
    """
    packages: list[Package] = []
    broken: list[Broken] = []
    for folder in _folders(models_dir()):
        if folder.name == DOWNLOADS:
            continue
        found = _examine(folder, owned=True)
        if isinstance(found, Package):
            packages.append(found)
        else:
            broken.append(found)
    pairs = {package.pair for package in packages}
    for folder in _folders(argos_dir()):
        found = _examine(folder, owned=False)
        # What is broken over there is not ours to report.
        if isinstance(found, Package) and found.pair not in pairs:
            pairs.add(found.pair)
            packages.append(found)
    return Inventory(tuple(sorted(packages, key=lambda p: p.pair)), tuple(broken))


def _folders(directory: Path) -> Iterator[Path]:
    try:
        entries = sorted(directory.iterdir())
    except OSError:
        return
    yield from (entry for entry in entries if entry.is_dir())


def _examine(folder: Path, *, owned: bool) -> Package | Broken:
    if folder.name.startswith(INCOMING):
        return Broken(folder, "an installation that did not finish")
    try:
        metadata = read_metadata(folder / "metadata.json")
        missing = missing_files(folder)
        if missing:
            return Broken(folder, f"{missing} is missing or empty")
        record = read_record(folder) if owned else {}
    except ModelError as error:
        return Broken(folder, str(error))
    if owned:
        wrong = next(changed_sizes(folder, record), None)
        if wrong:
            return Broken(folder, f"{wrong} is not as it was installed")
    return Package(
        source=metadata.source,
        target=metadata.target,
        version=metadata.version,
        path=folder,
        target_prefix=metadata.target_prefix,
        sha256=record.get("sha256"),
        installed=record.get("installed"),
        owned=owned,
    )


def missing_files(folder: Path) -> str | None:
    """The first required file that a package folder lacks, or None."""
    if not _filled(folder / MODEL):
        return MODEL.as_posix()
    if not any(_filled(folder / name) for name in TOKENIZERS):
        return " or ".join(TOKENIZERS)
    return None


def _filled(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError:
        return False


def read_metadata(path: Path) -> Metadata:
    """The metadata of a package; ModelError when it is missing, no JSON, or of another kind."""
    try:
        with open_file(path) as file:
            content = file.read(MAX_JSON_BYTES)
    except OSError:
        raise ModelError(f"{path.name} is missing or unreadable") from None
    return parse_metadata(content)


def parse_metadata(content: bytes) -> Metadata:
    """As ``read_metadata``, from the file's content."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        raise ModelError("metadata.json is not JSON") from None
    if not isinstance(data, dict):
        raise ModelError("metadata.json is not a JSON object")
    kind = data.get("type", "translate")
    if kind != "translate":
        raise ModelError(f"a package of type {str(kind)[:40]!r}, not a translation model")
    codes = [data.get("from_code"), data.get("to_code")]
    if not all(isinstance(code, str) and CODE.fullmatch(code) for code in codes):
        raise ModelError("metadata.json does not name its two languages (from_code, to_code)")
    return Metadata(
        source=str(codes[0]),
        target=str(codes[1]),
        version=_word(data, "package_version"),
        target_prefix=_word(data, "target_prefix"),
    )


def _word(data: Mapping[str, object], name: str) -> str:
    """A short text of the metadata, which is printed: no control character or half of one is in it. ModelError."""
    value = data.get(name)
    text = "" if value is None else str(value)
    if len(text) > _LONGEST_WORD or not text.isprintable():
        raise ModelError(f"metadata.json has no plain word for {name}")
    return text


def remove(folder: Path) -> None:
    """Delete one folder of the store, never anything outside it."""
    store = models_dir()
    if folder.parent != store or folder.name in {"", ".", ".."}:
        raise ModelError(f"{folder}: not in the model store {store}; remove it where it came from")
    try:
        if folder.is_symlink():
            folder.unlink()
        else:
            shutil.rmtree(folder)
    except OSError as error:
        raise ModelError(f"{folder}: cannot be removed: {error.strerror or error}") from None


def verify(package: Package) -> list[str]:
    """What is wrong with an installed package: changed, missing or added files; empty when sound.

    Every file is read and compared with the sha256 recorded at installation.
    """
    if not package.owned:
        return []
    try:
        record = read_record(package.path)
    except ModelError as error:
        return [str(error)]
    problems = []
    for name, entry in sorted(record["files"].items()):
        try:
            digest = file_sha256(package.path / name)
        except (OSError, ValueError):
            problems.append(f"{name} is missing or unreadable")
            continue
        if not isinstance(entry, dict) or digest != entry.get("sha256"):
            problems.append(f"{name} was changed after installation")
    present = {
        path.relative_to(package.path).as_posix()
        for path in package.path.rglob("*")
        if path.is_file()
    }
    problems.extend(
        f"{name} was added after installation"
        for name in sorted(present - set(record["files"]) - {RECORD})
    )
    return problems
