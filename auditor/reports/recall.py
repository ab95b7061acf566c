"""Planted differences counted: by kind how many were seen, with intervals, and an example of what was missed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from auditor.model import Selftest, Trial, Verdict

# Standard deviations that 95% of a normal distribution lie within.
NORMAL_95 = 1.959964


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for words that are translated later
    """Mark a text for the catalogue."""
    return text


# What people call kinds of difference together, in the order of `auditor.planting.KINDS`.
FAMILIES: dict[str, tuple[str, ...]] = {
    N_("numbers and units"): ("number", "magnitude", "unit"),
    N_("references"): ("reference",),
    N_("dates"): ("date", "month", "year", "weekday"),
    N_("names"): ("name", "country", "people", "organisation"),
    N_("negations"): ("negation-added", "negation-dropped"),
    N_("opposites"): ("antonym",),
    N_("verbs and acts"): ("predicate-on-scale", "predicate-off-scale", "official-act"),
    N_("modal verbs"): ("modality-up", "modality-down", "certainty"),
    N_("hedges and attributions"): ("hedge-added", "hedge-dropped", "attribution-dropped"),
    N_("durations and pace"): ("duration", "pace", "time-bound"),
    N_("quantities and bounds"): ("quantifier", "bound"),
    N_("conditions and limits"): (
        "restriction-added", "restriction-dropped", "exception", "condition-dropped", "condition-reversed", "connective",
    ),
    N_("who does what to whom"): ("direction", "who", "roles"),
    N_("the for some"): ("definiteness",),
    N_("clauses and sentences"): ("clause-dropped", "clause-added", "sentence-added", "sentence-dropped"),
    N_("questions"): ("question",),
}  # fmt: skip


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
    # By rounding an end may lie a hair inside the share itself.
    return max(0.0, min(share, (middle - spread) / scale)), min(
        1.0, max(share, (middle + spread) / scale)
    )


def by_kind(found: Selftest) -> tuple[Tally, ...]:
    """A tally for each kind, in the order in which they were first planted."""
    kinds = dict.fromkeys(trial.kind for trial in found.trials)
    return tuple(_tally(kind, [t for t in found.trials if t.kind == kind]) for kind in kinds)


def by_family(tallies: Iterable[Tally]) -> tuple[Tally, ...]:
    """Tallies of kinds added up by `FAMILIES`, those of which none was planted left out."""
    kinds = {tally.kind: tally for tally in tallies}
    found = []
    for family, members in FAMILIES.items():
        some = [kinds[kind] for kind in members if kind in kinds]
        if some:
            planted, divergent, review = (
                sum(figures)
                for figures in zip(*((t.planted, t.divergent, t.review) for t in some), strict=True)
            )
            found.append(Tally(family, planted, divergent, review))
    return tuple(found)


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
