"""Ids of issues from what they are about, not from where they stand.

The same issue keeps its id when other parts of the texts change, so that a reviewer's decision can
be found again. It changes as soon as either reading does: a decision never outlives its text.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from auditor.model import Audit, Issue, Span
from auditor.reports.page.places import SidePlaces, both, clipped

LENGTH = 12


def issue_ids(audit: Audit) -> tuple[str, ...]:
    """One id per issue, in order; equal issues on equal texts are told apart by a ``-2``, ``-3``."""
    return _ids(audit, audit.issues)


def ignored_ids(audit: Audit) -> tuple[str, ...]:
    """One id per issue that a rule has taken out, as if they stood after the others."""
    every = _ids(audit, (*audit.issues, *(one.issue for one in audit.ignored)))
    return every[len(audit.issues) :]


def _ids(audit: Audit, issues: Sequence[Issue]) -> tuple[str, ...]:
    sides = both(audit)
    seen: Counter[str] = Counter()
    ids: list[str] = []
    for issue in issues:
        digest = _digest(audit, issue, sides)
        seen[digest] += 1
        ids.append(digest if seen[digest] == 1 else f"{digest}-{seen[digest]}")
    return tuple(ids)


def bead_ids(audit: Audit) -> tuple[str, ...]:
    """One id per bead, made from its two texts: for beads that read differently without an issue."""
    seen: Counter[str] = Counter()
    ids: list[str] = []
    for judged in audit.beads:
        parts = ["bead"]
        for side, indices in ((audit.a, judged.bead.a), (audit.b, judged.bead.b)):
            parts.append("\x1e".join(_plain(side.segmentation.paragraphs[i].text) for i in indices))
        digest = _hashed(parts)
        seen[digest] += 1
        ids.append(digest if seen[digest] == 1 else f"{digest}-{seen[digest]}")
    return tuple(ids)


def _digest(audit: Audit, issue: Issue, sides: tuple[SidePlaces, SidePlaces]) -> str:
    bead = audit.beads[issue.bead].bead
    parts = [issue.check]
    for places, spans, indices in zip(
        sides, (issue.spans_a, issue.spans_b), (bead.a, bead.b), strict=True
    ):
        parts += _snippet(places, spans, indices)
    return _hashed(parts)


def _hashed(parts: list[str]) -> str:
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()[:LENGTH]


def _snippet(places: SidePlaces, spans: tuple[Span, ...], indices: tuple[int, ...]) -> list[str]:
    """What is marked on one side, and the sentences it stands in."""
    view = places.side.document.view
    spans = clipped(spans, len(view))
    marked = "\x1e".join(_plain(view[start:end]) for start, end in spans)
    context = "\x1e".join(_plain(s.text) for s in places.context(spans, indices))
    return [marked, context]


def _plain(text: str) -> str:
    return " ".join(text.split())
