"""How names are written in English."""

from __future__ import annotations

from auditor.languages.tables.names import Names

# Capitals that are no names: the calendar, parts of documents, and what stands in footnotes.
_NOT_NAMES = frozenset(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept "
    "oct nov dec mon tue wed thu fri sat sun am pm bc ad ce bce etc no nos para paras vol art ok".split()
)
# Given names (Georgia, Jordan, Chad), common nouns (guinea, jersey, man, reunion) and what is named after
# a place (a Norfolk, Manx); for Martinique and Montserrat no reason is known.
_AMBIGUOUS = frozenset(
    "georgia jordan chad guinea jersey man norfolk reunion martinique montserrat manx".split()
)

TABLES = Names(
    offices=frozenset(
        ("mr mrs ms miss mister dr prof professor sir lord lady captain colonel "
        "general admiral judge justice minister president senator congressman "
        "congresswoman representative ambassador secretary chancellor governor "
        "mayor king queen prince princess pope director chairman chairwoman chair "
        "commissioner sheikh").split()
    ),
    small_words=frozenset("a and of saint st the".split()),
    titles=frozenset(
        "mr mrs ms dr prof sir lady lord madam mister president minister king queen prince princess "
        "pope general colonel captain judge senator".split()
    ),
    not_names=_NOT_NAMES,
    contractions="['’](?:m|t|ve|re|ll|d|s)",
    ambiguous=_AMBIGUOUS,
    # Englishman, Irish, French, Chinese do not change but for the first; the rest take an s.
    inflections=(
        ("man", ("man",)), ("men", ("men",)), ("sh", ("sh",)), ("ch", ("ch",)), ("ese", ("ese",)),
        ("", ("", "s")),
    ),
    capital_peoples=True,
)  # fmt: skip
