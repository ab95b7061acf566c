"""How names are written in French."""

from __future__ import annotations

from auditor.languages.tables.names import Names

# Given names, a river, points of the compass, common nouns; Niger is a river too.
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
    particles=frozenset("de du la".split()),
    small_words=frozenset("et le les".split()),
    titles=frozenset("m mme mlle madame monsieur".split()),
    ambiguous=_AMBIGUOUS,
    inflections=_INFLECTIONS,
)
