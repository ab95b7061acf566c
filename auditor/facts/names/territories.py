"""Territories: countries, continents and their peoples' adjectives, by ISO 3166-1 or UN M49 code."""

from __future__ import annotations

from auditor.facts.extractor import Extractor
from auditor.facts.names.gazetteer import find_mentions
from auditor.facts.names.values import TERRITORY, TerritoryCode
from auditor.model import Fact

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


def find_territories(text: str, language: str) -> list[Fact]:
    """Facts of kind ``territory``; the value is a ``TerritoryCode``.

    Words that are usually something else (Arabic مالي, Mali or financial) are left out.
    """
    return [
        Fact(
            TERRITORY,
            TerritoryCode("/".join(sorted(codes))),
            text[m.start : m.end],
            m.start,
            m.end,
        )
        for m in find_mentions(text, language)
        if (codes := m.territories) and not m.weak
    ]


def related(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the codes of two territories have one in common or are often written for one another."""
    return bool(one & other) or any(one & family and other & family for family in FAMILIES)


EXTRACTOR = Extractor(TERRITORY, find_territories)
