"""What sets a clause of Spanish in the past or the future, and into another time; written by hand."""

from __future__ import annotations

from auditor.languages.tables.tense import Tense

TABLES = Tense(
    past=(
        (
            "(?:fue|fueron|ha|han|hemos|he|había|habían|era|eran|hubo|tuvo|tuvieron|hizo|"
            "hicieron|dijo|dijeron|tenía|podía|debía|puso|vino|quiso)"
        ),
        r"\w{2,}(?:ó|aron|ieron|aba|aban)",
    ),
    future=("será(?:n|s)?",),
    rewrites=(
        ("future-past", "será", "fue"),
        ("future-past", "serán", "fueron"),
        ("future-past", "habrá", "hubo"),
        ("future-past", "estará", "estaba"),
        ("future-past", "estarán", "estaban"),
        ("future-past", "tendrá", "tuvo"),
        ("future-past", "tendrán", "tuvieron"),
        ("future-past", r"(\w{2,})ará", r"\1ó"),
        ("future-past", r"(\w{2,})arán", r"\1aron"),
        ("future-past", r"(\w{2,})(?:e|i)rá", r"\1ió"),
        ("future-past", r"(\w{2,})(?:e|i)rán", r"\1ieron"),
        ("future-past", r"va a (\w+)ar", r"\1ó"),
        ("future-past", r"van a (\w+)ar", r"\1aron"),
        ("past-future", "(?:fue|era)", "será"),
        ("past-future", "(?:fueron|eran)", "serán"),
        ("past-future", "hubo", "habrá"),
        ("past-future", r"(\w{2,}[^\Wi])ó", r"\1ará"),
        ("past-future", r"(\w{2,})ió", r"\1erá"),
        ("past-future", r"(\w{2,})aron", r"\1arán"),
        ("past-future", r"(\w{2,})ieron", r"\1erán"),
        ("past-future", r"ha (\w{2,})ado", r"\1ará"),
        ("past-future", r"han (\w{2,})ado", r"\1arán"),
        ("present-future", "es", "será"),
        ("present-future", "son", "serán"),
        ("present-future", "está", "estará"),
        ("present-future", "están", "estarán"),
    ),
)
