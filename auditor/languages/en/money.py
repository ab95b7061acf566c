"""How money is said in English, beyond CLDR's names of currencies."""

from __future__ import annotations

from auditor.languages.tables.money import Money

# CLDR names each currency with its country; a bare name stands for the family that has it in common
# (`auditor.facts.numbers.dimensions`), or for the currency that alone is meant by it.
_NAMES = {
    "dollar": "dollars", "dollars": "dollars", "pound": "pounds", "pounds": "pounds",
    "sterling": "GBP", "quid": "GBP", "euro": "EUR", "euros": "EUR", "yen": "JPY",
    "francs": "francs", "franc": "francs", "dinars": "dinars", "dirhams": "dirhams",
    "rubles": "roubles", "roubles": "roubles", "yuan": "CNY", "renminbi": "CNY",
    "rupees": "rupees", "riyals": "riyals", "rials": "riyals", "pesos": "pesos", "lira": "liras",
    "liras": "liras", "krona": "kroner", "kronor": "kroner", "kroner": "kroner",
}  # fmt: skip

TABLES = Money(names=_NAMES)
