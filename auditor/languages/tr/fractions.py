"""How halves, thirds and the like are said in Turkish."""

from __future__ import annotations

from auditor.languages.tables.fractions import Fractions

TABLES = Fractions(
    parts_weak={"yarım": 2, "yarısı": 2, "yarısını": 2, "yarısının": 2, "buçuk": 2, "çeyrek": 4, "çeyreği": 4},
    and_half="buçuk",
    of_hour=(("yarım saat", "0.5"), ("çeyrek saat", "0.25")),
    joined=(
        ("bir buçuk", "1.5"),
        ("üçte biri?", "0.3333"), ("üçte ikisi?", "0.6667"), ("üçte iki", "0.6667"),
        ("dörtte biri?", "0.25"), ("dörtte üçü?", "0.75"), ("beşte biri?", "0.2"), ("onda biri?", "0.1"),
    ),
)  # fmt: skip
