"""How names are written in Portuguese."""

from __future__ import annotations

from auditor.languages.tables.names import Names

# A turkey, an island, a garment, meeting, saints; man in English titles. For mexico no reason is known.
_AMBIGUOUS = frozenset("man jersey reuniao mexico ilha peru san salvador".split())
_INFLECTIONS = (
    ("o", ("o", "a", "os", "as")), ("ês", ("ês", "esa", "eses", "esas")),
    ("ão", ("ão", "ã", "ães", "ões", "ãos", "ãs")), ("ol", ("ol", "ola", "óis", "olas")),
    ("eu", ("eu", "eia", "eus", "eias")), ("e", ("e", "es")), ("a", ("a", "as")), ("m", ("m",)),
    ("", ("", "s", "es")),
)  # fmt: skip

TABLES = Names(
    offices=frozenset(
        (
            "sr sra srs sras dr dra dom dona senhor senhora professor professora "
            "presidente ministro ministra embaixador embaixadora senador senadora "
            "deputado deputada juiz juíza general coronel almirante rei rainha príncipe "
            "princesa papa diretor diretora chanceler governador governadora xeque"
        ).split()
    ),
    particles=frozenset("da de dos".split()),
    small_words=frozenset("das do e".split()),
    titles=frozenset("dona sr sra".split()),
    ambiguous=_AMBIGUOUS,
    inflections=_INFLECTIONS,
)
