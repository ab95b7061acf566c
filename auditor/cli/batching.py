"""What ``audit batch`` and its commands do and say."""

from __future__ import annotations

import json
import signal
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.options import FailOn
from auditor.cli.streams import CANNOT, put, put_line, say
from auditor.errors import SettingsError
from auditor.paths import is_folder, shown
from auditor.readers.office.notes import plural

if TYPE_CHECKING:
    from auditor.batch.run import Progress
    from auditor.batch.session import Outcome, Request
    from auditor.batch.store import Store

_MINUTE, _HOUR = 60, 3600
# Lines on what did not run, the most frequent first.
_NAMED = 3


def require_choice(option: str, value: str | None) -> None:
    """Refuse a value that an option does not have. Raises SettingsError."""
    from auditor.batch.model import DOCUMENTS, REPORTS, SEGMENTS
    from auditor.batch.session import EXECUTORS

    choices = {
        "--executor": EXECUTORS,
        "--reports": REPORTS,
        "--input": (DOCUMENTS, SEGMENTS),
    }[option]
    if value is not None and value not in choices:
        raise SettingsError(f"{option}: {value!r} is none of {', '.join(choices)}")


def run(request: Request, fail_on: FailOn, *, quiet: bool) -> int:
    """Do a batch, say what it came to; the exit code."""
    from auditor.batch.session import run_batch
    from auditor.cli.progress import step

    with step("auditing") as show:

        def told(progress: Progress) -> None:
            show(f"{progress.units:,} units", progress.done, progress.total)

        outcome = run_batch(request, tell=say, told=told)
    if not quiet or outcome.stopped_by:
        _tell(request, outcome)
    if outcome.stopped_by:
        return 128 + outcome.stopped_by
    if outcome.failed or outcome.unread:
        return CANNOT
    return int(_reached(request, outcome, fail_on))


def _reached(request: Request, outcome: Outcome, fail_on: FailOn) -> bool:
    if fail_on is FailOn.NEVER:
        return False
    if any((request.out / "reviews").glob("*.json")):
        from auditor.batch.database import count_reached
        from auditor.batch.store import Store

        return count_reached(Store(request.out), fail_on.value) > 0
    return outcome.reached[fail_on.value] > 0


def _tell(request: Request, outcome: Outcome) -> None:
    from auditor.model import Verdict

    out = shown(request.out)
    if outcome.stopped_by:
        name = signal.Signals(outcome.stopped_by).name
        done = outcome.parts - outcome.left
        say(
            f"stopped by {name} at a part's edge: {done:,} of {outcome.parts:,} parts are done; "
            "the same command does the rest"
        )
        return
    divergent, review = (outcome.verdicts[one] for one in (Verdict.DIVERGENT, Verdict.REVIEW))
    total = outcome.verdicts.total()
    counts = plural(outcome.units, "unit"), plural(total, "pair"), plural(outcome.parts, "part")
    say(f"{out}: {counts[0]}, {counts[1]} of passages in {counts[2]}")
    say(
        f"{divergent:,} {'differs' if divergent == 1 else 'differ'} in meaning, {review:,} to review"
    )
    if request.cascade:
        went = "; ".join(f"{n:,} units to {depth}" for depth, n in sorted(outcome.deeper.items()))
        share = max(outcome.deeper.values(), default=0) / max(1, outcome.units)
        say(f"cascade: {share:.1%} went on from quick ({went or 'none'})")
    for line, _ in outcome.not_run.most_common(_NAMED):
        say(line)
    if len(outcome.not_run) > _NAMED:
        say(f"and {len(outcome.not_run) - _NAMED} more lines on what did not run; see the index")
    if outcome.failed:
        say(f"{outcome.failed:,} set aside with an error; see {shown(request.out / 'failed')}")
    if outcome.unread:
        say(f"{outcome.unread:,} line(s) are not pairs; the index lists them")
    if outcome.progress.died:
        say(f"{outcome.progress.died} worker(s) died on the way; their parts were done again")
    say(f"the index: audit batch report {out}")


def tell_status(out: Path, *, as_json: bool) -> None:
    """Print how far a run is."""
    from auditor.batch.status import status_of
    from auditor.batch.store import Store

    found = status_of(Store(out))
    if as_json:
        put_line(json.dumps(asdict(found), sort_keys=True))
        return
    state = "runs" if found.running else "done" if found.parts_done == found.parts else "rests"
    lines = [
        f"{found.input}: {state}",
        f"parts: {found.parts_done:,} of {found.parts:,} done, {found.parts - found.parts_done:,} left",
        f"units: {found.units_done:,} of {found.units:,} done, {found.failed:,} set aside",
        f"speed: {found.per_second:,.1f} units a second in {found.workers} process(es), "
        f"{found.rss_mb:,} MB each at most",
    ]
    if found.parts_done < found.parts:
        left = "unknown" if found.seconds_left is None else _said(found.seconds_left)
        lines.append(f"time left: {left}")
    verdicts = ", ".join(f"{n:,} {name}" for name, n in sorted(found.verdicts.items()))
    lines.append(f"verdicts: {verdicts or 'none yet'}")
    if found.owner:
        lines.append(f"{'at work' if found.running else 'left unfinished by'}: {found.owner}")
    for line in lines:
        put_line(line)


def _said(seconds: float) -> str:
    if seconds < 2 * _MINUTE:
        return f"{seconds:.0f} s"
    if seconds < 2 * _HOUR:
        return f"{seconds / _MINUTE:.0f} min"
    return f"{seconds / _HOUR:,.1f} h"


def write_report(out: Path, reviews: Sequence[Path], ui_language: str, *, quiet: bool) -> None:
    """Write the index of a corpus and say where it is."""
    from auditor.batch.report import write_index
    from auditor.batch.reviews import keep_reviews

    store = _store(out)
    keep_reviews(store, reviews)
    path = write_index(store, ui_language=ui_language)
    if not quiet:
        say(f"report: {shown(path)}")


def answer(out: Path, sql: str, *, as_json: bool) -> None:
    """Print what a query finds, as CSV with a header or as an object a row."""
    from auditor.batch.database import query

    for line in query(_store(out), sql, as_json=as_json):
        put(line.encode("utf-8", "replace"))


def tell_consistency(
    where: Path, languages: tuple[str | None, str | None], *, as_json: bool
) -> int:
    """Print what is not consistent; 1 where there is anything."""
    from auditor.batch.consistency import of_corpus, of_file

    found = of_corpus(_store(where)) if is_folder(where) else of_file(where, languages)
    any_found = False
    for one in found:
        any_found = True
        put_line(json.dumps(asdict(one), ensure_ascii=False) if as_json else one.line())
    return int(any_found)


def _store(out: Path) -> Store:
    from auditor.batch.store import Store

    store = Store(out)
    store.require()
    return store
