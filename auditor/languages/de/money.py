"""How money is said in German, beyond CLDR's names of currencies."""

from __future__ import annotations

from auditor.languages.tables.money import Money

# CLDR names each currency with its country; a bare name stands for the family that has it in common
# (`auditor.facts.numbers.dimensions`), or for the currency that alone is meant by it.
_NAMES = {
    "dollar": "dollars", "us-dollar": "USD", "euro": "EUR", "euros": "EUR", "pfund": "pounds",
    "yen": "JPY", "franken": "CHF", "francs": "francs", "dinar": "dinars", "rubel": "roubles",
    "yuan": "CNY", "rupien": "rupees", "pesos": "pesos", "peso": "pesos", "kronen": "kroner",
    "lira": "liras", "rial": "riyals", "dirham": "dirhams",
}  # fmt: skip

TABLES = Money(names=_NAMES)
