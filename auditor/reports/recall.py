"""Planted differences counted: by kind how many were seen, with intervals, and an example of what was missed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from auditor.model import Selftest, Trial, Verdict

# Standard deviations that 95% of a normal distribution lie within.
NORMAL_95 = 1.959964


@dataclass(frozen=True, slots=True)
class Tally:
    """The planted differences of a kind, by what an audit says of them; ``example``: one that it missed."""

    kind: str
    planted: int
    divergent: int
    review: int
    example: Trial | None = None

    @property
    def seen(self) -> int:
        """Divergent or for review: what a reader of the report would have come upon."""
        return self.divergent + self.review

    @property
    def missed(self) -> int:
        """Passed over as equivalent."""
        return self.planted - self.seen

    @property
    def share(self) -> float:
        """The share seen; 0 of none."""
        return self.seen / self.planted if self.planted else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The share seen of all such differences, at 95%."""
        return wilson(self.seen, self.planted)


def wilson(seen: int, of: int) -> tuple[float, float]:
    """The 95% interval of a share by what was seen of how many (Wilson 1927); 0 to 1 of none.

    Of few it is wide and not beside the truth, as the share plus or minus its deviation is.
    """
    if not of:
        return 0.0, 1.0
    share, z2 = seen / of, NORMAL_95**2
    middle = share + z2 / (2 * of)
    spread = NORMAL_95 * sqrt(share * (1 - share) / of + z2 / (4 * of * of))
    scale = 1 + z2 / of
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


def by_kind(found: Selftest) -> tuple[Tally, ...]:
    """A tally for each kind, in the order in which they were first planted."""
    kinds = dict.fromkeys(trial.kind for trial in found.trials)
    return tuple(_tally(kind, [t for t in found.trials if t.kind == kind]) for kind in kinds)


def overall(found: Selftest) -> Tally:
    """All kinds together; its kind is empty."""
    return _tally("", found.trials)


def _tally(kind: str, trials: Iterable[Trial]) -> Tally:
    trials = list(trials)
    return Tally(
        kind,
        len(trials),
        sum(trial.verdict is Verdict.DIVERGENT for trial in trials),
        sum(trial.verdict is Verdict.REVIEW for trial in trials),
        next((trial for trial in trials if not trial.seen), None),
    )
