"""How names are written in Italian."""

from __future__ import annotations

from auditor.languages.tables.names import Names

# Evils, mortar, a garment, saints; man and reunion in foreign titles; for cina no reason is known.
_AMBIGUOUS = frozenset("mali man jersey reunion cina malta san salvador".split())
_INFLECTIONS = (
    ("co", ("co", "ca", "ci", "che", "chi", "ce")), ("o", ("o", "a", "i", "e")),
    ("e", ("e", "i")), ("a", ("a", "i", "e")), ("", ("",)),
)  # fmt: skip

TABLES = Names(
    offices=frozenset(
        (
            "sig signor signora dott dottor dottoressa professor professoressa "
            "presidente ministro ministra ambasciatore ambasciatrice senatore senatrice "
            "deputato deputata giudice generale colonnello ammiraglio re regina "
            "principe principessa papa direttore direttrice sindaco cancelliere "
            "governatore sceicco"
        ).split()
    ),
    elided=True,
    particles=frozenset("del della di".split()),
    small_words=frozenset(("e",)),
    titles=frozenset(("don", "sig")),
    ambiguous=_AMBIGUOUS,
    inflections=_INFLECTIONS,
)
