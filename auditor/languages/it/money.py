"""How money is said in Italian, beyond CLDR's names of currencies."""

from __future__ import annotations

from auditor.languages.tables.money import Money

# CLDR names each currency with its country; a bare name stands for the family that has it in common
# (`auditor.facts.numbers.dimensions`), or for the currency that alone is meant by it.
_NAMES = {
    "dollaro": "dollars", "dollari": "dollars", "euro": "EUR", "sterline": "GBP",
    "sterlina": "GBP", "yen": "JPY", "franchi": "francs", "dinari": "dinars", "rubli": "roubles",
    "pesos": "pesos", "rupie": "rupees", "yuan": "CNY", "corone": "kroner",
    "libbre": "mass-pound",
}  # fmt: skip

TABLES = Money(names=_NAMES)
