"""Findings of one place are one group: one card, one row, one alert for each difference.

Several checks often see one and the same difference: *every week* and *chaque mois* is one of frequency and
one of a limit, and an omitted clause lacks its numbers and names too. A reader is shown it once, with the kinds
of all of them; in JSON every finding stays by itself and names its group.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from auditor.model import Audit, Issue, JudgedBead, Severity, Verdict
from auditor.reports.clauses import Clauses
from auditor.reports.identity import issue_ids
from auditor.reports.order import unexplained

# From here on a difference is likelier than not, as for the judge's verdict on a paragraph.
LIKELY = 0.5
# Of more findings in one place, none is looked for that takes in the others.
MANY = 50


class Standing(StrEnum):
    """What a group is to a reader: a likely difference, a doubt, or none in meaning."""

    LIKELY = "likely"
    REVIEW = "review"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one place of one bead: indices into the audit's issues, the leading one first.

    No ``issues``: a bead that reads differently though no check names what differs. ``probability`` is that of
    a difference in meaning, None where the findings say nothing of meaning.
    """

    bead: int
    issues: tuple[int, ...]
    probability: float | None
    standing: Standing
    severity: Severity


def groups_of(audit: Audit) -> tuple[Group, ...]:
    """Every finding in exactly one group, in the order of the beads and, inside one, of the text."""
    clauses = Clauses.of(audit)
    found: list[Group] = []
    by_bead: dict[int, list[int]] = {}
    for index, issue in enumerate(audit.issues):
        by_bead.setdefault(issue.bead, []).append(index)
    for number, judged in enumerate(audit.beads):
        members = by_bead.get(number, [])
        if members:
            found += _of_bead(audit, number, members, clauses)
        elif judged.judgement.verdict is not Verdict.EQUIVALENT:
            chance = judged.judgement.divergence
            standing = _standing(judged, chance)
            found.append(Group(number, (), chance, standing, unexplained(judged.judgement)))
    return tuple(found)


def groups_by_finding(audit: Audit) -> dict[str, str]:
    """The id of every issue to that of its group, which is the leading finding's."""
    ids = issue_ids(audit)
    return {ids[i]: ids[group.issues[0]] for group in groups_of(audit) for i in group.issues}


def _of_bead(audit: Audit, number: int, members: Sequence[int], clauses: Clauses) -> list[Group]:
    judged = audit.beads[number]
    joined: list[list[int]] = []
    # What only says where something stands is no part of a difference in meaning.
    for neutral in (False, True):
        some = [i for i in members if (audit.issues[i].severity is Severity.NEUTRAL) is neutral]
        joined += _joined(audit, number, some, clauses)
    highest = max((_confidence(audit, group) for group in joined), default=0.0)
    made = []
    for group in joined:
        ordered = _ordered(audit, group)
        issues = [audit.issues[i] for i in ordered]
        severity = max((issue.severity for issue in issues), key=lambda one: one.rank)
        chance = None
        if severity is not Severity.NEUTRAL:
            # The judge weighs the bead; its likeliest group has the bead's probability, others their share.
            share = _confidence(audit, group) / highest if highest else 1.0
            chance = judged.judgement.divergence * min(share, 1.0)
        made.append(Group(number, ordered, chance, _standing(judged, chance), severity))
    return sorted(made, key=lambda group: _position(audit, group))


def _joined(audit: Audit, number: int, members: Sequence[int], clauses: Clauses) -> list[list[int]]:
    """The members in sets of one place each."""
    if audit.beads[number].bead.one_sided:
        return [list(members)] if members else []
    parent = {i: i for i in members}

    def top(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    # Scattered over several clauses, a finding would tie together what has nothing to do with each other.
    wide = {i for i in members if _scattered(audit.issues[i], clauses)}
    narrow = [i for i in members if i not in wide]
    for side in (0, 1):
        for one, other in _overlapping(audit, narrow, side):
            parent[top(one)] = top(other)
    partial: dict[object, int] = {}
    for i in narrow:
        issue = audit.issues[i]
        if issue.spans_a and issue.spans_b:
            continue  # where it stands is known on both sides: no other place is its own
        for place in clauses.places(issue):
            parent[top(i)] = top(partial.setdefault(place, i))
    for i in sorted(wide):
        nearest = max(
            narrow, key=lambda j: (_shared(audit.issues[i], audit.issues[j]), -j), default=i
        )
        if _shared(audit.issues[i], audit.issues[nearest]):
            parent[top(i)] = top(nearest)
    sets: dict[int, list[int]] = {}
    for i in members:
        sets.setdefault(top(i), []).append(i)
    return list(sets.values())


def _scattered(issue: Issue, clauses: Clauses) -> bool:
    spans = (issue.spans_a, issue.spans_b)
    return any(len({clauses.at(side, span) for span in spans[side]}) > 1 for side in (0, 1))


def _overlapping(audit: Audit, members: Sequence[int], side: int) -> list[tuple[int, int]]:
    """Pairs of members whose spans share a character on one side; a point counts where it stands."""
    spans = sorted(
        (start, max(end, start + 1), i)
        for i in members
        for start, end in ((audit.issues[i].spans_a, audit.issues[i].spans_b)[side])
    )
    found: list[tuple[int, int]] = []
    last: tuple[int, int] | None = None
    for start, end, i in spans:
        if last is not None and start < last[0]:
            found.append((i, last[1]))
        if last is None or end > last[0]:
            last = (end, i)
    return found


def _shared(one: Issue, other: Issue) -> int:
    """Characters that both mark."""
    return sum(
        max(0, min(end, e) - max(start, s))
        for mine, theirs in ((one.spans_a, other.spans_a), (one.spans_b, other.spans_b))
        for start, end in mine
        for s, e in theirs
    )


def _confidence(audit: Audit, group: Sequence[int]) -> float:
    weighed = (i for i in group if audit.issues[i].severity is not Severity.NEUTRAL)
    return max((audit.issues[i].confidence for i in weighed), default=0.0)


def _ordered(audit: Audit, group: Sequence[int]) -> tuple[int, ...]:
    """The leading finding first: what takes in the others, then the gravest, what quotes both sides, the surest."""
    issues = {i: audit.issues[i] for i in group}
    takes_in = dict.fromkeys(group, 0)
    if len(group) <= MANY:
        for i in group:
            takes_in[i] = sum(_takes_in(issues[i], issues[j]) for j in group if j != i)

    def key(i: int) -> tuple[int, int, bool, float, int]:
        issue = issues[i]
        both = bool(issue.spans_a and issue.spans_b)
        return -takes_in[i], -issue.severity.rank, not both, -issue.confidence, i

    return tuple(sorted(group, key=key))


def _takes_in(one: Issue, other: Issue) -> bool:
    """Whether one stands on one side only and has all that the other marks, and more: an omission its numbers."""
    for mine, mine_other, theirs, theirs_other in (
        (one.spans_a, one.spans_b, other.spans_a, other.spans_b),
        (one.spans_b, one.spans_a, other.spans_b, other.spans_a),
    ):
        if mine and not mine_other and not theirs_other and theirs:
            (start, end), size = mine[0], sum(e - s for s, e in theirs)
            return end - start > 2 * size and all(start <= s and e <= end for s, e in theirs)
    return False


def _position(audit: Audit, group: Group) -> tuple[int, int, int]:
    issues = [audit.issues[i] for i in group.issues]
    a = min((start for issue in issues for start, _ in issue.spans_a), default=None)
    b = min((start for issue in issues for start, _ in issue.spans_b), default=0)
    return (a if a is not None else 1 << 60, b, group.issues[0])


def _standing(judged: JudgedBead, chance: float | None) -> Standing:
    verdict = judged.judgement.verdict
    if chance is None or verdict is Verdict.EQUIVALENT:
        return Standing.NOTED
    likely = verdict is Verdict.DIVERGENT and chance >= LIKELY
    return Standing.LIKELY if likely else Standing.REVIEW
