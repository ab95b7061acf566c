"""Territories: countries, continents and their peoples' adjectives, by ISO 3166-1 or UN M49 code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.facts.names.gazetteer import find_mentions
from auditor.model import Fact

if TYPE_CHECKING:
    from auditor.facts.names.absence import Absence

# Codes that one word may mean in another language; a difference inside a family is no difference.
FAMILIES: tuple[frozenset[str], ...] = (
    frozenset({"US", "019", "003", "005", "013", "419", "029"}),
    frozenset({"KR", "KP"}),
    frozenset({"CD", "CG"}),
    frozenset({"GB", "GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR"}),
    frozenset({"IE", "GB-NIR"}),
    frozenset({"GN", "GW", "GQ", "PG"}),
    frozenset({"DM", "DO"}),
    frozenset({"SD", "SS"}),
    frozenset({"RU", "SU"}),
    frozenset({"NE", "NG"}),
    frozenset({"002", "015", "ZA", "CF"}),
    frozenset({"CN", "HK", "MO", "TW"}),
    frozenset({"IN", "ID"}),
    frozenset({"AS", "WS"}),
)


class TerritoryCode(str):
    """``IQ``, or codes joined by ``/`` where one word may mean several (Congo: ``CD/CG``)."""

    __slots__ = ()

    def absence(
        self, written: str, language: str, other_text: str, other_language: str
    ) -> Absence | None:
        """What speaks for another text not mentioning it; None for languages not covered."""
        from auditor.facts.names.absence import absence_of_territory

        return absence_of_territory(self, written, language, other_text, other_language)


def find_territories(text: str, language: str) -> list[Fact]:
    """Facts of kind ``territory``; the value is a ``TerritoryCode``.

    Words that are usually something else (Arabic مالي, Mali or financial) are left out.
    """
    return [
        Fact(
            "territory",
            TerritoryCode("/".join(sorted(codes))),
            text[m.start : m.end],
            m.start,
            m.end,
        )
        for m in find_mentions(text, language)
        if (codes := m.territories) and not m.weak
    ]


def related(one: str, other: str) -> bool:
    """Whether two territory values share a code or are often written for one another."""
    a, b = set(one.split("/")), set(other.split("/"))
    return bool(a & b) or any(a & family and b & family for family in FAMILIES)
