"""Which name of one passage is which of the other, by sound and spelling."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.facts.names.absence import absence_of
from auditor.facts.names.matching import name_features
from auditor.facts.names.values import NameValue, names
from auditor.model import Fact, Passage, Span

# A name less likely than this to be missing is taken to be written on the other side.
HERE = 0.3


def paired_names(
    of_a: Sequence[Fact], of_b: Sequence[Fact], a: Passage, b: Passage, *, most: int
) -> tuple[list[tuple[Fact, Fact]], list[Fact], list[Fact]]:
    """Pairs of names, and those of A and of B without another; of either side the first ``most``.

    A name is looked for in the whole other passage, so its counterpart need not be a fact there.
    """
    found: list[tuple[Fact, Fact]] = []
    rest_a: list[Fact] = []
    by_sound = {value.skeleton: fact for fact, value in names(of_b)}
    taken: list[Span] = []
    for fact, value in names(of_a[:most]):
        there = by_sound.get(value.skeleton) or _written(fact, value, a, b)
        if there is None:
            rest_a.append(fact)
        else:
            found.append((fact, there))
            taken.append((there.start, there.end))
    rest_b: list[Fact] = []
    for fact, value in names(of_b[:most]):
        if any(fact.start < end and start < fact.end for start, end in taken):
            continue
        there = _written(fact, value, b, a)
        if there is None:
            rest_b.append(fact)
        elif not any(one.start < there.end and there.start < one.end for one, _ in found):
            found.append((there, fact))
    return found, rest_a, rest_b


def _written(fact: Fact, value: NameValue, own: Passage, other: Passage) -> Fact | None:
    """The name as the other passage writes it, where it does."""
    if not other.text.strip():
        return None
    absence = absence_of(value, fact.text, own.language, other.text, other.language)
    if absence is None or absence.probability > HERE:
        return None
    looked = name_features(
        fact.text,
        other.text,
        other.language,
        known=value.known,
        language=own.language,
        support=value.support,
    )
    if looked.generic or looked.span is None:
        return None
    start, end = looked.span
    return Fact(fact.kind, value, other.text[start:end], other.start + start, other.start + end)
