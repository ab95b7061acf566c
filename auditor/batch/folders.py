"""A folder as pairs of documents: versions named by their languages, side by side, and files that hold both."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from auditor.batch.model import DocumentPair
from auditor.errors import InputError
from auditor.languages import primary
from auditor.paths import shown
from auditor.readers import READERS
from auditor.readers.bilingual import BILINGUAL
from auditor.readers.file_names import language_named

_TABLES = frozenset({".tsv", ".csv"})
_HOLD_BOTH = frozenset(BILINGUAL) - _TABLES


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder and those in it. ``first``: the language of A, where it is said; else the first by name.

    What stands side by side and differs in name only by the language is compared: ``act/en.txt`` with
    ``act/fr.txt``, ``act.en.txt`` with ``act.fr.txt`` and ``act.de.txt``.
    """

    path: Path
    first: str | None

    def pairs(self) -> Iterator[DocumentPair]:
        """The pairs, by folder and by name. Raises InputError where there are none."""
        unit = 0
        for inner, folders, names in os.walk(self.path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for a, b, languages in self._within(Path(inner), sorted(names)):
                yield self._pair(unit, a, b, languages)
                unit += 1
        if not unit:
            raise InputError(
                f"{shown(self.path)}: nothing in it is named by languages, side by side, like act/en.txt and "
                "act/fr.txt or act.en.txt and act.fr.txt; list the pairs in a manifest (see audit batch --help)"
            )

    def _within(
        self, folder: Path, names: list[str]
    ) -> Iterator[tuple[Path, Path | None, tuple[str | None, str | None]]]:
        groups: dict[str, list[tuple[str, Path]]] = {}
        for name in names:
            path = folder / name
            suffix = path.suffix.lower()
            if suffix in _HOLD_BOTH:
                yield path, None, (None, None)
            elif suffix in READERS and (code := language_named(Path(name))) is not None:
                rest = path.stem[: -len(code)].rstrip("._-")
                groups.setdefault(rest, []).append((code, path))
        for rest in sorted(groups):
            versions = groups[rest]
            own = [one for one in versions if self.first and primary(one[0]) == primary(self.first)]
            a = (own or versions)[0]
            for b in versions:
                if b is not a and primary(b[0]) != primary(a[0]):
                    yield a[1], b[1], (a[0], b[0])

    def _pair(
        self, unit: int, a: Path, b: Path | None, languages: tuple[str | None, str | None]
    ) -> DocumentPair:
        said = a.relative_to(self.path).with_suffix("").as_posix()
        if b is not None:
            said += f"--{b.stem}"
        return DocumentPair(
            unit, said, str(a.absolute()), str(b.absolute()) if b else "", *languages
        )
