"""What reviewers dismissed, kept beside the parts and not in them: a run over again leaves it as it is."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.batch.store import Store, write_whole
from auditor.errors import InputError
from auditor.paths import shown
from auditor.reports.review import load_review


@dataclass(frozen=True, slots=True)
class Decision:
    """A finding's id and what was decided of it; ``source`` is the review's file here."""

    id: str
    decision: str
    note: str
    decided: str
    source: str


def keep_reviews(store: Store, reviews: Sequence[Path]) -> None:
    """Copy reviews to the folder, each once, whatever it is called. Raises InputError, OutputError."""
    for path in reviews:
        load_review(path)  # refuses what is none
        try:
            data = path.read_bytes()
        except OSError as error:
            raise InputError(f"{shown(path)}: cannot be read ({error.strerror})") from error
        name = f"{hashlib.sha256(data).hexdigest()[:16]}.json"
        write_whole(store.reviews / name, data)


def decisions_of(store: Store) -> list[Decision]:
    """What was decided, once for each finding: the last decision counts, by the reviewer's own date."""
    found: dict[str, Decision] = {}
    for path in sorted(store.reviews.glob("*.json")):
        for one in load_review(path).decisions.values():
            if one.decision is None:
                continue
            made = Decision(one.id, one.decision, one.note, one.decided, path.name)
            before = found.get(one.id)
            if before is None or (before.decided, before.source) <= (made.decided, made.source):
                found[one.id] = made
    return [found[one] for one in sorted(found)]
