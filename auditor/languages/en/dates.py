"""How dates are written in English, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.dates import Dates

TABLES = Dates(
    month_first=True,
    months={9: ("sept",)},  # CLDR has Sep for most of the world
    ambiguous=frozenset("march may august".split()),
    introducing=(
        "(?:in|of|last|next|this|by|since|until|from|to|before|after|during|early|mid|late|end"
        "|through)[ -]"
    ),
    capitalised=True,
    weekday_end="s?",
    the_day="the ",
)
