"""What the facts of names and of territories are worth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from auditor.facts.valued import value_of, valued
from auditor.model import Fact

NAME = "name"
TERRITORY = "territory"


class NameKind(StrEnum):
    """What sort of name a text has or lacks, as far as false alarms go.

    In the order in which fitted models have their weights (`auditor.checks.names.confidence`): generic
    (everyday words with capitals), acronym, known (to the gazetteer), unsure (capital at the start of a
    sentence or title), letters (Arabic, by its letters alone), sounding (a territory whose name at least
    sounds like a word of the other text).
    """

    TERRITORY = "territory"
    NAME = "name"
    GENERIC = "generic"
    ACRONYM = "acronym"
    KNOWN = "known"
    UNSURE = "unsure"
    LETTERS = "letters"
    SOUNDING = "sounding"


@dataclass(frozen=True, slots=True)
class NameValue:
    """A name as it is compared; whether another text has it, `auditor.facts.names.absence` says.

    ``skeleton``: its consonants in the phonetic alphabet of ``transliteration``, for a ledger.
    ``confident``: False where the capital may only be there because a sentence or title begins.
    ``known``: ids of the gazetteer. ``support``: how well the encoder finds it in the other text
    (0 to 1), None where it was not asked.
    """

    skeleton: str
    confident: bool = True
    known: frozenset[str] = frozenset()
    support: float | None = None


class TerritoryCode(str):
    """``IQ``, or codes joined by ``/`` where one word may mean several (Congo: ``CD/CG``)."""

    __slots__ = ()

    @property
    def codes(self) -> frozenset[str]:
        """Each code it may be: of ISO 3166-1 or UN M49."""
        return frozenset(self.split("/"))


def names(facts: Iterable[Fact]) -> list[tuple[Fact, NameValue]]:
    """The names among the facts, each with its value."""
    return valued(facts, NAME, NameValue)


def territories(facts: Iterable[Fact]) -> list[tuple[Fact, TerritoryCode]]:
    """The territories among the facts, each with its code."""
    return valued(facts, TERRITORY, TerritoryCode)


def named(facts: Iterable[Fact]) -> list[tuple[Fact, NameValue | TerritoryCode]]:
    """The names and the territories among the facts, in the facts' own order."""
    return [
        (fact, value_of(fact, NameValue) if fact.kind == NAME else value_of(fact, TerritoryCode))
        for fact in facts
        if fact.kind in {NAME, TERRITORY}
    ]
