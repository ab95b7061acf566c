"""A self-test as JSON-ready data and back: in the report of an audit, and in a file of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from auditor.model import Selftest, Trial, Verdict
from auditor.reports.recall import Tally, by_kind, overall

DIGITS = 4


def selftest_data(found: Selftest) -> dict[str, Any]:
    """All of it: the counts, by kind with 95% intervals (Wilson), and every planted difference."""
    return {
        "side": found.side,
        "language": found.language,
        "seed": found.seed,
        "asked": found.asked,
        "cpu_seconds_each": round(found.cpu, DIGITS),
        "absent": list(found.absent),
        "flagged_untouched": list(found.alarms),
        "all": _tally(overall(found)),
        "kinds": [{"kind": tally.kind, **_tally(tally)} for tally in by_kind(found)],
        "planted": [
            {
                "kind": trial.kind,
                "bead": trial.bead,
                "before": trial.before,
                "after": trial.after,
                "original": trial.original,
                "text": trial.text,
                "other": trial.other,
                "verdict": trial.verdict.value,
                "divergence": round(trial.divergence, DIGITS),
            }
            for trial in found.trials
        ],
    }


def _tally(tally: Tally) -> dict[str, Any]:
    low, high = tally.interval
    return {
        "planted": tally.planted,
        "divergent": tally.divergent,
        "review": tally.review,
        "missed": tally.missed,
        "seen": round(tally.share, DIGITS),
        "seen_from": round(low, DIGITS),
        "seen_to": round(high, DIGITS),
    }


def selftest_of(data: Mapping[str, Any]) -> Selftest:
    """The self-test in data that the schema allows; counts are made of what was planted."""
    return Selftest(
        side=data["side"],
        language=data["language"],
        seed=data["seed"],
        asked=data["asked"],
        trials=tuple(
            Trial(
                kind=one["kind"],
                bead=one["bead"],
                before=one["before"],
                after=one["after"],
                original=one["original"],
                text=one["text"],
                other=one["other"],
                verdict=Verdict(one["verdict"]),
                divergence=float(one["divergence"]),
            )
            for one in data["planted"]
        ),
        absent=tuple(data["absent"]),
        alarms=tuple(data["flagged_untouched"]),
        cpu=float(data["cpu_seconds_each"]),
    )
