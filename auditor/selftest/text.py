"""A self-test for a terminal: the answer, a table by kind, examples of what was missed, false alarms."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from auditor.languages import display_name
from auditor.model import Audit, Selftest, Trial
from auditor.reports.recall import Tally, by_kind, overall
from auditor.reports.seen import name_of
from auditor.reports.summary import per_cent
from auditor.reports.visible import isolated, one_line
from auditor.selftest.alarms import flagged

if TYPE_CHECKING:
    from rich.table import Table

HEAD = "Bilingual audit by statement-audit"
# Examples and false alarms that are shown, and characters of a reading.
SHOWN, LONGEST = 12, 220


def render(audit: Audit, found: Selftest, *, created: str | None = None, width: int = 100) -> str:
    """The whole as plain text, at most ``width`` cells wide but for the readings."""
    from rich.console import Console

    out = io.StringIO()
    console = Console(file=out, width=width, color_system=None, force_terminal=False, emoji=False)
    console.print(
        f"{HEAD} · self-test" + (f" · {one_line(created)}" if created else ""), highlight=False
    )
    for line in _answer(audit, found):
        console.print(line, highlight=False, markup=False)
    console.print()
    console.print(_table(found))
    for line in (*_missed(found), *_alarms(audit, found)):
        console.print(line, highlight=False, markup=False, soft_wrap=True)
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())


def _answer(audit: Audit, found: Selftest) -> Iterator[str]:
    of_all = overall(found)
    low, high = of_all.interval
    for name, side in (("A", audit.a), ("B", audit.b)):
        code = side.document.language or ""
        named = display_name(code) if code else "language not known"
        yield f"{name}  {one_line(side.document.path or 'text')} · {named}"
    yield ""
    yield (
        f"{of_all.seen} of {of_all.planted} planted differences would have been seen: {per_cent(of_all.share)} "
        f"(95%: {per_cent(low)} to {per_cent(high)})."
    )
    yield (
        f"Planted one at a time in {found.side.upper()} ({display_name(found.language)}), in paragraphs without a "
        f"finding; seed {found.seed}; {found.cpu:.3f} s of CPU each."
    )
    if of_all.planted < found.asked:
        yield f"{found.asked} were asked for: the text has no place for more."


def _table(found: Selftest) -> Table:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("kind")
    for name in ("planted", "divergent", "for review", "missed", "seen", "95%"):
        table.add_column(name, justify="right")
    kinds = sorted(by_kind(found), key=lambda tally: (tally.share, -tally.planted))
    for tally in kinds:
        table.add_row(name_of(tally.kind), *_cells(tally))
    table.add_row("all", *_cells(overall(found)))
    return table


def _cells(tally: Tally) -> tuple[str, ...]:
    low, high = tally.interval
    counts = (tally.planted, tally.divergent, tally.review, tally.missed)
    return (*map(str, counts), per_cent(tally.share), f"{per_cent(low)} to {per_cent(high)}")


def _missed(found: Selftest) -> Iterator[str]:
    missed = [t.example for t in by_kind(found) if t.example is not None]
    if missed:
        yield ""
        yield "Missed, an example of each kind:"
    own, other = ("A", "B") if found.side == "a" else ("B", "A")
    for trial in missed[:SHOWN]:
        yield ""
        yield f"{name_of(trial.kind)} · paragraph {trial.bead + 1} · {_change(trial)}"
        yield f"  {own} as changed:  {_short(trial.text)}"
        yield f"  {other} says:  {_short(trial.other)}"
    if len(missed) > SHOWN:
        yield ""
        yield f"… and {len(missed) - SHOWN} more kinds, in the other formats."
    if found.absent:
        yield ""
        yield f"No place in the text for: {', '.join(map(name_of, found.absent))}."


def _change(trial: Trial) -> str:
    before, after = (_short(words.strip()) for words in (trial.before, trial.after))
    if not before:
        return f"put in: “{after}”"
    return f"“{before}” → “{after}”" if after else f"taken out: “{before}”"


def _alarms(audit: Audit, found: Selftest) -> Iterator[str]:
    yield ""
    count = len(found.alarms)
    if not count:
        yield f"In the untouched texts nothing is flagged, of {len(audit.beads)} paragraphs."
        return
    yield (
        f"In the untouched texts {count} of {len(audit.beads)} paragraphs "
        f"{'is' if count == 1 else 'are'} flagged: false alarms if the texts are faithful."
    )
    for number in found.alarms[:SHOWN]:
        one = flagged(audit, number)
        yield f"  paragraph {one.number} · {one.likelihood}"
        yield f"    A:  {_short(one.a) or '–'}"
        yield f"    B:  {_short(one.b) or '–'}"
    if count > SHOWN:
        yield f"  … and {count - SHOWN} more, in the other formats."


def _short(text: str) -> str:
    """A reading in one line, isolated from its neighbours."""
    line = one_line(text)
    line = line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
    return isolated(line, whole=True)
