"""The samples: what an audit must find in each, found, missed and false alarms.

``python -m benchmarks.samples [--translator auto] [--details]``; exits with 1 unless all planted
differences are found and nothing else is called divergent.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from auditor.model import Audit, JudgedBead, Verdict
from auditor.pipeline.documents import audit
from auditor.pipeline.engines import Engines
from auditor.readers import read
from auditor.reports.entries import text_of
from auditor.settings import Settings

SAMPLES = Path(__file__).parents[1] / "samples"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one comparison of a sample gave against what it must give."""

    name: str
    planted: int
    not_run: int
    found: int
    missed: tuple[str, ...]
    false_alarms: tuple[str, ...]
    traps: int
    traps_sprung: tuple[str, ...]

    @property
    def perfect(self) -> bool:
        """All found, no false alarm."""
        return not self.missed and not self.false_alarms and not self.traps_sprung


def holds(result: Audit, bead: JudgedBead, difference: dict[str, Any]) -> bool:
    """Whether a bead is the place a planted difference or a trap names."""
    a, b = text_of(result.a, bead.bead.a), text_of(result.b, bead.bead.b)
    in_a = "a" in difference and difference["a"] in a
    in_b = "b" in difference and difference["b"] in b
    return in_a or in_b


def is_found(result: Audit, bead: JudgedBead, difference: dict[str, Any]) -> bool:
    """Right verdict, and one of the checks named says so."""
    named = {result.issues[number].check for number in bead.issues}
    if "verdict" in difference and bead.judgement.verdict is not Verdict(difference["verdict"]):
        return False
    return bool(named & set(difference["checks"]))


def compare(a: Path, b: Path, expected: dict[str, Any], engines: Engines) -> tuple[Outcome, Audit]:
    """Audit one pair of sample files and hold it against what is expected."""
    result = audit(read(a), read(b), engines=engines)
    without = engines.translator.route("en", "pt") is None
    differences = expected["differences"]
    # What needs a translation model is neither found nor missed without one.
    waiting = [d for d in differences if d.get("needs") == "translation" and without]
    wanted = [d for d in differences if d not in waiting]
    missed = tuple(
        f"{difference['kind']}: {difference.get('a') or difference.get('b')}"
        for difference in wanted
        if not any(
            holds(result, bead, difference) and is_found(result, bead, difference)
            for bead in result.beads
        )
    )
    false_alarms = tuple(
        f"{bead.judgement.divergence:.2f} {text_of(result.a, bead.bead.a)[:60]} | {bead.judgement.reasons}"
        for bead in result.beads
        if bead.judgement.verdict is not Verdict.EQUIVALENT
        and not any(holds(result, bead, difference) for difference in differences)
    )
    traps = expected.get("traps", [])
    sprung = tuple(
        trap["kind"]
        for trap in traps
        for bead in result.beads
        if holds(result, bead, trap)
        and bead.judgement.verdict is not Verdict.EQUIVALENT
        and not any(holds(result, bead, difference) for difference in differences)
    )
    name = f"{a.parent.name}: {a.stem} {b.stem}"
    found = len(wanted) - len(missed)
    outcome = Outcome(
        name, len(differences), len(waiting), found, missed, false_alarms, len(traps), sprung
    )
    return outcome, result


def outcomes(engines: Engines) -> Iterator[Outcome]:
    """One outcome a comparison of every sample."""
    for file in sorted(SAMPLES.glob("*/expected.json")):
        expected = json.loads(file.read_text("utf-8"))
        for comparison in expected.get("comparisons", ()):
            a, b = file.parent / expected["a"], file.parent / comparison["b"]
            yield compare(a, b, comparison, engines)[0]


def main() -> int:
    """Print the table; 0 when it is perfect."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--translator", default="none")
    parser.add_argument("--details", action="store_true")
    options = parser.parse_args()
    engines = Engines.load(Settings(translator=options.translator))
    results = list(outcomes(engines))
    table = Table(title=f"samples, translator {options.translator}")
    for heading in (
        "sample",
        "planted",
        "needs a model",
        "found",
        "missed",
        "false alarms",
        "traps",
        "sprung",
    ):
        table.add_column(heading)
    for outcome in results:
        table.add_row(
            outcome.name,
            *map(
                str,
                (
                    outcome.planted,
                    outcome.not_run,
                    outcome.found,
                    len(outcome.missed),
                    len(outcome.false_alarms),
                    outcome.traps,
                    len(outcome.traps_sprung),
                ),
            ),
        )
    console = Console()
    console.print(table)
    for outcome in results:
        for missed in outcome.missed:
            console.print(f"missed in {outcome.name}: {missed}", markup=False)
        for alarm in outcome.false_alarms:
            console.print(f"false alarm in {outcome.name}: {alarm}", markup=False)
    return 0 if all(outcome.perfect for outcome in results) else 1


if __name__ == "__main__":
    sys.exit(main())
