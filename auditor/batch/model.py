"""What passes between the planner, the workers and the folder of results. All frozen and small on the wire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from auditor.readers.pairs import BadLine, TextPair
from auditor.settings import Settings

# Of the rows of a part, the done marks and run.json. Another one makes every part anew.
SCHEMA_VERSION = 1
DOCUMENTS, SEGMENTS = "documents", "segments"
REPORTS = ("none", "divergent", "all")


@dataclass(frozen=True, slots=True)
class DocumentPair:
    """A row of a manifest: two files to be compared, or one that holds both versions (``b`` empty).

    ``unit`` is the row's number, from 0; paths are absolute. ``sha256``: of the two files, empty where one
    cannot be read, which is found out again, with its reason, when it is its turn.
    """

    unit: int
    id: str
    a: str
    b: str
    language_a: str | None = None
    language_b: str | None = None
    confidence: float | None = None
    sha256: tuple[str, str] = ("", "")


Unit: TypeAlias = DocumentPair | TextPair | BadLine
"""What a part is made of: pairs of documents, or lines of a bitext, those that are no pair among them."""


def number_of(unit: Unit) -> int:
    """The unit's number in the whole input, from 0."""
    return unit.unit if isinstance(unit, DocumentPair) else unit.index


@dataclass(frozen=True, slots=True)
class Part:
    """Units that are audited together; ``digest`` is the sha256 of all that they hold."""

    number: int
    units: tuple[Unit, ...]
    digest: str


class Source(Protocol):
    """An input that can be read from its beginning any number of times, a part at a time."""

    @property
    def name(self) -> str:
        """What it is called: the path as it was given."""
        ...

    @property
    def kind(self) -> str:
        """DOCUMENTS or SEGMENTS."""
        ...

    @property
    def size(self) -> int:
        """How many units a part has, the last one perhaps fewer."""
        ...

    @property
    def languages(self) -> tuple[str | None, str | None]:
        """Of every unit, where the source knows them; a row of a manifest may have its own."""
        ...

    def digest(self) -> str:
        """Of the input as bytes, where equal bytes are equal parts; empty where that cannot be said."""
        ...

    def parts(self) -> Iterator[Part]:
        """The parts in order. Raises InputError."""
        ...


@dataclass(frozen=True, slots=True)
class Job:
    """What all parts of a run share. ``out`` is absolute: workers may stand elsewhere.

    ``signature`` is the digest of everything but the input that decides what is in a part. ``cascade``: quick
    depth for all, then the settings' depth where that left doubt.
    """

    out: str
    name: str
    kind: str
    settings: Settings
    signature: str
    cascade: bool = False
    reports: str = REPORTS[0]
    ui_language: str = "en"


@dataclass(frozen=True, slots=True)
class Failure:
    """A unit that was set aside, and why. ``detail``: where in the code, for whoever mends it."""

    unit: int
    id: str
    error: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """A finished part: what was counted, how its file can be recognised, what it took.

    ``unread``: lines that should be pairs and are none; ``verdicts`` of beads; ``reached``: how many reach each value of --fail-on; ``deeper``: how many units the
    cascade took on, by depth; ``not_run``: what did not run, and of how many documents; ``seconds`` by a clock that cannot be set back; ``rss_mb``: the worker's memory
    when it was done.
    """

    part: int
    key: str
    units: int
    beads: int
    failed: int
    unread: int
    bytes: int
    sha256: str
    verdicts: Mapping[str, int] = field(default_factory=dict)
    reached: Mapping[str, int] = field(default_factory=dict)
    deeper: Mapping[str, int] = field(default_factory=dict)
    not_run: Mapping[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    rss_mb: int = 0
    worker: str = ""
    finished: str = ""
