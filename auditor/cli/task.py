"""What a comparison is asked to do: its settings, where its reports go and how they are written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.options import FailOn
from auditor.model import Severity
from auditor.watch import Watch

if TYPE_CHECKING:
    from auditor.reports.gate import Threshold
    from auditor.reports.review import Review
    from auditor.settings import Settings


@dataclass(frozen=True, slots=True)
class Output:
    """One report to write; ``path`` None is stdout."""

    format: str
    path: Path | None


@dataclass(frozen=True, slots=True)
class Manner:
    """How reports are written: their date, the interface's language, an earlier review.

    ``fail_on``: from where a report that CI reads says that the audit fails.
    """

    created: str
    ui_language: str = "en"
    review: Review | None = None
    fail_on: Threshold = Severity.MAJOR


@dataclass(frozen=True, slots=True)
class Task:
    """What all comparisons of one command share.

    ``written`` grows by each report as it is written; ``strict``: what cannot be read of a file that
    holds both versions is an error in the end. ``watch`` takes the time of all; ``profile``: it is printed.
    ``show``: the page is opened in the browser, that over all versions where there are several.
    ``record``: where what was compared is recorded; ``review``: the file of the earlier review.
    """

    settings: Settings
    manner: Manner
    fail_on: FailOn
    output: str | None
    formats: Sequence[str]
    overwrite: bool
    quiet: bool
    written: list[Path]
    strict: bool = False
    watch: Watch = field(default_factory=Watch)
    profile: bool = False
    show: bool = False
    record: Path | None = None
    review: Path | None = None
