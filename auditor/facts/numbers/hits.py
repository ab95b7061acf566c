"""A number on its way to a fact, and how the finders' results are put together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from auditor.facts.numbers.quantities import Form

# Larger numbers, rows of digits, are not spoken in any scale; Decimal would not divide the largest.
_UNSPOKEN = Decimal(10) ** 21


@dataclass(slots=True)
class Hit:
    """A number found, still to be joined with what stands around it.

    ``scale`` is what a *million* behind it multiplied it by; ``outer`` is where it stands with its
    unit; the rest is as in ``Quantity``.
    """

    start: int
    end: int
    value: Decimal
    form: Form
    ambiguous: bool = False
    readings: tuple[Decimal, ...] = ()
    unit: str | None = None
    scale: Decimal = Decimal(1)
    unit_confident: bool = True
    outer: tuple[int, int] | None = None
    half_day_said: bool = False
    other_mark: tuple[Decimal, ...] = ()
    groups: tuple[Decimal, ...] = ()

    def multiply(self, factor: Decimal) -> None:
        """Multiply what it is worth, however it is read."""
        self.value *= factor
        self.readings = tuple(value * factor for value in self.readings)
        self.other_mark = tuple(value * factor for value in self.other_mark)
        self.groups = ()


def merged(hits: list[Hit], more: Iterable[Hit]) -> list[Hit]:
    """Both in order of position; of two that overlap, the one of ``hits``."""
    rest = list(more)
    if not rest:
        return hits
    if not hits:
        return sorted(rest, key=lambda h: h.start)
    taken = sorted(hits, key=lambda h: h.start)
    result, index = list(hits), 0
    for hit in sorted(rest, key=lambda h: h.start):
        while index < len(taken) and taken[index].end <= hit.start:
            index += 1
        if index == len(taken) or taken[index].start >= hit.end:
            result.append(hit)
    return sorted(result, key=lambda h: h.start)


def share(over: Decimal | int, under: Decimal | int) -> Decimal:
    """A fraction to four places, so that a third is the same number wherever it is read."""
    return (Decimal(over) / Decimal(under)).quantize(Decimal("0.0001")).normalize()


def spoken_scale(value: Decimal) -> Decimal:
    """The scale a round number is spoken in: 1 for 12, a million for 3,000,000."""
    if value >= _UNSPOKEN:
        return Decimal(1)
    for scale in (10**12, 10**9, 10**6, 10**3):
        # Decimal divides numbers of up to 28 digits.
        if scale <= value < 10**27 and value % scale == 0:
            return Decimal(scale)
    return Decimal(1)
