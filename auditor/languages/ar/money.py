"""How money is said in Arabic, beyond CLDR's names of currencies."""

from __future__ import annotations

from auditor.languages.tables.money import Money

# CLDR names each currency with its country; a bare name stands for the family that has it in common
# (`auditor.facts.numbers.dimensions`), or for the currency that alone is meant by it.
_NAMES = {
    "دولار": "dollars", "دولارا": "dollars", "دولارات": "dollars", "يورو": "EUR",
    "جنيه": "pounds", "جنيها": "pounds", "جنيهات": "pounds", "ين": "JPY", "فرنك": "francs",
    "فرنكا": "francs", "دينار": "dinars", "دينارا": "dinars", "دنانير": "dinars",
    "درهم": "dirhams", "درهما": "dirhams", "دراهم": "dirhams", "ريال": "riyals",
    "ريالا": "riyals", "ريالات": "riyals", "روبل": "roubles", "يوان": "CNY", "روبيه": "rupees",
    "ليره": "liras", "بيزو": "pesos",
}  # fmt: skip

TABLES = Money(names=_NAMES)
