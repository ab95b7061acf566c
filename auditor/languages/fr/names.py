"""How names are written in French."""

from __future__ import annotations

from auditor.languages.tables.names import Names

# Meeting, given name, garment, centre, a saint, east and is, earth; jersey and man in English titles. Niger
# is a river too; for norfolk, perse and inde no reason is known.
_AMBIGUOUS = frozenset(
    "reunion maurice jersey man niger norfolk centre saint-martin perse inde est terre".split()
)
# Masculine and feminine, singular and plural of adjectives.
_INFLECTIONS = (
    ("ien", ("ien", "iens", "ienne", "iennes")), ("een", ("een", "eens", "eenne", "eennes")),
    ("éen", ("éen", "éens", "éenne", "éennes")), ("yen", ("yen", "yens", "yenne", "yennes")),
    ("on", ("on", "ons", "onne", "onnes")), ("ec", ("ec", "ecs", "ecque", "ecques")),
    ("urc", ("urc", "urcs", "urque", "urques")), ("s", ("s", "se", "ses")), ("e", ("e", "es")),
    ("", ("", "s", "e", "es")),
)  # fmt: skip

TABLES = Names(
    offices=frozenset(
        (
            "m mm mme mmes mlle monsieur madame dr me professeur président présidente "
            "ministre ambassadeur ambassadrice sénateur sénatrice député députée juge "
            "général colonel amiral roi reine prince princesse pape directeur "
            "directrice maire chancelier chancelière gouverneur gouverneure cheikh"
        ).split()
    ),
    elided=True,
    particles=frozenset("de du la".split()),
    small_words=frozenset("et le les".split()),
    titles=frozenset("m mme mlle madame monsieur".split()),
    ambiguous=_AMBIGUOUS,
    inflections=_INFLECTIONS,
)
