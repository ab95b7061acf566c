"""How names are written in Spanish."""

from __future__ import annotations

from auditor.languages.tables.names import Names

# A pepper, a garment, a grenade, saints, meeting, Indians of America, "they be"; man in English titles.
# For mexico no reason is known.
_AMBIGUOUS = frozenset(
    "chile man jersey reunion granada san salvador indio indios indias esten mexico".split()
)
_INFLECTIONS = (
    ("o", ("o", "a", "os", "as")), ("és", ("és", "esa", "eses", "esas")),
    ("án", ("án", "ana", "anes", "anas")), ("í", ("í", "íes", "ís")), ("z", ("z", "ces")),
    ("ol", ("ol", "ola", "oles", "olas")), ("e", ("e", "es")), ("a", ("a", "as")),
    ("", ("", "s", "es", "a", "as")),
)  # fmt: skip

TABLES = Names(
    offices=frozenset(
        (
            "sr sra srta sres sras dr dra don doña señor señora profesor profesora "
            "presidente presidenta ministro ministra embajador embajadora senador "
            "senadora diputado diputada juez jueza general coronel almirante rey reina "
            "príncipe princesa papa director directora alcalde alcaldesa canciller "
            "gobernador gobernadora jeque"
        ).split()
    ),
    particles=frozenset("de del el la".split()),
    small_words=frozenset("san y".split()),
    titles=frozenset("don sr sra srta".split()),
    ambiguous=_AMBIGUOUS,
    inflections=_INFLECTIONS,
)
