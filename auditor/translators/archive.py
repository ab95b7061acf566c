"""Package archives (.argosmodel, a zip with one top folder): check, unpack, install.

Nothing reaches its place in the store before it is complete: the archive is unpacked into a
temporary folder beside it, recorded, and renamed.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import os
import shutil
import stat
import struct
import tempfile
import zipfile
import zlib
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from auditor.errors import ModelError
from auditor.translators.record import RECORD, file_sha256
from auditor.translators.store import (
    INCOMING,
    MODEL,
    TOKENIZERS,
    Metadata,
    Package,
    missing_files,
    models_dir,
    parse_metadata,
)

MAX_FILES = 10_000
MAX_EXPANDED_BYTES = 4 << 30
MAX_METADATA_BYTES = 1 << 20
ASKED = "what the index says of it is wrong, so it is not installed"
_BLOCK = 1 << 20
_ENCRYPTED = 0x1
# What zipfile raises on damaged or hostile archives, besides BadZipFile.
_ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,  # names that are not in the encoding they are said to be in, sizes that are none
    OverflowError,
    LookupError,
    struct.error,
)
# A central directory is read as a whole: an entry of 46 bytes becomes an object of twenty times that. Its size
# stands in the record at the end of the archive (APPNOTE 4.3.14 and 4.3.16), which a comment may follow.
_END, _END_64 = b"PK\x05\x06", b"PK\x06\x06"
_END_BYTES = 1 << 17
_MAX_DIRECTORY_BYTES = 4 << 20


def install_archive(
    path: Path, *, origin: str = "", pair: tuple[str, str] | None = None
) -> Package:
    """Install a package file into the store, replacing the same pair's; ModelError says why not.

    ``origin`` is recorded as where the file came from; by default its own path. ``pair``: what it must be for.
    """
    if not path.is_file():
        raise ModelError(
            f"{path}: no such package file; check the path, or give two languages to download their models"
        )
    try:
        if not zipfile.is_zipfile(path):
            raise zipfile.BadZipFile("an .argosmodel is a zip archive")
        _require_small_directory(path)
        with zipfile.ZipFile(path) as archive:
            metadata = inspect(archive)
            _require_pair(metadata, pair)
            return _install(archive, metadata, path, origin or str(path.absolute()))
    except ModelError as error:
        raise ModelError(f"{path}: {error}") from None
    except _ZIP_ERRORS as error:
        raise ModelError(f"{path}: not a sound package file ({error}); fetch it again") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise ModelError(f"{path}: cannot be installed into {models_dir()}: {reason}") from None


def inspect(archive: zipfile.ZipFile) -> Metadata:
    """The metadata of an archive that is safe to unpack; ModelError otherwise."""
    entries = archive.infolist()
    if len(entries) > MAX_FILES:
        raise ModelError(f"has {len(entries)} entries, more than {MAX_FILES}")
    if sum(entry.file_size for entry in entries) > MAX_EXPANDED_BYTES:
        raise ModelError(f"would unpack to more than {MAX_EXPANDED_BYTES >> 30} GiB")
    for entry in entries:
        _check_entry(entry)
    # By the path that a name means: en_fr//model and ./en_fr/model are en_fr/model.
    members = {PurePosixPath(e.filename): e for e in entries if not e.is_dir()}
    names = members.keys()
    tops = {name.parts[0] for name in names}
    if len(tops) != 1 or any(len(name.parts) < 2 for name in names):
        raise ModelError("a package has exactly one top folder, with every file in it")
    top = tops.pop()
    if PurePosixPath(top, "metadata.json") not in names:
        raise ModelError("not a package: metadata.json is missing")
    if PurePosixPath(top, MODEL.as_posix()) not in names:
        raise ModelError(f"not a package: {MODEL.as_posix()} is missing")
    if not any(PurePosixPath(top, name) in names for name in TOKENIZERS):
        raise ModelError(f"not a package: {' or '.join(TOKENIZERS)} is missing")
    with archive.open(members[PurePosixPath(top, "metadata.json")]) as file:
        return parse_metadata(file.read(MAX_METADATA_BYTES))


def _require_pair(metadata: Metadata, pair: tuple[str, str] | None) -> None:
    found = (metadata.source, metadata.target)
    if pair is not None and found != pair:
        raise ModelError(f"is for {' to '.join(found)}, not {' to '.join(pair)}; {ASKED}")


def _require_small_directory(path: Path) -> None:
    """Refuse an archive of very many entries before they are read: its end says how many bytes they have."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _END_BYTES))
        end = file.read()
    sizes = (
        int.from_bytes(end[at + 12 : at + 16], "little") if (at := end.rfind(_END)) >= 0 else 0,
        int.from_bytes(end[at + 40 : at + 48], "little") if (at := end.rfind(_END_64)) >= 0 else 0,
    )
    if max(sizes) > _MAX_DIRECTORY_BYTES:
        raise ModelError(f"has more entries than {MAX_FILES} files need")


def _check_entry(entry: zipfile.ZipInfo) -> None:
    name = entry.filename
    shown = repr(name[:80])
    path = PurePosixPath(name)
    # A colon would be a drive or an alternate stream on Windows.
    if path.is_absolute() or ".." in path.parts or not path.parts or set(name) & set("\\:\0"):
        raise ModelError(f"holds a path outside its folder: {shown}")
    mode = entry.external_attr >> 16
    if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise ModelError(f"holds a link or device: {shown}")
    if entry.flag_bits & _ENCRYPTED:
        raise ModelError(f"is encrypted: {shown}")


def _install(archive: zipfile.ZipFile, metadata: Metadata, path: Path, origin: str) -> Package:
    store = models_dir()
    store.mkdir(parents=True, exist_ok=True)
    digest = file_sha256(path)
    installed = datetime.now(UTC).isoformat(timespec="seconds")
    incoming = Path(tempfile.mkdtemp(prefix=INCOMING, dir=store))
    try:
        folder = incoming / "package"
        files = _unpack(archive, folder)
        missing = missing_files(folder)
        if missing:
            raise ModelError(f"not a package: {missing} is empty")
        record = {
            "sha256": digest,
            "source": origin,
            "installed": installed,
            "files": files,
        }
        (folder / RECORD).write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
        place = store / f"{metadata.source}_{metadata.target}"
        if place.exists():
            # A folder cannot be renamed onto a full one; the old one leaves with the temporary folder.
            place.rename(incoming / "replaced")
        try:
            folder.rename(place)
        except OSError:
            if (incoming / "replaced").exists():
                (incoming / "replaced").rename(place)
            raise
    finally:
        shutil.rmtree(incoming, ignore_errors=True)
    return Package(
        source=metadata.source,
        target=metadata.target,
        version=metadata.version,
        path=place,
        target_prefix=metadata.target_prefix,
        sha256=digest,
        installed=installed,
    )


def _unpack(archive: zipfile.ZipFile, folder: Path) -> dict[str, dict[str, object]]:
    """Write the files below the top folder; their sizes and digests by relative path.

    The sizes an archive declares can lie, so the bytes themselves are counted too.
    """
    files: dict[str, dict[str, object]] = {}
    left = MAX_EXPANDED_BYTES
    for entry in archive.infolist():
        if entry.is_dir():
            continue
        name = PurePosixPath(*PurePosixPath(entry.filename).parts[1:])
        if name.as_posix() in files:
            raise ModelError(f"holds {name.as_posix()!r} twice")
        place = folder.joinpath(*name.parts)
        place.parent.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256()
        size = 0
        with archive.open(entry) as packed, place.open("xb") as unpacked:
            while block := packed.read(_BLOCK):
                size += len(block)
                if size > left:
                    raise ModelError(f"unpacks to more than {MAX_EXPANDED_BYTES >> 30} GiB")
                digest.update(block)
                unpacked.write(block)
        left -= size
        files[name.as_posix()] = {"size": size, "sha256": digest.hexdigest()}
    return files
