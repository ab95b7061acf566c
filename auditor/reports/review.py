"""A reviewer's decisions: read from ``review.json``, found again by content, not by position."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from auditor.errors import InputError
from auditor.model import Audit, Issue, Judgement, Verdict
from auditor.paths import shown
from auditor.reports.identity import bead_ids, issue_ids
from auditor.reports.json_file import read_json

# A review lists findings, not texts: far below this.
LARGEST = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What the reviewer said of one finding; ``decision`` is accepted, dismissed or None."""

    id: str
    decision: str | None
    note: str
    decided: str
    check: str
    message: str
    says_a: str
    says_b: str


@dataclass(frozen=True, slots=True)
class Review:
    """An earlier review held against an audit.

    ``new``: findings it does not know; ``still``: those it does; ``resolved``: what it lists and the
    audit no longer finds; ``dismissed``: ids set aside that are still found.
    """

    exported: str
    decisions: Mapping[str, Reviewed]
    new: tuple[str, ...] = ()
    still: tuple[str, ...] = ()
    resolved: tuple[Reviewed, ...] = ()

    @property
    def dismissed(self) -> frozenset[str]:
        """Ids of findings that were dismissed and are still found."""
        return frozenset(i for i in self.still if self.decisions[i].decision == "dismissed")


def load_review(path: Path) -> Review:
    """Read ``review.json`` as a report exports it. Raises InputError."""
    give = "the review.json that a report exports"
    data: Any = read_json(path, what="a review", give=give, largest=LARGEST)
    fault = _fault(data)
    if fault:
        raise InputError(f"{shown(path)}: is not a review ({fault}); export it from a report again")
    entries = [_entry(item) for item in data["findings"]]
    return Review(str(data.get("exported") or ""), {entry.id: entry for entry in entries})


def held_against(review: Review, audit: Audit) -> Review:
    """The review with what became of each of its findings."""
    now = finding_ids(audit)
    found = set(now)
    return replace(
        review,
        new=tuple(i for i in now if i not in review.decisions),
        still=tuple(i for i in now if i in review.decisions),
        resolved=tuple(e for i, e in review.decisions.items() if i not in found),
    )


def finding_ids(audit: Audit) -> tuple[str, ...]:
    """The ids of all findings: of every issue, and of beads that read differently without one."""
    beads = bead_ids(audit)
    explained = {issue.bead for issue in audit.issues}
    return issue_ids(audit) + tuple(
        beads[number]
        for number, judged in enumerate(audit.beads)
        if number not in explained and judged.judgement.verdict is not Verdict.EQUIVALENT
    )


def without_dismissed(audit: Audit, review: Review | None) -> Audit:
    """The audit without what was dismissed; beads left with no finding count as equivalent.

    Issues keep their places, so that every index still holds: a bead just no longer lists them.
    """
    if review is None or not review.dismissed:
        return audit
    issues, beads = issue_ids(audit), bead_ids(audit)
    left = []
    for number, judged in enumerate(audit.beads):
        keep = tuple(i for i in judged.issues if issues[i] not in review.dismissed)
        judgement = judged.judgement
        aside = len(keep) < len(judged.issues) or beads[number] in review.dismissed
        if aside and not keep:
            judgement = Judgement(Verdict.EQUIVALENT, 0.0, judgement.reasons, judgement.features)
        left.append(replace(judged, issues=keep, judgement=judgement))
    return replace(audit, beads=tuple(left))


def open_issues(audit: Audit, review: Review | None) -> tuple[Issue, ...]:
    """The issues that were not dismissed."""
    if review is None or not review.dismissed:
        return audit.issues
    ids = issue_ids(audit)
    return tuple(i for i, one in zip(audit.issues, ids, strict=True) if one not in review.dismissed)


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of ``review.json``."""
    from importlib.resources import files

    text = files("auditor.reports").joinpath("review.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _fault(data: Any) -> str:
    """The first thing the schema does not allow, in a few words; empty when all is well."""
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    error = best_match(Draft202012Validator(schema()).iter_errors(data))
    if error is None:
        return _twice(item["id"] for item in data["findings"])
    return f"{error.json_path}: {error.message[:120]}"


def _twice(ids: Iterable[str]) -> str:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            return f"finding {one} is there twice"
        seen.add(one)
    return ""


def _entry(item: Mapping[str, Any]) -> Reviewed:
    return Reviewed(
        id=item["id"],
        decision=item["decision"],
        note=item.get("note", ""),
        decided=item.get("decided") or "",
        check=item.get("check", ""),
        message=item.get("message", ""),
        says_a=item.get("says_a", ""),
        says_b=item.get("says_b", ""),
    )
