"""How money is said in Portuguese, beyond CLDR's names of currencies."""

from __future__ import annotations

from auditor.languages.tables.money import Money

# CLDR names each currency with its country; a bare name stands for the family that has it in common
# (`auditor.facts.numbers.dimensions`), or for the currency that alone is meant by it.
_NAMES = {
    "dólar": "dollars", "dólares": "dollars", "euro": "EUR", "euros": "EUR", "libra": "pounds",
    "libras": "pounds", "iene": "JPY", "ienes": "JPY", "real": "BRL", "reais": "BRL",
    "francos": "francs", "dinares": "dinars", "rublos": "roubles", "pesos": "pesos",
    "coroas": "kroner",
}  # fmt: skip

TABLES = Money(names=_NAMES)
