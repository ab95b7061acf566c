"""How money is said in French, beyond CLDR's names of currencies."""

from __future__ import annotations

from auditor.languages.tables.money import Money

# CLDR names each currency with its country; a bare name stands for the family that has it in common
# (`auditor.facts.numbers.dimensions`), or for the currency that alone is meant by it.
_NAMES = {
    "dollar": "dollars", "dollars": "dollars", "euro": "EUR", "euros": "EUR", "livre": "pounds",
    "livres": "pounds", "yen": "JPY", "yens": "JPY", "franc": "francs", "francs": "francs",
    "dinar": "dinars", "dinars": "dinars", "dirhams": "dirhams", "roubles": "roubles",
    "roupies": "rupees", "yuan": "CNY", "yuans": "CNY", "pesos": "pesos", "couronnes": "kroner",
    "rials": "riyals", "riyals": "riyals",
}  # fmt: skip

TABLES = Money(names=_NAMES)
