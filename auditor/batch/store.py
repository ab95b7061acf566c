"""The folder of a run: where everything stands in it, and how a file gets there whole or not at all.

OUT/
  run.json                 what was asked, of what, and how it is cut up
  manifest.parquet         a row a pair of documents, or a row a part of a bitext
  parts/part-00042.parquet the results (docs/batch.md has the schema)
  done/00042.json          that the part is whole, its key, counts and seconds
  failed/00042-337.json    a unit that was set aside, and why
  reports/                 HTML of single documents, where asked
  reviews/                 what reviewers dismissed
  lock                     who is at work here
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from auditor.batch.model import SCHEMA_VERSION, Done, Failure
from auditor.errors import InputError, OutputError
from auditor.paths import shown

_MARK = re.compile(r"(\d{5,})\.json")
_FAILED = re.compile(r"(\d{5,})-\d+\.json")
_PART = re.compile(r"part-(\d{5,})\.parquet")
_TEMPORARY = ".tmp"
FOLDERS = ("parts", "done", "failed", "reviews")


@dataclass(frozen=True, slots=True)
class Store:
    """The folder of one run."""

    root: Path

    @property
    def run(self) -> Path:
        """What was asked."""
        return self.root / "run.json"

    @property
    def manifest(self) -> Path:
        """What the input holds."""
        return self.root / "manifest.parquet"

    @property
    def reviews(self) -> Path:
        """The folder of reviews."""
        return self.root / "reviews"

    def part(self, number: int) -> Path:
        """The results of a part."""
        return self.root / "parts" / f"part-{number:05}.parquet"

    def mark(self, number: int) -> Path:
        """What says that a part is done."""
        return self.root / "done" / f"{number:05}.json"

    def failure(self, part: int, unit: int) -> Path:
        """What says why a unit was set aside."""
        return self.root / "failed" / f"{part:05}-{unit}.json"

    def make(self) -> None:
        """Make the folders. Raises OutputError."""
        try:
            for name in FOLDERS:
                (self.root / name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                f"{shown(self.root)}: cannot be made a folder of results ({error.strerror}); "
                "give another with -o"
            ) from error

    def require(self) -> None:
        """Refuse what is no folder of a run. Raises InputError."""
        if not self.run.is_file():
            raise InputError(
                f"{shown(self.root)}: holds no batch run; give the folder that audit batch INPUT -o wrote"
            )

    def key(self, signature: str, digest: str) -> str:
        """What a part of this input, made in this way, is known by."""
        text = f"{SCHEMA_VERSION}\n{signature}\n{digest}"
        return hashlib.sha256(text.encode()).hexdigest()

    def done(self, number: int) -> Done | None:
        """The mark of a part, None where there is none that can be read."""
        try:
            found = json.loads(self.mark(number).read_text("utf-8"))
            names = {field.name for field in fields(Done)}
            return Done(**{name: found[name] for name in names})
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def marks(self) -> Iterator[Done]:
        """Every mark that can be read, by number."""
        for number in self.numbers("done", _MARK):
            if (mark := self.done(number)) is not None:
                yield mark

    def is_whole(self, number: int, key: str) -> bool:
        """Whether a part was made with this key and its file is the one that was written then."""
        mark = self.done(number)
        if mark is None or mark.key != key:
            return False
        try:
            with self.part(number).open("rb") as file:
                # Its length first: most of what is broken is cut short.
                if os.fstat(file.fileno()).st_size != mark.bytes:
                    return False
                return hashlib.file_digest(file, "sha256").hexdigest() == mark.sha256
        except OSError:
            return False

    def numbers(self, folder: str, name: re.Pattern[str]) -> list[int]:
        """The numbers in a folder's file names, in order."""
        try:
            names = [path.name for path in (self.root / folder).iterdir()]
        except OSError:
            return []
        return sorted({int(found[1]) for one in names if (found := name.fullmatch(one))})

    def put_part(self, data: bytes, done: Done, failures: list[Failure]) -> None:
        """Write a part, what was set aside of it, and last the mark. Raises OutputError."""
        with contextlib.suppress(FileNotFoundError):
            self.mark(done.part).unlink()
        write_whole(self.part(done.part), data)
        self.drop_failures(done.part)
        for one in failures:
            put_json(self.failure(done.part, one.unit), asdict(one))
        put_json(self.mark(done.part), {"schema": SCHEMA_VERSION, **asdict(done)})

    def failures(self) -> Iterator[tuple[int, Mapping[str, object]]]:
        """Part and contents of everything that was set aside."""
        for number in self.numbers("failed", _FAILED):
            for path in sorted((self.root / "failed").glob(f"{number:05}-*.json")):
                with contextlib.suppress(OSError, ValueError):
                    yield number, json.loads(path.read_text("utf-8"))

    def drop_failures(self, number: int) -> None:
        """Forget what was set aside of a part that is done again."""
        for path in (self.root / "failed").glob(f"{number:05}-*.json"):
            path.unlink(missing_ok=True)

    def drop_after(self, count: int) -> int:
        """Take away parts that the input no longer has, and what a run left half-written; how many parts."""
        stale = [n for n in self.numbers("done", _MARK) if n >= count]
        stale += [n for n in self.numbers("parts", _PART) if n >= count and n not in stale]
        for number in stale:
            self.mark(number).unlink(missing_ok=True)
            self.part(number).unlink(missing_ok=True)
            self.drop_failures(number)
        self.drop_half_written()
        return len(stale)

    def drop_half_written(self) -> None:
        """Take away what a worker that was ended left half-written; nobody may be writing."""
        for folder in (self.root, *(self.root / name for name in FOLDERS)):
            for path in folder.glob(f".*{_TEMPORARY}"):
                path.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file under another name, to the disk, and give it its own. Raises OutputError; nothing is left then."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}{_TEMPORARY}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with temporary.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
            _sync_folder(path.parent)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(
            f"{shown(path)}: cannot be written ({error.strerror}); what is finished is kept: make room "
            "and give the same command again"
        ) from error


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # a folder cannot be opened there
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put_json(path: Path, data: Mapping[str, object]) -> None:
    """Write an object, whole. Raises OutputError."""
    text = json.dumps(data, ensure_ascii=True, indent=1, sort_keys=True)
    write_whole(path, f"{text}\n".encode())


def get_json(path: Path) -> Mapping[str, object]:
    """An object that was written here; an empty one where it is missing or broken."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
