"""What two texts assert by value: facts, limits, acts and small words that match, and those that are left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from auditor.facts import extract
from auditor.facts.cues.frequencies import frequencies
from auditor.facts.cues.values import EXTENT, MODALITY, NEGATION
from auditor.facts.dates.partial_dates import KIND as DATE
from auditor.facts.dates.partial_dates import PartialDate
from auditor.facts.numbers.dimensions import alternatives
from auditor.facts.numbers.quantities import KIND as NUMBER
from auditor.facts.numbers.quantities import Quantity
from auditor.facts.official import find_concepts, find_limits
from auditor.facts.references.values import KIND as REFERENCE
from auditor.languages import primary
from auditor.model import Fact, Passage, Span

TERRITORY, LIMIT, ACT, FREQUENCY = "territory", "limit", "act", "frequency"
# Facts that a reader would look up; the others are grammar.
FACTS = (NUMBER, DATE, TERRITORY, REFERENCE, FREQUENCY)
KINDS = (*FACTS, NEGATION, MODALITY, EXTENT, LIMIT, ACT)


@dataclass(frozen=True, slots=True)
class Value:
    """What a stretch of a text is worth, as ``kind`` has it; ``at``: how far into the text it stands, 0 to 1."""

    kind: str
    value: object
    start: int
    end: int
    text: str
    at: float = 0.0

    @property
    def span(self) -> Span:
        """Where it stands, in the text's own offsets."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Held:
    """The values of two texts held together: pairs that are the same, and what either has alone."""

    same: tuple[tuple[Value, Value], ...]
    old: tuple[Value, ...]
    new: tuple[Value, ...]


def values_of(text: str, language: str) -> list[Value]:
    """All that a text asserts by value, by kind and position."""
    found: list[Value] = []
    for fact in extract(Passage(text, language)):
        if fact.kind in (NUMBER, DATE, TERRITORY, REFERENCE, MODALITY, EXTENT):
            start, end = _with_unit(text, fact)
            found.append(Value(fact.kind, fact.value, start, end, text[start:end]))
        elif fact.kind == NEGATION and fact.value not in {"pseudo", "doubled"}:
            found.append(Value(NEGATION, "negated", fact.start, fact.end, fact.text))
    for name, start, end in frequencies(text, language):
        found.append(Value(FREQUENCY, name, start, end, text[start:end]))
    for limit in find_limits(text, language=language):
        found.append(
            Value(LIMIT, limit.values, limit.start, limit.end, text[limit.start : limit.end])
        )
    for act in find_concepts(text, language=primary(language)):
        found.append(Value(ACT, act.concepts, act.start, act.end, text[act.start : act.end]))
    return [replace(one, at=one.start / max(len(text), 1)) for one in found]


def _with_unit(text: str, fact: Fact) -> Span:
    """Where a fact stands; a quantity with its unit, which is as much a part of what it says as the number."""
    written = fact.value.written if isinstance(fact.value, Quantity) else ""
    at = text.find(written, max(0, fact.start - len(written))) if written else -1
    if at < 0 or at > fact.start or at + len(written) < fact.end:
        return fact.start, fact.end
    return at, at + len(written)


def held_together(old: Sequence[Value], new: Sequence[Value]) -> Held:
    """Equal values of either text paired off: written alike first, then at the same place of the text."""
    same: list[tuple[Value, Value]] = []
    left_old: list[Value] = []
    left_new: list[Value] = []
    for kind in KINDS:
        of_old = [one for one in old if one.kind == kind]
        free = [one for one in new if one.kind == kind]
        for value in of_old:
            equal: Callable[[Value], bool] = _SAME.get(kind, _equal)(value)
            near = [(o.text != value.text, abs(o.at - value.at), o) for o in free if equal(o)]
            if not near:
                left_old.append(value)
                continue
            match = min(near, key=lambda one: one[:2])[2]
            same.append((value, match))
            free.remove(match)
        left_new += free
    return Held(tuple(same), tuple(left_old), tuple(left_new))


def _equal(value: Value) -> Callable[[Value], bool]:
    return lambda other: value.value == other.value


def _same_quantity(value: Value) -> Callable[[Value], bool]:
    """Of one value in one unit: what was converted or rounded is another thing to say in one language."""
    x = value.value

    def same(other: Value) -> bool:
        y = other.value
        if not (isinstance(x, Quantity) and isinstance(y, Quantity)):
            return x == y
        if x.unit != y.unit and not (
            x.unit and y.unit and alternatives(x.unit) & alternatives(y.unit)
        ):
            return False
        return bool(set(x.all_readings) & set(y.all_readings)) and not x.half_day_conflicts(y)

    return same


def _same_date(value: Value) -> Callable[[Value], bool]:
    x = value.value

    def same(other: Value) -> bool:
        y = other.value
        return x == y or (isinstance(x, PartialDate) and isinstance(y, PartialDate) and x.agrees(y))

    return same


def _same_names(value: Value) -> Callable[[Value], bool]:
    """Words that may stand for several things are the same where the words or all that they may stand for are."""
    return lambda other: value.value == other.value or value.text.lower() == other.text.lower()


_SAME: dict[str, Callable[[Value], Callable[[Value], bool]]] = {
    NUMBER: _same_quantity,
    DATE: _same_date,
    LIMIT: _same_names,
    ACT: _same_names,
}
