"""The points that numbers make: who gives which figure, and who gives the same one in another writing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from auditor.model import Span
from auditor.witnesses.disagreement import differ_from
from auditor.witnesses.figures import Figure, figures_of
from auditor.witnesses.model import Agreement, Point, PointKind, Said, Statement
from auditor.witnesses.spans import overlap


def figures_at(
    spans_by_account: Mapping[int, Iterable[Span]], readings: Mapping[int, Statement]
) -> dict[int, Figure]:
    """By account the number that a point is about, also of those that give one of the same values."""
    found: dict[int, Figure] = {}
    by_account = {account: figures_of(one) for account, one in readings.items()}
    for account, spans in spans_by_account.items():
        for figure in by_account.get(account, ()):
            if any(overlap((figure.start, figure.end), span) for span in spans):
                found.setdefault(account, figure)
    for account, figures in by_account.items():
        if account not in found:
            same = (
                one
                for one in figures
                if any(one.quantity.agrees(there.quantity) for there in found.values())
            )
            first = next(same, None)
            if first is not None:
                found[account] = first
    return found if len(found) > 1 else {}


def figures_point(figures: Mapping[int, Figure], chance: float) -> Point:
    """The point that numbers make: those that can be the same figure are in one group."""
    groups: list[list[int]] = []
    # The exact ones first: an approximate one goes with the exact one it allows.
    for account in sorted(figures, key=lambda a: (figures[a].approximate, a)):
        mine = figures[account]
        fit = (g for g in groups if all(mine.meets(figures[one]) for one in g))
        into = next(fit, None)
        if into is None:
            groups.append([account])
        else:
            into.append(account)
    ordered = sorted((tuple(sorted(g)) for g in groups), key=lambda g: (-len(g), g))
    said = tuple(_figure_said(account, figures[account]) for account in sorted(figures))
    approximate = any(one.approximate for one in figures.values())
    if len(ordered) == 1:
        note = "the same figure, as exact as it is given" if approximate else ""
        return Point(PointKind.NUMBER, Agreement.AGREE, said, tuple(ordered), note=note)
    exact = sum(
        1
        for i, group in enumerate(ordered)
        for other in ordered[i + 1 :]
        if not all(figures[a].approximate for a in group)
        and not all(figures[a].approximate for a in other)
    )
    agreement = Agreement.DIFFER if chance >= differ_from() else Agreement.UNSURE
    return Point(
        PointKind.NUMBER,
        agreement,
        said,
        tuple(ordered),
        round(chance, 4),
        note="" if exact else "one figure at least is approximate",
        approximate=not exact,
    )


def _figure_said(account: int, figure: Figure) -> Said:
    span = (figure.start, figure.end)
    return Said(account, figure.text, (span,), str(figure.quantity), figure.approximate)


def agreeing_figures(readings: Mapping[int, Statement], points: Sequence[Point]) -> Iterator[Point]:
    """Numbers that several readings give and none gives otherwise."""
    taken = {(said.account, span) for point in points for said in point.said for span in said.spans}
    by_value: dict[str, dict[int, Figure]] = defaultdict(dict)
    for account, reading in readings.items():
        for figure in figures_of(reading):
            if (account, (figure.start, figure.end)) not in taken:
                by_value[str(figure.quantity)].setdefault(account, figure)
    for figures in by_value.values():
        if len(figures) > 1:
            yield figures_point(figures, 0.0)
