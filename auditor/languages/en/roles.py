"""Words of English by which the parts of two names are told."""

from __future__ import annotations

from auditor.languages.en._verbs import bases
from auditor.languages.tables.roles import Roles

# With what stands for a verb of saying or of doing between two names.
_VERBAL = frozenset(
    (
        "is are was were be been has have had do does did will would shall should may might can could "
        "must said by against"
    ).split()
)


def _verbal(word: str) -> bool:
    return word.lower() in _VERBAL or word.lower() in bases()


TABLES = Roles(
    joining=frozenset("and or the of".split()),
    verbal=_verbal,
    agents=frozenset(("by", "against")),
    possessives=("'s", "’s"),
)
