"""Words of French that carry a number."""

from __future__ import annotations

from auditor.languages.tables.written_numbers import WrittenNumbers

TABLES = WrittenNumbers(
    implied={
        2: r"deux\w*|double\w*|paire|couple|bi\w+|second\w*|demi\w*|moitié|ni|l['’]un\w*|autre",
        3: r"tri\w+|tiers|trois\w*|tierce",
        4: r"quadr\w+|quart\w*|quatr\w+",
        5: r"quint\w+|cinq\w*",
        10: r"décenn\w*|dizaine\w*|dix\w*",
        0: r"minuit|zéro|nul\w*|aucun\w*",
        12: r"douz\w+|an\w*|midi",
        15: r"quinz\w+",
        50: r"moitié|demi\w*|cinquant\w+",
        100: r"siècle\w*|cent\w*",
        1000: r"mill\w+",
    },
)
