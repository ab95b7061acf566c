"""Findings in groups of one place, for the formats that people read: what no review has dismissed, likeliest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.model import Audit
from auditor.reports.entries import Entry, entries_of
from auditor.reports.groups import Group, Standing, groups_of
from auditor.reports.identity import bead_ids, issue_ids
from auditor.reports.order import gravity
from auditor.reports.review import Review


@dataclass(frozen=True, slots=True)
class Difference:
    """A group with its findings, the leading one first; ``id`` is that one's."""

    group: Group
    entries: tuple[Entry, ...]

    @property
    def lead(self) -> Entry:
        """The finding that says most of it."""
        return self.entries[0]

    @property
    def id(self) -> str:
        """The leading finding's."""
        return self.lead.id

    @property
    def checks(self) -> tuple[str, ...]:
        """The checks that see it, each once."""
        return tuple(dict.fromkeys(entry.check for entry in self.entries))

    @property
    def messages(self) -> tuple[str, ...]:
        """What they say of it, each thing once."""
        return tuple(dict.fromkeys(entry.message for entry in self.entries))

    @property
    def quoted(self) -> Entry:
        """The finding whose readings are shown: the first that has both, else the leading one."""
        both = (entry for entry in self.entries if entry.says_a and entry.says_b)
        return next(both, self.lead)


def differences_of(audit: Audit, review: Review | None = None) -> tuple[Difference, ...]:
    """Every group in the order of the beads, with all of its findings, dismissed ones too."""
    entries = {entry.id: entry for entry in entries_of(audit, review)}
    issues, beads = issue_ids(audit), bead_ids(audit)
    return tuple(
        Difference(
            group,
            tuple(entries[issues[i]] for i in group.issues) or (entries[beads[group.bead]],),
        )
        for group in groups_of(audit)
        if group.issues or beads[group.bead] in entries
    )


def open_differences(audit: Audit, review: Review | None = None) -> tuple[Difference, ...]:
    """Those of which something is open, without what was dismissed of them, the gravest first."""
    found = []
    for one in differences_of(audit, review):
        left = tuple(entry for entry in one.entries if not entry.dismissed)
        if left:
            found.append(Difference(one.group, left))
    return gravest_first(found)


def gravest_first(found: Iterable[Difference]) -> tuple[Difference, ...]:
    """Likely differences, doubts, notes; in each the gravest first."""
    standings = list(Standing)

    def key(one: Difference) -> tuple[int, tuple[int, int, float], int]:
        grave = gravity(one.lead.judged.judgement, one.group.severity)
        return standings.index(one.group.standing), grave, one.group.bead

    return tuple(sorted(found, key=key))
