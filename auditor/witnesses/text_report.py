"""The comparison as text: what differs in full, what one alone tells, the rest as a count."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.reports.visible import visible
from auditor.witnesses.model import Agreement, Claim, Comparison
from auditor.witnesses.words import (
    AGREEMENT,
    NOTHING_SHARED,
    described,
    groups_of,
    headline,
    mark,
    marks,
    title_of,
)

# The first line, by which a report of ours is known again.
MARK = "Accounts compared by statement-audit"
# Of a reading, so much is shown in a line; the other reports have it whole.
_LONGEST = 240
# So many claims that one alone tells are named.
_ALONE = 12


def render_text(result: Comparison) -> str:
    """The report, lines ending in LF."""
    return "\n".join(map(visible, _lines(result))) + "\n"


def _lines(result: Comparison) -> Iterator[str]:
    count = len(result.accounts)
    yield MARK
    yield ""
    for number, account in enumerate(result.accounts):
        yield f"{mark(number, count)}  {described(account)}"
    yield ""
    yield NOTHING_SHARED if result.nothing_shared else headline(result)
    for note in result.notes:
        yield f"Note: {note}"
    for number, claim in enumerate(result.claims, start=1):
        if claim.agreement in {Agreement.DIFFER, Agreement.UNSURE}:
            yield ""
            yield from _claim(number, claim, count)
    yield from _alone(result, count)
    yield from _names(result, count)


def _claim(number: int, claim: Claim, count: int) -> Iterator[str]:
    yield f"{number}. {AGREEMENT[claim.agreement]}, by {marks(claim.accounts, count)}"
    for point in claim.points:
        if point.agreement in {Agreement.DIFFER, Agreement.UNSURE}:
            soft = "; approximate" if point.approximate else ""
            yield f"   {title_of(point)} ({AGREEMENT[point.agreement]}{soft})"
            for who, said in groups_of(point, count):
                yield f"      {who}: {' / '.join(said)}"
    for account in claim.accounts:
        text = " ".join(" ".join(s.text.split()) for s in claim.of(account))
        yield f"   {mark(account, count)} | {_short(text)}"


def _alone(result: Comparison, count: int) -> Iterator[str]:
    alone = [claim for claim in result.claims if claim.agreement is Agreement.ALONE]
    if not alone or result.nothing_shared:
        return
    yield ""
    yield "Told by one alone:"
    for claim in alone[:_ALONE]:
        text = " ".join(claim.statements[0].text.split())
        yield f"   {mark(claim.accounts[0], count)} | {_short(text)}"
    if len(alone) > _ALONE:
        yield f"   and {len(alone) - _ALONE} more"


def _names(result: Comparison, count: int) -> Iterator[str]:
    several = [person for person in result.people if len(person.spellings) > 1]
    if several:
        yield ""
        yield "Names with several spellings:"
    for person in several:
        yield "   " + "; ".join(f"{t} ({marks(some, count)})" for t, some in person.spellings)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
