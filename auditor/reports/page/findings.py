"""Findings as the page shows them: a card for each difference, with what every check says of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from auditor.model import Audit, Issue
from auditor.reports.groups import Group, Standing
from auditor.reports.identity import bead_ids, issue_ids
from auditor.reports.json import jsonable
from auditor.reports.locations import Locations
from auditor.reports.page.inline import MarkStyle, mixed
from auditor.reports.page.places import SidePlaces
from auditor.reports.page.readings import Reading, Readings, shortened
from auditor.reports.review import Review
from auditor.reports.summary import per_cent

# A check's words, however much of a text they quote, stay a few lines.
SHORT = 700
# From this many cards on, one whose readings are known in a few words shows only these.
MANY = 100
STANDINGS = tuple(Standing)


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check says: a line of a card. ``readings``: what an ignore rule is held against."""

    id: str
    check: str
    label: str
    category: str
    message: str
    says: tuple[str, str]
    readings: tuple[str, ...]
    evidence: tuple[tuple[str, Markup], ...] = ()
    decision: str = ""
    note: str = ""
    decided: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One difference: findings of one place, or a bead whose verdict no check explains.

    ``chance``: its probability as people write it, empty where it says nothing of meaning; ``rank``: its place by
    likelihood, from 0.
    """

    id: str
    number: int
    standing: str
    severity: str
    probability: float | None
    chance: str
    findings: tuple[Finding, ...]
    readings: tuple[Reading, Reading]
    rank: int = 0

    @property
    def labels(self) -> tuple[str, ...]:
        """What kinds it is of, each once."""
        return tuple(dict.fromkeys(finding.label for finding in self.findings))

    @property
    def messages(self) -> tuple[str, ...]:
        """What the checks say, each thing once."""
        return tuple(dict.fromkeys(f.message for f in self.findings if f.message))

    @property
    def decision(self) -> str:
        """What an earlier review said of all of it; empty where that is not one thing."""
        found = {finding.decision for finding in self.findings}
        return found.pop() if len(found) == 1 else ""

    @property
    def note(self) -> str:
        """The reviewer's note."""
        return next((finding.note for finding in self.findings if finding.note), "")

    @property
    def new(self) -> bool:
        """Whether an earlier review knows nothing of it."""
        return all(finding.status == "new" for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Cards:
    """All of them in the order of the document; and by bead (index)."""

    ordered: tuple[Card, ...]
    by_bead: Mapping[int, Sequence[Card]]


def mark_styles(audit: Audit, groups: Sequence[Group]) -> dict[int, MarkStyle]:
    """How the marks of each issue (by index) look, what they are called and which card they lead to."""
    ids = issue_ids(audit)
    return {
        index: MarkStyle(
            id=ids[group.issues[0]],
            look=group.standing.value,
            rank=-STANDINGS.index(group.standing),
            label=label_of(audit.issues[index].check),
        )
        for group in groups
        for index in group.issues
    }


def cards_of(
    audit: Audit,
    groups: Sequence[Group],
    sides: tuple[SidePlaces, SidePlaces],
    styles: Mapping[int, MarkStyle],
    review: Review | None = None,
) -> Cards:
    """A card for each group of findings, with what an earlier review said of them."""
    brief = len(groups) > MANY
    a, b = (
        Readings(n, places, Locations(places.side.document), styles, brief)
        for n, places in enumerate(sides)
    )
    ids = issue_ids(audit), bead_ids(audit)
    cards = [_card(audit, group, (a, b), ids, review) for group in groups]
    order = sorted(range(len(cards)), key=lambda i: (*_likelihood(cards[i], groups[i]), i))
    ranked = [replace(cards[i], rank=rank) for rank, i in enumerate(order)]
    ordered = [ranked[rank] for rank in sorted(range(len(order)), key=order.__getitem__)]
    by_bead: dict[int, list[Card]] = {}
    for card in ordered:
        by_bead.setdefault(card.number - 1, []).append(card)
    return Cards(tuple(ordered), by_bead)


def label_of(check: str) -> str:
    """A check's or category's id as words."""
    words = check.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def _likelihood(card: Card, group: Group) -> tuple[bool, int, float, int]:
    """A key that sorts the likeliest first, and what was dismissed last."""
    aside = card.decision == "dismissed"
    chance = group.probability or 0.0
    return aside, STANDINGS.index(group.standing), -chance, -group.severity.rank


def _card(
    audit: Audit,
    group: Group,
    sides: tuple[Readings, Readings],
    ids: tuple[Sequence[str], Sequence[str]],
    review: Review | None,
) -> Card:
    bead = audit.beads[group.bead].bead
    issues = [(i, audit.issues[i]) for i in group.issues]
    # Of several, the words of one that quotes both sides say most.
    lead = next(
        (issue for _, issue in issues if all(side.quoted(issue) for side in sides)),
        issues[0][1] if issues else None,
    )
    if issues:
        findings = [_finding(audit, ids[0][i], issue) for i, issue in issues]
    else:
        findings = [_unexplained(audit, ids[1][group.bead], group.bead)]
    a, b = sides
    return Card(
        id=findings[0].id,
        number=group.bead + 1,
        standing=group.standing.value,
        severity=group.severity.value,
        probability=group.probability,
        chance="" if group.probability is None else per_cent(group.probability),
        findings=tuple(_reviewed(finding, review) for finding in findings),
        readings=(a.of(issues, lead, bead.a), b.of(issues, lead, bead.b)),
    )


def _finding(audit: Audit, one: str, issue: Issue) -> Finding:
    evidence = {str(name): jsonable(value) for name, value in issue.evidence.items()}
    marked = [
        side.document.view[start:end]
        for side, spans in ((audit.a, issue.spans_a), (audit.b, issue.spans_b))
        for start, end in spans
        if end - start <= SHORT
    ]
    said = [text for text in (issue.says_a, issue.says_b) if len(text) <= SHORT]
    return Finding(
        id=one,
        check=issue.check,
        label=label_of(issue.check),
        category=label_of(issue.category.rpartition("/")[2]),
        message=issue.message,
        says=(issue.says_a, issue.says_b),
        readings=tuple(dict.fromkeys(" ".join(t.split()).strip("“”") for t in said + marked if t)),
        evidence=tuple((label_of(key), _value(value)) for key, value in evidence.items()),
    )


def _unexplained(audit: Audit, one: str, number: int) -> Finding:
    """A bead that reads differently though no check names what."""
    message = "; ".join(audit.beads[number].judgement.reasons)
    return Finding(one, "judgement", "Reads differently", "", message, ("", ""), ())


def _reviewed(finding: Finding, review: Review | None) -> Finding:
    """The finding with what an earlier review said of it."""
    if review is None:
        return finding
    entry = review.decisions.get(finding.id)
    if entry is None:
        return replace(finding, status="new")
    return replace(
        finding,
        status="still",
        decision=entry.decision or "",
        note=entry.note,
        decided=entry.decided,
    )


def _value(value: object) -> Markup:
    """A figure of a check's evidence in a line."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return mixed(shortened(text, SHORT))
