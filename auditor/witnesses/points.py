"""Readings of one claim and what was found between them in; the points on which they are compared out.

A point is one thing: findings that touch the same words are about the same one. Who says the same on it stands in one
group; who says nothing on it in none, for an account may tell less and agree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from auditor.model import Issue, Span
from auditor.witnesses.acts import completed
from auditor.witnesses.disagreement import (
    differ_from,
    plainly_negated,
    probability,
    unsure_from,
)
from auditor.witnesses.figure_points import agreeing_figures, figures_at, figures_point
from auditor.witnesses.model import Agreement, Point, PointKind, Said, Statement
from auditor.witnesses.pairs import ASKED, Found, one_language
from auditor.witnesses.quoted import quotation_points
from auditor.witnesses.spans import overlap

_RANK = {agreement: rank for rank, agreement in enumerate(reversed(Agreement))}
# Of a claim so many points are shown: more is two texts that have little in common.
MOST = 12
_FIGURES = frozenset({"numbers", "frequency"})
_GRADED = frozenset({"stronger", "weaker", "opposite"})
_BY_THEMSELVES = frozenset({PointKind.NUMBER, PointKind.DATE, PointKind.NAME, PointKind.NEGATION})


@dataclass(frozen=True, slots=True)
class _Edge:
    """What one check found between two accounts, each with its words (none: the account as a whole says otherwise)."""

    kind: PointKind
    a: int
    b: int
    spans_a: tuple[Span, ...]
    spans_b: tuple[Span, ...]
    issue: Issue
    found: Found


@dataclass(slots=True)
class _Open:
    """A point being gathered."""

    edges: list[_Edge] = field(default_factory=list)
    spans: dict[int, set[Span]] = field(default_factory=lambda: defaultdict(set))

    def touches(self, edge: _Edge) -> bool:
        """Whether an edge is about words that are in it already."""
        return any(
            overlap(span, other)
            for account, spans in ((edge.a, edge.spans_a), (edge.b, edge.spans_b))
            for span in spans
            for other in self.spans.get(account, ())
        )

    def add(self, edge: _Edge) -> None:
        self.edges.append(edge)
        self.spans[edge.a].update(edge.spans_a)
        self.spans[edge.b].update(edge.spans_b)

    def join(self, other: _Open) -> None:
        self.edges += other.edges
        for account, spans in other.spans.items():
            self.spans[account] |= spans


def points_of(readings: Mapping[int, Statement], founds: Sequence[Found]) -> tuple[Point, ...]:
    """The points of a claim, those on which accounts differ first."""
    opened = _gathered(_edges(founds))
    points = [point for one in opened if (point := _point(one, readings)) is not None]
    points = _without_told(points)
    points += quotation_points(readings)
    points += agreeing_figures(readings, points)
    ordered = sorted(points, key=_order)
    return tuple(ordered[:MOST])


def _order(point: Point) -> tuple[int, bool, float, int]:
    first = min((span[0] for one in point.said for span in one.spans), default=0)
    return _RANK[point.agreement], point.approximate, -point.probability, first


def _edges(founds: Iterable[Found]) -> Iterator[_Edge]:
    for found in founds:
        for issue in found.issues:
            yield _Edge(
                ASKED[issue.check],
                found.a.account,
                found.b.account,
                issue.spans_a,
                issue.spans_b,
                issue,
                found,
            )


def _gathered(edges: Iterable[_Edge]) -> list[_Open]:
    """Edges that touch the same words put together; numbers, dates, names and negations each with their own."""
    families: dict[PointKind | None, list[_Open]] = defaultdict(list)
    for edge in edges:
        opened = families[edge.kind if edge.kind in _BY_THEMSELVES else None]
        # A negation has no word on the other side by which two could be told apart.
        all_in_one = edge.kind is PointKind.NEGATION
        touched = [one for one in opened if all_in_one or one.touches(edge)]
        into = touched[0] if touched else _Open()
        for other in touched[1:]:
            into.join(other)
            opened.remove(other)
        if not touched:
            opened.append(into)
        into.add(edge)
    return [one for opened in families.values() for one in opened]


def _point(opened: _Open, readings: Mapping[int, Statement]) -> Point | None:
    """The point that some findings come to; None where they come to too little to be shown."""
    between = _between(opened.edges)
    surest = max(between.values())
    if surest < unsure_from():
        return None
    # What a finding only hints at between two accounts stands where others are plainly at odds on it.
    apart = {pair for pair, chance in between.items() if chance >= unsure_from()}
    kind = _kind_of(opened.edges)
    # Numbers that have changed places are the same numbers: they are no two figures of one thing.
    by_value = kind is PointKind.NUMBER and any(e.issue.check in _FIGURES for e in opened.edges)
    figures = figures_at(opened.spans, readings) if by_value else {}
    if figures:
        return figures_point(figures, surest)
    accounts = sorted({account for pair in apart for account in pair})
    groups = _groups(accounts, apart)
    scale = _scale(opened.edges)
    spans = {account: tuple(sorted(some)) for account, some in opened.spans.items()}
    if scale:
        more = completed(groups, spans, readings, scale)
        groups, spans = more.groups, {**spans, **more.spans}
    said = tuple(
        _said(account, spans.get(account, ()), readings[account])
        for account in sorted(account for group in groups for account in group)
    )
    return Point(
        PointKind.ACT if scale else kind,
        Agreement.DIFFER if surest >= differ_from() else Agreement.UNSURE,
        said,
        groups,
        round(surest, 4),
        subject=scale or _subject(opened.edges),
        note=_note(opened.edges),
    )


def _without_told(points: Sequence[Point]) -> list[Point]:
    """The points without what others tell already: a negation in what it turns, *about* in the figure it stands by."""
    if any(point.kind is PointKind.NUMBER for point in points):
        points = [p for p in points if (p.kind, p.subject) != (PointKind.LIMIT, "amount")]
    told = {
        (said.account, span)
        for point in points
        if point.kind is PointKind.ACT
        for said in point.said
        for span in said.spans
    }
    return [
        point
        for point in points
        if point.kind is not PointKind.NEGATION
        or not all(
            any(account == said.account and overlap(span, other) for account, other in told)
            for said in point.said
            for span in said.spans
        )
    ]


def _scale(edges: Sequence[_Edge]) -> str:
    """The scale of acts on which the point's words are, where they were found by the lexicon of acts."""
    for edge in sorted(edges, key=lambda one: -one.issue.confidence):
        scale = edge.issue.evidence.get("scale")
        if edge.issue.check == "official-act" and isinstance(scale, str):
            return scale
    return ""


def _between(edges: Sequence[_Edge]) -> dict[tuple[int, int], float]:
    """By pair of accounts, how likely they differ in what all findings on the point between them say."""
    by_pair: dict[tuple[int, int], list[_Edge]] = defaultdict(list)
    for edge in edges:
        by_pair[edge.a, edge.b].append(edge)
    found = {}
    for pair, some in by_pair.items():
        issues = [edge.issue for edge in some]
        chance = probability(some[0].found, issues)
        if plainly_negated(some[0].found, issues):
            chance = max(chance, differ_from())
        # In one language no translator chose the word: of two on one scale, a person should see which.
        if one_language(some[0].found) and any(_graded(edge.issue) for edge in some):
            chance = max(chance, unsure_from())
        found[pair] = chance
    return found


def _graded(issue: Issue) -> bool:
    return issue.check == "official-act" and issue.evidence.get("relation") in _GRADED


def _kind_of(edges: Sequence[_Edge]) -> PointKind:
    """What the most confident finding is about."""
    return max(edges, key=lambda edge: edge.issue.confidence).kind


def _groups(accounts: Sequence[int], apart: set[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Accounts that are not at odds put together, in order; the largest group first."""
    groups: list[list[int]] = []
    for account in accounts:
        fit = (
            group
            for group in groups
            if not any((account, one) in apart or (one, account) in apart for one in group)
        )
        into = next(fit, None)
        if into is None:
            groups.append([account])
        else:
            into.append(account)
    return tuple(sorted(map(tuple, groups), key=lambda group: (-len(group), group)))


def _said(account: int, spans: tuple[Span, ...], reading: Statement) -> Said:
    passage = reading.passage
    text = " … ".join(
        " ".join(passage.text[start - passage.start : end - passage.start].split())
        for start, end in spans
    )
    return Said(account, text, spans)


def _subject(edges: Sequence[_Edge]) -> str:
    """The scale or class of limits that a lexicon finds the accounts on."""
    for edge in sorted(edges, key=lambda one: -one.issue.confidence):
        scale = edge.issue.evidence.get("scale")
        if isinstance(scale, str) and scale:
            return scale
    return ""


def _note(edges: Sequence[_Edge]) -> str:
    checks = sorted({edge.issue.check for edge in edges})
    return "found by: " + ", ".join(checks)


def agreement_of(points: Sequence[Point], accounts: int) -> Agreement:
    """How a claim stands: as the worst of its points, or told by one account alone."""
    if accounts < 2:
        return Agreement.ALONE
    worst = [point.agreement for point in points]
    for one in (Agreement.DIFFER, Agreement.UNSURE):
        if one in worst:
            return one
    return Agreement.AGREE
