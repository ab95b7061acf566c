"""How much an audit sees, as the page shows it: the line under the answer and the table by kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from gettext import NullTranslations

from auditor.model import Audit, Selftest, Trial
from auditor.reports.page.worddiff import Change, word_diff
from auditor.reports.recall import Tally, by_kind, overall
from auditor.reports.seen import Benchmark, applies, assurance, benchmark, name_of
from auditor.reports.summary import per_cent
from auditor.reports.visible import direction


@dataclass(frozen=True, slots=True)
class Missed:
    """A planted difference that was missed: the sentence with what was changed in it, and what the other text says."""

    number: int
    changes: tuple[Change, ...]
    code: str
    direction: str
    other: str
    other_code: str
    other_direction: str


@dataclass(frozen=True, slots=True)
class Row:
    """A kind of difference; ``share`` seen and the ``interval`` it lies in as people write them."""

    kind: str
    planted: int
    divergent: int
    review: int
    missed: int
    share: str
    interval: str
    example: Missed | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What the page has to say of it; ``rows`` of the self-test, or of the ``benchmark`` where there is none."""

    line: str
    rows: tuple[Row, ...]
    total: Row | None
    benchmark: Benchmark | None


def seen_of(audit: Audit, words: NullTranslations) -> Seen:
    """The line and the table of an audit's page."""
    line = assurance(audit, words)
    if audit.selftest is not None:
        found = audit.selftest
        codes = audit.a.document.language or "", audit.b.document.language or ""
        return Seen(line, rows_of(found, codes), row_of(overall(found)), None)
    if not audit.beads or not applies(audit):
        return Seen(line, (), None, None)
    known = benchmark()
    return Seen(line, tuple(map(row_of, known.kinds)), None, known)


def rows_of(found: Selftest, codes: tuple[str, str]) -> tuple[Row, ...]:
    """A row a kind, with an example of each that was missed; ``codes``: the languages of A and B."""
    return tuple(row_of(tally, found=found, codes=codes) for tally in _worst_first(by_kind(found)))


def _worst_first(tallies: Iterable[Tally]) -> list[Tally]:
    return sorted(tallies, key=lambda tally: (tally.share, -tally.planted))


def row_of(
    tally: Tally, *, found: Selftest | None = None, codes: tuple[str, str] = ("", "")
) -> Row:
    """The row of a tally."""
    low, high = tally.interval
    example = tally.example if found is not None else None
    return Row(
        kind=name_of(tally.kind),
        planted=tally.planted,
        divergent=tally.divergent,
        review=tally.review,
        missed=tally.missed,
        share=per_cent(tally.share),
        interval=f"{per_cent(low)}–{per_cent(high)}",
        example=_missed(example, found, codes) if found is not None and example else None,
    )


def _missed(trial: Trial, found: Selftest, codes: tuple[str, str]) -> Missed:
    own, other = codes if found.side == "a" else codes[::-1]
    changes = word_diff(trial.original, trial.text)
    if changes is None:
        changes = (Change("same", trial.text),)
    return Missed(
        trial.bead + 1,
        changes,
        own,
        direction(own),
        trial.other,
        other,
        direction(other),
    )
