"""Pairs of documents, from wherever they are listed, as parts with the digests of what is in the files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Protocol

from auditor.batch.model import DOCUMENTS, DocumentPair, Part
from auditor.errors import InputError
from auditor.paths import open_file, shown


class Listing(Protocol):
    """A list of pairs of documents that can be read from its beginning any number of times."""

    def pairs(self) -> Iterator[DocumentPair]:
        """The pairs in order. Raises InputError."""
        ...


@dataclass(frozen=True, slots=True)
class Documents:
    """A source of pairs of documents."""

    path: Path
    languages: tuple[str | None, str | None]
    size: int
    listing: Listing
    kind: str = DOCUMENTS

    @property
    def name(self) -> str:
        """The path as it was given."""
        return shown(self.path)

    def digest(self) -> str:
        """Nothing: only the files themselves say whether they have changed."""
        return ""

    def parts(self) -> Iterator[Part]:
        """The parts in order. Raises InputError."""
        pairs = map(_digested, self.listing.pairs())
        number = 0
        while units := tuple(islice(pairs, self.size)):
            said = "\n".join(map(_said, units)).encode("utf-8", "surrogatepass")
            yield Part(number, units, hashlib.sha256(said).hexdigest())
            number += 1
        if not number:
            raise InputError(f"{self.name}: lists no pair of documents")


def _said(pair: DocumentPair) -> str:
    """All of a pair that a result depends on: names without their folder, which may be moved."""
    names = Path(pair.a).name, Path(pair.b).name if pair.b else ""
    languages = pair.language_a, pair.language_b
    return repr((pair.unit, pair.id, names, languages, pair.confidence, pair.sha256))


def _digested(pair: DocumentPair) -> DocumentPair:
    return replace(pair, sha256=(_sha256(pair.a), _sha256(pair.b)))


def _sha256(path: str) -> str:
    if not path:
        return ""
    try:
        with open_file(Path(path)) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
